// The figures of English. Phrases are separated by commas, single words by spaces; all lower case with plain apostrophes.
import type { QuantityWords } from '../../pack/words/quantity-words.ts';
import { units } from './units.ts';

export const quantities: QuantityWords = {
  small: Object.fromEntries(
    [
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
        .split(' ')
        .map((word, value) => [word, value] as const),
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, tens) => [word, tens * 10 + 20] as const),
    ].flat(),
  ),
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7, dozen: 12 },
  doubtfulScales: { m: 1e6 },
  masses: 'people men women children',
  shortScales: { k: 1e3, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 },
  // Low and high of these words: docs/numbers.md has the whole table of hedges and bounds.
  vague: {
    few: [2, 5],
    several: [3, 9],
    tens: [20, 99],
    dozens: [24, 99],
    scores: [40, 99],
    hundreds: [200, 999],
    thousands: [2000, 9999],
    millions: [2e6, 9999999],
    billions: [2e9, 9999999999],
  },
  ordinals: Object.fromEntries(
    [
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
        .split(' ')
        .map((word, index) => [word, index + 1] as const),
      'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
        .split(' ')
        .map((word, index) => [word, index * 10 + 30] as const),
    ].flat(),
  ),
  ordinalEndings: 'st nd rd th',
  parts: {
    quarter: 0.25,
    quarters: 0.25,
    third: 1 / 3,
    thirds: 1 / 3,
    fourths: 0.25,
    fifth: 0.2,
    fifths: 0.2,
    sixth: 1 / 6,
    eighth: 0.125,
    eighths: 0.125,
    tenth: 0.1,
    tenths: 0.1,
  },
  halves: 'half',
  articles: 'a an',
  and: 'and',
  of: 'of',
  point: 'point',
  minus: 'minus',
  hedges: {
    about:
      'about,around,approximately,roughly,some,an estimated,estimated,almost,nearly,close to,circa,ca,just under,just over,more or less,in the region of,an average of,as few as,near',
    'at-least':
      'at least,more than,over,no fewer than,no less than,not less than,not fewer than,upwards of,in excess of,above,exceeding,well over,far more than,well above,a minimum of,greater than,north of,at the very least',
    'at-most':
      'up to,as many as,as much as,less than,fewer than,under,no more than,not more than,at most,below,a maximum of,a record of up to,well under',
  },
  trailing: {
    about: 'or so,or thereabouts',
    'at-least': 'or more,and counting,or higher,and more,and above,plus',
    'at-most': 'or less,or fewer,at most,or lower',
  },
  between: 'between',
  from: 'from',
  to: 'to',
  or: 'or',
  ratios: 'in every,out of every,out of,in',
  ageAfter: 'years of age,old,of age',
  ageBefore: 'aged age ages',
  multiples: {
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    quadrupling: 4,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
    halved: 0.5,
    twice: 2,
    double: 2,
    triple: 3,
  },
  twice: 'twice double triple',
  compared: 'as the more higher less what that',
  wholes: 'many much people population country size number amount',
  halvedBy: 'in by',
  votes: 'vote votes voted voting ruled ruling majority',
  further: 'more other',
  records: {
    extremes:
      'largest biggest smallest highest lowest longest shortest deadliest worst richest poorest wealthiest fastest slowest tallest oldest youngest cheapest costliest hottest coldest wettest driest heaviest busiest steepest sharpest',
    firsts: 'first only',
    peaks: 'record high|low|number|numbers,all - time high|low',
    ever: 'ever,on record,of all time,in living memory',
    since: 'since',
    inside: 'in on',
    lasting: 'for',
    scopes: 'world country nation state city region province continent hemisphere planet earth union',
    spans: 'history decade decades years months weeks generation century',
    among: 'one some many among',
  },
  ranked: 'straight consecutive successive',
  occasions: 'time',
  within: 'in',
  superlativeEndings: 'est most',
  labels:
    'no number article section chapter page flight route runway channel room unit level phase stage grade type version category class act title rule group line figure table seed suite box size interstate highway engine episode season series part volume verse psalm resolution amendment proposition question item paragraph clause platform gate terminal seat squadron battalion brigade regiment division precinct district ward area lot pier hangar fl top flat apartment #',
  leads: 'to from of by total at with reached hit numbered',
  spellings: { metre: 'meter', litre: 'liter' },
  units,
  signs: {
    $: 'dollar',
    '£': 'pound sterling',
    '€': 'euro',
    '¥': 'yen',
    '￥': 'yen',
    '₹': 'rupee',
    '₽': 'rouble',
    '₴': 'hryvnia',
    '₩': 'won',
    '₪': 'shekel',
    '₺': 'lira',
    '₦': 'naira',
    '฿': 'baht',
    '₫': 'dong',
    '₱': 'peso',
    '₡': 'colon',
    '₵': 'cedi',
    '௹': 'rupee',
    ரூ: 'rupee',
  },
  codes:
    'usd eur gbp jpy chf cny rmb inr aud cad nzd hkd sgd sek nok dkk pln czk huf ron bgn rub uah try zar mxn brl ars clp cop pen krw thb vnd idr myr php pkr bdt lkr egp ngn kes ghs ils aed sar qar kwd iqd irr afn isk rs rm sen us$ c$ hk$ a$ nz$ s$ nt$ r$ au$ can$ ca$ u$ z$ j$ tt$ bz$ fj$ mx$ cu$ ec$ jm$',
  nations:
    'american australian austrian bahraini belgian brazilian british bulgarian canadian chilean chinese colombian cuban czech danish dutch egyptian ethiopian finnish french german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kuwaiti lebanese libyan luxembourg malaysian mexican moroccan nigerian norwegian omani pakistani peruvian philippine polish portuguese qatari romanian russian saudi serbian singapore singaporean somali spanish sudanese swedish swiss syrian taiwan taiwanese tanzanian thai tunisian turkish ugandan ukrainian emirati vietnamese yemeni zambian zimbabwean slovak croatian new',
};
