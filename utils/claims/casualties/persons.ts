// One person who is told of without a number: "a young local man", "the 29-year-old", "Piet Vos", "him".

import type { Stated } from '../quantities/stated-number.ts';
import { namedAt } from '../text/capital.ts';
import { startsDate, startsNumber, tellsOutcome } from '../text/trait-bits.ts';
import { low, type Sentence } from './sentence.ts';

/** The longest name of a person, in words. */
const longestName = 5;

/**
 * Whether a word calls somebody what he is: a known word, a safe ending ("schoolgirl"), "a Frenchman"; with `agents` any
 * that may be a doer ("the actor"), which is enough where the verb befalls persons.
 */
export function isPerson(at: number, sentence: Sentence, agents = false): boolean {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word' || at < sentence.start) return false;
  if (lexicon.has('persons', token.low)) return true;
  if (lexicon.any(token.low, 'things', 'fillers', 'determiners', 'prepositions') || sentence.hitAt.has(at))
    return false;
  const people = namedAt(token, lexicon.grammar) && lexicon.has('articles', low(sentence, at - 1));
  return people || lexicon.ends('personEndings', token.low) || (agents && lexicon.ends('agentEndings', token.low));
}

/** One person who ends at a token, with the article before: "a young local man", "the 29-year-old", "a third". */
export function personBefore(at: number, sentence: Sentence, agents = false): { from: number; person: number } | null {
  const { has, any } = sentence.lexicon;
  if (has('lone', low(sentence, at)) && any(low(sentence, at - 1), 'articles', 'certain'))
    return { from: at - 1, person: at };
  if (!isPerson(at, sentence, agents) || has('plurals', low(sentence, at))) return null;
  const known = isPerson(at, sentence);
  // "a father and son"
  if (has('and', low(sentence, at - 1)) && personBefore(at - 2, sentence)) return { from: at, person: at };
  for (let from = at - 1; from >= at - 7; from--) {
    const word = low(sentence, from);
    // "the actor", but "his career"
    if (any(word, 'articles', 'certain') || (known && has('owners', word))) return { from, person: at };
    // "a second man"
    if (has('lone', word) && has('articles', low(sentence, from - 1))) continue;
    const barred = word === ',' || any(word, 'prepositions', 'and');
    const other = has('lone', word) || (has('determiners', word) && !has('fillers', word));
    if (word === undefined || other || barred || sentence.endingAt.has(from)) return null;
  }
  return null;
}

/** Where the name of a person begins that ends at a token; -1 where none does. */
export function nameBefore(at: number, sentence: Sentence): number {
  const { tokens, lexicon } = sentence;
  const { any } = lexicon;
  let from = at + 1;
  while (from > sentence.start && isNamePart(from - 1, sentence)) from--;
  // "I died", "Roe's"
  if (from > at || (tokens[at]?.low.length ?? 0) < 2 || at - from >= longestName || sentence.endingAt.has(from - 1))
    return -1;
  const before = low(sentence, from - 1);
  const led = any(before, 'certain', 'articles', 'owners', 'determiners', 'zeroWith') && !any(before, 'fillers');
  if (led || isOwner(from - 1, sentence)) return -1;
  if (!any(before, 'clause', 'absolute') && any(before, 'prepositions')) return -1;
  return from === at && (isPlural(at, sentence) || (from === sentence.start && !isUnknown(tokens[at]))) ? -1 : from;
}

/** The end of a name that begins at a token, or of what a person is called before the name: "opposition leader Ivo Larn". */
export function nameEnd(at: number, sentence: Sentence): number {
  const { has } = sentence.lexicon;
  let from = at;
  while (from < at + 3 && sentence.tokens[from]?.kind === 'word' && !has('persons', low(sentence, from - 1))) from++;
  const titled = has('persons', low(sentence, from - 1)) && from > at && namePartsFrom(from, sentence) > from;
  const first = titled ? from : at;
  const end = namePartsFrom(first, sentence);
  const next = sentence.tokens[end];
  const noun = next?.kind === 'word' && !goesOnBehind(end, sentence);
  if (end === first || end - first > longestName || isOwner(end, sentence) || noun) return 0;
  return end === first + 1 && !titled && isPlural(first, sentence) ? 0 : end;
}

function namePartsFrom(first: number, sentence: Sentence): number {
  let end = first;
  while (end < sentence.end && isNamePart(end, sentence)) end++;
  return end;
}

/** A word with a capital that is no day, number or outcome; or the hyphen inside a name. */
function isNamePart(at: number, { tokens, hitAt, lexicon }: Sentence): boolean {
  const token = tokens[at];
  if (token?.low === '-' && !token.gap && tokens[at + 1]?.gap === false)
    return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
  // "Mr. Larn", "C.I.A.", "George H. Orr"
  const short = tokens[at - 1]?.word;
  if (token?.low === '.')
    return (
      !token.stop && short !== undefined && short !== null && short.capital && (short.short || short.low.length === 1)
    );
  if (token?.capital && token.low.length === 1 && tokens[at + 1]?.low === '.') return true;
  if (token?.kind !== 'word' || hitAt.has(at) || (token.traits & (startsDate | startsNumber)) !== 0) return false;
  return (
    namedAt(token, lexicon.grammar) && !lexicon.any(token.low, 'prepositions', 'pronouns', 'passive', 'and', 'plurals')
  );
}

/** "Palestinians" are many; that a name ends so is rare enough. */
const isPlural = (at: number, { tokens }: Sentence): boolean => tokens[at]?.low.endsWith('s') === true;

const isUnknown = (token: Sentence['tokens'][number] | undefined): boolean =>
  token !== undefined &&
  token.word !== null &&
  token.word.tags === 0 &&
  token.senses === null &&
  (token.traits & (tellsOutcome | startsNumber)) === 0;

/** Whether a sign of possession stands at a token: "the driver's dog". */
export const isOwner = (at: number, { tokens }: Sentence): boolean => tokens[at]?.low === "'" && !tokens[at]?.gap;

export const goesOnBehind = (at: number, sentence: Sentence): boolean =>
  sentence.lexicon.any(
    low(sentence, at),
    'prepositions',
    'fillers',
    'clause',
    'and',
    'passive',
    'of',
    'who',
    'alongside',
    'articles',
  );

/** The count whose noun ends at a token: "four relatives" before "who". */
export function countEndingNear(at: number, sentence: Sentence): Stated | null {
  const { any } = sentence.lexicon;
  for (let back = at; back > at - 4; back--) {
    const count = sentence.endingAt.get(back);
    if (count) return count;
    if (
      sentence.hitAt.has(back) ||
      sentence.tokens[back]?.kind !== 'word' ||
      any(low(sentence, back), 'prepositions', 'and', 'clause', 'passive')
    )
      return null;
  }
  return null;
}
