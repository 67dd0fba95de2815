// Ukrainian words change with their case: the endings of one stem, and tables of them.

/** The forms of a noun or adjective: its stem with each of the endings. An ending of its own is written "-". */
export const cased = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));

/** The forms of several stems as a list of single words. */
export const allCased = (stems: string, endings: string): string =>
  stems
    .split(/\s+/)
    .flatMap((stem) => cased(stem, endings))
    .join(' ');

/** A value for each form of some stems. */
export const valued = <T>(stems: string, endings: string, value: T): Record<string, T> =>
  Object.fromEntries(stems.split(' ').flatMap((stem) => cased(stem, endings).map((form) => [form, value] as const)));

/** The endings of adjectives. */
export const adjective = 'ий а е і ого ої ому им ою их ими у';
