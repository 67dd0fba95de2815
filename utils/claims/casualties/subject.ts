// Counts before the word of outcome: the subject of a passive, of an intransitive verb, of a state.

import type { Stated } from '../quantities/stated-number.ts';
import { impliedBefore, nearest } from './implied.ts';
import { personBefore } from './persons.ts';
import type { Link, OutcomeHit } from './scene.ts';
import { inPhrase, isAttributive, isDash, isThing, link, low, nounEnd, type Sentence } from './sentence.ts';
import { openingOf } from './signs.ts';

/** What the scan has passed since the outcome: an auxiliary, a preposition, words of a noun, a part with its mark. */
type Passed = { aux: boolean; preposition: boolean; words: number; part: boolean };

/** The count before a passive, an intransitive verb or a state: nearest to the left that is a subject. */
export function ofSubject(hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] {
  const near = nearest(hit, from, sentence, rule);
  if (near) return near;
  const passed: Passed = { aux: false, preposition: false, words: 0, part: false };
  for (let at = from - 1; at >= Math.max(sentence.start, from - 30); at--) {
    const settled = settledAt(at, hit, from, sentence, rule);
    if (settled) return settled;
    const aside = sentence.asides.get(at);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    if (isCause(at, hit, sentence)) break;
    const count = sentence.endingAt.get(at);
    if (count) {
      const links = countBefore(hit, from, count, passed, sentence, rule);
      if (links) return links;
      passed.words++;
      at = count.from;
    } else if (closesAside(at, passed.words, sentence)) {
      at = openingOf(at, sentence);
    } else if (barred(hit, at, passed, sentence)) break;
    else pass(at, passed, sentence);
  }
  return impliedBefore(hit, from, sentence, rule);
}

/** What settles at a token whom an outcome befell: nobody, or two without a number. Null where the scan goes on. */
function settledAt(at: number, hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] | null {
  const { has } = sentence.lexicon;
  const word = low(sentence, at);
  const next = low(sentence, at + 1);
  if (has('not', word) || (has('modals', word) && has('passive', next) && !has('fillers', next))) return [];
  const none = has('zeroWith', word);
  // "no longer hurt", "without its injured captain"
  if (none && (has('zeroNot', next) || isAttributive(hit.from, sentence))) return [];
  if (has('zero', word) || (none && next !== '.'))
    return [link(hit, `${rule}-zero`, null, sentence, at, hit.to, 0, at + 1), ...beside(hit, at, sentence, rule)];
  // "two pupils and a teacher were hurt"
  const own = has('and', word) && has('articles', next) ? impliedBefore(hit, from, sentence, rule) : [];
  return own.length > 1 ? own : null;
}

/** "a blast killed", but "was hit": a verb that does it to others has no victim before it. */
const isCause = (at: number, hit: OutcomeHit, sentence: Sentence): boolean =>
  sentence.lexicon.has('causes', low(sentence, at)) &&
  at + 1 < hit.from &&
  !sentence.lexicon.has('passive', low(sentence, at - 1));

/** Whether what stands between two signs ends at a token: right before the outcome a comma is one of them. */
function closesAside(at: number, words: number, sentence: Sentence): boolean {
  const sign = low(sentence, at);
  return isDash(at, sentence) || (words === 0 && (sign === ',' || sign === ')'));
}

function pass(at: number, passed: Passed, sentence: Sentence): void {
  const { has, any } = sentence.lexicon;
  const word = low(sentence, at);
  if (word === ',') passed.part = false;
  passed.aux ||= has('passive', word);
  passed.preposition ||= has('prepositions', word);
  if (sentence.tokens[at]?.kind === 'word' && !any(word, 'and', 'fillers', 'passive', 'clause')) passed.words++;
}

