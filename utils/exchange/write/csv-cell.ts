// A text cell that no spreadsheet takes for a formula, and that RFC 4180 can hold.
// Excel, LibreOffice and Google Sheets run cells that begin with = + - @ or their full-width forms, some after blanks or
// control characters: such a cell gets an apostrophe in front. So does one that begins with apostrophes before such a
// start, so that taking one apostrophe away always gives the text back.

const runs = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u;

/** NUL, which no reader of CSV takes, and lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function guardCell(text: string): string {
  const clean = text.toWellFormed().replaceAll('\0', '\uFFFD');
  return runs.test(clean) ? `'${clean}` : clean;
}

/** The text as it was before `guardCell`. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && runs.test(cell.slice(1)) ? cell.slice(1) : cell;
