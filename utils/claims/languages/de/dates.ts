// The dates of German. A form is read by the rule it stands under; the notation is explained in pack/notation.ts.

import type { DateWords } from '../../pack/words/date-words.ts';
import { numbered } from '../numbered.ts';
import { months } from './months.ts';

/** The forms that an adjective takes before a noun. */
const declined = (stems: string, value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    stems.split(' ').flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value])),
  );

export const dates: DateWords = {
  months,
  weekdays: numbered('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  ambiguous: 'mai märz august',
  leads: 'am im in seit bis von vom ab dem des anfang mitte ende vor nach zum',
  units: {
    tag: 'day',
    tage: 'day',
    tagen: 'day',
    woche: 'week',
    wochen: 'week',
    monat: 'month',
    monate: 'month',
    monaten: 'month',
    quartal: 'quarter',
    jahr: 'year',
    jahre: 'year',
    jahren: 'year',
    jahrzehnt: 'decade',
    jahrzehnten: 'decade',
    stunde: 'hour',
    stunden: 'hour',
  },
  moves: { ...declined('vergangen letzt vorig', -1), ...declined('dies laufend', 0), ...declined('nächst kommend', 1) },
  parts: { early: 'anfang', mid: 'mitte', late: 'ende' },
  days: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  seasons: { frühling: 3, frühjahr: 3, sommer: 6, herbst: 9, winter: 12 },
  decadeEndings: 'er',
  counts: { ein: 1, einem: 1, einer: 1, eine: 1, wenigen: 3 },
  holidays: {
    neujahr: { month: 1, day: 1 },
    heiligabend: { month: 12, day: 24 },
    weihnachten: { month: 12, day: 25 },
    silvester: { month: 12, day: 31 },
    karfreitag: { easter: -2 },
    'ostern; ostersonntag': { easter: 0 },
    ostermontag: { easter: 1 },
    pfingsten: { easter: 49 },
    pfingstmontag: { easter: 50 },
  },
  hours: { mittag: 12, mitternacht: 0 },
  monthFirst: false,
  deadlines: 'bis',
  articles: 'zum',
  future: 'wird werden soll sollen will wollen kommt beginnt startet folgt plant planen schließt öffnet künftig',
  past: 'war waren wurde wurden hatte hatten hat haben kam kamen starb starben sagte gab ging fiel stieg stand',
  joins: 'bis -',
  opens: 'von zwischen vom',
  and: 'und',
  forms: {
    date: '[ {weekday} ,? [ den|dem ] ] {day} .? {month} [ {year} ]',
    numeric: '[ {weekday} ,? [ den|dem ] ] {a=number} . {b=number} . {year}',
    month: '[ {part} ] {month} {year}; {part} {month}; {month}',
    year: '{part} {year}; {year}',
    years: '{year} - {last=mmYear}',
    decade: '{decade} [ jahre|jahren ]',
    season: '{season} {year}; {move} {season}',
    holiday: '{holiday} [ {year} ]',
    dayword: '{dayword}',
    weekday: '{move} {weekday}; {weekday}',
    unit: '{move} {unit=period}; {part} {move} {unit=period}',
    ago: 'vor {n} {unit}',
    ahead: 'in {n} {unit}',
    clock: '{number} [ .|: {minute=minutes} ] uhr',
  },
};
