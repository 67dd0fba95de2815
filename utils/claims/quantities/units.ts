// Which unit a number carries: currencies before or behind it, measures, percent, time, age and what is counted.

import { listOf } from '../pack/lists.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { UnitKind, UnitWords } from '../pack/words/unit-words.ts';
import type { Token } from '../text/token.ts';

export type UnitHit = { readonly to: number; readonly unit: string; readonly kind: UnitKind };

export type UnitIndex = Phrases<{ readonly unit: string; readonly kind: UnitKind }>;

const kinds: readonly UnitKind[] = ['percent', 'money', 'time', 'measure', 'count'];

/** All forms of all units; `plural` is the ending that `*` stands for. */
export const indexUnits = ({ units, spellings }: UnitWords, plural: string): UnitIndex =>
  phrasesOf(
    kinds.flatMap((kind) =>
      Object.entries(units[kind]).flatMap(([unit, list]) =>
        list
          .split(',')
          .map((form) => (form === '*' ? `${unit}*` : form))
          .flatMap((form) => [
            form,
            ...Object.entries(spellings).flatMap(([one, other]) =>
              form.includes(one) ? form.replaceAll(one, other) : [],
            ),
          ])
          .flatMap((form) => (form.endsWith('*') ? [form.slice(0, -1), form.slice(0, -1) + plural] : form))
          .map((form) => [form, { unit, kind }] as const),
      ),
    ),
  );

/** The unit that starts at token `at`, over a hyphen or inside brackets: "30-day", "28 - year", "20 (kg)". */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  index: UnitIndex,
  nations: ReadonlySet<string>,
): UnitHit | null {
  const first = tokens[at];
  if (!first || first.stop) return null;
  if (first.low === '-') return formAt(tokens, at + 1, index);
  const bracket = brackets[first.low];
  if (bracket) {
    const hit = formAt(tokens, at + 1, index);
    return hit && hit.kind === 'measure' && tokens[hit.to]?.low === bracket ? { ...hit, to: hit.to + 1 } : null;
  }
  const hit = formAt(tokens, at, index);
  if (hit) return hit;
  if (nations.has(first.low)) {
    const money = formAt(tokens, at + 1, index);
    if (money?.kind === 'money') return { ...money, unit: `${first.low} ${money.unit}` };
  }
  return null;
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function formAt(tokens: readonly Token[], at: number, index: UnitIndex): UnitHit | null {
  const hit = index(tokens, at);
  const next = tokens[at + 1];
  const only = hit?.to === at + 1 && tokens[at]?.low.length === 1 ? tokens[at] : undefined;
  // "1:30 p.m." holds no pence, and only a capital right behind the number is a temperature: "40C".
  const letter = only && ((next?.low === '.' && !next.stop) || (isDegree(hit) && (only.gap || !only.capital)));
  return hit && !letter ? { to: hit.to, ...hit.value } : null;
}

const isDegree = (hit: { value: { unit: string } } | null): boolean => hit?.value.unit.startsWith('degree ') === true;

type Amounts = UnitWords & { readonly articles: string };

/** The currency before an amount that starts at token `at`: sign with or without letters, or a code. `from` is its first token. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  words: Amounts,
  codes: ReadonlySet<string>,
): { from: number; unit: string } | null {
  const sign = tokens[at - 1];
  if (!sign || sign.stop) return null;
  const unit = Object.hasOwn(words.signs, sign.low)
    ? words.signs[sign.low]
    : /^\p{Sc}/u.test(sign.low)
      ? sign.low
      : undefined;
  if (unit !== undefined) {
    const from = lettersBefore(tokens, at - 1, words, codes);
    const letters = tokens
      .slice(from, at - 1)
      .map(({ low }) => low)
      .join('')
      .replace(/\./g, '');
    return { from, unit: letters ? `${letters.toUpperCase()} ${unit}` : unit };
  }
  return codes.has(sign.low) ? { from: at - 1, unit: sign.low.toUpperCase() } : null;
}

/** "US$", "u.s $", "c $": up to two short letter groups that belong to a currency sign. */
function lettersBefore(tokens: readonly Token[], sign: number, words: Amounts, codes: ReadonlySet<string>): number {
  const before = tokens[sign - 1];
  // "A $15 wage" is no Australian one.
  if (!before || (tokens[sign]?.gap && listOf(words, 'articles').has(before.low))) return sign;
  if (before.kind === 'word' && (codes.has(`${before.low}$`) || (!tokens[sign]?.gap && before.low.length < 4)))
    return tokens[sign - 2]?.low === '.' && tokens[sign - 3]?.low.length === 1 ? sign - 3 : sign - 1;
  if (before.low === '.' && tokens[sign - 2]?.low === 's' && tokens[sign - 4]?.low === 'u') return sign - 4;
  return sign;
}
