// The words of dates in a language, and the classes that its forms may name.

import type { FormClass, Reader } from '../pack/forms.ts';
import { isIn, own, phrasesIn } from '../pack/lists.ts';
import { phrasesOf } from '../pack/phrases.ts';
import type { DateUnit, DateWords } from '../pack/words/date-words.ts';
import type { NumberWords } from '../pack/words/number-words.ts';
import { digitsValue } from '../quantities/digits.ts';
import type { Token } from '../text/token.ts';
import { wordYear, yearOpeners } from './year-words.ts';

type Numbers = Readonly<Record<string, number>>;

export const units: readonly DateUnit[] = [
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'hour',
];

/** The classes of a language's forms. Their numbers are those read from the passage in hand. */
export function classesOf(words: DateWords, { small = {}, ordinals = {} }: NumberWords): Record<string, FormClass> {
  const starts = [...Object.keys(small), ...Object.keys(ordinals)];
  const table = (list: Numbers = {}): FormClass => ({
    cores: Object.keys(list).map(longestWord),
    starts: firstWords(list),
    read: phrases(list),
  });
  const common = (list: Numbers = {}): FormClass => ({ starts: firstWords(list), read: phrases(list) });
  const counts: FormClass = {
    starts: [...starts, ...firstWords(words.counts)],
    digits: true,
    read: either(phrases(words.counts), (tokens, at, numbers) => {
      const hit = numbers.get(at);
      return hit && hit.form !== 'ordinal' && hit.low >= 0 && hit.low === hit.high && tokens[at]
        ? { to: hit.to, value: hit.low }
        : null;
    }),
  };
  const numbered = (from: number, to: number, ordinalOnly: boolean): FormClass => ({
    starts,
    digits: true,
    read(tokens, at, numbers) {
      const hit = numbers.get(at);
      const digits = oneOrTwo(tokens, at);
      const known =
        hit &&
        hit.scale === 1 &&
        hit.low === hit.high &&
        (hit.form === 'ordinal' || !ordinalOnly) &&
        Number.isInteger(hit.low);
      const value = known ? hit.low : ordinalOnly ? -1 : digits;
      return value >= from && value <= to ? { to: known ? hit.to : at + 1, value } : null;
    },
  });
  const minutes = numbered(0, 59, false);
  const yearStarts = yearOpeners(starts, small);
  const holidays: Record<string, number> = {};
  Object.keys(words.holidays ?? {}).forEach((name, nth) => {
    for (const sign of name.includes('~') ? phrasesIn(words.possessives) : [''])
      holidays[name.replace('~', sign)] = nth;
  });
  return {
    month: shortened(table(words.months)),
    weekday: shortened(table(words.weekdays)),
    unit: unitsOnly(words, units),
    move: common(words.moves),
    part: common(words.parts),
    dayword: table(words.days),
    season: table(words.seasons),
    nth: {
      starts: [...starts, ...Object.keys(words.nths ?? {})],
      digits: true,
      read: either(phrases(words.nths), numbered(1, 53, true).read),
    },
    day: numbered(1, 31, false),
    number: minutes,
    mm: numbered(1, 12, false),
    n: counts,
    ordinal: { starts, digits: true, read: numbered(1, 5, true).read },
    zone: common(words.zones),
    period: unitsOnly(words, ['week', 'month', 'quarter', 'year', 'decade', 'century']),
    week: unitsOnly(words, ['week']),
    longer: unitsOnly(words, ['month', 'quarter', 'year', 'decade']),
    minutes: {
      starts: null,
      digits: true,
      read: (tokens, at, numbers) => (tokens[at]?.low.length === 2 ? minutes.read(tokens, at, numbers) : null),
    },
    wordYear: { starts: yearStarts, cores: yearStarts, read: wordYear },
    now: common(Object.fromEntries(Object.entries(words.moves ?? {}).filter(([, move]) => move === 0))),
    mmYear: { starts: null, digits: true, read: either(yearAt, shortYear) },
    year: { cores: null, starts: null, digits: true, read: yearAt },
    dotted: { cores: null, starts: null, digits: true, read: dottedAt },
    decade: {
      ...table(words.decades),
      digits: true,
      read: either(phrases(words.decades), (tokens, at) => decadeAt(tokens, at, words)),
    },
    holiday: table(holidays),
    meridiem: common(
      Object.fromEntries(Object.entries(words.meridiem ?? {}).map(([word, half]) => [word, half === 'am' ? 0 : 12])),
    ),
    hour: table(words.hours),
  };
}

