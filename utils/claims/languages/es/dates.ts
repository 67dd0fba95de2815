// The dates of Spanish. A form is read by the rule it stands under; the notation is explained in docs/notation.md.

import type { DateWords } from '../../pack/words/date-words.ts';
import { numbered } from '../numbered.ts';

const year = 'año';
const de = '[ de|del ]';

export const dates: DateWords = {
  months: {
    ...numbered('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    ...numbered('ene feb mar abr may jun jul ago sep oct nov dic'),
    setiembre: 9,
    sept: 9,
  },
  weekdays: {
    ...numbered('lunes martes miércoles jueves viernes sábado domingo'),
    miercoles: 3,
    sabado: 6,
    lun: 1,
    mié: 3,
    jue: 4,
    vie: 5,
    sáb: 6,
    dom: 7,
  },
  ambiguous: 'mar may ago sep dic ene vie dom',
  leads:
    'en de del el la este esta desde hasta para durante a hacia principios mediados finales fines próximo pasado y entre o por plan al',
  units: {
    día: 'day',
    días: 'day',
    dia: 'day',
    dias: 'day',
    semana: 'week',
    semanas: 'week',
    quincena: 'fortnight',
    mes: 'month',
    meses: 'month',
    trimestre: 'quarter',
    trimestres: 'quarter',
    año: 'year',
    años: 'year',
    década: 'decade',
    décadas: 'decade',
    siglo: 'century',
    siglos: 'century',
    hora: 'hour',
    horas: 'hour',
  },
  moves: {
    'pasado; pasada; pasados; pasadas; último; última; últimos; últimas; ultimo; ultima; ultimos; ultimas; anterior; anteriores':
      -1,
    'este; esta; estos; estas; mismo; misma; en curso; actual': 0,
    'próximo; próxima; próximos; próximas; proximo; proxima; proximos; proximas; siguiente; siguientes; que viene': 1,
  },
  parts: {
    early: 'a? principios de|del; a? inicios de|del; a? comienzos de|del; principios; principio de|del',
    mid: 'a? mediados de|del; mediados',
    late: 'a? finales de|del; a? fines|fin de|del; final de|del; finales',
  },
  days: {
    anteayer: -2,
    'antes de ayer': -2,
    'ayer; anoche': -1,
    'hoy; esta mañana|tarde|noche': 0,
    'mañana por la mañana|tarde|noche': 1,
    mañana: 1,
    'pasado mañana; día|dia después|despues de mañana': 2,
  },
  seasons: { primavera: 3, verano: 6, otoño: 9, invierno: 12 },
  decades: {
    ...Object.fromEntries([1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990].map((year) => [`años ${year % 100}`, year])),
    'años veinte': 1920,
    'años treinta': 1930,
    'años cuarenta': 1940,
    'años cincuenta': 1950,
    'años sesenta': 1960,
    'años setenta': 1970,
    'años ochenta': 1980,
    'años noventa': 1990,
  },
  counts: { 'un; una': 1, 'un par de; par de': 2, 'unos pocos; unas pocas; algunos; algunas; pocos; pocas': 3 },
  holidays: {
    'año nuevo; día|dia de año nuevo': { month: 1, day: 1 },
    'día|dia de reyes; reyes magos': { month: 1, day: 6 },
    'san valentín; día|dia de san valentín; día|dia de los enamorados': { month: 2, day: 14 },
    'día|dia de san patricio; san patricio': { month: 3, day: 17 },
    'día|dia de la tierra': { month: 4, day: 22 },
    'día|dia internacional de los trabajadores; día|dia del? trabajo|trabajador|trabajadores': { month: 5, day: 1 },
    'día|dia de? la? independencia': { month: 7, day: 4 },
    'fiesta nacional; día|dia de la hispanidad': { month: 10, day: 12 },
    halloween: { month: 10, day: 31 },
    'todos los santos': { month: 11, day: 1 },
    'día|dia de los muertos|difuntos': { month: 11, day: 2 },
    'día|dia de la constitución': { month: 12, day: 6 },
    nochebuena: { month: 12, day: 24 },
    'navidad; día|dia de navidad': { month: 12, day: 25 },
    nochevieja: { month: 12, day: 31 },
    'día|dia de la madre': { month: 5, weekday: 7, nth: 2 },
    'día|dia del padre': { month: 6, weekday: 7, nth: 3 },
    'día|dia de acción|accion de gracias; acción de gracias': { month: 11, weekday: 4, nth: 4 },
    'viernes negro': { month: 11, weekday: 4, nth: 4, plus: 1 },
    'miércoles de ceniza': { easter: -46 },
    'domingo de ramos': { easter: -7 },
    'jueves santo': { easter: -3 },
    'viernes santo': { easter: -2 },
    'domingo de resurrección; pascua': { easter: 0 },
  },
  hours: { mediodía: 12, medianoche: 0 },
  monthFirst: false,
  deadlines: 'hasta antes',
  articles: 'el la los del',
  future: `será serán habrá va van deberá deberán podrá podrán tendrá tendrán comenzará empezará terminará volveré volverá saldré
    saldrá estaré estará estare regresaré regresará viajaré iré hará harán previsto prevista planea prevé celebrará debe`,
  past: `era eran fue fueron estaba estaban estuvo estuve había habían ha han hubo dijo volvió volví murió nació nací vendió compró
    ganó perdió cayó subió anunció firmó llegó salió conocieron conocimos ocurrió pasó sucedió empezó terminó`,
  ats: 'a en el la los desde hasta antes por para y de del al',
  compared: 'de que',
  joins: 'a al hasta -',
  opens: 'de del entre desde',
  and: 'y',
  forms: {
    deadline: `
      <hasta|antes> [ el|de|del ] final|finales|fin|fines de|del {year};
      <hasta|antes> [ el|de|del ] final|finales|fin|fines de|del [ mes de ] {month} ${de} [ {year} ]`,
    date: `
      [ {weekday} ,? [ el|día|dia ] ] {day} .? [ º ] de? {month} ,? ${de} [ ${year} ] {year};
      [ {weekday} ,? [ el|día|dia ] ] {day} .? [ º ] [ de|el ] {month};
      [ {weekday} ,? ] {day} de {month} {move} {unit};
      {move} {weekday} {day} de? {month};
      {month} {day} ,? {year};
      {month} {day};
      {year} -|/|. {mm} -|/|. {day};
      {day} -|/ {month} -|/ {year};
      {month} - {day} - {year};
      {month} - {year} - {day};
      {year} / {day} / {month};
      {day} - {year} - {month}`,
    numeric: `
      [ {weekday} ,? [ el ] ] {a=number} / {b=number} / {year};
      [ {weekday} ,? [ el ] ] {a=number} . {b=number} . {year};
      [ {weekday} ,? [ el ] ] {a=number} - {b=number} - {year};
      {weekday} {a=number} / {b=number}`,
    days: `
      {day} a|al|y|-|hasta [ el ] {last=day} [ de|el ] {month} ,? ${de} [ {year} ];
      de|del|entre|desde [ el ] {day} a|al|y|-|hasta [ el ] {last=day} [ de ] {month} ,? [ en|de|del ] [ {year} ];
      [ desde|del|de [ el ] ] {day} a|al|-|hasta [ el ] {last=day} de|del {move} {unit}`,
    weekdayNth: `
      {weekday} ,? [ el ] [ día|dia ] {day}`,
    dayOfMonth: `
      día|dia {day} de|del {move} mes;
      el día|dia {day}`,
    month: `
      [ {part} ] {month} ,? ${de} [ ${year} ] {year};
      [ {part} ] {month} - {year};
      [ mes de ] {month} ${de} {year};
      {part} {month};
      {month} de|del {move} ${year};
      {move} {month};
      {month} {move};
      {mm} /|- {year};
      {year} /|- {mm};
      mes de {month};
      {month}`,
    year: `
      {part} [ ${year} ] {year};
      ${year} [ calendario ] {year};
      {year}`,
    years: `
      [ de|entre|desde ] {year} - {last=mmYear};
      <entre|de|desde> {year} a|y|hasta {last=mmYear}`,
    decade: `
      {part} los|las {decade};
      años {decade=year};
      década de los? {decade=year};
      {decade}`,
    century: 'siglo {nth}',
    quarter: `
      {nth} trimestre [ de|del|- ] [ ${year} ] {year};
      {nth} trimestre de|del {move} ${year};
      {year} el {nth} trimestre;
      {nth} trimestre`,
    half: `
      {nth} semestre ${de} [ ${year} ] {year};
      {nth} semestre de|del {move} ${year};
      {nth} semestre`,
    season: `
      [ {part} ] {season} ${de} [ ${year} ] {year};
      {move} {season};
      {season} {move}`,
    holiday: `
      {holiday} ${de} {year};
      {holiday} de|del {move} ${year};
      {holiday}`,
    dayword: '{dayword}',
    weekday: `
      {weekday} de|del? [ la ] {move} semana;
      {weekday} de|del? [ la ] semana {move};
      {move} {weekday};
      {weekday} {move};
      {weekday}`,
    none: `
      {move} días|semanas|meses|años|décadas`,
    unit: `
      [ {part} ] [ la|el ] {move} {unit=period};
      [ {part} ] [ la|el ] {unit=period} {move};
      {part} [ la|el ] {unit=period}`,
    units: `
      {move=away} {n} {unit};
      {n} {move=away} {unit};
      {n} {unit} {move=away}`,
    ago: `
      hace [ casi|más|unos|unas|aproximadamente [ de ] ] {n} {unit};
      {n} {unit} atrás`,
    behind: '{n} {unit} antes de {dayword}',
    ahead: `
      en|dentro [ de ] {n} {unit};
      {n} {unit} después de {dayword};
      dentro de {n} {unit} a partir de {dayword};
      {n} {unit} a partir de {dayword}`,
    later: `
      día|dia siguiente;
      {n} {unit} después|más? tarde`,
    earlier: '{n} {unit} antes',
    firstMonths: `
      primeros {n} meses de|del [ ${year} ] {year};
      primeros {n} meses de|del ${year}`,
    lastMonths: `
      últimos {n} meses de|del [ ${year} ] {year};
      últimos {n} meses de|del ${year}`,
    laterIn: `
      más|mas tarde [ en|de ] {now} {unit=period};
      más|mas tarde [ en|de ] el|la? {unit=period}`,
    weekend: `
      {move} fin de semana;
      fin de semana [ {move} ]`,
    nthWeekday: `
      {nth} {weekday} de|del {month} ${de} [ {year} ];
      {nth} {weekday} de|del {move} {unit=period}`,
    nthWeek: `
      {nth} {unit=week} de|del {month} ${de} [ {year} ];
      {nth} {unit=week} de|del {year}`,
    weekOf: '{unit=week} [ que va ] del {day} de {month} [ {year} ]',
    clock: `
      {number} : {minute=minutes} [ horas|h ];
      {hour}`,
  },
};
