// What a word can begin, one bit each; traits.ts finds them in a pack. Constants, so that a build writes the numbers in place.

/** A number, or an article that stands before one ("a dozen"). */
export const startsNumber = 1 << 0;
/** What makes a number of an article before it. */
export const followsArticle = 1 << 1;
export const tellsOutcome = 1 << 2;
export const startsDate = 1 << 3;
/** One of the words of which every form of a date needs one. */
export const dateCore = 1 << 4;
export const isMultiple = 1 << 5;
/** A cue of weight. */
export const startsCue = 1 << 6;
/** A longer word with the ending of a past form. */
export const endsPast = 1 << 7;
/** A phrase that names a source: "according to". */
export const startsPhrase = 1 << 8;
export const startsRecord = 1 << 9;

/** The traits of digits, whatever they are. */
export const digitTraits = startsNumber | startsDate | dateCore;
