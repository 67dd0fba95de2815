// Counts behind the word of outcome: objects of an active verb, and those who suffered alongside.

import type { Stated } from '../quantities/stated-number.ts';
import { goesOnBehind, isOwner, isPerson, nameEnd } from './persons.ts';
import type { Link, OutcomeHit } from './scene.ts';
import { isAttributive, isThing, link, low, nounEnd, ownOutcome, type Sentence } from './sentence.ts';

/** Counts behind an active verb: "killing two men, a woman and three children". */
export function ofObject(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  const behind = low(sentence, hit.to);
  if (behind === ',' || has('them', behind)) return links;
  const compound = isCompound(hit.from - 1, sentence);
  let open = true;
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + 18); at++) {
    const word = low(sentence, at);
    const count = sentence.startingAt.get(at);
    if (count) {
      if (!isObject(hit, count, links.length === 0, sentence)) {
        // "wounded 30 others, five of whom later died"
        if (open || (links.length > 0 && ownsPart(count, sentence))) break;
      } else if (open) add(links, hit, 'active', count, sentence, at, count.to, nounEnd(count, sentence));
      at = count.to - 1;
      open = false;
      continue;
    }
    if (endsClause(at, sentence)) break;
    if (links.length === 0 && has('zeroWith', word))
      return [link(hit, 'active-zero', null, sentence, hit.from, at + 1, 0, at + 1)];
    const end = open && !compound ? oneEnd(at, hit, links.length === 0, sentence) : 0;
    if (end) {
      add(links, hit, 'active-one', null, sentence, at, end, end);
      at = behindApposition(at, end, sentence) - 1;
      open = false;
      continue;
    }
    if (leadsOff(at, sentence)) break;
    open = leadsOn(at, sentence) || (open && links.length === 0 && at < hit.to + 5);
  }
  return links;
}

/** The end of one person who begins at a token without a number: "a guard", "him", "Piet Vos". */
function oneEnd(at: number, hit: OutcomeHit, first: boolean, sentence: Sentence): number {
  const { has } = sentence.lexicon;
  // "A driver who kills a pedestrian": nothing has happened.
  if (has('bare', low(sentence, hit.from))) return 0;
  // "the death of diesel," said the spokesman
  for (let between = hit.to; first && between < at; between++) if (!isWord(between, sentence)) return 0;
  const person = isCalled(at, hit, sentence) ? personEnd(at, sentence) : 0;
  // "captured Iowa", "hurt him among voters"
  if (person || hit.outcomes.includes('displaced') || has('mild', low(sentence, hit.from))) return person;
  // "killing Tom Orr and Jane Hill"
  const name = at === hit.to || (!first && has('and', low(sentence, at - 1))) ? nameEnd(at, sentence) : 0;
  return name || (first && at === hit.to && isHim(at, sentence) ? at + 1 : 0);
}

/** Whether an article or an owner opens at a token whom the verb befell; "the killing of his men" is another's. */
const isCalled = (at: number, hit: OutcomeHit, sentence: Sentence): boolean => {
  const { has, any } = sentence.lexicon;
  const word = low(sentence, at);
  const whose = has('owners', word) && has('of', low(sentence, hit.to - 1));
  return !whose && any(word, 'articles', 'owners', 'certain');
};

/** "killed her", but not "killed her brother". */
function isHim(at: number, sentence: Sentence): boolean {
  const { has, any } = sentence.lexicon;
  const word = low(sentence, at);
  if (!has('him', word)) return false;
  const next = sentence.tokens[at + 1];
  return next?.kind !== 'word' || any(next.low, 'prepositions', 'and', 'clause') || !has('owners', word);
}

/** "shot dead Karel Dunn, a union leader,": who is told of is called what he is, and that is nobody else. A list has "and". */
function behindApposition(at: number, end: number, sentence: Sentence): number {
  const { has, any } = sentence.lexicon;
  if (low(sentence, end) !== ',' || sentence.startingAt.has(end + 1)) return end;
  const named = !any(low(sentence, at), 'articles', 'owners', 'certain');
  let next = end + 1;
  while (next < sentence.end && low(sentence, next) !== ',') {
    if (!named && has('and', low(sentence, next))) return end;
    next++;
  }
  return next + (named ? 0 : 1);
}

function endsClause(at: number, sentence: Sentence): boolean {
  const word = low(sentence, at);
  return sentence.hitAt.has(at) || word === ';' || sentence.lexicon.any(word, 'clause', 'passive', 'modals');
}

/** What stands between objects, or opens one. */
const leadsOn = (at: number, sentence: Sentence): boolean =>
  low(sentence, at) === ',' || sentence.lexicon.any(low(sentence, at), 'and', 'determiners');

/** A preposition behind which no object goes on. */
function leadsOff(at: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const word = low(sentence, at);
  return has('prepositions', word) && !has('totals', low(sentence, at - 1)) && !has('of', word);
}

