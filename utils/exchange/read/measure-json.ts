// Measures JSON text before it is parsed: one pass over the characters, no recursion and no memory.

/** UTF-16 units. Let a page compare a file's size with this before it reads the file at all. */
export const longestJson = 300_000_000;
/** Our own records nest eight deep; the rest is room for newer ones. */
export const deepest = 64;
/** Objects and lists: 100,000 notes with three pieces of evidence each make about 1,500,000. */
export const mostObjects = 3_000_000;
export const mostValues = 20_000_000;

const quote = 34;
const backslash = 92;
const comma = 44;

/** Why the text must not be parsed, in words; null where it may be. It may still be no JSON. */
export function measureJson(text: string): string | null {
  if (text.length > longestJson)
    return `The file is too large: more than ${longestJson / 1_000_000} million characters.`;
  let depth = 0;
  let objects = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
    } else if (code === 123 || code === 91) {
      depth++;
      objects++;
      if (depth > deepest) return `The file is nested more than ${deepest} deep: this is no archive of ours.`;
      if (objects > mostObjects) return `The file holds more than ${mostObjects} objects: too many to read.`;
    } else if (code === 125 || code === 93) {
      depth--;
    } else if (code === comma) {
      values++;
      if (values > mostValues) return `The file holds more than ${mostValues} values: too many to read.`;
    }
  }
  return null;
}

/** The closing quotation mark of the string that opens at `from`; the text's end where there is none. */
function endOfString(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return at;
  }
}
