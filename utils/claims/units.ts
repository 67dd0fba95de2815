// Which unit a number carries: currencies before or behind it, measures, percent, time, age and what is counted.

import { listOf } from './lists.ts';
import type { Token } from './match.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

export type UnitKind = 'money' | 'percent' | 'measure' | 'time' | 'count';

/**
 * Names a unit (as the claim gives it) by the forms it is written in, separated by commas; a form may be several words,
 * and `*` behind it stands for the plural too: "mile*".
 */
export type UnitForms = Readonly<Record<string, string>>;

export type UnitWords = {
  readonly units: Readonly<Record<UnitKind, UnitForms>>;
  /** Currency signs; letters may stand before them ("US$", "c $"). Any other sign of a currency names itself. */
  readonly signs: Readonly<Record<string, string>>;
  /** Codes that may stand before the amount: "USD 500", "Rs 500". */
  readonly codes: string;
  /** Adjectives of nations between amount and currency: "420 million Finnish markka". */
  readonly nations: string;
};

export type UnitHit = { readonly to: number; readonly unit: string; readonly kind: UnitKind };

export type UnitIndex = Phrases<{ readonly unit: string; readonly kind: UnitKind }>;

const kinds: readonly UnitKind[] = ['percent', 'money', 'time', 'measure', 'count'];

/** All forms of all units; `plural` is the ending that `*` stands for. */
export const indexUnits = ({ units }: UnitWords, plural: string): UnitIndex =>
  phrasesOf(
    kinds.flatMap((kind) =>
      Object.entries(units[kind]).flatMap(([unit, list]) =>
        list
          .split(',')
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
  // "1:30 p.m." holds no pence.
  const letter = hit?.to === at + 1 && tokens[at]?.low.length === 1 && next?.low === '.' && !next.stop;
  return hit && !letter ? { to: hit.to, ...hit.value } : null;
}

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
