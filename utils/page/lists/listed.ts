// Word lists are written one entry a line, to be read and mended, and compiled to one flat pattern each. An entry is a
// pattern, save that a bracket captures nothing and "~40" is up to forty signs of any kind.

/** The entries of a list. */
export const listed = (text: string): readonly string[] =>
  text
    .replace(/~(\d+)/g, '.{0,$1}')
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .trim()
    .split('\n');

/** A pattern, to be put into a larger one, that fits any of the entries. */
export const anyOf = (entries: readonly string[]): string => `(?:${entries.join('|')})`;
