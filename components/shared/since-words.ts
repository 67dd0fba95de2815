// A moment as one says it after "since": the hour today, the day of the week within a week, else the date.
import { dateWords, interfaceLanguage } from '../../utils/words.ts';
import { localDay } from './local-day.ts';

/** Both in milliseconds since 1970, told in the reader's zone. */
export function sinceWords(at: number, now: number): string {
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(interfaceLanguage(), options).format(at);
  if (localDay(new Date(at)) === localDay(new Date(now))) return form({ timeStyle: 'short' });
  return now - at < 6 * 24 * 3600 * 1000 ? form({ weekday: 'long' }) : dateWords(at);
}

/** A time as the page wrote it, with its hour where it gave one; the page's own words where they are no time. */
export function stampWords(written: string | null): string {
  if (written === null) return '–';
  const at = Date.parse(written);
  if (Number.isNaN(at) || !written.includes('T')) return dateWords(written);
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
