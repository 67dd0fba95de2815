// Lists of lines as patterns by the letter a line begins with. A pattern of a hundred entries takes a browser milliseconds to
// make ready, on every page anew; nearly every line of a page can only be one of a few of them.
import { entriesOf, type Frame, wordsPattern } from '../word-pattern.ts';

export type Lines = {
  /** Whether a line is one of the list. */
  test(line: string): boolean;
};

/** Entries that may begin with anything are tried on every line, the others on lines that begin as they do. */
type Sorted = { readonly any: RegExp | null; readonly byOpener: Map<string, string[] | RegExp> };

const opener = /[\p{L}\p{N}]/u;

/** A list whose entries stand at the beginning of a line, whatever signs are before them; see wordsPattern. */
export function linesOf(list: string, frame: Frame): Lines {
  let sorted: Sorted | null = null;
  return {
    test(line) {
      sorted ??= sort(list, frame);
      const first = opener.exec(line)?.[0].toLowerCase() ?? '';
      const own = sorted.byOpener.get(first);
      const pattern = Array.isArray(own) ? wordsPattern(own.join('\n'), frame) : own;
      if (pattern) sorted.byOpener.set(first, pattern);
      return Boolean(pattern?.test(line) || sorted.any?.test(line));
    },
  };
}

function sort(list: string, frame: Frame): Sorted {
  const any: string[] = [];
  const byOpener = new Map<string, string[]>();
  for (const entry of entriesOf(list)) {
    const openers = openersOf(entry);
    if (openers === null) any.push(entry);
    for (const letter of new Set(openers)) {
      const own = byOpener.get(letter);
      if (own) own.push(entry);
      else byOpener.set(letter, [entry]);
    }
  }
  return { any: any.length > 0 ? wordsPattern(any.join('\n'), frame) : null, byOpener };
}

/** Signs that may stand before an entry. */
const signs = /^(?:\\W(?:\*|\{0,4\})|\[\^[^\]]*\]\*)/;

/** The letters that what matches an entry can begin with, all as one string; null where it may be any. */
export function openersOf(entry: string): string | null {
  const source = entry.startsWith('\\W') || entry.startsWith('[^') ? entry.replace(signs, '') : entry;
  const first = source.charAt(0);
  if (first === '(') return ofGroup(source);
  const letters = first === '[' ? source.slice(1, source.indexOf(']')) : first;
  for (const letter of letters) if (!isLetter(letter)) return null;
  return letters === '' ? null : orBehind(letters, source.slice(first === '[' ? letters.length + 2 : 1));
}

/** Of "(share|print)( this)?" s and p. */
function ofGroup(source: string): string | null {
  let depth = 0;
  let from = 1;
  let found: string | null = '';
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '(') depth++;
    if ((sign === '|' || sign === ')') && depth === 1) {
      found = both(found, openersOf(source.slice(from, at)));
      from = at + 1;
    }
    if (sign === ')' && --depth === 0) return orBehind(found, source.slice(at + 1));
  }
  return null;
}

/** Where what was read may be lacking, what stands behind it opens, too. */
function orBehind(found: string | null, rest: string): string | null {
  const sign = rest.charAt(0);
  if (sign === '?' || sign === '*') return both(found, openersOf(rest.slice(1)));
  return rest.startsWith('{0') ? both(found, openersOf(rest.slice(rest.indexOf('}') + 1))) : found;
}

const isLetter = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') || (sign > '\u007f' && sign.toUpperCase() !== sign);

const both = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a + b);
