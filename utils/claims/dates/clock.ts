// Clock times with the offset they are given in, and what the published time says of day and offset.

import type { Passage } from '../../span.ts';
import type { Run } from '../model/reading.ts';
import type { Captures } from '../pack/form-match.ts';
import { type Day, dayOf, isDate, isoOf } from './calendar.ts';

/** Minutes after midnight; `zone` in minutes from UTC, null for "local time", undefined where nothing is said. */
export type Clock = { readonly minutes: number; readonly zone?: number | null };

/** Zones beyond these values are local times of places, whose offset the engine does not know. */
export const localTime = 9999;

/** A clock time from the captures of its form; null where no clock shows it. */
export function clockOf(captures: Captures): Clock | null {
  const dotted = captures.get('dotted');
  const named = captures.get('hour');
  const half = captures.get('meridiem');
  let hour = named ?? captures.get('number') ?? Math.floor((dotted ?? 0) / 100);
  const minute = captures.get('minute') ?? (dotted ?? 0) % 100;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + half;
  }
  if (hour > 24 || minute > 59) return null;
  const zone = captures.get('zone');
  const minutes = hour * 60 + minute;
  return zone === undefined ? { minutes } : { minutes, zone: zone === localTime ? null : zone };
}

/** The day and the offset written in a published time; a bad or absent one gives no day. */
export function published(iso: string | undefined): { day: Day | null; offset: string } {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]*(Z|[+-]\d{2}:?\d{2})?)?/.exec(iso ?? '');
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  if (!parts || !isDate(year, month, day)) return { day: null, offset: '' };
  return { day: dayOf(year, month, day), offset: parts[4] ?? '' };
}

/** When a passage came out: its own time where it has one (a post of a live blog), else the article's; and its offset. */
export function publishedAt(passage: Passage | undefined, reading: Run): { day: Day | null; offset: string } {
  const whole = published(reading.published);
  if (passage?.published === undefined) return whole;
  const own = published(passage.published);
  return own.day === null ? whole : { day: own.day, offset: own.offset || whole.offset };
}

/** `YYYY-MM-DDTHH:MM` with the offset where it is known; the bare date for the local time of a place that only its name tells. */
export function isoMoment(day: Day, clock: Clock, offset: string): string {
  const { minutes, zone } = clock;
  if (zone === null) return isoOf(day);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const time = `${isoOf(day + Math.floor(minutes / 1440))}T${two((minutes % 1440) / 60)}:${two(minutes % 60)}`;
  if (zone === undefined) return time + offset;
  return `${time}${zone < 0 ? '-' : '+'}${two(Math.abs(zone) / 60)}:${two(Math.abs(zone) % 60)}`;
}
