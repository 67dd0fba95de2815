// Lists of lines as patterns by the letter a line begins with. A pattern of a hundred entries takes a browser milliseconds to
// make ready, on every page anew; nearly every line of a page can only be one of a few of them.
import { entriesOf, type Frame, wordsPattern } from '../word-pattern.ts';

export type Lines = {
  /** Whether a line is one of the list. */
  test(line: string): boolean;
};

const opener = /[\p{L}\p{N}]/u;

/** A list whose entries stand at the beginning of a line, whatever signs are before them; see wordsPattern. */
export function linesOf(list: string, frame: Frame): Lines {
  const byOpener = new Map<string, RegExp | null>();
  const entries = entriesOf(list).map((entry) => [entry, openersOf(entry)] as const);
  const make = (first: string): RegExp | null => {
    const own = entries.flatMap(([entry, openers]) => (openers === null || openers.includes(first) ? [entry] : []));
    return own.length > 0 ? wordsPattern(own.join('\n'), frame) : null;
  };
  return {
    test(line) {
      const first = opener.exec(line)?.[0].toLowerCase() ?? '';
      let pattern = byOpener.get(first);
      if (pattern === undefined) {
        pattern = make(first);
        byOpener.set(first, pattern);
      }
      return pattern?.test(line) ?? false;
    },
  };
}

/** Signs that may stand before an entry. */
const signs = /^(?:\\W(?:\*|\{0,4\})|\[\^[^\]]*\]\*)/;
const mayLack = /^(?:[?*]|\{0)/;

/** The letters that what matches an entry can begin with, all as one string; null where it may be any. */
export function openersOf(entry: string): string | null {
  const source = entry.replace(signs, '');
  const first = source.charAt(0);
  if (first === '(') return ofGroup(source);
  const letters = first === '[' ? (/^\[([\p{L}]+)\]/u.exec(source)?.[1] ?? '') : first;
  if (letters === '' || !/^\p{L}+$/u.test(letters)) return null;
  const rest = source.slice(first === '[' ? letters.length + 2 : 1);
  return mayLack.test(rest) ? both(letters, openersOf(rest.replace(/^(?:[?*]|\{[^}]*\})/, ''))) : letters;
}

/** Of "(share|print)( this)?" s and p. */
function ofGroup(source: string): string | null {
  let depth = 0;
  let from = 1;
  let found: string | null = '';
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '(') depth++;
    if ((sign === '|' && depth === 1) || (sign === ')' && depth === 1)) {
      found = both(found, openersOf(source.slice(from, at)));
      from = at + 1;
    }
    if (sign !== ')' || --depth > 0) continue;
    const rest = source.slice(at + 1);
    return mayLack.test(rest) ? both(found, openersOf(rest.replace(/^(?:[?*]|\{[^}]*\})/, ''))) : found;
  }
  return null;
}

const both = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a + b);
