// Words that count up, as a table: most languages have a dozen such rows.

/** The words of a row with their numbers: the `first`, and each `step` more than the one before. Phrases need another sign between them. */
export const numbered = (row: string, first = 1, step = 1, sign = ' '): Readonly<Record<string, number>> =>
  Object.fromEntries(row.split(sign).map((word, nth) => [word, first + nth * step]));
