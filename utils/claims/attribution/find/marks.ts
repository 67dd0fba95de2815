// Quotation marks paired in one pass over each passage, so that ten thousand of them cost ten thousand steps.
// Marks are typography, not language: every style is read in every language. What a mark is follows from its neighbours.

import type { Passage, Span } from '../../../span.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { perRun } from '../../pack/lists.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Quotation } from '../../text/quotation.ts';
import { isSpace, isWord, singleCloser, singleClosers } from './single-marks.ts';

const opening: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‟': '”',
  '»': '«',
  '”': '”',
  '‚': '‘',
  '›': '‹',
  '‹': '›',
};

/** What opens words that a speaker quotes in turn. */
const innerOpening = '“‚›‹';

const none: readonly Quotation[] = [];

/** The outermost quotations of a passage, in order. Inch marks, apostrophes and marks that nothing answers are passed over. */
export const quotationsOf = (passage: Passage, reading: Run, pack: LanguagePack): readonly Quotation[] =>
  quotationsBy(reading, pack).get(passage) ?? none;

const quotationsBy = perRun(
  ({ text, passages }, { grammar: { ownerEndings = '' } }: LanguagePack): Map<Passage, readonly Quotation[]> => {
    const known = new Map<Passage, readonly Quotation[]>();
    let reopened = false;
    const placed = marksIn(text);
    passages.forEach((block, index) => {
      const first = firstIndex(placed.length, (nth) => (placed[nth] ?? 0) >= block.start);
      const next = passages[index + 1];
      const bare = (placed[first] ?? block.end) >= block.end;
      const follower = next && !bare ? firstMark(text, next) : '';
      const found = bare ? none : pair(text, block, placed, first, reopened, follower, ownerEndings);
      known.set(block, found);
      reopened = found.at(-1)?.open ?? false;
    });
    dropCrossheads(known, text);
    return known;
  },
);

/**
 * 'A fight to the end' as a passage of its own, in an article that quotes in double marks: a heading between paragraphs,
 * which repeats words that are quoted in full below it.
 */
function dropCrossheads(known: Map<Passage, readonly Quotation[]>, text: string): void {
  const single = ({ start }: Span): boolean => singles.has(text.charAt(start)) && text.charAt(start + 1) !== "'";
  const all = [...known.values()].flat();
  const few = all.filter(single).length;
  if (few === 0 || all.length < few * 3) return;
  for (const [block, [only, ...more]] of known) {
    if (!only || more.length > 0 || !single(only) || block.start === 0) continue;
    const around = text.slice(block.start, only.start) + text.slice(only.end, block.end);
    if (around.trim() === '') known.set(block, []);
  }
}

const singles = new Set(["'", '‘', '’', '‚']);

function firstMark(text: string, block: Span): string {
  let at = block.start;
  while (at < block.end && isSpace(text.charAt(at))) at++;
  return text.charAt(at);
}

const marks = /["“”„‟«»'‘’‚‹›]/g;

/** Where marks of quotation stand: found by one pattern over the whole text, as few characters are marks. */
function marksIn(text: string): number[] {
  const found: number[] = [];
  marks.lastIndex = 0;
  while (marks.test(text)) found.push(marks.lastIndex - 1);
  return found;
}

/** The quotations of a block, whose marks are those `placed` from the `first` on. */
function pair(
  text: string,
  block: Span,
  placed: readonly number[],
  first: number,
  reopened: boolean,
  follower: string,
  ownerEndings: string,
): Quotation[] {
  const found: Quotation[] = [];
  const continues = (): boolean => reopened && found.length === 0;
  let open: Open | null = null;
  const closers = singleClosers(text, block, placed, first, ownerEndings);
  let behind = block.start;
  for (let nth = first; nth < placed.length; nth++) {
    const at = placed[nth] ?? block.end;
    if (at >= block.end) break;
    if (at < behind) continue;
    const mark = markAt(text, block, at);
    const { sign, end } = mark;
    if (open === null) {
      const close = closeOf(text, block, mark);
      if (close === "'" || close === '’') {
        const last = singleCloser(text, placed, nth, closers);
        if (last !== undefined) {
          found.push(quotation(text, at, last + 1, true, false, false, []));
          behind = last + 1;
        }
      } else if (close) open = opened(at, sign, close);
    } else if (closes(open, mark)) {
      found.push(quotation(text, open.start, end, true, false, continues(), open.inside));
      open = null;
    } else if (goesOnAt(text, open, mark)) {
      // One speech whose paragraphs, each with its opening mark, were run together.
    } else if (sign === open.mark && opensHere(mark.before, mark.after)) {
      open = opened(at, open.mark, open.close);
    } else nest(text, open, mark);
    if (end - at > 1) behind = end;
  }
  const goesOn = open !== null && follower === open.mark.charAt(0);
  if (open && (goesOn || startsBlock(text, block, open.start))) {
    const end = trimmedEnd(text, open.start, block.end);
    found.push(quotation(text, open.start, end, false, goesOn, continues(), open.inside));
  }
  return found;
}

const quotation = (
  text: string,
  start: number,
  end: number,
  closed: boolean,
  open: boolean,
  continues: boolean,
  inside: readonly Span[],
): Quotation => {
  const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(start, start + 5));
  return { start, end, closed, open, continues, capital, inside };
};

