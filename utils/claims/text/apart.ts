// Words that outlive the text they were cut from.

/**
 * The same words as a string of their own. A long slice is kept by browsers as a view of the whole text it was cut from:
 * what is remembered of it would hold the article, however few its words.
 */
export const apart = (words: string): string => ` ${words}`.slice(1);
