// The dates of Ukrainian. A form is read by the rule it stands under; the notation is explained in docs/notation.md.

import type { DateWords } from '../../pack/words/date-words.ts';
import { adjective, cased, valued } from './forms.ts';

const stems = 'січ лют берез квіт трав черв лип серп верес жовт листопад груд';

/** "січень січня січні січнем", "лютий лютого лютому", "листопад листопада". */
const monthForms = (stem: string): string[] =>
  stem === 'лют'
    ? cased(stem, 'ий ого ому им')
    : stem === 'листопад'
      ? cased(stem, '- а і у ом')
      : cased(stem, 'ень ня ні нем');

const weekdays: readonly (readonly string[])[] = [
  ['понеділок', 'понеділка', 'понеділку', 'понеділком'],
  ['вівторок', 'вівторка', 'вівторку'],
  ['середа', 'середу', 'середи', 'середі'],
  ['четвер', 'четверга', 'четвергу'],
  ["п'ятниця", "п'ятницю", "п'ятниці"],
  ['субота', 'суботу', 'суботи', 'суботі'],
  ['неділя', 'неділю', 'неділі'],
];

const year = 'року|рік|році|р';

export const dates: DateWords = {
  months: Object.fromEntries(stems.split(' ').flatMap((stem, nth) => monthForms(stem).map((form) => [form, nth + 1]))),
  weekdays: Object.fromEntries(weekdays.flatMap((forms, nth) => forms.map((form) => [form, nth + 1]))),
  leads: 'у в на з до від після перед протягом наприкінці початку кінці середині',
  units: {
    ...Object.fromEntries(['день', 'дня', 'дні', 'днів', 'доби'].map((form) => [form, 'day' as const])),
    ...Object.fromEntries(['тиждень', 'тижня', 'тижні', 'тижнів'].map((form) => [form, 'week' as const])),
    ...Object.fromEntries(['місяць', 'місяця', 'місяці', 'місяців'].map((form) => [form, 'month' as const])),
    ...Object.fromEntries(['квартал', 'кварталу', 'кварталі', 'кварталів'].map((form) => [form, 'quarter' as const])),
    ...Object.fromEntries(['рік', 'року', 'році', 'роки', 'років'].map((form) => [form, 'year' as const])),
    ...Object.fromEntries(['десятиліття', 'десятиліть'].map((form) => [form, 'decade' as const])),
    ...Object.fromEntries(['століття', 'столітті'].map((form) => [form, 'century' as const])),
    ...Object.fromEntries(['година', 'години', 'годин', 'годину'].map((form) => [form, 'hour' as const])),
  },
  moves: {
    ...valued('минул попередн останн', adjective, -1),
    ...valued('попередн останн', 'ій я є і ього ьої ьому', -1),
    ...Object.fromEntries(
      ['цей', 'ця', 'це', 'цього', 'цієї', 'цьому', 'цій', 'цю', 'ці', 'цих'].map((form) => [form, 0]),
    ),
    ...valued('наступн', adjective, 1),
  },
  parts: {
    early: 'на? початку; початок',
    mid: 'у|в? середині; посеред; середина',
    late: 'наприкінці; у|в? кінці; кінець; до кінця; кінця',
  },
  days: {
    позавчора: -2,
    'вчора; учора': -1,
    'сьогодні; сьогодні вранці|ввечері': 0,
    завтра: 1,
    післязавтра: 2,
  },
  seasons: {
    ...Object.fromEntries(['весна', 'весни', 'весну', 'навесні'].map((form) => [form, 3])),
    ...Object.fromEntries(['літо', 'літа', 'влітку', 'улітку'].map((form) => [form, 6])),
    ...Object.fromEntries(['осінь', 'осені', 'восени'].map((form) => [form, 9])),
    ...Object.fromEntries(['зима', 'зими', 'зиму', 'взимку', 'узимку'].map((form) => [form, 12])),
  },
  counts: { 'кілька; декілька': 3, пару: 2 },
  holidays: {
    'новий рік; нового року': { month: 1, day: 1 },
    'різдво; різдва': { month: 12, day: 25 },
    'день незалежності; дня незалежності': { month: 8, day: 24 },
    'день конституції; дня конституції': { month: 6, day: 28 },
    'день захисників і захисниць': { month: 10, day: 1 },
  },
  hours: { опівдні: 12, опівночі: 0 },
  monthFirst: false,
  deadlines: 'до',
  future:
    'буде будуть планує планують має мають може зможе відбудеться почнеться завершиться розпочнеться очікується відкриють відкриє почнуть стане стартує',
  past: `був була було були став стала стало стали відбувся відбулася відбулося відбулися почалася почався загинув загинула загинули
    заявив заявила заявили повідомив повідомила повідомили`,
  pastEndings: 'в ла ло ли вся лася лося лися',
  ats: 'на до після перед у в з',
  compared: 'ніж як',
  joins: 'до по - –',
  opens: 'з від між із',
  and: 'і та й',
  forms: {
    deadline: `
      <до> кінця {year} [ ${year} ];
      <до> кінця {month} [ {year} ];
      <до> кінця {move} {unit=period};
      <до> кінця {unit=period}`,
    date: `
      [ {weekday} ,? ] {day} {month} ,? {year} [ ${year} ];
      [ {weekday} ,? ] {day} {month} {move} ${year};
      [ {weekday} ,? ] {day} {month};
      {year} - {mm} - {day}`,
    numeric: `
      [ {weekday} ,? ] {a=number} . {b=number} . {year};
      [ {weekday} ,? ] {a=number} / {b=number} / {year};
      [ {weekday} ,? ] {a=number} - {b=number} - {year}`,
    days: `
      {day} -|–|і|та {last=day} {month} [ {year} [ ${year} ] ];
      з|від|між {day} до|по|і|та {last=day} {month} [ {year} [ ${year} ] ]`,
    month: `
      [ {part} ] {month} {year} [ ${year} ];
      {part} {month};
      {month} {move} ${year};
      {move} {month};
      {month}`,
    year: `
      [ {part} ] {year} ${year};
      {part} {year};
      {year} [ ${year} ]`,
    years: `
      {year} -|– {last=mmYear} [ років|роки|роках ];
      <з|від|між> {year} до|по|і|та {last=mmYear}`,
    quarter: `
      {nth} квартал|кварталу|кварталі {year} [ ${year} ];
      {nth} квартал|кварталу|кварталі [ {move} ${year} ]`,
    half: `
      {nth} півріччя|півріччі {year} [ ${year} ];
      {nth} півріччя|півріччі [ {move} ${year} ]`,
    season: `
      {season} {year} [ ${year} ];
      {season} {move} ${year};
      {move} {season}`,
    holiday: '{holiday} [ {year} [ року ] ]',
    dayword: '{dayword}',
    weekday: `
      {move} {weekday};
      {weekday} {move} тижня;
      {weekday}`,
    none: '{move} дні|днів|тижні|тижнів|місяці|місяців|роки|років|роках|днями',
    unit: `
      [ {part} ] {move} {unit=period}`,
    units: '{move=away} {n} {unit}',
    ago: '{n} {unit} тому|потому',
    ahead: 'через {n} {unit}',
    later: '{n} {unit} по|після тому|того',
    firstMonths: `
      перші|перших {n} місяці|місяців {year} [ ${year} ];
      перші|перших {n} місяці|місяців {move} ${year}`,
    weekend: `
      {move} вихідні|вихідних;
      вихідні`,
    clock: `
      {number} : {minute=minutes};
      {hour}`,
  },
};
