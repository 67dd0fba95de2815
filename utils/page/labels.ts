// Short lines that stand in or around stories and are no part of them. Matched against a whole line, so that a sentence
// that merely begins so is never lost.
import { headingLines } from './lists/heading-lines.ts';
import { labelLines } from './lists/label-lines.ts';
import { closingLines, offerWords, pointerStarts } from './lists/leading-lines.ts';
import { anyOf } from './lists/listed.ts';

/** A line that is dropped where it stands alone. */
export const label = new RegExp(`^${anyOf(labelLines)}$`, 'iu');

/** A line that heads what is not the story. */
export const heading = new RegExp(String.raw`^${anyOf(headingLines)}\s*:?$`, 'iu');

/** A line that sends the reader elsewhere: dropped where most of it is links, or where it is short. */
export const pointer = new RegExp(String.raw`^[^\p{L}\p{N}]{0,4}${anyOf(pointerStarts)}(?!\p{L})`, 'iu');

/** What newsrooms put under a story. */
export const closing = new RegExp(`^${anyOf(closingLines)}`, 'iu');

/** What a button says that sells. */
export const offer = new RegExp(String.raw`^${anyOf(offerWords)}(?!\p{L})`, 'iu');
