// White space by the codes of its signs: names and mentions are cut at it by the thousand, and a pattern takes five times
// as long for each.

/** Whether a UTF-16 code is white space, as `\s` has it. */
const isSpace = (code: number): boolean =>
  code < 128
    ? code === 32 || (code > 8 && code < 14)
    : code === 0xa0 ||
      (code > 0x167f &&
        (code === 0x1680 ||
          (code > 0x1fff && code < 0x200b) ||
          code === 0x2028 ||
          code === 0x2029 ||
          code === 0x202f ||
          code === 0x205f ||
          code === 0x3000 ||
          code === 0xfeff));

/** The words between white space, just as `text.split(/\s+/)` gives them: an empty one where the text begins or ends with it. */
export function wordsApart(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    words.push(text.slice(from, at));
    while (isSpace(text.charCodeAt(at + 1))) at++;
    from = at + 1;
  }
  words.push(text.slice(from));
  return words;
}

/** How many words stand between white space. */
export function countWords(text: string): number {
  let count = 0;
  let before = true;
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (before && !space) count++;
    before = space;
  }
  return count;
}

/** Whether the white space of a text is anything but single spaces between words. */
export function isRagged(text: string): boolean {
  let before = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space = isSpace(code);
    if (space && (before || code !== 32)) return true;
    before = space;
  }
  return before;
}
