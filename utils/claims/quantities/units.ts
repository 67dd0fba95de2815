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
  readonly words: QuantityWords;
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

function formAt(tokens: readonly Token[], at: number, { units, grammar, words }: UnitLexicon): UnitHit | null {
  const first = tokens[at];
  const hit = units(tokens, at);
  if (first && !hit && isCode(first, words)) return { to: at + 1, unit: first.low.toUpperCase(), kind: 'money' };
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
  if (!sign) return null;
  const named = lettersAt(tokens, at, words);
  if (named || sign.stop) return named;
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
  return codes.has(sign.low) || isCode(sign, words) ? { from: at - 1, unit: sign.low.toUpperCase() } : null;
}

/** Whether a word is a currency's code: in capitals, for many are words as well ("ALL", "TOP"). */
const isCode = (token: Token, words: QuantityWords): boolean =>
  token.low.length === 3 && isIn(words, 'isoCodes', token) && /^[A-Z]+$/.test(token.word?.raw ?? '');

/** "KSh4.5bn", "Rs. 500", "N60,000": the letters of a currency; a single one only right before a large amount. */
function lettersAt(tokens: readonly Token[], at: number, words: QuantityWords): { from: number; unit: string } | null {
  const dot = tokens[at - 1]?.low === '.' && !tokens[at - 1]?.gap ? 1 : 0;
  const letters = tokens[at - 1 - dot];
  const unit = own(words.letters, letters?.low);
  if (!letters || unit === undefined) return null;
  if (letters.low.length > 1) return letters.capital || tokens[at]?.gap ? { from: at - 1 - dot, unit } : null;
  const [amount, next] = [tokens[at], tokens[at + 1]];
  const scale = own(words.scales, next?.low) ?? (next?.gap ? undefined : own(words.shortScales, next?.low));
  const large = scale !== undefined || amount?.low.includes(',') === true;
  return letters.capital && amount && !amount.gap && large ? { from: at - 1, unit } : null;
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
  // "It owes us £400": a currency is written right before its sign, or in capitals.
  const apart = tokens[sign]?.gap === true;
  const known = codes.has(`${before.low}${tokens[sign]?.low}`) && (!apart || before.capital || tokens[sign + 1]?.gap);
  if (before.kind === 'word' && (known || (!apart && before.low.length < 4)))
    return tokens[sign - 2]?.low === '.' && tokens[sign - 3]?.low.length === 1 ? sign - 3 : sign - 1;
  if (before.low === '.' && codes.has(`${tokens[sign - 4]?.low}${tokens[sign - 2]?.low}${tokens[sign]?.low}`))
    return sign - 4;
  return sign;
}
