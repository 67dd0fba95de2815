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
