// Who suffered and is told of without a number, as a subject: "a man was shot dead", "Roe, 41, was killed", "she died".

import { endsPast } from '../text/trait-bits.ts';
import { countEndingNear, isOwner, nameBefore, personBefore } from './persons.ts';
import type { Link, OutcomeHit } from './scene.ts';
import { inPhrase, isAttributive, isThing, link, low, type Sentence } from './sentence.ts';
import { openingOf } from './signs.ts';

/** Where the subject ends before the auxiliaries of an outcome, and what they tell. */
type Verb = {
  readonly at: number;
  readonly near: string | undefined;
  readonly unreal: boolean;
  readonly many: boolean;
};

/** A longer stretch between commas is no apposition. */
const longestInsertion = 18;

function verbOf(hit: OutcomeHit, from: number, sentence: Sentence): Verb {
  const { has, any } = sentence.lexicon;
  let at = from - 1;
  let near: string | undefined;
  let unreal = false;
  let many = false;
  for (; at > from - 8 && any(low(sentence, at), 'fillers', 'passive'); at--) {
    const word = low(sentence, at);
    if (has('passive', word)) near ??= word;
    unreal ||= has('modals', word) || has('not', word);
    many ||= has('many', word);
  }
  // What has not happened: "is killed", "dies", "to die".
  if (hit.role === 'done') unreal ||= near !== undefined && !has('past', near);
  if (hit.role === 'happened') unreal ||= has('bare', low(sentence, hit.from));
  return { at, near, unreal, many };
}

/** A pronoun or a relative clause right before the verb: they come before any count further away. Null where neither stands. */
export function nearest(hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] | null {
  const { has } = sentence.lexicon;
  const verb = verbOf(hit, from, sentence);
  const word = low(sentence, verb.at);
  if (has('pronouns', word)) {
    if (isUnreal(hit, verb, verb.at, sentence) || isNoNews(hit, from, verb, sentence)) return [];
    return [link(hit, `${rule}-one`, null, sentence, verb.at, hit.to, 1, -1)];
  }
  if (!has('who', word)) return null;
  let last = verb.at - 1;
  if (low(sentence, last) === ',' && !sentence.asides.has(last)) last--;
  last = skipAsides(last, sentence);
  const count = countEndingNear(last, sentence);
  if (count && !isThing(count, sentence)) {
    const counted = link(hit, rule, count, sentence, count.from, hit.to);
    return [has('partBefore', low(sentence, count.from - 1)) ? { ...counted, part: 'part' } : counted];
  }
  const one = oneBefore(last, sentence, befalls(hit, sentence));
  if (!one) return null;
  return isUnreal(hit, verb, one.from, sentence)
    ? []
    : [link(hit, `${rule}-one`, null, sentence, one.from, hit.to, 1, one.person)];
}

/** "a man was shot dead": a person before the outcome, with what stands between. */
export function impliedBefore(hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] {
  const { has, any } = sentence.lexicon;
  if (hit.outcomes.includes('displaced') || (hit.role === 'done' && isAttributive(hit.from, sentence))) return [];
  const verb = verbOf(hit, from, sentence);
  let at = skipAsides(verb.at, sentence);
  if (low(sentence, at) === ',') {
    const opening = openingOf(at, sentence);
    if (at - opening > longestInsertion) return [];
    at = skipAsides(opening - 1, sentence);
  }
  const named = isNoNews(hit, from, verb, sentence) ? null : namesBefore(at, verb, sentence);
  if (named) {
    if (isUnreal(hit, verb, named.from, sentence)) return [];
    return [link(hit, `${rule}-one`, null, sentence, named.from, hit.to, named.value, -1)];
  }
  const one = any(low(sentence, at), 'and', 'clause')
    ? beforeJoined(at, sentence)
    : inPhrases(at, sentence, !verb.many && befalls(hit, sentence));
  // "his father died" is told of lives, not of events.
  if (!one || (rule === 'happened' && has('owners', low(sentence, one.from)))) return [];
  if (isUnreal(hit, verb, one.from, sentence)) return [];
  const first = link(hit, `${rule}-one`, null, sentence, one.from, hit.to, 1, one.person);
  return one.person < 0 ? [first] : [...joinedTo(one.from, hit, sentence, rule), first];
}

/** Who else suffered, before the person who begins at a token: "two pupils and a teacher were hurt". */
function joinedTo(from: number, hit: OutcomeHit, sentence: Sentence, rule: string): Link[] {
  if (!sentence.lexicon.has('and', low(sentence, from - 1))) return [];
  const count = countEndingNear(from - 2, sentence);
  if (count && !isThing(count, sentence) && !inPhrase(count, sentence)) {
    const own = { ...hit, from: count.from, to: count.to };
    return [link(own, rule, count, sentence, count.from, from - 1)];
  }
  const other = personBefore(from - 2, sentence);
  if (!other || sentence.hitAt.has(from - 2)) return [];
  const own = { ...hit, from: other.from, to: other.person + 1 };
  return [link(own, `${rule}-one`, null, sentence, other.from, other.person + 1, 1, other.person)];
}

