// Dates as pages write them: for machines in ISO 8601 with an offset, and for people in words, in the page's own language.
// A date written for people gives its day alone, as it does not say in which zone its hour is.
import type { Piece } from './near.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** The first that is a date, in ISO 8601 with the offset the page wrote; undefined where none is. */
export function dateOf(language: string, ...values: readonly string[]): string | undefined {
  for (const value of values) {
    const text = value.slice(0, 80).trim();
    // The month or the year of a thing that gives no more is a date, too.
    if (/^(?:19[5-9]\d|20\d\d)(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
    const [, day, time, zone] = iso.exec(text) ?? [];
    if (day && isDay(day)) {
      if (!time) return day;
      return `${day}T${time}${(zone ?? '').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
    }
    const written = writtenDate(text, language);
    if (written) return written.day;
    const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|T?\d{4,6}$|$)/.exec(text);
    const joined = compact && `${compact[1]}-${compact[2]}-${compact[3]}`;
    if (joined && isDay(joined)) return joined;
  }
  return undefined;
}

export type Written = {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** The day it is too, where day and month could change places ("11.03.17"). */
  readonly other?: string | undefined;
};

/**
 * A day written out in a short text: "12 June 2025", "June 12th, 2025", "2025年6月12日", "12.06.2025", "6/12/25". Months are
 * known in English and in the page's language; where day and month could be either, the language's region decides.
 */
export function writtenDate(written: string, language: string): Written | null {
  const text = withLatinDigits(written).replace(/\s/g, ' ');
  if (!/\d/.test(text)) return null;
  const found = (match: RegExpExecArray, year: string, month: number, day: string): Written | null => {
    const full = year.length === 2 ? `20${year}` : commonYear(Number(year));
    const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(date) ? { day: date, start: match.index, end: match.index + match[0].length } : null;
  };
  const era = /(令和|平成|昭和|民[國国])\s?(元|\d{1,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text);
  if (era) {
    const [, name = '', nth, month, day = ''] = era;
    return found(era, String((eras[name] ?? 1911) + (nth === '元' ? 1 : Number(nth))), Number(month), day);
  }
  for (const [pattern, y, m, d] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = '', month = '', day = ''] = [match[y], match[m], match[d]];
    const number = /^\d+$/.test(month) ? Number(month) : monthOf(bare(month), language);
    const hit = number ? found(match, year, number, day) : null;
    if (hit) return hit;
  }
  const slashes = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!slashes) return null;
  const [, a = '', mark, b = '', year = ''] = slashes;
  const monthFirst = Number(b) > 12 || (Number(a) <= 12 && mark !== '.' && /^en(?:-us|-ca)?$|^$/.test(language));
  const [one, two] = [found(slashes, year, Number(a), b), found(slashes, year, Number(b), a)];
  const chosen = monthFirst ? one : two;
  return chosen && { ...chosen, other: (monthFirst ? two : one)?.day };
}

/** The year before the first of each era; the Republic of China counts from 1912. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Thailand counts 543 years more. */
const commonYear = (year: number): number => (year > 2400 && year < 2700 ? year - 543 : year);

const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10] as const;
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g;

/** Arabic, Persian, Devanagari, Thai and full-width digits as the ten that patterns know; the length stays. */
const withLatinDigits = (text: string): string =>
  text.replace(digits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
  });

/** Whether a line says a date, perhaps with its hour, and nothing else. */
export function isDateAlone(text: string, language = ''): boolean {
  if (text.length > 60 || !/\d/.test(withLatinDigits(text))) return false;
  const written = writtenDate(text, language);
  if (!written) return false;
  const rest = withLatinDigits(text.slice(0, written.start) + text.slice(written.end));
  const words = rest.replace(/\d{1,2}\s?[:.h時点时]\s?\d{0,2}(?::\d{2})?分?/g, ' ').split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.every((word) => /^[\p{L}\p{M}]{0,9}$/u.test(word));
}

/** A pattern, and which of its groups are year, month and day. */
const forms: readonly (readonly [RegExp, number, number, number])[] = [
  [/(?<![\d/])((?:19|20)\d{2})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/, 1, 2, 3],
  [/(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, 1, 2, 3],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -]{1,3}(?:de |of )?([\p{L}\p{M}][\p{L}\p{M}.]{1,13}(?: \p{L}{4,8})?)(?: ?\/ ?\p{L}{3,12})?[,،]?[ -]{1,3}(?:de |พ\.ศ\. ?)?((?:19|20|2[45])\d{2})(?!\d)/u,
    3,
    2,
    1,
  ],
  [/(\p{L}{3,12})\.? {1,3}(\d{1,2})(?:st|nd|rd|th)?,? {1,3}((?:19|20)\d{2})(?!\d)/u, 3, 1, 2],
];

/** Without the point of a short form, and without the "in" that Hebrew writes before the month, as part of the word. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.$|^ב/g, '')
    .normalize('NFC');

/** Software dates in its own language: "04-ago-2021" on an English page. No word of these names two months. */
const others = ['es', 'de', 'fr', 'it', 'pt', 'nl', 'pl'];

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** English names first: the browser's own, of any language, take milliseconds to make. */
function monthOf(name: string, language: string): number | undefined {
  const at = english.findIndex((month) => name === month || name === month.slice(0, 3));
  if (at >= 0) return at + 1;
  for (const one of [language, ...others]) {
    const month = monthsOf(one).get(name);
    if (month) return month;
  }
  return undefined;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names of months to numbers, long and short, as they stand in a date, in English and in the language. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const made = known.get(language);
  if (made) return made;
  const months = new Map<string, number>([['sept', 9]]);
  // Arabic has two sets of names: of the Nile and of the Levant.
  for (const locale of new Set(['en', language, ...(/^ar/.test(language) ? ['ar-EG', 'ar-LB'] : [])])) {
    if (!locale || Intl.DateTimeFormat.supportedLocalesOf([locale]).length === 0) continue;
    for (const month of ['long', 'short'] as const)
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, ...(day && { day }), timeZone: 'UTC' });
        for (let i = 0; i < 12; i += 1) {
          const part = format.formatToParts(Date.UTC(2024, i, 2)).find(({ type }) => type === 'month');
          if (part) months.set(bare(part.value), i + 1);
        }
      }
  }
  known.set(language, months);
  return months;
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day) && /^(?:19[5-9]|20)/.test(day);
}

/**
 * When the lines near the headline say that it came out (`other`: the day it may be too), and when it was changed last;
 * '' where they do not say.
 */
export function datesIn(
  pieces: readonly Piece[],
  language: string,
): { published: string; modified: string; other: string } {
  let published = '';
  let other = '';
  let modified = '';
  let label = '';
  for (const { text, names, time } of pieces) {
    const written = time ? null : writtenDate(text, language);
    const day = dateOf(language, time) ?? (written && isDateline(text, written, names) ? written.day : '');
    if (day) {
      const changed = /updat|modif|aktuali|mis à jour|actuali|edited|revised/i.test(
        `${label} ${text.slice(0, written?.start ?? 60)} ${names}`,
      );
      if (changed) modified ||= day;
      else if (!published) {
        published = day;
        other = written?.other ?? '';
      }
    }
    label = !day && text.length < 30 ? text : '';
  }
  return { published, modified, other };
}

/** The text says little but the date. */
function isDateline(text: string, { start, end }: Written, names: string): boolean {
  const rest = (text.slice(0, start) + text.slice(end))
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?|\d{1,3}\s?min\w{0,6}\s?(?:read)?/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/^(?:copyright|©)/i.test(text)) return false;
  return (
    rest.length <=
    (/(?:^| )(?:date|time|publish\w{0,5}|meta|by ?line|dateline|posted|info)(?: |$)/.test(names) ? 70 : 34)
  );
}

/** The day in an address, "/2025/10/14/" or "/2025-10-14-"; '' where it has none. */
export function dateInAddress(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  const [, year, , month = '', day = ''] =
    /\/((?:19|20)\d{2})([/-]?)(\d{1,2})\2(\d{1,2})(?=[/_.+-]|$)/.exec(path) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
  return date && isDay(date) ? date : '';
}
