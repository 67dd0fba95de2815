// A pattern made of a list of words: a list is read and mended more easily than a pattern of a thousand characters. It is
// the one place where patterns are made while the program runs, so that a test can put each of them to a checker.

/** What stands around the words, as pattern source (`^`, `(?!\p{L})`), and the flags; `iu` where none are given. */
export type Frame = { readonly before?: string; readonly after?: string; readonly flags?: string };

/**
 * A pattern that finds any entry of a list. Semicolons part the entries, spaces the words; in an entry
 * `a|b` is one word or the other, `a?` a word that may be left out, `#` a number, `…` up to 80 characters of any kind.
 * All else stands for itself. An empty entry throws: it would find everything.
 */
export function wordsPattern(list: string, { before = '', after = '', flags = 'iu' }: Frame = {}): RegExp {
  const entries = list.split(';').map((entry) => {
    const words = entry.trim().split(/\s+/);
    if (words.every((word) => word === '' || word.endsWith('?'))) throw new Error(`An empty entry in: ${list}`);
    return sourceOf(words);
  });
  return new RegExp(`${before}(?:${entries.join('|')})${after}`, flags);
}

/** An optional word takes the space behind it along, or the one before it where it is the last. */
function sourceOf(words: readonly string[]): string {
  const last = words.findLastIndex((word) => !word.endsWith('?'));
  return words
    .map((word, nth) => {
      const optional = word.endsWith('?');
      const source = anyOf(optional ? word.slice(0, -1) : word);
      if (nth > last) return `(?: ${source})?`;
      return optional ? `(?:${source} )?` : source + (nth < last ? ' ' : '');
    })
    .join('');
}

function anyOf(word: string): string {
  const sources = word.split('|').map((one) => {
    if (one === '') throw new Error(`An empty word in: ${word}`);
    return one
      .replace(/[\\^$.*+?()[\]{}/]/g, String.raw`\$&`)
      .replaceAll('#', String.raw`\d{1,9}`)
      .replaceAll('…', '.{0,80}');
  });
  return sources.length > 1 ? `(?:${sources.join('|')})` : sources.join('');
}
