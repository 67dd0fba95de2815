// The words of dates in a language, and the classes that its forms may name.

import type { FormClass, Reader } from '../pack/form-index.ts';
import { isIn, own } from '../pack/lists.ts';
import { entriesIn } from '../pack/notation.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { DatePart, DateUnit, DateWords } from '../pack/words/date-words.ts';
import type { NumberWords } from '../pack/words/number-words.ts';
import { digitsValue } from '../quantities/digits.ts';
import type { Token } from '../text/token.ts';
import { localTime } from './clock.ts';
import { wordYear, yearOpeners } from './year-words.ts';

/** The tables of numbers by the phrase that stands for each. */
type Tables = 'months' | 'weekdays' | 'moves' | 'days' | 'seasons' | 'decades' | 'counts' | 'nths' | 'hours';

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

/** Parts of a period by the number that a form captures of them. */
export const parts: readonly DatePart[] = ['early', 'mid', 'late'];

/** What a class may be captured as, besides its own name. */
export const captureNames: readonly string[] = ['a', 'b', 'last', 'minute'];

/** A hyphen right behind: "second-largest". */
const isTight = (token: Token | undefined): boolean => token?.low === '-' && !token.gap;

/** The classes of a language's forms. Their numbers are those read from the passage in hand. */
export function classesOf(words: DateWords, { small = {}, ordinals = {} }: NumberWords): Record<string, FormClass> {
  const starts = [...Object.keys(small), ...Object.keys(ordinals)];
  const phrases = (name: Tables): Phrases<number> => phrasesOf(name, Object.entries(words[name] ?? {}));
  const counted = phrases('counts');
  const nths = phrases('nths');
  const decades = phrases('decades');
  const possessives = entriesIn('possessives', words.possessives);
  const counts: FormClass = {
    starts: [...starts, ...counted.starts],
    digits: true,
    read: either(counted, (tokens, at, numbers) => {
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
      // "October, the second-highest", "on May 3—nine days before": no day.
      if (hit && tokens[at]?.kind === 'word' && (isTight(tokens[hit.to]) || !tokens[at]?.gap)) return null;
      return value >= from && value <= to ? { to: known ? hit.to : at + 1, value } : null;
    },
  });
  const minutes = numbered(0, 59, false);
  const yearStarts = yearOpeners(starts, small);
  return {
    month: shortened(rare(phrases('months'))),
    weekday: shortened(rare(phrases('weekdays'))),
    unit: unitsOnly(words, units),
    move: common(phrases('moves')),
    part: common(
      phrasesOf(
        'parts',
        parts.map((part, nth) => [words.parts?.[part], nth]),
      ),
    ),
    dayword: rare(phrases('days')),
    season: rare(phrases('seasons')),
    nth: {
      starts: [...starts, ...nths.starts],
      digits: true,
      read: either(nths, numbered(1, 53, true).read),
    },
    day: numbered(1, 31, false),
    number: minutes,
    mm: numbered(1, 12, false),
    n: counts,
    ordinal: { starts, digits: true, read: numbered(1, 5, true).read },
    zone: common(phrasesOf('zones', [...Object.entries(words.zones ?? {}), [words.localZones, localTime]])),
    period: unitsOnly(words, ['week', 'month', 'quarter', 'year', 'decade', 'century']),
    week: unitsOnly(words, ['week']),
    longer: unitsOnly(words, ['month', 'quarter', 'year', 'decade']),
    minutes: {
      starts: null,
      digits: true,
      read: (tokens, at, numbers) => (tokens[at]?.low.length === 2 ? minutes.read(tokens, at, numbers) : null),
    },
    wordYear: { starts: yearStarts, cores: yearStarts, read: wordYear },
    now: common(
      phrasesOf(
        'moves',
        Object.entries(words.moves ?? {}).filter(([, move]) => move === 0),
      ),
    ),
    away: common(
      phrasesOf(
        'moves',
        Object.entries(words.moves ?? {}).filter(([, move]) => move !== 0),
      ),
    ),
    mmYear: { starts: null, digits: true, read: either(yearAt, shortYear) },
    year: { cores: null, starts: null, digits: true, read: yearAt },
    dotted: { cores: null, starts: null, digits: true, read: dottedAt },
    decade: {
      ...rare(decades),
      digits: true,
      read: either(decades, (tokens, at) => decadeAt(tokens, at, words)),
    },
    holiday: rare(
      phrasesOf(
        'holidays',
        Object.keys(words.holidays ?? {}).map((name, nth) => [name, nth]),
        (word) => possessives.map((form) => form.replace('*', word)),
      ),
    ),
    meridiem: common(
      phrasesOf('meridiem', [
        [words.meridiem?.am, 0],
        [words.meridiem?.pm, 12],
      ]),
    ),
    hour: rare(phrases('hours')),
  };
}

const common = (read: Phrases<number>): FormClass => ({ starts: read.starts, read });

/** Each phrase has a word that is rare in running text: its longest. */
const rare = (read: Phrases<number>): FormClass => ({ ...common(read), cores: read.all.map(longestWord) });

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
