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

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day, a month or a year as people write it: "1 May 2026", "May 2026", "2026"; other text as it stands. */
export function dayWords(day: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? [date && Number(date), name, Number(year)].filter(Boolean).join(' ') : day;
}

/** First and last day, in words; a whole month or year by its name. */
export function periodWords(from: string, to: string): string {
  const year = /^(\d{4})-01-01$/.exec(from)?.[1];
  if (year && to === `${year}-12-31`) return year;
  const month = /^(\d{4}-\d{2})-01$/.exec(from)?.[1];
  const last = month ? new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate() : 0;
  if (month && to === `${month}-${last}`) return dayWords(month);
  return [from, to === from ? '' : to].filter(Boolean).map(dayWords).join(' to ');
}
