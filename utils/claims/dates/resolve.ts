// What a form of date means on the day an article was published: one small function a rule.

import type { Captures } from '../pack/form-match.ts';
import {
  add,
  type Day,
  dateOf,
  dayOf,
  dayOfHoliday,
  monthOf,
  nthWeek,
  nthWeekday,
  type Period,
  partOf,
  single,
  unitOf,
  weekdayOf,
  yearOf,
  yearsOf,
} from './calendar.ts';
import { around, type Context, closest, dated, division, from, type Get, months, moved, nearest } from './near.ts';
import { parts, units } from './words.ts';

type Resolver = (get: Get, context: Context, ref: Day) => Period | null;

/** The days a form stands for; null where they need a published day that is not known, or do not exist. */
export function resolve(rule: string, captures: Captures, context: Context): Period | null {
  const resolver = isRule(rule) ? resolvers[rule] : undefined;
  if (!resolver) return null;
  const { ref } = context;
  if (ref === null && !absolute(rule, captures)) return null;
  const period = resolver((name) => captures.get(name), context, ref ?? dayOf(2000, 1, 1));
  const part = captures.get('part');
  return period && part !== undefined && period.to > period.from ? partOf(period, parts[part] ?? 'late') : period;
}

/** Whether a rule is known: it gives days, or a time of day, or says that there is no date. */
export const isRule = (rule: string): boolean => Object.hasOwn(resolvers, rule) || rule === 'clock' || rule === 'none';

const absolute = (rule: string, captures: Captures): boolean =>
  captures.has('year') || captures.has('decade') || rule === 'century' || rule === 'later' || rule === 'earlier';

