// What the questions on claims share: their words, how they are put, and which numbers agree.

import type { Claim, LanguagePack, Quantity, Question } from '../model/types.ts';
import { once } from '../pack/lists.ts';

/** The texts of questions by code, with `$1`, `$2`, … for the values. They say what stands where, never who is right. */
export type QuestionWords = {
  readonly texts: Readonly<Record<QuestionCode, string>>;
  /** Signs and words that open the parts of a total: ": 21 men and 22 women". */
  readonly opens: string;
  /** Words that leave parts uncounted: "the rest", "the others". */
  readonly rest: string;
  /** Words that may stand between a share and its percentage: "31 of 58, or 53 per cent". */
  readonly restates: string;
  /** Words of change that may stand between two numbers and a percentage: "from 40 to 60, a rise of 50 per cent". */
  readonly changes: string;
};

export type QuestionCode = 'parts' | 'part' | 'share' | 'ratio' | 'change' | 'times' | 'headline' | 'weekday';

/** A question for one claim. */
export type Asked = { readonly key: string; readonly question: Question };

export function ask(
  pack: LanguagePack,
  code: QuestionCode,
  values: readonly (number | string)[],
  on: Claim,
  others: readonly (Claim | undefined)[],
): Asked {
  const format = formatOf(pack);
  const shown = values.map((value) => (typeof value === 'number' ? format.format(value) : value));
  const text = pack.questions.texts[code].replace(/\$(\d)/g, (_, nth: string) => shown[Number(nth) - 1] ?? '');
  const keys = others.flatMap((other) => (other && other !== on ? [other.key] : []));
  return { key: on.key, question: { code, text, with: [...new Set(keys)] } };
}

const formatOf = once(({ code }: LanguagePack) => new Intl.NumberFormat(code, { maximumFractionDigits: 1 }));

/** Whether a number can be meant by a stated quantity, its bound and its rounding taken as they are. */
export function agrees(value: number, { low, high, bound }: Quantity): boolean {
  if (bound === 'at-least') return value >= low;
  if (bound === 'at-most') return value <= high;
  const slack = bound === 'about' ? Math.max(1, Math.abs(high) / 10) : 0;
  return value >= low - slack && value <= high + slack;
}