/** "the boy was hit by a van and later died": the subject of the verb before, of which the other is told too. */
function beforeJoined(joint: number, sentence: Sentence): { from: number; person: number } | null {
  const { tokens, lexicon } = sentence;
  const { has, any } = lexicon;
  const most = Math.max(sentence.start, joint - longestInsertion);
  for (let at = low(sentence, joint - 1) === ',' ? joint - 2 : joint - 1; at > most; at--) {
    const word = low(sentence, at);
    if (word === ',' || word === ';' || any(word, 'and', 'clause', 'modals', 'not') || sentence.endingAt.has(at))
      return null;
    const verb = has('passive', word) || (((tokens[at]?.traits ?? 0) & endsPast) !== 0 && !tokens[at]?.capital);
    if (!verb) continue;
    const subject = skipAsides(at - 1, sentence);
    if (has('pronouns', low(sentence, subject))) return { from: subject, person: -1 };
    const one = oneBefore(subject, sentence);
    if (one) return isLed(one.from - 1, sentence) ? null : one;
  }
  return null;
}

function skipAsides(from: number, sentence: Sentence): number {
  let at = from;
  for (let open = sentence.asides.get(at); open !== undefined; open = sentence.asides.get(at)) at = open - 1;
  return at;
}

/** "Tom Orr, 41, and Jane Hill, 38," with how many they are. */
function namesBefore(at: number, verb: Verb, sentence: Sentence): { from: number; value: number } | null {
  const { has } = sentence.lexicon;
  let from = nameBefore(at, sentence);
  if (from < 0) return null;
  let value = 1;
  // "Marek Olin and his wife Jana"
  const called = personBefore(from - 1, sentence);
  if (called && has('and', low(sentence, called.from - 1))) from = called.from;
  for (let joined = has('and', low(sentence, from - 1)); joined; joined = low(sentence, from - 1) === ',') {
    const last = skipAsides(from - 2, sentence);
    const next = nameBefore(low(sentence, last) === ',' && value === 1 ? last - 1 : last, sentence);
    // "Orr and his son": the others are told by themselves.
    if (next < 0) break;
    from = next;
    value++;
  }
  // "Rebels were hit"
  return value === 1 && verb.many ? null : { from, value };
}

/** Whether a verb befalls persons and hardly anything else: who is arrested or shot, but not what dies or is hurt. */
const befalls = (hit: OutcomeHit, sentence: Sentence): boolean =>
  hit.role === 'done' && !sentence.lexicon.has('mild', low(sentence, hit.from));

/** One person by article or name. */
const oneBefore = (at: number, sentence: Sentence, agents = false): { from: number; person: number } | null => {
  const one = personBefore(at, sentence, agents);
  if (one) return one;
  const from = nameBefore(at, sentence);
  return from < 0 ? null : { from, person: -1 };
};

/** "a pupil at a school in Lorne", "the driver of the van": who stands before what tells where and of what. */
function inPhrases(from: number, sentence: Sentence, agents: boolean): { from: number; person: number } | null {
  const { has, any } = sentence.lexicon;
  for (let at = from; at > from - 12 && at >= sentence.start; at--) {
    const word = low(sentence, at);
    const led = at === from || has('prepositions', low(sentence, at + 1));
    const one = led ? personBefore(skipAsides(at, sentence), sentence, agents) : null;
    if (one && !isLed(one.from - 1, sentence)) return one;
    const token = sentence.tokens[at];
    const verb = token !== undefined && !token.capital && (token.traits & endsPast) !== 0;
    if (verb || sentence.hitAt.has(at) || sentence.endingAt.has(at) || isOwner(at, sentence)) return null;
    if (token?.kind === 'sign' && word !== '-') return null;
    if (any(word, 'and', 'clause', 'passive')) return null;
  }
  return null;
}

/** Whether a preposition leads a person: "of the driver". Those that open a clause do not: "after a man died". */
const isLed = (at: number, sentence: Sentence): boolean => {
  const { has, any } = sentence.lexicon;
  const word = low(sentence, at);
  return (has('prepositions', word) && !any(word, 'clause', 'absolute')) || isOwner(at, sentence);
};

/** What has not happened, by its verb or by the clause that it stands in. */
function isUnreal(hit: OutcomeHit, verb: Verb, from: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  if (verb.unreal) return true;
  const first = low(sentence, hit.from);
  if (has('sentenced', first) || (has('mild', first) && has('mildBefore', low(sentence, hit.to)))) return true;
  for (let at = from - 1; at >= Math.max(sentence.start, from - 8); at--) {
    const word = low(sentence, at);
    if (word === ',' || word === ';') return false;
    if (has('conditions', word)) return true;
    if (has('clause', word) && !has('that', word)) return false;
  }
  return false;
}

/** A name or a pronoun needs a verb of what happened, and more than care: "she fled", "Orr, dead", "he was taken to hospital". */
function isNoNews(hit: OutcomeHit, from: number, verb: Verb, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const first = low(sentence, from);
  const cared = has('care', first) && hit.outcomes.includes('injured');
  if (cared || hit.outcomes.includes('displaced')) return true;
  return hit.role !== 'happened' && verb.near === undefined && (!has('suffer', first) || has('absolute', first));
}
