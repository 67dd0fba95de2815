// What a form leaves open: the year of a day, the month of a week, the day that "two years later" counts from.

import type { DateUnit, DateWords } from '../pack/words/date-words.ts';
import {
  add,
  addMonths,
  type Day,
  dateOf,
  dayOf,
  isDate,
  monthOf,
  type Period,
  single,
  unitOf,
  yearOf,
} from './calendar.ts';
import { units } from './words.ts';

/** `ref` is the published day, null where it is unknown; `future`: the sentence speaks of what is to come, or null if it does not say; `anchor`: the days of the date named before. */
export type Context = {
  readonly anchor: Period | null;
  readonly ref: Day | null;
  readonly future: boolean | null;
  readonly words: DateWords;
};

/** What a form captured, by name. */
export type Get = (name: string) => number | undefined;

/** A date whose year may be missing: then the one that fits the tense, or else the nearest. */
export function dated(
  year: number | undefined,
  month: number,
  day: number,
  { future }: Context,
  ref: Day,
): Period | null {
  if (year !== undefined) return isDate(year, month, day) ? single(dayOf(year, month, day)) : null;
  const here = dateOf(ref).year;
  const days = [here - 1, here, here + 1].filter((y) => isDate(y, month, day)).map((y) => dayOf(y, month, day));
  return days.length > 0 ? single(closest(days, future, ref)) : null;
}

/** The nearest of some days that fits the tense; the nearest of all where the sentence gives none. */
export function closest(days: readonly Day[], future: boolean | null, ref: Day): Day {
  const fit = future === null ? days : days.filter((day) => (future ? day >= ref : day <= ref));
  return (fit.length > 0 ? fit : days).reduce((a, b) => (Math.abs(b - ref) < Math.abs(a - ref) ? b : a));
}

/** The year of a month without one: this year's, unless the tense says otherwise. */
export function nearest(month: number, { future }: Context, ref: Day): number {
  const { year, month: now } = dateOf(ref);
  if (future) return month < now ? year + 1 : year;
  if (future === false || month - now > 6) return month > now ? year - 1 : year;
  return year;
}

export function moved(get: Get, ref: Day, sign: number): Period {
  return single(add(ref, units[get('unit') ?? 0] ?? 'day', sign * (get('n') ?? 1)));
}

/** "the first six months of the year": of this year where none is said. */
export function months(get: Get, _: Context, ref: Day, last: boolean): Period | null {
  const count = get('n') ?? 1;
  const { from, to } = yearOf(get('year') ?? dateOf(ref).year + (get('move') ?? 0));
  if (count < 1 || count > 11 || !Number.isInteger(count)) return null;
  return last ? { from: addMonths(from, 12 - count), to } : { from, to: addMonths(from, count) - 1 };
}

/** Some time from a date named before: from a day any unit, from a month or a year only units as long. */
export function from(anchor: Period, get: Get, sign: number): Period | null {
  const unit = units[get('unit') ?? 0] ?? 'day';
  const count = sign * (get('n') ?? 1);
  if (anchor.from === anchor.to) return unit === 'hour' ? null : whole(unit, add(anchor.from, unit, count), get);
  const { year, month } = dateOf(anchor.from);
  const days = anchor.to - anchor.from + 1;
  if (days > 360 && days < 367 && unit === 'year') return yearOf(year + count);
  if (days < 32 && dateOf(anchor.to + 1).day === 1 && (unit === 'month' || unit === 'year'))
    return monthOf(year, month + count * (unit === 'year' ? 12 : 1));
  return null;
}

/** "Two years later" is a day, "the following year" a year. */
const whole = (unit: DateUnit, day: Day, get: Get): Period =>
  get('n') === undefined ? unitOf(day, unit, 0) : single(day);

/** The month or year that a form names, by itself or relative to the published day; else the published month. */
export function around(get: Get, context: Context, ref: Day): Period {
  const month = get('month');
  const move = get('move');
  const unit = get('unit');
  if (month !== undefined)
    return monthOf(
      get('year') ?? dateOf(ref).year + (move ?? (context.future && month < dateOf(ref).month ? 1 : 0)),
      month,
    );
  const year = get('year');
  if (year !== undefined) return yearOf(year);
  return unitOf(ref, units[unit ?? -1] ?? 'month', move ?? 0);
}

/** A quarter or half of a year; one that has not begun is last year's, unless the sentence speaks of what is to come. */
export function division(get: Get, { future }: Context, ref: Day, months: number): Period | null {
  const nth = get('nth') ?? get('mm') ?? 1;
  const count = 12 / months;
  const index = nth < 0 ? count : nth;
  if (index < 1 || index > count) return null;
  const of = (year: number): Day => dayOf(year, (index - 1) * months + 1, 1);
  const here = dateOf(ref).year;
  const stated = get('year') ?? (get('move') === undefined ? undefined : here + (get('move') ?? 0));
  const from = of(stated ?? (future === false && of(here) > ref ? here - 1 : here));
  return { from, to: addMonths(from, months) - 1 };
}
