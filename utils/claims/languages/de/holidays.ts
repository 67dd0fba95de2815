// The feasts of the German-speaking countries.

import type { DateWords } from '../../pack/words/date-words.ts';

/** The Sundays of Advent, and the days told by them, count from the last Thursday of November. */
const advent = (plus: number) => ({ month: 11, weekday: 4, nth: -1, plus });

export const holidays: NonNullable<DateWords['holidays']> = {
  'neujahr; neujahrstag': { month: 1, day: 1 },
  'heilige|heiligen drei könige|königen; dreikönigstag': { month: 1, day: 6 },
  valentinstag: { month: 2, day: 14 },
  'internationale|internationalen frauentag; frauentag; weltfrauentag': { month: 3, day: 8 },
  walpurgisnacht: { month: 4, day: 30 },
  'tag der arbeit': { month: 5, day: 1 },
  johannistag: { month: 6, day: 24 },
  'augsburger friedensfest': { month: 8, day: 8 },
  'mariä himmelfahrt': { month: 8, day: 15 },
  weltkindertag: { month: 9, day: 20 },
  'tag der deutschen einheit': { month: 10, day: 3 },
  reformationstag: { month: 10, day: 31 },
  halloween: { month: 10, day: 31 },
  allerheiligen: { month: 11, day: 1 },
  allerseelen: { month: 11, day: 2 },
  martinstag: { month: 11, day: 11 },
  barbaratag: { month: 12, day: 4 },
  'nikolaus; nikolaustag': { month: 12, day: 6 },
  'heiligabend; heiliger|heiligen abend; weihnachtsabend': { month: 12, day: 24 },
  'weihnachten; erster|erste|ersten weihnachtsfeiertag|weihnachtstag; 1 . weihnachtsfeiertag|weihnachtstag': {
    month: 12,
    day: 25,
  },
  'zweiter|zweite|zweiten weihnachtsfeiertag|weihnachtstag; 2 . weihnachtsfeiertag|weihnachtstag; stephanstag': {
    month: 12,
    day: 26,
  },
  'silvester; silvesterabend; silvesternacht': { month: 12, day: 31 },
  muttertag: { month: 5, weekday: 7, nth: 2 },
  weiberfastnacht: { easter: -52 },
  rosenmontag: { easter: -48 },
  'faschingsdienstag; fastnachtsdienstag; veilchendienstag': { easter: -47 },
  aschermittwoch: { easter: -46 },
  'palmsonntag; palmensonntag': { easter: -7 },
  gründonnerstag: { easter: -3 },
  karfreitag: { easter: -2 },
  'karsamstag; ostersamstag': { easter: -1 },
  'ostern; ostersonntag': { easter: 0 },
  ostermontag: { easter: 1 },
  'christi? himmelfahrt; vatertag; himmelfahrtstag': { easter: 39 },
  'pfingsten; pfingstsonntag': { easter: 49 },
  pfingstmontag: { easter: 50 },
  fronleichnam: { easter: 60 },
  volkstrauertag: advent(-11),
  'buß - und bettag': advent(-8),
  'totensonntag; ewigkeitssonntag': advent(-4),
  'erster|erste|ersten advent|adventssonntag; 1 . advent|adventssonntag': advent(3),
  'zweiter|zweite|zweiten advent|adventssonntag; 2 . advent|adventssonntag': advent(10),
  'dritter|dritte|dritten advent|adventssonntag; 3 . advent|adventssonntag': advent(17),
  'vierter|vierte|vierten advent|adventssonntag; 4 . advent|adventssonntag': advent(24),
};