/** A mark, which two straight ones are too, with the characters beside it in its block. */
type Mark = {
  readonly at: number;
  readonly end: number;
  readonly sign: string;
  readonly before: string;
  readonly after: string;
};

function markAt(text: string, block: Span, at: number): Mark {
  const sign = text.startsWith("''", at) ? "''" : text.charAt(at);
  const end = at + sign.length;
  const before = at > block.start ? text.charAt(at - 1) : '';
  return { at, end, sign, before, after: end < block.end ? text.charAt(end) : '' };
}

/** What closes the quotation that a mark opens; null where it opens none: a printed talk, the year "‘08". */
function closeOf(text: string, block: Span, { at, end, sign, before, after }: Mark): string | null {
  if (startsBlock(text, block, at) && speaksInside.test(text.slice(end, end + 40))) return null;
  return sign === '‘' && at > block.start && yearAt(text, at + 1) ? null : closerFor(sign, before, after);
}

/** “We left. “We came back.”: a mark that only opens, behind a stop. */
const goesOnAt = (text: string, { mark, close }: Open, { at, sign, before, after }: Mark): boolean =>
  sign === mark && mark !== close && opensHere(before, after) && /[.?!]\s$/.test(text.slice(at - 2, at));

/** Words that the speaker quotes in turn begin or end at a mark. */
function nest(text: string, { inner, inside }: Open, { at, end, sign }: Mark): void {
  if (opening[text.charAt(inner.at(-1) ?? -1)] === sign) inside.push({ start: inner.pop() ?? at, end });
  else if (innerOpening.includes(sign)) inner.push(at);
}

/** A quotation whose closing mark has not come; `inner` holds where those inside it were opened. */
type Open = { start: number; mark: string; close: string; inner: number[]; inside: Span[] };

const opened = (start: number, mark: string, close: string): Open => ({ start, mark, close, inner: [], inside: [] });

/** "in ‘08": two digits that are a year, whose mark is an apostrophe. */
const yearAt = (text: string, at: number): boolean => /^\d\d\p{L}?[\s.,;)]/u.test(text.slice(at, at + 4));

const opensHere = (before: string, after: string): boolean =>
  !isSpace(after) && (isSpace(before) || '([—–-/'.includes(before));

/** The mark that will close what this one opens, or null where it opens nothing. */
function closerFor(mark: string, before: string, after: string): string | null {
  // A straight mark right before a curly one is a slip of typing: the curly one opens.
  if (mark === '"')
    return after === '“' || /[\p{N}=]/u.test(before) || (isSpace(after) && !isSpace(before)) ? null : '"';
  if (mark === "''") return isSpace(after) ? null : "''";
  if (mark === '‘') return isSpace(after) || isWord(before) ? null : '’';
  if (mark === "'") return opensHere(before, after) && /\p{L}/u.test(after) ? "'" : null;
  if ('”»›'.includes(mark)) return opensHere(before, after) ? (opening[mark] ?? null) : null;
  return opening[mark] ?? null;
}

function closes(open: Open, { sign: mark, before, after }: Mark): boolean {
  // Writers mix straight and curly marks: either closes the other, unless an inner quotation is open.
  if (mark === '”' && open.close === '"') return open.inner.length === 0;
  const low = open.mark === '„' && mark === '”';
  if (mark !== open.close && !low && !(mark === '"' && open.close === '”')) return false;
  if (open.mark !== open.close) return low || mark === open.close || !opensHere(before, after);
  // A straight mark closes unless it can only open: white space before it and a letter after it.
  return !(opensHere(before, after) && (isWord(after) || after === '['));
}

/** "“ROE: We left." A talk that is printed in marks: each line names its speaker, the marks are the whole talk's. */
const speaksInside = /^\p{Lu}[\p{Lu}. ’'-]{0,30}: /u;

function startsBlock(text: string, block: Span, at: number): boolean {
  return text.slice(block.start, at).trim() === '' && block.end - at < 4000;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isSpace(text.charAt(to - 1))) to--;
  return to;
}
