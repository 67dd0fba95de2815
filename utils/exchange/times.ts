// Times as files write them. A stored time may be any number: beyond the year 9999, where ISO 8601 needs other forms that
// no reader takes (and Date at last throws), these give ''.

const valid = (ms: number): boolean => ms >= 0 && ms < Date.UTC(9999, 11, 31);

/** ISO 8601 in UTC, milliseconds included. */
export const isoTime = (ms: number): string => (valid(ms) ? new Date(ms).toISOString() : '');

/** The day in the reader's own zone, YYYY-MM-DD: what a person would write on the file. */
export function dayOf(ms: number): string {
  if (!valid(ms)) return '';
  const date = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The day that an ISO 8601 time names, in the offset it is written in: YYYY-MM-DD, or YYYY-MM or YYYY where the page says
 * no more; '' where it is no such time.
 */
export const dayIn = (iso: string | null): string =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|[T\s])/.exec(iso ?? '')?.[0] ?? '';

/** By what is known: a year, its month, its day. A bare day has no zone, so UTC is only a frame. */
const detail: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { dateStyle: 'long' },
];
const made = new Map<string, Intl.DateTimeFormat>();

/** Made once each, as it takes longer than writing a note does. */
function format(language: string, parts: number): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, { ...detail[parts], timeZone: 'UTC' });
  made.set(key, known);
  return known;
}

/** A day, a month or a year as people write it in a language: "1 May 2026", "May 2026", "2026"; other text as it stands. */
export function dayWords(day: string, language: string): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.test(day) ? new Date(day) : null;
  if (!date || Number.isNaN(date.getTime())) return day;
  return format(language, day.split('-').length - 1).format(date);
}

/** First and last day, in words; a whole month or year by its name. A time of day stands behind its day. */
export function periodWords(from: string, to: string, language: string): string {
  const year = /^(\d{4})-01-01$/.exec(from)?.[1];
  if (year && to === `${year}-12-31`) return dayWords(year, language);
  const month = /^(\d{4}-\d{2})-01$/.exec(from)?.[1];
  const last = month ? new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate() : 0;
  if (month && to === `${month}-${last}`) return dayWords(month, language);
  const [first = '', clock] = from.split('T');
  const end = to.split('T')[0] ?? '';
  const days = [first, end].flatMap((day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(day) : []));
  const [begin, close] = days.filter((day) => !Number.isNaN(day.getTime()));
  if (begin && close && begin < close) return format(language, 2).formatRange(begin, close);
  return [dayWords(first || end, language), clock?.slice(0, 5)].filter(Boolean).join(', ');
}
