// A weekday that contradicts its date. Where the year is not written it is only asked near the day of publication:
// further away the year itself is a guess.

import { contains } from '../../span.ts';
import { dayOf, weekdayOf } from '../dates/calendar.ts';
import { publishedAt } from '../dates/clock.ts';
import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { type Asked, ask } from './ask.ts';

/** Days from publication within which a date without a year is taken to be this one. */
const near = 60;

export function askWeekdays(claims: readonly Claim[], reading: Run, pack: LanguagePack): Asked[] {
  const { weekdays = {} } = pack.dates;
  return claims.flatMap((claim) => {
    const { from } = claim;
    if (claim.kind !== 'date' || from === undefined || from.slice(0, 10) !== claim.to?.slice(0, 10)) return [];
    const words: readonly string[] = claim.exact.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
    const said = words.find((word) => Object.hasOwn(weekdays, word));
    if (said === undefined || !words.some((word) => /^\d/.test(word)) || !/^(date|numeric|moment)$/.test(claim.rule))
      return [];
    const day = dayOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10)));
    const passage = reading.passages.find((one) => one.published !== undefined && contains(one, claim));
    const { day: today } = publishedAt(passage, reading);
    const sure = words.includes(from.slice(0, 4)) || (today !== null && Math.abs(day - today) <= near);
    if (!sure || weekdays[said] === weekdayOf(day) || (claim.rule === 'moment' && !dated(words, from))) return [];
    const right = Object.keys(weekdays).find((name) => weekdays[name] === weekdayOf(day)) ?? '';
    return [ask(pack, 'weekday', [from.slice(0, 10), upper(right), upper(said)], claim, [])];
  });
}

/** "Monday at 8" is a moment without a date. */
const dated = (words: readonly string[], from: string): boolean => words.includes(String(Number(from.slice(8, 10))));

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
