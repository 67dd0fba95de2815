// Whether a word begins with a capital letter, asked often enough that a pattern is too slow for plain letters.

import type { Grammar } from '../pack/words/grammar.ts';
import type { Token } from './token.ts';

/** True for a first letter that is upper case in any alphabet; false for an empty word. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(word);
}

/** Whether a word may be a name by its capital. */
export const namedAt = (token: Token | undefined, { isName }: Grammar): boolean =>
  token?.capital === true && (isName?.(token.word?.raw ?? '') ?? true);
