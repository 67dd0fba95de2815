// Adjectives change their ending with the noun: the forms of one, and tables of them.

/** The forms that an adjective or an ordinal takes before a noun. */
export const declined = (stem: string): readonly string[] => ['e', 'en', 'er', 'es', 'em'].map((end) => stem + end);

/** All forms of some stems, as a list. */
export const allDeclined = (stems: string): string => stems.split(/\s+/).flatMap(declined).join(' ');

/** A value for each form of some stems. */
export const valued = (stems: string, value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(stems.split(' ').flatMap((stem) => declined(stem).map((form) => [form, value])));
