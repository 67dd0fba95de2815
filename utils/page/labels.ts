// Short lines that stand in or around stories and are no part of them. Matched against a whole line, so that a sentence
// that merely begins so is never lost.

import { linesOf } from './lines.ts';
import { headingLines } from './lists/heading-lines.ts';
import { labelLines } from './lists/label-lines.ts';
import { closingLines, offerWords, pointerStarts } from './lists/leading-lines.ts';

/** A line that is dropped where it stands alone. */
export const label = linesOf(labelLines, { before: '^', after: '$' });

/** A line that heads what is not the story. */
export const heading = linesOf(headingLines, { before: '^', after: String.raw`\s?[:：]?$` });

const wordEnd = String.raw`(?:[^\p{L}]|$)`;

/** A line that sends the reader elsewhere: dropped where most of it is links, or where it is short. */
export const pointer = linesOf(pointerStarts, { before: String.raw`^[^\p{L}\p{N}]{0,4}`, after: wordEnd });

/** What newsrooms put under a story. */
export const closing = linesOf(closingLines, { before: '^' });

/** What a button says that sells. */
export const offer = linesOf(offerWords, { before: '^', after: wordEnd });
