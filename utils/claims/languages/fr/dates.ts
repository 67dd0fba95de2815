// The dates of French. A form is read by the rule it stands under; the notation is explained in docs/notation.md.

import type { DateWords } from '../../pack/words/date-words.ts';
import { numbered } from '../numbered.ts';

const daypart = 'matin|midi|soir|après';
const year = 'année|an';

export const dates: DateWords = {
  months: {
    ...numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    janv: 1,
    févr: 2,
    fevrier: 2,
    avr: 4,
    juil: 7,
    aout: 8,
    sept: 9,
    oct: 10,
    nov: 11,
    déc: 12,
    decembre: 12,
  },
  weekdays: {
    ...numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    lun: 1,
    mer: 3,
    jeu: 4,
    ven: 5,
    sam: 6,
    dim: 7,
  },
  ambiguous: 'mer sam ven jeu dim lun sept oct nov',
  leads: 'en de du le la cet ce depuis dès fin début mi courant à au dernier prochain pour d l avant après et jusqu',
  units: {
    jour: 'day',
    jours: 'day',
    semaine: 'week',
    semaines: 'week',
    quinzaine: 'fortnight',
    mois: 'month',
    trimestre: 'quarter',
    trimestres: 'quarter',
    an: 'year',
    ans: 'year',
    année: 'year',
    années: 'year',
    décennie: 'decade',
    décennies: 'decade',
    siècle: 'century',
    siècles: 'century',
    heure: 'hour',
    heures: 'hour',
  },
  moves: {
    'dernier; dernière; derniers; dernières; passé; passée; passés; passées; précédent; précédente': -1,
    'ce; cet; cette; ces; en cours': 0,
    'prochain; prochaine; prochains; prochaines; suivant; suivante; à venir': 1,
  },
  parts: {
    early: 'début [ de ]',
    mid: 'mi -; au? milieu de|d?; la mi -',
    late: 'la? fin de|d?',
  },
  days: {
    'avant - hier; avant hier': -2,
    'hier; hier matin|soir|midi': -1,
    "aujourd ' hui; ce matin|soir|midi; cette nuit": 0,
    'demain; demain matin|soir|midi': 1,
    'après - demain; après demain': 2,
  },
  // "a été" is a verb.
  seasons: { printemps: 3, "l ' été; cet été; en été": 6, automne: 9, hiver: 12 },
  decades: {
    ...Object.fromEntries(
      [1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990].map((year) => [`années ${year % 100}`, year]),
    ),
    'années vingt': 1920,
    'années trente': 1930,
    'années quarante': 1940,
    'années cinquante': 1950,
    'années soixante': 1960,
    'années soixante - dix': 1970,
    'années quatre - vingt': 1980,
    'années quatre - vingt - dix': 1990,
  },
  counts: { 'un; une': 1, quelques: 3, 'deux ou trois': 2 },
  nths: { dernier: -1, dernière: -1, troisieme: 3 },
  holidays: {
    "nouvel an; jour de l ' an": { month: 1, day: 1 },
    épiphanie: { month: 1, day: 6 },
    'saint - valentin': { month: 2, day: 14 },
    'fête du travail': { month: 5, day: 1 },
    'fête de la musique': { month: 6, day: 21 },
    'fête nationale': { month: 7, day: 14 },
    assomption: { month: 8, day: 15 },
    toussaint: { month: 11, day: 1 },
    armistice: { month: 11, day: 11 },
    'réveillon de noël; veille de noël': { month: 12, day: 24 },
    noël: { month: 12, day: 25 },
    "saint - sylvestre; réveillon de? du? nouvel an; réveillon du jour de l ' an": { month: 12, day: 31 },
    'fête|fete des mères|meres': { month: 5, weekday: 7, nth: -1 },
    'fête|fete des pères|peres': { month: 6, weekday: 7, nth: 3 },
    'jour de thanks giving; thanksgiving': { month: 11, weekday: 4, nth: 4 },
    'mardi gras': { easter: -47 },
    'mercredi des cendres': { easter: -46 },
    'vendredi saint': { easter: -2 },
    pâques: { easter: 0 },
    'lundi de pâques': { easter: 1 },
    ascension: { easter: 39 },
    pentecôte: { easter: 49 },
    'lundi de pentecôte': { easter: 50 },
  },
  hours: { midi: 12, minuit: 0 },
  monthFirst: false,
  deadlines: 'jusqu avant',
  articles: "le la l ' au en à",
  future:
    'sera seront aura auront va vont doit doivent devrait devraient pourra pourraient prévu prévue prévus attendu fera feront débutera commencera entrera prendra viendra reviendra reviendrai serai serons',
  past: `était étaient a ont avait avaient fut furent été eu est sont né née mort morte venu arrivé parti`,
  passives: 'être',
  ats: 'à au en le la depuis avant après pour et de du jusqu sur dès',
  spells: 'vacances fêtes week',
  compared: 'que',
  joins: 'au à -',
  opens: 'du de entre depuis',
  and: 'et',
  forms: {
    deadline: `
      <ici|avant> [ la ] fin {year};
      <ici|avant> [ la ] fin [ de ] {month} [ {year} ];
      <ici|avant> [ la ] fin de l ' {unit=period};
      <ici|avant> [ la ] fin du|de [ la ] {unit=period}`,
    date: `
      [ {weekday} ,? [ le ] ] {day} {month} ,? [ de|en ] [ {year} ];
      [ {weekday} ,? [ le ] ] {day} {month} {move};
      [ {weekday} ,? ] {month} .? {day} ,? [ {year} ];
      {weekday} ,? [ le ] {day} {month};
      {year} -|/|. {mm} -|/|. {day};
      {day} -|/ {month} -|/ {year};
      {day} {month} à {wordYear}`,
    numeric: `
      [ {weekday} ,? [ le ] ] {a=number} / {b=number} / {year};
      [ {weekday} ,? [ le ] ] {a=number} . {b=number} . {year};
      [ {weekday} ,? [ le ] ] {a=number} - {b=number} - {year};
      {a=number} {b=number} {year};
      <le|du> {a=number} / {b=number}`,
    days: `
      {day} au|-|et|à {last=day} {month} ,? [ {year} ];
      du|entre|depuis [ le ] {day} au|et|à [ le ] {last=day} {month} ,? [ {year} ];
      {month} {day} au|-|à {last=day} ,? [ {year} ];
      {day} au|-|à {last=day} [ de ] {move} {unit};
      {day} au|-|à {last=day} {unit} {move};
      {day} jusqu ' a|à {last=day} [ de ] {move} {unit};
      {day} jusqu ' a|à {last=day} {unit} {move}`,
    month: `
      [ {part} ] {month} ,? [ de ] {year};
      [ mois ] de|d [ ' ] {month} {year};
      {part} {month};
      {move} {month};
      {month} {move};
      {mm} /|- {year};
      {year} /|- {mm};
      {month}`,
    year: `
      {part} {year};
      ${year} {year};
      {year}`,
    years: `
      {year} -|/ {last=mmYear};
      <entre|de> {year} à|et {last=mmYear}`,
    decade: `
      {part} les|des {decade};
      années {decade=year};
      {decade}`,
    century: `
      {nth} siècle;
      {part} {nth} siècle;
      {part} du {nth} siècle`,
    quarter: `
      {nth} trimestre|quart [ de [ l ' ${year} ] ] {year};
      {nth} trimestre de l ' {unit=period} {move};
      {nth} trimestre {move};
      {nth} trimestre`,
    half: `
      {nth} semestre [ de [ l ' ${year} ] ] {year};
      {nth} semestre;
      {nth} moitié de l ' année [ {year} ]`,
    season: `
      [ {part} ] {season} {year};
      {move} {season};
      {season} {move}`,
    holiday: `
      {holiday} [ de ] {year};
      {holiday} {move};
      {holiday}`,
    dayword: '{dayword}',
    weekday: `
      {weekday} [ ${daypart} ] {move};
      {weekday} de? {move} semaine;
      {weekday} de? la? semaine {move};
      {move} {weekday};
      {weekday} [ ${daypart} ]`,
    none: `
      {move} jours|semaines|mois|années;
      jours|années {move}`,
    unit: `
      [ {part} ] {move} {unit=period};
      [ {part} ] l ' {unit=period} {move};
      [ {part} ] [ la|le|du ] {unit=period} {move};
      {part} l ' {unit=period};
      {part} la|du|le {unit=period}`,
    units: `
      {n} {move=away} {unit};
      [ ces ] {move=away} {n} {unit};
      {n} {unit} {move=away}`,
    ago: `
      il y a [ environ|près|plus|moins|presque [ de ] ] {n} {unit};
      il ya {n} {unit};
      voilà {n} {unit}`,
    ahead: `
      dans [ environ|près|plus|moins [ de ] ] {n} {unit};
      d ' ici {n} {unit}`,
    later: `
      lendemain;
      {n} {unit} plus tard;
      {n} {unit} après`,
    earlier: `
      {n} {unit} plus tôt;
      {n} {unit} auparavant|avant`,
    firstMonths: `
      {n} premiers mois de {year};
      {n} premiers mois de l ' année`,
    weekend: `
      {move} week - end;
      week - end {move};
      week - end`,
    nthWeekday: `
      {nth} {weekday} de|d|du [ ' ] {month} [ {year} ];
      {nth} {weekday} de {move} {unit=period}`,
    nthWeek: `
      {nth} {unit=week} de|d [ ' ] {month} [ {year} ]`,
    weekOf: '{unit=week} du {day} {month} [ {year} ]',
    clock: `
      {number} h|heures [ {minute=minutes} ];
      {hour}`,
  },
};