export const resolvers: Readonly<Record<string, Resolver>> = {
  date: (get, context, ref) => {
    const move = get('move');
    const year = get('year') ?? (move === undefined ? undefined : dateOf(ref).year + move);
    const [month, day] = [get('month') ?? get('mm') ?? 0, get('day') ?? 0];
    return dated(year, month, day, context, ref);
  },
  numeric: (get, context, ref) => {
    const dotted = get('dotted') ?? 0;
    const [a, b] = [get('a') ?? Math.floor(dotted / 100), get('b') ?? dotted % 100];
    const monthFirst = b > 12 || (a <= 12 && context.words.monthFirst);
    return dated(get('year'), monthFirst ? a : b, monthFirst ? b : a, context, ref);
  },
  days: (get, context, ref) => {
    const move = get('move');
    const unit = get('unit');
    const base = move === undefined || unit === undefined ? null : unitOf(ref, units[unit] ?? 'month', move);
    const month = get('month') ?? get('mm');
    const first = get('day') ?? 0;
    const last = get('last') ?? 0;
    if (base) return { from: base.from + first - 1, to: base.from + last - 1 };
    const from = dated(get('year'), month ?? 0, first, context, ref);
    return from && last > first ? { from: from.from, to: from.from + last - first } : null;
  },
  weekdayNth: (get, context, ref) => {
    const { year, month } = dateOf(ref);
    const weekday = get('weekday');
    for (const move of context.future ? [0, 1, 2, 3, 4, 5, 6, -1, -2] : [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
      const { from } = monthOf(year, month + move);
      const day = from + (get('day') ?? 1) - 1;
      if (dateOf(day).month === dateOf(from).month && weekdayOf(day) === weekday) return single(day);
    }
    return null;
  },
  month: (get, context, ref) => {
    const month = get('month') ?? get('mm') ?? 0;
    const move = get('move');
    const year = get('year') ?? (move === undefined ? nearest(month, context, ref) : dateOf(ref).year + move);
    const whole = monthOf(year, month);
    // "the second half of May"
    const half = get('nth');
    return half === undefined ? whole : partOf(whole, half === 1 ? 'early' : 'late');
  },
  year: (get) => yearOf(get('year') ?? 0),
  yearWords: (get) => yearOf(get('year') ?? 0),
  years: (get) => {
    const [first, last] = [get('year') ?? 0, get('last') ?? 0];
    const to = last < 100 ? Math.floor(first / 100) * 100 + last : last;
    return to > first ? { from: dayOf(first, 1, 1), to: dayOf(to, 12, 31) } : null;
  },
  decade: (get) => {
    const first = get('decade') ?? 0;
    // "the 1700s" are a century, "the 2000s" a decade.
    return yearsOf(first, first % 100 === 0 && first < 2000 ? 100 : 10);
  },
  century: (get) => yearsOf(((get('nth') ?? 1) - 1) * 100 + 1, 100),
  quarter: (get, context, ref) => division(get, context, ref, 3),
  half: (get, context, ref) => division(get, context, ref, 6),
  season: (get, { words, future }, ref) => {
    const first = get('season') ?? 3;
    const of = (year: number): Period => ({ from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1 });
    const year = get('year');
    if (year !== undefined) return of(year);
    const here = dateOf(ref).year;
    const now = dateOf(ref).year;
    if (get('unit') !== undefined) return of(now + (get('move') ?? 0));
    const move = get('move') ?? (future ? 1 : 0);
    const all = [here - 2, here - 1, here, here + 1].map(of);
    if (move < 0) return all.findLast(({ to }) => to < ref) ?? null;
    if (move > 0) return all.find(({ from }) => from > ref) ?? null;
    const running = all.find(({ from, to }) => from <= ref && ref <= to);
    if (running || future !== false) return running ?? (words && of(here));
    return all.findLast(({ to }) => to < ref) ?? null;
  },
  holiday: (get, context, ref) => {
    const named = Object.values(context.words.holidays ?? {})[get('holiday') ?? -1];
    if (!named) return null;
    const of = (year: number): Day => dayOfHoliday(named, year);
    const year = get('year') ?? (get('move') === undefined ? undefined : dateOf(ref).year + (get('move') ?? 0));
    if (year !== undefined) return single(of(year));
    const here = dateOf(ref).year;
    return single(closest([here - 1, here, here + 1].map(of), context.future, ref));
  },
  dayword: (get, _, ref) => single(ref + (get('dayword') ?? 0)),
  weekday: (get, { future }, ref) => {
    const weekday = get('weekday') ?? 1;
    const move = get('move');
    if (move !== undefined) return single(unitOf(ref, 'week', move).from + weekday - 1);
    const ahead = (weekday - weekdayOf(ref) + 7) % 7;
    return single(future || ahead === 0 ? ref + ahead : ref + ahead - 7);
  },
  weekdays: (get, _, ref) => {
    const { from } = unitOf(ref, 'week', get('move') ?? 0);
    return { from: from + (get('weekday') ?? 1) - 1, to: from + (get('last') ?? 7) - 1 };
  },
  // Nobody counts ten years to the day.
  ago: (get, _, ref) =>
    get('unit') === units.indexOf('year') && (get('n') ?? 0) >= 10
      ? yearOf(dateOf(ref).year - (get('n') ?? 0))
      : moved(get, ref, -1),
  ahead: (get, _, ref) => moved(get, ref + (get('dayword') ?? 0), 1),
  later: (get, { anchor }) => anchor && from(anchor, get, 1),
  earlier: (get, { anchor }) => anchor && from(anchor, get, -1),
  behind: (get, _, ref) => moved(get, ref + (get('dayword') ?? 0), -1),
  unit: (get, _, ref) => unitOf(ref, units[get('unit') ?? 0] ?? 'day', get('move') ?? 0),
  units: (get, _, ref) => {
    const unit = units[get('unit') ?? 0] ?? 'day';
    const count = get('n') ?? 1;
    return (get('move') ?? 0) < 0
      ? { from: add(ref, unit, -count), to: ref - 1 }
      : { from: ref + 1, to: add(ref, unit, count) };
  },
  within: (get, { future }, ref) =>
    future === true ? { from: ref, to: add(ref, units[get('unit') ?? 0] ?? 'day', get('n') ?? 1) } : null,
  inTime: (get, { future }, ref) =>
    future === true && get('unit') !== units.indexOf('hour') ? moved(get, ref, 1) : null,
  coming: (_, __, ref) => ({ from: ref, to: ref + 6 }),
  deadline: (get, context, ref) => {
    const [year, month, unit] = [get('year'), get('month'), get('unit')];
    if (unit !== undefined) return single(unitOf(ref, units[unit] ?? 'year', get('move') ?? 0).to);
    if (month === undefined) return single(yearOf(year ?? 0).to);
    return single(monthOf(year ?? nearest(month, context, ref), month).to);
  },
  firstMonths: (get, context, ref) => months(get, context, ref, false),
  lastMonths: (get, context, ref) => months(get, context, ref, true),
  newYear: (_, { future }, ref) => monthOf(dateOf(ref).year + (future === false ? 0 : 1), 1),
  laterIn: (get, _, ref) => {
    const { from, to } = partOf(unitOf(ref, units[get('unit') ?? 0] ?? 'year', 0), 'late');
    return { from: Math.max(from, ref), to };
  },
  toDate: (get, _, ref) => ({ from: unitOf(ref, units[get('unit') ?? 0] ?? 'year', 0).from, to: ref }),
  rest: (get, _, ref) => ({ from: ref, to: unitOf(ref, units[get('unit') ?? 0] ?? 'week', 0).to }),
  weekend: (get, { future }, ref) => {
    const late = weekdayOf(ref) > 5;
    const move = get('move') ?? (future === false && !late ? -1 : 0);
    const monday = unitOf(ref, 'week', move).from;
    return { from: monday + 5, to: monday + 6 };
  },
  nthWeek: (get, context, ref) => nthWeek(around(get, context, ref), get('nth') ?? 1),
  nthWeekday: (get, context, ref) => {
    const day = nthWeekday(around(get, context, ref), get('weekday') ?? 1, get('nth') ?? 1);
    return day === null ? null : single(day);
  },
  dayOfMonth: (get, { future }, ref) => {
    const move = get('move');
    const { year, month } = dateOf(ref);
    const of = (by: number): Day => monthOf(year, month + by).from + (get('day') ?? 1) - 1;
    if (move !== undefined) return single(of(move));
    return single(closest([of(-1), of(0), of(1)], future, ref));
  },
  weekOf: (get, context, ref) => {
    const day = dated(get('year'), get('month') ?? get('mm') ?? 0, get('day') ?? 0, context, ref);
    return day && unitOf(day.from, 'week', 0);
  },
};
