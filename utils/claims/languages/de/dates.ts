// The dates of German. A form is read by the rule it stands under; the notation is explained in docs/notation.md.

import type { DateWords } from '../../pack/words/date-words.ts';
import { numbered } from '../numbered.ts';
import { valued } from './declined.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import { past } from './past.ts';

const days = 'montag dienstag mittwoch donnerstag freitag samstag sonntag';

/** "montagabend": the parts of a day are joined to it. */
const withParts = Object.assign(
  {},
  ...['', 'morgen', 'früh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'].map((part) =>
    numbered(days.replace(/\p{L}+/gu, (day) => day + part)),
  ),
);

const part = 'früh|morgen|vormittag|mittag|nachmittag|abend|nacht';
const about = 'gut|rund|etwa|knapp|fast|genau|über|ungefähr|mehr|weniger|ziemlich|nur|erst';
/** Before a year it only names: "im Jahr 2019". */
const year = 'jahr|jahre|jahres';

export const dates: DateWords = {
  months,
  weekdays: { ...withParts, sonnabend: 6, sonnabendabend: 6, sonnabendmorgen: 6 },
  ambiguous: 'mai märz august mär nov dez sept mittwoch morgen mittag',
  leads: 'am im in zwischen seit bis von vom ab dem den des anfang mitte ende vor nach zum letzten vergangenen diesen',
  units: {
    tag: 'day',
    tage: 'day',
    tagen: 'day',
    tages: 'day',
    woche: 'week',
    wochen: 'week',
    monat: 'month',
    monate: 'month',
    monaten: 'month',
    monats: 'month',
    quartal: 'quarter',
    quartale: 'quarter',
    quartalen: 'quarter',
    quartals: 'quarter',
    jahr: 'year',
    jahre: 'year',
    jahren: 'year',
    jahres: 'year',
    jahrzehnt: 'decade',
    jahrzehnte: 'decade',
    jahrzehnten: 'decade',
    jahrzehnts: 'decade',
    jahrhundert: 'century',
    jahrhunderts: 'century',
    stunde: 'hour',
    stunden: 'hour',
  },
  moves: {
    ...valued('vergangen letzt vorig verflossen', -1),
    ...valued('dies laufend', 0),
    ...valued('nächst kommend', 1),
    ...valued('übernächst', 2),
    ...valued('vorletzt', -2),
  },
  parts: { early: 'anfang; beginn', mid: 'mitte', late: 'ende' },
  days: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  seasons: { frühling: 3, frühjahr: 3, sommer: 6, herbst: 9, winter: 12 },
  decades: Object.fromEntries(
    'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
      .split(' ')
      .flatMap((decade, nth) =>
        [`${decade} jahre`, `${decade} jahren`, `${decade}jahre`, `${decade}jahren`].map((form) => [
          form,
          1920 + nth * 10,
        ]),
      ),
  ),
  decadeEndings: 'er ern',
  counts: {
    ein: 1,
    einem: 1,
    einer: 1,
    eine: 1,
    wenigen: 3,
    'ein paar': 3,
    paar: 3,
    beiden: 2,
    einigen: 3,
    mehreren: 3,
  },
  nths: valued('letzt', -1),
  holidays,
  hours: { mittag: 12, mitternacht: 0 },
  monthFirst: false,
  deadlines: 'bis',
  articles: 'zum zur dem den',
  future:
    'wird werden soll sollen sollten will wollen möchte möchten kommt beginnt startet folgt plant planen schließt öffnet künftig entscheidet tagt steht läuft endet eröffnet geplant vorgesehen tritt treten findet finden stattfinden reist trifft treffen erwartet voraussichtlich spätestens muss müssen darf könnte dürfte',
  past,
  passives: 'werden worden',
  ats: 'am an seit vor nach bis zu zum ab über vom von und',
  spells: 'ferien wochenende feiertage zeit',
  pointing: 'jenem jenen jener',
  compared: 'als',
  joins: 'bis -',
  opens: 'von zwischen vom',
  and: 'und',
  forms: {
    deadline: `
      <bis> [ zum ] ende {year};
      <bis> [ zum ] ende [ des ] {month} [ {year} ];
      <bis> [ zum ] ende {move} {unit=period};
      <bis> [ zum ] ende des|der|dieses|dieser {unit=period}`,
    date: `
      [ {weekday} ,? [ den|dem ] ] {day} .? {month} ,? [ {year} ];
      [ {weekday} ,? [ den|dem ] ] {day} .? {month} im|des? ${year} {year};
      {day} .? {month} {move} jahres;
      [ {weekday} ,? [ den|dem ] ] {year} -|/|. {mm} -|/|. {day};
      {year} / {month} / {day};
      {day} /|- {month} /|- {year};
      {month} - {day} - {year};
      {month} - {year} - {day}`,
    numeric: `
      [ {weekday} ,? [ den|dem ] ] {a=number} . {b=number} . {year};
      [ {weekday} ,? [ den|dem ] ] {a=number} / {b=number} / {year};
      [ {weekday} ,? [ den|dem ] ] {a=number} - {b=number} - {year};
      {weekday} ,? [ den|dem ] {a=number} . {b=number} .;
      {weekday} ,? [ den|dem ] {a=number} .? {b=nth} [ {year} ];
      {weekday} ,? [ den|dem ] {a=nth} {b=nth} [ {year} ];
      <am|vom|zum|dem|bis|seit|ab> {a=number} . {b=number} .`,
    days: `
      {day} . bis|und|-|oder [ zum|dem|den ] {last=day} .? {month} [ {year} ];
      von|vom|zwischen [ dem|den ] {day} . bis|und|- [ zum|dem|den ] {last=day} .? {month} [ {year} ];
      {move} {unit} von|vom|zwischen [ dem ] {day} . bis|und|- [ zum|dem ] {last=day} .?`,
    month: `
      [ {part} ] {month} [ im|des ] [ ${year} ] {year};
      {part} {month};
      {month} {move} jahres;
      {move} {month};
      {mm} . {year};
      {mm} / {year};
      {mm} - {year};
      monat {month} [ {year} ];
      {month}`,
    year: `
      {part} [ des|der ] [ ${year} ] {year};
      ${year} {year};
      {year}`,
    years: `
      {year} -|/ {last=mmYear};
      <jahren|jahre> {year} und {last=mmYear}`,
    decade: `
      {part} der {decade} [ jahre|jahren ];
      {decade} [ jahre|jahren ]`,
    century: `
      {part} des {nth} jahrhunderts;
      {nth} jahrhundert|jahrhunderts;
      {nth=day} . jahrhundert|jahrhunderts`,
    quarter: `
      {nth} quartal|quartals [ des ] [ ${year} ] {year};
      {nth} quartal|quartals {move} jahres;
      {mm} . quartal|quartals [ {year} ];
      {nth} quartal|quartals`,
    half: `
      {nth} halbjahr|halbjahres|jahreshälfte [ {year} ];
      {nth} halbjahr|halbjahres|jahreshälfte {move} jahres;
      {mm} . halbjahr|halbjahres [ {year} ];
      {nth} hälfte {move} jahres;
      {nth} hälfte des jahres [ {year} ]`,
    season: `
      [ {part} ] {season} [ des ] [ ${year} ] {year};
      {move} {season};
      {season} {move} jahres`,
    holiday: `
      {holiday} [ im ] [ ${year} ] {year};
      {holiday} {move} jahres;
      {move} {holiday};
      {holiday}`,
    dayword: `{dayword} [ ${part} ]`,
    weekday: `
      {move} {weekday} [ ${part} ];
      {weekday} {move} woche;
      {weekday} [ ${part} ]`,
    none: `
      {move} tage|tagen|wochen|monate|monaten|jahre|jahren|jahrzehnte|jahrzehnten`,
    unit: `
      [ {part} ] {move} {unit=period};
      {part} der|des {unit=period};
      {unit=week} {move} jahres`,
    units: '{move} {n} {unit}',
    ago: `
      vor [ ${about} [ als ] ] {n} {unit}`,
    behind: `
      {dayword} vor [ ${about} ] {n} {unit}`,
    ahead: `in [ ${about} ] {n} {unit}`,
    within: 'innerhalb|binnen von|der? {n} {unit}',
    later: `
      folgenden|folgendem tag|tags;
      {n} {unit} später|danach`,
    earlier: '{n} {unit} zuvor|vorher|früher',
    firstMonths: `
      ersten {n} monate|monaten [ des ] [ jahres ] {year};
      ersten {n} monate|monaten {move} jahres;
      ersten {n} monate|monaten des jahres`,
    lastMonths: `
      letzten {n} monate|monaten [ des ] [ jahres ] {year};
      letzten {n} monate|monaten {move} jahres;
      letzten {n} monate|monaten des jahres`,
    laterIn: `
      später [ in ] {now} {unit=period};
      {now} {unit=period} später`,
    rest: 'rest der|des|dieser|dieses {unit=period}',
    weekend: `
      {move} wochenende;
      wochenende`,
    nthWeekday: `
      {nth} {weekday} im|des {month} [ {year} ];
      {nth} {weekday} {move} {unit=period}`,
    nthWeek: `
      {nth} {unit=week} im|des {month} [ {year} ];
      {mm} . kalenderwoche [ {year} ]`,
    weekOf: '{unit=week} vom|ab {day} .? {month} [ {year} ]',
    clock: `
      {number} [ .|: {minute=minutes} ] uhr;
      {hour}`,
  },
};
