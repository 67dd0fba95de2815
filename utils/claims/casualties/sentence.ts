// A sentence with its counts and words of outcome, and what the rules that join them ask of it.

import type { Stated } from '../quantities/stated-number.ts';
import { namedAt } from '../text/capital.ts';
import type { Link, OutcomeHit, Scene } from './scene.ts';
import type { CasualtyLexicon } from './words.ts';

/** A sentence with what the engine's own rules ask of it. */
export type Sentence = Scene & {
  /** Count whose first token is at the index. */
  readonly startingAt: ReadonlyMap<number, Stated>;
  /** Stretches that are passed over, their first token by their last: ages, a parent's children. */
  readonly asides: ReadonlyMap<number, number>;
  readonly lexicon: CasualtyLexicon;
};

export const low = (sentence: Sentence, at: number): string | undefined =>
  at >= sentence.start && at < sentence.end ? sentence.tokens[at]?.low : undefined;

export function link(
  hit: OutcomeHit,
  rule: string,
  count: Stated | null,
  sentence: Sentence,
  first: number,
  last: number,
  value?: number,
  whoFrom?: number,
): Link {
  const { has } = sentence.lexicon;
  const base = {
    rule,
    count,
    outcomes: hit.outcomes,
    first: Math.min(first, hit.from),
    last: Math.max(last, hit.to),
    whoFrom: whoFrom ?? count?.after ?? first,
  };
  const added =
    count &&
    (has('newWords', low(sentence, count.from - 1)) ||
      (has('newWords', low(sentence, count.to)) && !namedAt(sentence.tokens[count.to], sentence.lexicon.grammar)));
  const summed =
    count && has('totals', low(sentence, count.from - 2)) && has('totalWords', low(sentence, count.from - 2));
  return {
    ...base,
    // "a couple"
    ...(value === undefined ? {} : { value: value === 1 && has('pairs', low(sentence, base.whoFrom)) ? 2 : value }),
    ...(count && has('partAfter', low(sentence, count.to + 1)) && has('of', low(sentence, count.to))
      ? { part: 'part' as const }
      : {}),
    ...(added ? { part: 'new' as const } : summed ? { part: 'total' as const } : {}),
  };
}

/** Whether a participle belongs to the noun behind it: "the slain officer", "a still-imprisoned writer". */
export function isAttributive(at: number, sentence: Sentence): boolean {
  const { any } = sentence.lexicon;
  const before = low(sentence, at - 1);
  if (before === '-' && !sentence.tokens[at]?.gap) return true;
  const noun = sentence.tokens[at + 1]?.kind === 'word' && !any(low(sentence, at + 1), 'prepositions', 'and', 'clause');
  return noun && any(before, 'articles', 'certain', 'owners', 'of');
}

/** The end of the count with the noun right behind it. */
export function nounEnd(count: Stated, sentence: Sentence): number {
  let at = count.to;
  while (at < count.to + 4 && sentence.tokens[at]?.kind === 'word' && inNoun(at, sentence)) at++;
  return at;
}

/** Whether the count's own noun is no person: homes, cattle, deals. */
export function isThing(count: Stated, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  if (count.kind === 'count') return false;
  // "two missing pages"
  const hit = sentence.hitAt.get(count.to);
  if (hit && has('things', low(sentence, hit.to))) return true;
  const from = nounStart(count, sentence);
  for (let at = from; at < from + 4 && inNoun(at, sentence); at++) {
    const word = low(sentence, at);
    // "Two United States soldiers"
    if (has('things', word) && !sentence.tokens[at]?.capital) return true;
    if (has('persons', word)) return false;
  }
  return false;
}

/** Where the noun of a count begins: "killed 2 of our plans", "dozens of plans". */
function nounStart({ to, form }: Stated, sentence: Sentence): number {
  const { has, any } = sentence.lexicon;
  if (!has('prepositions', low(sentence, to))) return to;
  if (any(low(sentence, to + 1), 'determiners', 'objects')) return to + 2;
  return form === 'vague' ? to + 1 : to;
}

/** Whether a token can stand inside a noun of several words. */
function inNoun(at: number, sentence: Sentence): boolean {
  const word = low(sentence, at);
  if (word === undefined || sentence.hitAt.has(at)) return false;
  if (sentence.lexicon.any(word, 'fillers', 'passive', 'prepositions', 'and', 'clause')) return false;
  return word === '-' || sentence.tokens[at]?.kind !== 'sign';
}

/** A count behind a preposition is no subject ("in three villages were killed"), unless it is what a total is of. */
export function inPhrase(count: Stated, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const skip = has('determiners', low(sentence, count.from - 1)) ? 1 : 0;
  const at = count.from - 1 - skip;
  const head = low(sentence, at);
  if (!has('prepositions', head) || has('absolute', head)) return false;
  // "In all 45 people were killed"
  if (has('clause', head)) return false;
  if (at === sentence.start && has('inAll', low(sentence, at + 1))) return false;
  return !has('totals', low(sentence, at - 1)) || sentence.endingAt.has(at - 1);
}

/** Whether a word of outcome stands right behind a count's noun: "3 injured" is no object of what comes before. */
export function ownOutcome(count: Stated, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = count.to; at < Math.min(sentence.end, count.to + 9); at++) {
    const hit = sentence.hitAt.get(at);
    if (hit) return hit.role !== 'doing' && hit.role !== 'toll' && !(hit.role === 'done' && isObjectOf(hit, sentence));
    const word = low(sentence, at);
    if (word === ',' || has('clause', word) || sentence.startingAt.has(at)) return false;
    if (has('and', word)) return false;
    if (has('prepositions', word) && !has('totals', low(sentence, at - 1))) return hasPassiveSoon(at, sentence);
  }
  return false;
}

const isObjectOf = (hit: OutcomeHit, sentence: Sentence): boolean => sentence.startingAt.has(hit.to);

function hasPassiveSoon(from: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = from; at < Math.min(sentence.end, from + 8); at++) {
    const word = low(sentence, at);
    if (word === ',' || has('and', word) || has('clause', word)) return false;
    if (has('passive', word)) return [1, 2, 3, 4].some((next) => sentence.hitAt.has(at + next));
  }
  return false;
}

export const isDash = (at: number, sentence: Sentence): boolean => {
  const token = sentence.tokens[at];
  return token?.low === '--' || (token?.low === '-' && token.gap && sentence.tokens[at + 1]?.gap === true);
};
