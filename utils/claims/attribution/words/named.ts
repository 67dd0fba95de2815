// Words in marks that are named and said by nobody ("the word “kokusho”"), and those that a crowd shouts or shows.
import type { Span } from '../../../span.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import { countWords } from '../../text/spaces.ts';

/** The five words before a place, in lower case, the nearest first; none across a stop. */
function wordsBefore(text: string, at: number): string[] {
  const first = Math.max(0, at - 60);
  let from = at;
  while (from > first && isInWords(text, from - 1)) from--;
  return text
    .slice(from, at)
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
    .slice(-5)
    .toReversed();
}

/** A letter, a number, an apostrophe, a hyphen or a space. */
function isInWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return /[\p{L}\p{N}’]/u.test(text.charAt(at));
  // Small letters are capitals with one bit more.
  return (
    ((code | 32) > 96 && (code | 32) < 123) || code === 32 || code === 39 || code === 45 || (code > 47 && code < 58)
  );
}

/** "the term “sune”", "which means “hot day”", "known as “the Rock”"; and a name before its noun: "his “Blue House” yacht". */
export function isNamed(text: string, { start, end }: Span, { attribution, grammar }: LanguagePack): boolean {
  const [last = '', ...more] = wordsBefore(text, start);
  const terms = listOf(attribution, 'terms');
  if (terms.has(last)) return true;
  if (listOf(attribution, 'works').has(last) && grammar.isTitle?.(text.slice(start, end)) === true) return true;
  if (listOf(attribution, 'as').has(last)) return more.some((word) => terms.has(word));
  const owned = listOf(attribution, 'determiners').has(last) || listOf(attribution, 'possessives').has(last);
  if (!owned || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return /^\P{L}?\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)+$/u.test(text.slice(start, end));
}

/** "the “cost of being wrong here”", "more like “I forgot it”": nobody's words, where nobody speaks. */
export function isScrap(text: string, { start, end }: Span, { attribution }: LanguagePack): boolean {
  const [last = ''] = wordsBefore(text, start);
  const words = text.slice(start, end);
  // "{{ is_state('on') }}": code
  if (listOf(attribution, 'likes').has(last) || /[{}_]/.test(words)) return true;
  const owned = listOf(attribution, 'determiners').has(last) || listOf(attribution, 'possessives').has(last);
  return owned && countWords(words) < 8;
}

/** "chants of “Out!”", "the slogan “Out!” and “Now!”"; `before` are the words in marks before these, if those are cried. */
export function isCried(text: string, { start }: Span, before: Span | null, { attribution }: LanguagePack): boolean {
  const [last = '', next = ''] = wordsBefore(text, start);
  const cries = listOf(attribution, 'cries');
  if (cries.has(last) || (listOf(attribution, 'of').has(last) && cries.has(next))) return true;
  const between = before ? text.slice(before.end, start).replace(',', '').trim() : '-';
  return between === '' || listOf(attribution, 'and').has(between);
}
