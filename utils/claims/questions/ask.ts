// What the questions on claims share: their words, how they are put, and which numbers agree.

import type { Claim, Quantity, Question } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { once } from '../pack/lists.ts';
import type { QuestionCode } from '../pack/words/question-words.ts';

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
  const text = (pack.questions.texts?.[code] ?? '').replace(
    /\$(\d)/g,
    (_, nth: string) => shown[Number(nth) - 1] ?? '',
  );
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
