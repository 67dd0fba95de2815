// Marks cut off both ends of a text by code: the pattern for its end takes time that grows with the square of a run of them.

/** The text without any of the marks, one UTF-16 unit each, at its ends. */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && marks.includes(text.charAt(start))) start++;
  while (start < end && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
