// Text as the search sees it: without case, without diacritics, with one form of each quotation mark and dash and no marks
// within a number, so that "sao" finds "São", "don't" finds "don’t" and "1900" finds "1,900". Letters that Unicode does
// not take apart are listed.

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
  if (!beyondAscii.test(text)) return closedUp(text.toLowerCase());
  // Taken apart first: some letters, such as mathematical capitals, only then have a lower case.
  return closedUp(
    text
      .replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+|\u00AD/gu, '')
      .replace(/[^ -~]/gu, (found) => letters[found] ?? found)
      .replace(/[‘’‛ʼ′]/g, "'")
      .replace(/[“”„‟″«»]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-'),
  );
}

const grouped = /(?<=\d)[,.'](?=\d{3}(?!\d))/;

/** 1,900 and 1.900 and 1'900 are one number. A decimal of three places folds to the same nonsense wherever it stands. */
const closedUp = (text: string): string =>
  grouped.test(text) ? text.replace(/(?<=\d)[,.'](?=\d{3}(?!\d))/g, '') : text;
