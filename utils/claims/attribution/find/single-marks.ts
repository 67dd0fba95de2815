// Single marks, which apostrophes look like: where they can end a quotation, and which of them ends the one that a mark opens.
import type { Span } from '../../../span.ts';
import { firstIndex } from '../../text/first-index.ts';

export const isSpace = (char: string): boolean => char === '' || char.trim() === '';
export const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Where a single mark can end a quotation: after a word or a stop, and not an apostrophe inside a word. */
export function singleClosers(
  text: string,
  block: Span,
  placed: readonly number[],
  first: number,
  ownerEndings: string,
): number[] {
  const found: number[] = [];
  for (let nth = first; nth < placed.length; nth++) {
    const at = placed[nth] ?? block.end;
    if (at >= block.end) break;
    if (at === block.start) continue;
    const code = text.charCodeAt(at);
    if (code !== 39 && code !== 0x2019) continue;
    const char = text.charAt(at);
    const before = text.charAt(at - 1);
    const after = at + 1 < block.end ? text.charAt(at + 1) : '';
    if (isSpace(before) || isWord(after) || after === char || before === char) continue;
    // "the officials’ plan": behind some letters and before a small one it is more likely a possessive.
    if (ownerEndings.includes(before) && after === ' ' && /\p{Ll}/u.test(text.charAt(at + 2))) continue;
    found.push(at);
  }
  return found;
}

/** Which of the `closers` ends what the mark opens that is `placed` as the nth; undefined where none comes. */
export function singleCloser(
  text: string,
  placed: readonly number[],
  nth: number,
  closers: readonly number[],
): number | undefined {
  const at = placed[nth] ?? 0;
  const first = firstIndex(closers.length, (index) => (closers[index] ?? 0) > at + 1);
  let last = first;
  // ‘I know what ‘safe’ means’: each that opens inside takes a closing mark.
  const nests = text.charAt(at) === '‘';
  for (let within = nth + 1; nests && (placed[within] ?? Infinity) < (closers[last] ?? 0); within++)
    if (text.charAt(placed[within] ?? 0) === '‘') last++;
  return closers[last] ?? closers[first];
}
