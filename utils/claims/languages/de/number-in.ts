// German writes numbers below a million as one word: "dreihundertfünfundzwanzig", "zweieinhalb".

import { numbered } from '../numbered.ts';

export const ones: Readonly<Record<string, number>> = {
  ...numbered(
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
};

export const tens: Readonly<Record<string, number>> = numbered(
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  20,
  10,
);

/** The last letters of all of them: most words are none. */
const ends = new Set(
  [...Object.keys(ones), ...Object.keys(tens), 'hundert', 'tausend', 'einhalb'].map((word) => word.slice(-3)),
);

/** The value of a number written as one word; undefined for any other word, and for one that stands in a list as it is. */
export function numberIn(low: string): number | undefined {
  if (!ends.has(low.slice(-3))) return undefined;
  // "zweieinhalbtausend"
  const half = /^(.+einhalb)(hundert|tausend)$/.exec(low);
  if (half?.[1]) return (numberIn(half[1]) ?? Number.NaN) * (half[2] === 'hundert' ? 100 : 1000) || undefined;
  if (low.endsWith('einhalb')) return below(low.slice(0, -7), 1000, 0.5);
  return low.length > 5 ? below(low, 1e6, 0) : undefined;
}

/** A number below a limit, with what is added to it. */
function below(low: string, limit: number, more: number): number | undefined {
  const value = limit > 1000 ? parted(low, 'tausend', 1000, hundreds) : hundreds(low);
  return value === undefined || value === 0 ? undefined : value + more;
}

const hundreds = (low: string): number | undefined => parted(low, 'hundert', 100, tensAndOnes);

/** What stands before a word such as "hundert" times its factor, and what stands behind it. */
function parted(
  low: string,
  word: string,
  factor: number,
  read: (low: string) => number | undefined,
): number | undefined {
  const at = low.indexOf(word);
  if (at < 0) return read(low);
  const times = at === 0 ? 1 : read(low.slice(0, at));
  const rest = low.slice(at + word.length).replace(/^und/, '');
  const behind = rest === '' ? 0 : read(rest);
  return times === undefined || behind === undefined ? undefined : times * factor + behind;
}

/** "fünfundzwanzig", "zwölf", "dreißig". */
function tensAndOnes(low: string): number | undefined {
  const known = ones[low] ?? tens[low];
  if (known !== undefined) return known;
  const and = low.indexOf('und', 1);
  const [one, ten] = [ones[low.slice(0, and)], tens[low.slice(and + 3)]];
  return and > 0 && one !== undefined && one < 10 && ten !== undefined ? one + ten : undefined;
}
