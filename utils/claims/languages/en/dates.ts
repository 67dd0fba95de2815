// The dates of English. A form is read by the rule it stands under; docs/notation.md explains how it is written.
import type { DateWords } from '../../pack/words/date-words.ts';
import { numbered } from '../numbered.ts';

export const dates: DateWords = {
  months: {
    ...numbered('january february march april may june july august september october november december'),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
    sept: 9,
  },
  weekdays: {
    ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
    ...numbered('mon tue wed thu fri sat sun'),
    tues: 2,
    weds: 3,
    thurs: 4,
    thur: 4,
  },
  ambiguous: 'march may mar sun sat wed mon jan jun dec nov sep fall spring winter summer autumn april june august',
  leads:
    'in since by until till from during through throughout before after of for on the around early late mid and to last next this between circa a its his her their year summer spring autumn winter fall (',
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    fortnight: 'fortnight',
    fortnights: 'fortnight',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    year: 'year',
    years: 'year',
    decade: 'decade',
    decades: 'decade',
    century: 'century',
    centuries: 'century',
    hours: 'hour',
    hour: 'hour',
  },
  moves: { 'this? past; last; previous': -1, 'this; current': 0, 'next; this? coming; upcoming': 1 },
  parts: {
    early: `early; earlier; the? beginning|start of; beginning; start`,
    mid: `mid; middle; the? middle of; mid -`,
    late: `late; later; the? end of; end`,
  },
  days: {
    'the? day before yesterday': -2,
    'yesterday; last night; yesterday morning|afternoon|evening': -1,
    'today; tonight; earlier|later today; this morning|afternoon|evening': 0,
    'tomorrow; tomorrow morning|afternoon|evening|night': 1,
    'the? day after tomorrow': 2,
  },
  seasons: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  decades: numbered('twenties thirties forties fifties sixties seventies eighties nineties noughties', 1920, 10),
  decadeEndings: 's',
  counts: { 'a; an': 1, 'a? couple of?': 2, 'a? few': 3 },
  nths: { 'last; final': -1, latter: 2 },
  holidays: {
    "new year* day; new year day; new year ' s": { month: 1, day: 1 },
    epiphany: { month: 1, day: 6 },
    'groundhog day': { month: 2, day: 2 },
    'valentine* day': { month: 2, day: 14 },
    "international women ' s day": { month: 3, day: 8 },
    "saint patrick ' s day; st patrick* day; st . patrick* day": { month: 3, day: 17 },
    'april fools; april fool* day': { month: 4, day: 1 },
    'earth day': { month: 4, day: 22 },
    'anzac day': { month: 4, day: 25 },
    'may day': { month: 5, day: 1 },
    've day': { month: 5, day: 8 },
    'd - day': { month: 6, day: 6 },
    juneteenth: { month: 6, day: 19 },
    'canada day': { month: 7, day: 1 },
    'independence day': { month: 7, day: 4 },
    'bastille day': { month: 7, day: 14 },
    "halloween day?; all hallow ' s eve": { month: 10, day: 31 },
    'all saint* day': { month: 11, day: 1 },
    'guy fawkes night|day; bonfire night': { month: 11, day: 5 },
    'armistice|remembrance day; veteran* day': { month: 11, day: 11 },
    'christmas eve': { month: 12, day: 24 },
    'christmas day?; xmas': { month: 12, day: 25 },
    'boxing day': { month: 12, day: 26 },
    'new year* eve; new year eve': { month: 12, day: 31 },
    'martin luther king jr? day; mlk day': { month: 1, weekday: 1, nth: 3 },
    "president* day; washington ' s birthday": { month: 2, weekday: 1, nth: 3 },
    'super tuesday': { month: 3, weekday: 1, nth: 1, plus: 1 },
    'mother* day': { month: 5, weekday: 7, nth: 2 },
    'memorial day': { month: 5, weekday: 1, nth: -1 },
    'father* day': { month: 6, weekday: 7, nth: 3 },
    'labor|labour day': { month: 9, weekday: 1, nth: 1 },
    'columbus day': { month: 10, weekday: 1, nth: 2 },
    'election day': { month: 11, weekday: 1, nth: 1, plus: 1 },
    'thanksgiving day?; thanks giving day?': { month: 11, weekday: 4, nth: 4 },
    'black friday': { month: 11, weekday: 4, nth: 4, plus: 1 },
    'cyber monday': { month: 11, weekday: 4, nth: 4, plus: 4 },
    'shrove tuesday; mardi gras': { easter: -47 },
    'ash wednesday': { easter: -46 },
    'palm sunday': { easter: -7 },
    'maundy thursday': { easter: -3 },
    'good friday': { easter: -2 },
    'easter; easter sunday|day': { easter: 0 },
    'easter monday': { easter: 1 },
    'ascension day': { easter: 39 },
    pentecost: { easter: 49 },
    'whit monday': { easter: 50 },
  },
  possessives: `* ' s; *s '; *s`,
  meridiem: { am: 'am; a . m .?', pm: 'pm; p . m .?' },
  hours: { noon: 12, midday: 12, midnight: 0 },
  zones: {
    'gmt; utc': 0,
    'bst; cet': 60,
    'cest; eet': 120,
    'eest; msk; moscow time': 180,
    'est; cdt': -300,
    edt: -240,
    'cst; mdt': -360,
    'mst; pdt': -420,
    pst: -480,
    ist: 330,
    'beijing time': 480,
    'jst; tokyo time': 540,
    aest: 600,
    aedt: 660,
  },
  localZones: `et; pt; ct; eastern time?; new york time;
    local|pacific|central|uk|washington|kyiv|london|israel|paris|berlin time`,
  monthFirst: true,
  deadlines: 'until till by',
  future:
    'opens reopens starts begins returns resumes expires convenes commences will ll shall would set due expected scheduled plan plans planned going upcoming next tomorrow must should may might could let please intends hopes schedule go goes faces hosts continue continues takes ends closes heads leaves deadline listed runs meet meets play plays airs sits face forecast',
  past: 'heard became brought built bought caught paid sold stood sat drew drove flew threw grew knew sank swept was were had did said told spoke met held died killed began went came took made gave left fell rose saw found won lost shot hit sent struck broke wrote ran led has have been ago',
  aims: 'hopes plans plan',
  alike: 'bid cut put beat quit shut cast',
  pastEndings: 'ed',
  passives: 'be is are being',
  ats: 'on at before after since until till by',
  spells: 'weekend holiday holidays period season break time morning afternoon evening night day week',
  slashed: '9/11 24/7 7/7',
  pointing: 'that',
  compared: 'than',
  games: 'touchdown touchdowns halftime rebounds quarterback yards innings overtime',
  streets:
    'st street rd road ave avenue drive dr lane ln place pl court ct boulevard blvd way highway close crescent terrace square row parkway county',
  inYears: 'in since by until till during from before after early late mid summer spring autumn winter fall year',
  joins: 'to until till - -- through',
  opens: 'from between',
  and: 'and',
  articles: 'the',
  forms: {
    deadline: `
      <by|until|till> the? end of {year};
      <by|until|till> the? end of {move} {unit=period};
      <by|until|till> the? end of the {unit=period};
      <by|until|till> the? end of {month} [ ,? {year} ]`,
    date: `
      [ {weekday} ,? ] the? {day} of|- [ the ] {month} -|,|of? {year};
      [ {weekday} ,? ] the? {day} of|-? {month} [ ,|of|in|-? {year} ];
      [ {weekday} ,? ] {month} ,|/? the? {day} [ ,|of|in|-? {year} ];
      the? {day} of? {month} [ of|, ] {move} year;
      {month} the? {day} ,? {move} year;
      <on> {month} . {day};
      [ {weekday} ,? ] {year} -|/|. {mm} -|/|. {day};
      [ {weekday} ,? ] {year} -|/? {month} -|/? {day};
      {day} / {month} / {year};
      {month} / {day} / {year}`,
    numeric: `
      [ {weekday} ,? ] {a=number} / {b=number} / {year};
      [ {weekday} ,? ] {a=number} - {b=number} - {year};
      [ {weekday} ,? ] {dotted} . {year};
      {weekday} ,? [ the ] {dotted};
      {weekday} ,? {a=number} /|- {b=number};
      <on|by|until|since|from|before|after> {a=number} / {b=number}`,
    days: `
      {month} the? {day} -|--|to|through|until|till|and the? {last=day} [ ,? of? {year} ];
      from|between {month} the? {day} -|--|to|through|until|till|and the? {last=day} [ ,? of? {year} ];
      {day} -|--|to|until|till|through|and {last=day} of|in? {month} [ ,|of? {year} ];
      from|between the? {day} -|--|to|until|till|through|and the? {last=day} [ of|in ] {month} [ ,|of? {year} ];
      from|between the? {day} -|--|to|until|till|through|and {month} {last=day} [ , {year} ];
      from|between the? {day} -|--|to|until|till|through|and the? {last=day} [ of|in ] {move} {unit}`,
    weekdayNth: '{weekday} ,? the {day}',
    dayOfMonth: `
      the? {day=nth} [ of|in ] {move} month;
      <on> the {day=nth};
      the {day=nth} of the month`,
    month: `
      [ {part} -? ] {month} ,|of|-|/|in? {year};
      {mm} -|/ {year};
      {year} -|/ {month};
      {part} -? {move} {month};
      the? {move} {month};
      {month} [ of|in ] {move} year;
      {part} -? [ in ] {month};
      the {nth} half of {month} ,|of|in? {year};
      the {nth} half of {month};
      the month of {month} [ ,|of? {year} ];
      {month}`,
    year: `
      {part} -? [ in|of ] {year};
      the year {year};
      year {year};
      {year}`,
    yearWords: '<in|since|by|of|from|until|till|before|after|around|circa|late|early> {year=wordYear}',
    years: '{year} -|--|/ {last=mmYear}',
    decade: `
      {part} -? [ the ] {decade};
      the {decade};
      {decade}`,
    century: `
      {part} -? the {nth} century;
      the {nth} century;
      {nth} century`,
    quarter: `
      the? {nth} quarter of|in? {year};
      the? {nth} quarter [ of ] {move} year;
      q {mm} ,|of? {year};
      {year} q {mm};
      {year} ' s? {nth} quarter;
      the {nth} quarter of the year;
      <in|for|during|of> the {nth} quarter`,
    half: `
      the? {nth} half of|in? {year};
      the? {nth} half of {move} year;
      h {mm} ,|of? {year};
      {year} h {mm};
      the {nth} half of the year`,
    season: `
      [ {part} ] {season} of|,|in? {year};
      [ {part} ] {move} {season};
      {season} of {move} {unit=longer};
      {part} [ in ] the {season};
      the {season} of {year}`,
    holiday: `
      {holiday} [ ,|of|in? {year} ];
      {move} {holiday};
      {holiday} [ of ] {move} year`,
    dayword: `
      {dayword};
      <between|from> now`,
    weekday: `
      [ {part} [ on ] ] {weekday} [ morning|afternoon|evening|night|lunchtime ];
      the? {move} {weekday} [ morning|afternoon|evening|night ];
      {move} week [ on|, ] {weekday} [ morning|afternoon|evening|night ];
      {weekday} [ morning|afternoon|evening|night ] [ of|in|, ] {move} week`,
    weekdays: `
      {move} week ,? between|from {weekday} -|and|to|until|till|through {last=weekday};
      between|from {weekday} -|and|to|until|till|through {last=weekday} [ of ] {move} week`,
    ago: `
      {n} {unit} ago;
      {n} {unit} back`,
    later: `
      the following|next day|morning|afternoon|evening|night;
      the following {unit=longer};
      {n} {unit} later|afterwards|afterward`,
    earlier: `
      the previous day;
      {n} {unit} earlier`,
    ahead: `
      {n} {unit} from now;
      {n} {unit} from|after {dayword};
      {n} {unit} hence`,
    behind: '{n} {unit} before {dayword}',
    none: `
      {move} days|weeks|months|quarters|years|decades|centuries;
      bloody|super|spy sunday|friday|saturday|thursday|monday;
      sunday times|telegraph|mirror|express|world|mail|post|politics|league|school|roast|herald;
      friday night lights; saturday night live`,
    within: 'within {n} {unit}',
    inTime: "in {n} {unit} [ ' time ]",
    coming: 'the? coming week',
    firstMonths: `
      the? first {n} months of {year};
      the? first {n} months of {move} year;
      the? first {n} months of the year`,
    lastMonths: `
      the? last|final {n} months of {year};
      the? last|final {n} months of {move} year;
      the? last|final {n} months of the year`,
    newYear: 'the new year',
    toDate: `
      earlier [ in ] this|the {unit=period};
      the? {unit=period} to date;
      so far {move=now} {unit=period}`,
    laterIn: 'later [ in ] this|the {unit=period}',
    unit: `
      {part} [ in|of ] the? {move} {unit=period};
      the? {move} {unit=period};
      {part} [ in|of ] the {unit=period};
      the? following {unit=week}`,
    units: 'the? {move} {n} {unit}',
    rest: `
      the? rest of|the? the|this? {unit=period};
      the remainder of the|this {unit=period}`,
    weekend: `
      the? weekend;
      the? {move} weekend;
      over|at|during the weekend`,
    nthWeek: `
      the? {nth} week of|in {month} [ ,|of? {year} ];
      the? {nth} week of|in {year};
      the? {nth} week of|in {move} {unit=period}`,
    nthWeekday: `
      the? {nth} {weekday} of|in {month} [ ,|of? {year} ];
      the? {nth} {weekday} of|in {move} {unit=period};
      the? {nth} {weekday} of|in the month;
      {nth=ordinal} {weekday}`,
    weekOf: `
      the? week commencing|starting|beginning|of on? {month} the? {day} [ ,? {year} ];
      the? week commencing|starting|beginning|of on? the? {day} of? {month} [ ,? {year} ];
      w / c {month} {day};
      w / c {day} {month}`,
    clock: `
      {number} [ : {minute=minutes} ] {meridiem} [ {zone} ];
      {dotted} {meridiem} [ {zone} ];
      {number} : {minute=minutes} [ hours ] [ {zone} ];
      {hour} [ {zone} ]`,
  },
};
