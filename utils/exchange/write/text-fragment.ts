// A link to the very words, by a text fragment: https://wicg.github.io/scroll-to-text-fragment/
// The browser takes the first match, whole words only, and no part may run over a block's end: so words of the context
// are always given, long or broken passages go by their first and last words, and cut words at the edges are mended.
// Between context and words nothing may stand but blanks, so the punctuation between them stays with the context.
import type { QuoteSelector } from '../../anchoring/selector.ts';

/** Above this many UTF-16 units a passage goes by its two ends, as Chromium's own "copy link to highlight" does. */
const longest = 300;
const endWords = 6;
const contextWords = 4;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/**
 * The address with a fragment that scrolls to the words and marks them; the address itself where there are no words.
 * An `#id` is kept, an older text fragment is replaced. Ill-formed UTF-16 becomes U+FFFD, as a URL can hold no other.
 */
export function linkToWords(url: string, selector: QuoteSelector | null): string {
  const address = url.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (!selector) return address;
  const { exact, prefix, suffix } = wholeWords(selector);
  const parts = startAndEnd(exact);
  if (!parts) return address;
  const before = lastWords(...nearest(prefix, -1), contextWords);
  const after = firstWords(...nearest(suffix, 1), contextWords);
  const fragment = [
    ...(before ? [`${encode(before)}-`] : []),
    ...parts.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** A span may begin or end inside a word; the browser would not find it, so the rest of the word moves in. */
function wholeWords({ exact, prefix, suffix }: QuoteSelector): QuoteSelector {
  // Cut into words, as a pattern that ends in `$` would be tried at each of them.
  const head = touches(prefix, exact) ? (prefix.split(/[^\p{L}\p{N}\p{M}]/u).at(-1) ?? '') : '';
  const tail = touches(exact, suffix) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '') : '';
  return {
    exact: head + exact + tail,
    prefix: prefix.slice(0, prefix.length - head.length),
    suffix: suffix.slice(tail.length),
  };
}

const touches = (left: string, right: string): boolean =>
  wordCharacter.test([...left.slice(-2)].at(-1) ?? '') && wordCharacter.test([...right.slice(0, 2)][0] ?? '');

function startAndEnd(exact: string): string[] | null {
  const lines = exact.split(/[\n\r\u2028\u2029]+/).filter((line) => wordCharacter.test(line));
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const short = first.length <= longest || wordSpans(first, 2 * endWords).length < 2 * endWords;
  if (lines.length === 1 && short) return [tidy(first)];
  const ends = [firstWords(first, false, endWords), lastWords(last, false, endWords)];
  return ends.every((end) => end !== '') ? ends : [tidy(first)];
}

/**
 * The block of the context next to the words, and whether its far edge is where the context was cut. '' where a block of
 * mere punctuation lies between: nothing beyond it would be found.
 */
function nearest(context: string, side: 1 | -1): [line: string, cut: boolean] {
  const lines = context.split(/[\n\r\u2028\u2029]/);
  const filled = (line: string) => line.trim() !== '';
  const at = side === 1 ? lines.findIndex(filled) : lines.findLastIndex(filled);
  return [lines[at] ?? '', at === (side === 1 ? lines.length - 1 : 0)];
}

/** From the text's beginning to the end of a word. `cut`: the text was cut to a length, and with it perhaps its last word. */
function firstWords(text: string, cut: boolean, most: number): string {
  const words = wordSpans(text, most).filter((word) => !cut || word.end < text.length);
  return tidy(text.slice(0, words.at(-1)?.end ?? 0));
}

/** From the beginning of a word to the text's end. */
function lastWords(text: string, cut: boolean, most: number): string {
  const words = wordSpans(text).filter((word) => !cut || word.start > 0);
  return tidy(text.slice(words[Math.max(0, words.length - most)]?.start ?? text.length));
}

type Word = { readonly start: number; readonly end: number };

/** What holds only these characters is split by a pattern: the segmenter takes ten times as long for the same words. */
const plain = /^[\t\x20-\x5E\x60-\x7E]*$/;
/** Words of such text by Unicode Standard Annex 29: marks between two letters, or two digits, belong to the word. */
const plainWord = /(?:[A-Za-z]+(?:['.:][A-Za-z]+)*|[0-9]+(?:['.,;][0-9]+)*)+/g;

/** At most so many from the beginning: the rest is not looked at. */
export function wordSpans(text: string, most = Number.POSITIVE_INFINITY): readonly Word[] {
  return plain.test(text) ? plainWordsOf(text, most) : segmentsOf(text, most);
}

function plainWordsOf(text: string, most: number): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(plainWord)) {
    words.push({ start: index, end: index + word.length });
    if (words.length >= most) break;
  }
  return words;
}

export function segmentsOf(text: string, most: number): Word[] {
  const words: Word[] = [];
  for (const { isWordLike, index, segment } of segmenter.segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
    if (words.length >= most) break;
  }
  return words;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `-`, `,` and `&` have a meaning in the fragment; encodeURIComponent leaves the first alone, and `'` and brackets break Markdown. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
