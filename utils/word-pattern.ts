// A pattern made of a list of words: a list is read and mended more easily than a pattern of a thousand characters. It is
// the one place where patterns are made while the program runs, so that a test can put each of them to a checker.

/** What stands around the entries, as pattern source (`^`, `\b`), and the flags; `iu` where none are given. */
export type Frame = { readonly before?: string; readonly after?: string; readonly flags?: string };

/**
 * A pattern that finds any entry of a list, one entry a line. An entry is a pattern, save that a bracket captures nothing
 * and `~40` is up to forty signs of any kind. An empty entry throws: it would find everything.
 */
export function wordsPattern(list: string, { before = '', after = '', flags = 'iu' }: Frame = {}): RegExp {
  const entries = entriesOf(list).map((entry) => {
    if (entry === '') throw new Error(`An empty entry in: ${list}`);
    return entry.replace(/~(\d+)/g, '.{0,$1}').replace(/(?<!\\)\((?!\?)/g, '(?:');
  });
  return new RegExp(`${before}(?:${entries.join('|')})${after}`, flags);
}

export const entriesOf = (list: string): readonly string[] => list.trim().split('\n');
