// Word lists are written one entry a line, to be read and mended, and compiled to one flat pattern each.

/** The entries of a list. */
export const listed = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** A pattern, to be put into a larger one, that fits any of the entries. */
export const anyOf = (entries: readonly string[]): string => `(?:${entries.join('|')})`;
