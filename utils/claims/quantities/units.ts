// Which unit a number carries: currencies before or behind it, measures, percent, time, age and what is counted.

import { isIn, own } from '../pack/lists.ts';
import { phrasesIn } from '../pack/notation.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { UnitKind, UnitWords } from '../pack/words/unit-words.ts';
import type { Token } from '../text/token.ts';

export type UnitHit = { readonly to: number; readonly unit: string; readonly kind: UnitKind };

export type UnitIndex = Phrases<{ readonly unit: string; readonly kind: UnitKind }>;

/** What reading units asks of a language. */
export type UnitLexicon = {
  readonly units: UnitIndex;
  readonly nations: ReadonlySet<string>;
  readonly grammar: Grammar;
};

const kinds: readonly UnitKind[] = ['percent', 'money', 'time', 'measure', 'count'];

/** All forms of all units. */
export const indexUnits = ({ units, spellings = {} }: UnitWords, grammar: Grammar): UnitIndex =>
  phrasesOf(
    'units',
    kinds.flatMap((kind) =>
      Object.entries(units?.[kind] ?? {}).flatMap(([unit, list]) =>
        phrasesIn(unit, list, (word) => counted(word || unit, grammar))
          .flatMap((form) => [
            form,
            ...Object.entries(spellings).flatMap(([one, other]) =>
              form.includes(one) ? form.replaceAll(one, other) : [],
            ),
          ])
          .map((form) => [form, { unit, kind }] as const),
      ),
    ),
  );

const counted = (form: string, { pluralsOf }: Grammar): string[] => [form, ...(pluralsOf?.(form) ?? [])];

/** The unit that starts at token `at`, over a hyphen or inside brackets: "30-day", "28 - year", "20 (kg)". */
export function unitAt(tokens: readonly Token[], at: number, lexicon: UnitLexicon): UnitHit | null {
  const first = tokens[at];
  if (!first || first.stop) return null;
  if (first.low === '-') return formAt(tokens, at + 1, lexicon);
  const bracket = brackets[first.low];
  if (bracket) {
    const hit = formAt(tokens, at + 1, lexicon);
    return hit && hit.kind === 'measure' && tokens[hit.to]?.low === bracket ? { ...hit, to: hit.to + 1 } : null;
  }
  const hit = formAt(tokens, at, lexicon);
  if (hit) return hit;
  if (lexicon.nations.has(first.low)) {
    const money = formAt(tokens, at + 1, lexicon);
    if (money?.kind === 'money') return { ...money, unit: `${first.low} ${money.unit}` };
  }
  return null;
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function formAt(tokens: readonly Token[], at: number, { units, grammar }: UnitLexicon): UnitHit | null {
  const first = tokens[at];
  const hit = units(tokens, at);
  if (!first || !hit) return first ? headAt(first, at, units, grammar) : null;
  const next = tokens[at + 1];
  // "1:30 p.m." holds no pence, and only a capital right behind the number is a temperature: "40C".
  const short = hit.to === at + 1 && first.low.length === 1;
  const degree = hit.value.unit.startsWith('degree ') && (first.gap || !first.capital);
  return short && ((next?.low === '.' && !next.stop) || degree) ? null : { to: hit.to, ...hit.value };
}

/** What is counted by the word that a longer one ends in: "120 Einfamilienhäuser" are homes. */
function headAt(token: Token, at: number, units: UnitIndex, { headOf }: Grammar): UnitHit | null {
  const low = headOf?.(token.low, (word) => units.starts.has(word));
  const hit = low === undefined ? null : units([{ ...token, low }], 0);
  return hit?.value.kind === 'count' ? { to: at + 1, ...hit.value } : null;
}

/** The currency before an amount that starts at token `at`: sign with or without letters, or a code. `from` is its first token. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  words: QuantityWords,
  codes: ReadonlySet<string>,
): { from: number; unit: string } | null {
  const sign = tokens[at - 1];
  if (!sign || sign.stop) return null;
  const unit = own(words.signs, sign.low) ?? (/^\p{Sc}/u.test(sign.low) ? sign.low : undefined);
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
function lettersBefore(
  tokens: readonly Token[],
  sign: number,
  words: QuantityWords,
  codes: ReadonlySet<string>,
): number {
  const before = tokens[sign - 1];
  // "A $15 wage" is no Australian one.
  if (!before || (tokens[sign]?.gap && isIn(words, 'articles', before))) return sign;
  if (before.kind === 'word' && (codes.has(`${before.low}$`) || (!tokens[sign]?.gap && before.low.length < 4)))
    return tokens[sign - 2]?.low === '.' && tokens[sign - 3]?.low.length === 1 ? sign - 3 : sign - 1;
  if (before.low === '.' && codes.has(`${tokens[sign - 4]?.low}${tokens[sign - 2]?.low}$`)) return sign - 4;
  return sign;
}