/** Whether a count behind an active verb is its object; `first`: no other has come before it. */
function isObject(hit: OutcomeHit, count: Stated, first: boolean, sentence: Sentence): boolean {
  if (!first && ownsPart(count, sentence)) return false;
  const tied = !first || count.from === hit.to || leadsIn(count.from - 1, sentence);
  return tied && !isThing(count, sentence) && !ownOutcome(count, sentence);
}

/** Only the first object is marked together with the verb; one without a count is a person, and that one's last word. */
function add(
  links: Link[],
  hit: OutcomeHit,
  rule: string,
  count: Stated | null,
  sentence: Sentence,
  from: number,
  to: number,
  end: number,
): void {
  const first = links.length === 0;
  const named = !count && sentence.lexicon.any(low(sentence, from), 'articles', 'owners', 'certain') ? end - 1 : -1;
  const own = first ? hit : { ...hit, from, to };
  const start = first ? hit.from : from;
  links.push(
    count ? link(own, rule, count, sentence, start, end) : link(own, rule, null, sentence, start, end, 1, named),
  );
}

const ownsPart = (count: Stated, sentence: Sentence): boolean =>
  sentence.lexicon.has('partAfter', low(sentence, count.to + 1)) && ownOutcomeSoon(count.to + 2, sentence);

function ownOutcomeSoon(from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.end, from + 6); at++) {
    if (sentence.hitAt.has(at)) return true;
    if (sentence.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "a 40-year-old unarmed man": an age is the person only where no noun follows. */
function goesOn(at: number, sentence: Sentence): boolean {
  const { any } = sentence.lexicon;
  const next = low(sentence, at + 1);
  if (low(sentence, at - 1) !== '-' || !isWord(at + 1, sentence) || sentence.hitAt.has(at + 1)) return false;
  return !any(next, 'prepositions', 'passive', 'fillers', 'clause', 'and');
}

/** Whether the word right before the first count of an object can stand inside it: "captured data filled 12 discs" has none. */
function leadsIn(at: number, sentence: Sentence): boolean {
  const { any } = sentence.lexicon;
  const small = any(
    low(sentence, at),
    'determiners',
    'articles',
    'and',
    'fillers',
    'newWords',
    'totals',
    'prepositions',
  );
  return small || !isWord(at, sentence);
}

/** "the job-killing tax" */
const isCompound = (at: number, { tokens }: Sentence): boolean =>
  tokens[at]?.kind === 'digits' || (tokens[at]?.low === '-' && !tokens[at + 1]?.gap);

const isWord = (at: number, { tokens }: Sentence): boolean => tokens[at]?.kind === 'word';

/** A participle without an auxiliary before it, with an object behind it. */
export function isActive(hit: OutcomeHit, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  if (isAttributive(hit.from, sentence)) return false;
  for (let at = hit.from - 1; at >= hit.from - 4; at--) {
    const word = low(sentence, at);
    if (has('passive', word)) return false;
    if (!has('fillers', word)) break;
  }
  const next = low(sentence, hit.to);
  if (
    has('objects', next) ||
    (sentence.tokens[hit.to]?.capital && nameEnd(hit.to, sentence) > 0) ||
    (has('articles', next) && !has('things', low(sentence, hit.to + 1)))
  )
    return true;
  for (let at = hit.to; at < hit.to + 4; at++) {
    const count = sentence.startingAt.get(at);
    if (count) return !ownOutcome(count, sentence);
    if (!has('determiners', low(sentence, at))) return false;
  }
  return false;
}

/** "to kill 12", "could kill 12": nothing has happened. */
export function isHypothetical(hit: OutcomeHit, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const before = low(sentence, hit.from - 1);
  return has('bare', low(sentence, hit.from)) && (has('modals', before) || has('infinitive', before));
}

/** "was killed along with 12 others", "five commanders killed among 8-12 militants". */
export function alongside(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + 8); at++) {
    const word = low(sentence, at);
    if (word === ',' || has('and', word) || has('clause', word)) return [];
    const count = has('alongside', word) ? sentence.startingAt.get(at + 1) : undefined;
    if (!count) continue;
    const direct =
      at <= hit.to + 1 || has('newWords', low(sentence, count.to)) || has('newWords', low(sentence, count.from));
    return direct && !isThing(count, sentence) && !ownOutcome(count, sentence)
      ? [link(hit, 'alongside', count, sentence, hit.from, nounEnd(count, sentence))]
      : [];
  }
  return [];
}

/** The end of "a young local man" from its article: the person must be the last word. */
function personEnd(article: number, sentence: Sentence): number {
  const { has } = sentence.lexicon;
  for (let at = article + 1; at < article + 7; at++) {
    const word = low(sentence, at);
    if (word === undefined || word === ',' || has('prepositions', word) || has('and', word)) return 0;
    if (has('plurals', word) || sentence.startingAt.has(at)) return 0;
    const adjective = has('adjectives', word) && isWord(at + 1, sentence) && !goesOnBehind(at + 1, sentence);
    if (adjective || isOwner(at + 1, sentence)) continue;
    if (isPerson(at, sentence) && !has('persons', low(sentence, at + 1)) && !goesOn(at, sentence)) return at + 1;
  }
  return 0;
}
