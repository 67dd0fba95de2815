// Dates and numbers in a query: before:2026-05, after:2026-05-02, value:>100, value:20..50.

import type { Note } from '../notes/note.ts';
import type { NoteTest } from './note-test.ts';

/** A year, a month or a day in the reader's own zone; milliseconds, the end exclusive. */
type Period = { readonly start: number; readonly end: number };

/** Asks of the time of a note's last change; null where the value is no year, month or day. */
export function testDate(value: string, holds: (modified: number, period: Period) => boolean): NoteTest | null {
  const period = periodOf(value.trim());
  return period && ((note) => holds(note.modified, period));
}

function periodOf(value: string): Period | null {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const start = new Date(year, month - 1, day);
  if (start.getMonth() !== month - 1 || start.getDate() !== day) return null;
  const end = parts[3]
    ? new Date(year, month - 1, day + 1)
    : parts[2]
      ? new Date(year, month, 1)
      : new Date(year + 1, 0, 1);
  return { start: start.getTime(), end: end.getTime() };
}

/**
 * Asks of the numbers a claim states: `100`, `=100`, `>100`, `>=100`, `<100`, `<=100`, `20..50`. A claim that states a
 * range ("dozens") fits where any of it fits. Null where the value is no such thing; claims without numbers never fit.
 */
export function testQuantity(value: string): NoteTest | null {
  const wanted = rangeOf(value.replaceAll(/[_\s]/g, ''));
  if (!wanted) return null;
  return ({ claim }: Note) => {
    const stated = claim?.quantity;
    return stated !== null && stated !== undefined && wanted(stated.low, stated.high);
  };
}

const between = /^([-+]?\d{1,15}(?:\.\d{1,15})?)\.\.([-+]?\d{1,15}(?:\.\d{1,15})?)$/;
const compared = /^(>=|<=|>|<|=)?([-+]?\d{1,15}(?:\.\d{1,15})?)$/;

function rangeOf(value: string): ((low: number, high: number) => boolean) | null {
  const range = between.exec(value);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return (low, high) => low <= to && high >= from;
  }
  const one = compared.exec(value);
  if (!one) return null;
  const limit = Number(one[2]);
  if (one[1] === '>') return (_, high) => high > limit;
  if (one[1] === '>=') return (_, high) => high >= limit;
  if (one[1] === '<') return (low) => low < limit;
  if (one[1] === '<=') return (low) => low <= limit;
  return (low, high) => low <= limit && high >= limit;
}