/** An abbreviation takes its full stop, unless that ends the sentence. */
const shortened = (of: FormClass): FormClass => ({
  ...of,
  read(tokens, at, numbers) {
    const hit = of.read(tokens, at, numbers);
    const stop = hit && tokens[hit.to];
    return hit && stop?.low === '.' && !stop.stop && !stop.gap ? { ...hit, to: hit.to + 1 } : hit;
  },
});

const longestWord = (phrase: string): string => phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
const firstWords = (list: object = {}): string[] => Object.keys(list).map((phrase) => phrase.split(' ')[0] ?? '');

function unitsOnly(words: DateWords, allowed: readonly DateUnit[]): FormClass {
  return {
    cores: Object.keys(words.units ?? {}),
    starts: Object.keys(words.units ?? {}),
    read(tokens, at) {
      const unit = own(words.units, tokens[at]?.low);
      return unit && allowed.includes(unit) ? { to: at + 1, value: units.indexOf(unit) } : null;
    },
  };
}

const phrases = (list: Numbers = {}): Reader => phrasesOf(Object.entries(list));

const either =
  (first: Reader, second: Reader): Reader =>
  (tokens, at, numbers) =>
    first(tokens, at, numbers) ?? second(tokens, at, numbers);

/** One or two digits at a token, also where the scan has read a longer number from there ("02 2019"). */
function oneOrTwo(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === 'digits' && token.low.length < 5 && /^\p{Nd}{1,2}$/u.test(token.low)
    ? digitsValue(token.low)
    : -1;
}

const yearAt: Reader = (tokens, at) => {
  const token = tokens[at];
  const value =
    token?.kind === 'digits' && token.low.length > 3 && /^\p{Nd}{4}$/u.test(token.low) ? digitsValue(token.low) : 0;
  return value >= 1000 && value < 2200 ? { to: at + 1, value } : null;
};

/** The second year of "2015-16". */
const shortYear: Reader = (tokens, at) => {
  const token = tokens[at];
  return token && !token.gap && /^\d{2}$/.test(token.low) ? { to: at + 1, value: Number(token.low) } : null;
};

/** "7.6" as two numbers: 7 * 100 + 6. */
const dottedAt: Reader = (tokens, at) => {
  const low = tokens[at]?.low ?? '';
  const parts = low.includes('.') ? /^(\d{1,2})\.(\d{1,2})$/.exec(low) : null;
  return parts ? { to: at + 1, value: Number(parts[1]) * 100 + Number(parts[2]) } : null;
};

/** "1990s", "1990's", "the 70s" of the last century. */
function decadeAt(tokens: readonly Token[], at: number, words: DateWords): ReturnType<Reader> {
  const digits = tokens[at];
  if (!digits?.low.endsWith('0') || !/^(\d{3}|\d)0$/.test(digits.low)) return null;
  const s = tokens[at + 1]?.low === "'" ? at + 2 : at + 1;
  if (!isIn(words, 'decadeEndings', tokens[s]) || tokens[s]?.gap) return null;
  const value = Number(digits.low);
  if (value >= 1000 && value < 2200) return { to: s + 1, value };
  return value >= 20 && value < 100 && s === at + 1 ? { to: s + 1, value: 1900 + value } : null;
}
