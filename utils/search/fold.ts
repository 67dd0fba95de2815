// Text as the search sees it: without case, without diacritics, with one form of each quotation mark and dash, so that
// "sao" finds "São" and "don't" finds "don’t". Letters that Unicode does not take apart are listed.

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};
// biome would warn of the control characters in an ASCII class, so: anything beyond the tilde.
const beyondAscii = /[^ -~\s]/;

/** Folded text; the same words always fold to the same. Not for display: lengths change. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  // Taken apart first: some letters, such as mathematical capitals, only then have a lower case.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+|\u00AD/gu, '')
    .replace(/[^ -~]/gu, (found) => letters[found] ?? found)
    .replace(/[‘’‛ʼ′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}
