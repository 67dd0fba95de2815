// Days in a query: before:2026-05, edited>=2026-05-02, recheck:today, published:2026-03..2026-04.

/** A year, a month or a day as days, YYYY-MM-DD, both inclusive: in this form days are compared as text. */
type Period = { readonly first: string; readonly last: string };
type DayTest = (day: string) => boolean;

/**
 * Asks of a day, YYYY-MM-DD. The value is a year, a month, a day, today, yesterday or tomorrow; with <, <=, >, >= in front;
 * or two of them with .. between. Null where it is none of these. `today`: the day where the reader is; '' if not known.
 */
export function testDay(value: string, today: string): DayTest | null {
  const [from, to, more] = value.split('..');
  if (more !== undefined) return null;
  if (to !== undefined) {
    const [first, last] = [periodOf(from ?? '', today), periodOf(to, today)];
    if ((from && !first) || (to && !last) || (!first && !last)) return null;
    return (day) => (!first || day >= first.first) && (!last || day <= last.last);
  }
  const { sign = '', name = '' } = /^(?<sign>[<>]=?|=)?(?<name>.*)$/s.exec(value)?.groups ?? {};
  const period = periodOf(name, today);
  if (!period) return null;
  if (sign === '<') return (day) => day < period.first;
  if (sign === '<=') return (day) => day <= period.last;
  if (sign === '>') return (day) => day > period.last;
  if (sign === '>=') return (day) => day >= period.first;
  return (day) => day >= period.first && day <= period.last;
}

const near: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

function periodOf(text: string, today: string): Period | null {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(near, name)) {
    if (today === '') return null;
    const day = shifted(today, near[name] ?? 0);
    return { first: day, last: day };
  }
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(name);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const first = new Date(Date.UTC(year, month - 1, day));
  if (first.getUTCMonth() !== month - 1 || first.getUTCDate() !== day) return null;
  const last = parts[3] ? first : parts[2] ? new Date(Date.UTC(year, month, 0)) : new Date(Date.UTC(year, 11, 31));
  return { first: written(first), last: written(last) };
}

const written = (date: Date): string => date.toISOString().slice(0, 10);

/** The day that many days later. */
export function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return written(date);
}

/** The day of a moment where the reader is, YYYY-MM-DD. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
