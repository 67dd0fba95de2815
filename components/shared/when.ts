// Times as people say them: "5 hours ago", in the language of the page.
import { dateWords, interfaceLanguage } from '../../utils/words.ts';

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/** How long before `now` a moment was; both in milliseconds since 1970. Under a minute, and in the future, it is now. */
export function agoWords(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(interfaceLanguage(), { numeric: 'auto' });
  const seconds = Math.max(0, (now - at) / 1000);
  const [unit, size] = steps.find(([, length]) => seconds >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return format.format(-Math.floor(seconds / size), unit);
}

/** Within a week as "5 hours ago", before that as a date. */
export const recentWords = (at: number, now: number): string =>
  now - at < 7 * 24 * 3600 * 1000 ? agoWords(at, now) : dateWords(at);

/** Bytes as people say them: "3.4 MB". */
export function sizeWords(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const format = new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / size);
}

/** Day and time: two backups of one day are told apart. */
export const timeWords = (at: number): string =>
  `${dateWords(at)}, ${new Intl.DateTimeFormat(interfaceLanguage(), { timeStyle: 'short' }).format(at)}`;

/** When the first of these was made, in milliseconds; null where there is none. */
export const earliest = (made: readonly { readonly created: number }[]): number | null =>
  made.length === 0 ? null : made.reduce((first, { created }) => Math.min(first, created), Number.POSITIVE_INFINITY);
