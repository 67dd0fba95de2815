// Days as whole numbers since 1970-01-01, so that the arithmetic of dates knows no time zone and no daylight saving.

import type { DateUnit, Holiday } from '../pack/words/date-words.ts';

export type Day = number;

/** First and last day, both inclusive. */
export type Period = { readonly from: Day; readonly to: Day };

/** The day of a date; months beyond 1 to 12 run on into other years. Whole numbers alone, after Hinnant's `days_from_civil`. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1;
  const m = ((months % 12) + 12) % 12;
  const y = Math.floor(months / 12) - (m < 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (m + (m < 2 ? 10 : -2)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The date of a day, after Hinnant's `civil_from_days`. */
export function dateOf(days: Day): { year: number; month: number; day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = y + era * 400 + (month < 3 ? 1 : 0);
  return { year, month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** Whether a calendar has that day: 31 April does not exist. */
export function isDate(year: number, month: number, day: number): boolean {
  const { month: m, day: d } = dateOf(dayOf(year, month, day));
  return m === month && d === day;
}

/** `YYYY-MM-DD`; years before 1 or after 9999 have no such form and give ''. */
export function isoOf(day: Day): string {
  const { year, month, day: nth } = dateOf(day);
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return year < 1 || year > 9999 ? '' : `${String(year).padStart(4, '0')}-${two(month)}-${two(nth)}`;
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const single = (day: Day): Period => ({ from: day, to: day });

/** The same day some months on, or the last of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const first = dayOf(date.year, date.month + months, 1);
  const last = dayOf(date.year, date.month + months + 1, 1) - 1;
  return Math.min(first + date.day - 1, last);
}

export function add(day: Day, unit: DateUnit, count: number): Day {
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'hour') return day + Math.trunc(count / 24);
  if (unit === 'week') return day + Math.round(count * 7);
  if (unit === 'fortnight') return day + Math.round(count * 14);
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  return addMonths(day, Math.round(count * months));
}

export const monthOf = (year: number, month: number): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

export const yearOf = (year: number): Period => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

export const yearsOf = (first: number, count: number): Period => ({
  from: dayOf(first, 1, 1),
  to: dayOf(first + count, 1, 1) - 1,
});

/** The calendar unit that holds a day, moved by whole units. Weeks start on Monday; a century runs from 2001 to 2100. */
export function unitOf(day: Day, unit: DateUnit, move: number): Period {
  const { year, month } = dateOf(day);
  if (unit === 'week' || unit === 'fortnight') {
    const from = day - weekdayOf(day) + 1 + move * 7;
    return { from, to: from + (unit === 'week' ? 6 : 13) };
  }
  if (unit === 'month') return monthOf(year, month + move);
  if (unit === 'quarter') {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + move * 3;
    return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1 };
  }
  if (unit === 'year') return yearOf(year + move);
  if (unit === 'decade') return yearsOf(Math.floor(year / 10) * 10 + move * 10, 10);
  if (unit === 'century') return yearsOf(Math.floor((year - 1) / 100) * 100 + 1 + move * 100, 100);
  return single(day + move);
}

/** The nth weekday inside a period, from the end where nth is -1; null where there are not so many. */
export function nthWeekday(period: Period, weekday: number, nth: number): Day | null {
  const first = period.from + ((weekday - weekdayOf(period.from) + 7) % 7);
  const last = period.to - ((weekdayOf(period.to) - weekday + 7) % 7);
  const day = nth < 0 ? last : first + (nth - 1) * 7;
  return day <= period.to ? day : null;
}

/** The nth week of a month or year by the rule of ISO 8601: a week belongs to the period that holds its Thursday. */
export function nthWeek(period: Period, nth: number): Period {
  const thursday = nthWeekday(period, 4, nth) ?? period.to;
  return { from: thursday - 3, to: thursday + 3 };
}

/** Easter Sunday of the Gregorian calendar (the algorithm given in New Scientist, 30 March 1961, after Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Early and late split a period at its middle: the week before Thursday, the month after the 15th, the year after June. */
export function partOf(period: Period, part: 'early' | 'mid' | 'late'): Period {
  const days = period.to - period.from + 1;
  const { year, month } = dateOf(period.from);
  if (days === 7) return cut(period, part, [period.from + 3, period.from + 2, period.from + 4]);
  if (days < 32) return cut(period, part, [dayOf(year, month, 16), dayOf(year, month, 10), dayOf(year, month, 20)]);
  if (days < 93) return cut(period, part, [period.from + 45, period.from + 30, period.from + 60]);
  const years = dateOf(period.to).year - year + 1;
  const middle = years === 1 ? dayOf(year, month + 6, 1) : dayOf(year + Math.floor(years / 2), 1, 1);
  if (years === 10 && part === 'mid') return yearsOf(year + 4, 3);
  const third = Math.round(days / 3);
  return cut(period, part, [middle, period.from + third, period.to - third]);
}

function cut(period: Period, part: 'early' | 'mid' | 'late', [middle, from, to]: readonly [Day, Day, Day]): Period {
  if (part === 'mid') return { from, to };
  return part === 'early' ? { from: period.from, to: middle - 1 } : { from: middle, to: period.to };
}

/** The day of a holiday in a year. */
export function dayOfHoliday(holiday: Holiday, year: number): Day {
  if ('easter' in holiday) return easterOf(year) + holiday.easter;
  if ('day' in holiday) return dayOf(year, holiday.month, holiday.day);
  const { month, weekday, nth, plus = 0 } = holiday;
  return (nthWeekday(monthOf(year, month), weekday, nth) ?? 0) + plus;
}