/** The links of a count that the scan has come to; null where it is no subject, and the scan goes on. */
function countBefore(
  hit: OutcomeHit,
  from: number,
  count: Stated,
  passed: Passed,
  sentence: Sentence,
  rule: string,
): Link[] | null {
  const { has } = sentence.lexicon;
  const before = low(sentence, count.from - 1);
  // "killed a thousand and injured twice as many": the object of the verb before.
  const verb = sentence.hitAt.get(count.from - 1);
  const taken = verb && verb !== hit && has('and', low(sentence, from - 1)) && !passed.aux;
  if (taken && (verb.role === 'doing' || verb.role === 'done')) return [];
  if (count.high === 1 && has('zeroWith', before))
    return [link(hit, `${rule}-zero`, null, sentence, count.from - 1, hit.to, 0, count.to)];
  const part = has('partBefore', before);
  const free = rule !== 'happened' && !passed.aux && !passed.preposition;
  if (!part && (free || !inPhrase(count, sentence)) && !isThing(count, sentence))
    return [link(hit, rule, count, sentence, count.from, hit.to), ...beside(hit, count.from, sentence, rule)];
  passed.part ||= part;
  return null;
}

/** Whether nothing before a token can be the subject any more: another outcome, another clause, the end of a list. */
function barred(hit: OutcomeHit, at: number, { words, part }: Passed, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const word = low(sentence, at);
  const before = low(sentence, at - 1);
  if (word === ';' || word === ':') return true;
  if (otherAt(hit, at, sentence) && (words > 0 || !has('and', low(sentence, at + 1)))) return true;
  const clause = has('clause', word) && !has('prepositions', before);
  if ((word === ',' || clause) && words > 0 && !part && !apposition(at + 1, sentence)) return true;
  return has('and', word) && (words > 3 || (words > 0 && before === ','));
}

/** "Three passengers and four hijackers were killed": counts that open the clause share the outcome. */
function beside(hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  // "a mother and her two daughters"
  let right = has('owners', low(sentence, from - 1)) && has('and', low(sentence, from - 2)) ? from - 1 : from;
  while (has('and', low(sentence, right - 1)) || (links.length > 0 && low(sentence, right - 1) === ',')) {
    // "A woman and two children were killed"
    const one = has('and', low(sentence, right - 1)) ? personBefore(right - 2, sentence) : null;
    if (one && !sentence.hitAt.has(right - 2)) {
      const own = { ...hit, from: one.from, to: one.person + 1 };
      links.push(link(own, `${rule}-one`, null, sentence, one.from, one.person + 1, 1, one.person));
      return links;
    }
    const named = countBeside(right - 2, sentence);
    if (!named || isThing(named, sentence)) return links;
    const other = partOf(named, sentence) ?? named;
    if (!opensClause(other, sentence)) return links;
    links.push(
      link({ ...hit, from: other.from, to: other.to }, rule, other, sentence, other.from, nounEnd(named, sentence)),
    );
    right = other.from;
  }
  return links;
}

/** The count whose noun ends at a token; undefined where another clause, list or outcome comes first. */
function countBeside(last: number, sentence: Sentence): Stated | undefined {
  for (let at = last; at >= Math.max(sentence.start, last - 7); at--) {
    const count = sentence.endingAt.get(at);
    if (count) return count;
    const word = low(sentence, at);
    if (word === ',' || sentence.lexicon.any(word, 'and', 'clause', 'passive') || sentence.hitAt.has(at)) break;
  }
  return undefined;
}

/** Whether nothing that stands before a count could have it as an object: a sign, a conjunction, the start. */
function opensClause({ from }: Stated, sentence: Sentence): boolean {
  const before = low(sentence, from - 1);
  const word = before !== undefined && sentence.tokens[from - 1]?.kind === 'word';
  return !word || sentence.lexicon.any(before, 'and', 'clause', 'determiners');
}

/** "two of the three crew members": the first count. */
function partOf(whole: Stated, sentence: Sentence): Stated | undefined {
  const { has } = sentence.lexicon;
  const of = has('determiners', low(sentence, whole.from - 1)) ? whole.from - 2 : whole.from - 1;
  return has('prepositions', low(sentence, of)) ? sentence.endingAt.get(of - 1) : undefined;
}

/** Whether what follows a comma belongs to the count before it: "five of them children", "including two children", "all from". */
function apposition(at: number, sentence: Sentence): boolean {
  const { has, any } = sentence.lexicon;
  return any(low(sentence, at), 'partBefore', 'fillers') || has('partAfter', low(sentence, at + 1));
}

const otherAt = (hit: OutcomeHit, at: number, { hitAt }: Sentence): boolean => (hitAt.get(at) ?? hit) !== hit;
