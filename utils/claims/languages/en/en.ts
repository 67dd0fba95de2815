// English as data: everything the engine knows of the language stands here, so that a new language is a file like this.

import type { LanguagePack } from '../../pack/language-pack.ts';
import type { CasualtyWords } from '../../pack/words/casualty-words.ts';
import type { DateWords } from '../../pack/words/date-words.ts';
import type { QuantityWords } from '../../pack/words/quantity-words.ts';
import { attributionModel } from './attribution-model.ts';

// Figures. Phrases are separated by commas, single words by spaces; all lower case with plain apostrophes.

const quantities: QuantityWords = {
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
  ranked: 'time straight consecutive successive',
  superlativeEndings: 'est most',
  labels:
    'no number article section chapter page flight route runway channel room unit level phase stage grade type version category class act title rule group line figure table seed suite box size interstate highway engine episode season series part volume verse psalm resolution amendment proposition question item paragraph clause platform gate terminal seat squadron battalion brigade regiment division precinct district ward area lot pier hangar fl top flat apartment #',
  leads: 'to from of by total at with reached hit numbered',
  pluralEndings: 's',
  notPluralEndings: 'ous ss',
  notPlurals:
    'needs means takes makes gets gives shows wants runs keeps loses wins comes was has this does goes says its is as us plus minus less unless across perhaps always versus thus yes his hers ours press',
  spellings: { metre: 'meter', litre: 'liter' },
  units: {
    percent: {
      'percentage point': '*,pp',
      percent: '%,percent,per cent,pct,pc',
      'basis point': '*',
    },
    money: {
      cent: '*,¢',
      penny: 'penny,pence,pennies,p',
      dollar: '*,$,buck*',
      'US dollar': 'us dollar*,u . s . dollar*',
      'pound sterling': '£,pounds sterling,quid',
      euro: '*,€',
      yen: 'yen,¥',
      yuan: 'yuan,renminbi,rmb',
      franc: '*',
      mark: 'marks,deutschmark*,deutsche mark*',
      markka: '*,markkaa',
      peseta: '*',
      guilder: '*',
      lira: '*,lire',
      peso: '*',
      rupee: '*,rs,₹',
      rupiah: '*',
      ringgit: '*',
      rouble: '*,ruble*,₽',
      hryvnia: '*,hryvnya,₴',
      zloty: '*,złoty*',
      koruna: '*,koruny',
      krona: 'krona,kronor',
      krone: 'krone,kroner,kronur',
      forint: '*',
      leu: 'leu,lei',
      lev: 'lev,leva',
      dinar: '*',
      dirham: '*',
      riyal: '*,rial*',
      shekel: '*,₪',
      won: 'won,₩',
      baht: '*,฿',
      dong: 'dong,₫',
      kip: '*',
      kyat: '*',
      riel: '*',
      taka: '*',
      afghani: '*',
      som: '*,sum*',
      tenge: 'tenge',
      manat: '*',
      lari: '*',
      dram: 'drams',
      naira: '*,₦',
      cedi: '*,₵',
      rand: '*',
      shilling: '*',
      birr: '*',
      ariary: 'ariary',
      kwacha: '*',
      kwanza: '*',
      metical: 'metical,meticais',
      pula: 'pula',
      real: 'reais,reals',
      sol: 'soles',
      bolivar: '*,bolivares',
      boliviano: '*',
      guarani: '*',
      quetzal: '*,quetzales',
      lempira: '*',
      cordoba: 'cordobas',
      colon: 'colón,colons,colones,₡',
      balboa: 'balboas',
      gourde: '*',
      drachma: '*',
      escudo: '*',
      schilling: '*',
      punt: 'punts',
      vatu: 'vatu',
      pataca: '*',
      tugrik: '*,tögrög',
      sen: 'sen',
      satang: 'satang',
      paisa: 'paisa,paise',
      kopeck: '*,kopek*',
      bitcoin: '*,btc',
      '௹': 'ரூ',
      USD: 'usd',
      EUR: 'eur',
      GBP: 'gbp',
      JPY: 'jpy',
      CHF: 'chf',
      CNY: 'cny',
      UAH: 'uah',
      INR: 'inr',
      AUD: 'aud',
      CAD: 'cad',
      SEK: 'sek',
      NOK: 'nok',
      DKK: 'dkk',
      PLN: 'pln',
      RUB: 'rub',
      TRY: 'try',
      ZAR: 'zar',
      MXN: 'mxn',
      BRL: 'brl',
    },
    time: {
      second: '*,sec*',
      minute: '*,min*',
      hour: '*,hr*',
      day: '*',
      night: '*',
      week: '*',
      fortnight: '*',
      month: '*',
      year: '*,yr*,yo',
      decade: '*',
      century: 'century,centuries',
    },
    measure: {
      'mile an hour': 'miles|mile an|per hour,mph,mile - per|an - hour',
      'kilometre per hour': 'kilometres|kilometre|km an|per hour,km / h,kph,kmh',
      'metre per second': 'm / s,metres per second',
      knot: '*,kn,kt',
      'square mile': '*,sq mi,sq miles,mi²,sq . mi',
      'square kilometre': '*,sq km,km²,km2,sq . km',
      'square metre': '*,sq m,m²',
      'square foot': 'square foot,square feet,sq ft,ft²,sq . ft,square - foot',
      'square inch': 'square inch|inches',
      'square yard': '*',
      'cubic metre': '*,m³',
      'cubic foot': 'cubic foot,cubic feet,cubic - foot',
      'cubic kilometre': 'cubic kilometres,km³',
      'cubic inch': 'cubic inch,cubic inches',
      'cubic yard': '*',
      kilometre: '*,km*',
      metre: '*,m',
      decimetre: '*,dm',
      centimetre: '*,cm',
      millimetre: '*,mm',
      micrometre: '*,micron*,µm,μm,um',
      nanometre: '*,nm',
      picometre: '*,pm',
      mile: '*,mi',
      'nautical mile': '*,nmi',
      'light year': '*,light - year*',
      yard: '*,yd*',
      foot: 'foot,feet,ft',
      inch: 'inch,inches,in .,″',
      acre: '*',
      hectare: '*,ha',
      'metric ton': '*,metric tonne*',
      tonne: '*',
      ton: '*',
      kiloton: '*,kilotonne*',
      megaton: '*,megatonne*',
      kilogram: '*,kilogramme*,kg*,kilo*',
      gram: '*,gramme*,g,gm',
      milligram: '*,mg',
      microgram: '*,µg,μg,mcg',
      pound: '*,lb*',
      ounce: '*,oz',
      stone: 'stone',
      gallon: '*',
      quart: '*',
      pint: '*',
      litre: '*,l',
      millilitre: '*,ml',
      cup: 'cups',
      tablespoon: '*,tbsp',
      teaspoon: '*,tsp',
      barrel: '*,bbl',
      bushel: '*',
      carat: '*',
      'degree Celsius': 'degrees|degree|deg| celsius|celcius|centigrade,degrees|°|deg| c,℃',
      'degree Fahrenheit': 'degrees|degree|deg| fahrenheit|farenheit,degrees|°|deg| f,℉',
      kelvin: '*,degrees kelvin',
      degree: '*,°,deg .,deg',
      byte: '*',
      kilobyte: '*,kb',
      megabyte: '*,mb',
      gigabyte: '*,gb',
      terabyte: '*,tb',
      petabyte: '*,pb',
      megabit: '*,mbit',
      gigabit: '*,gbit',
      'megabit per second': 'mbps,megabits per second',
      watt: '*',
      kilowatt: '*,kw',
      'kilowatt hour': '*,kilowatt - hours,kwh',
      megawatt: '*,mw',
      'megawatt hour': 'megawatt -| hours,mwh',
      gigawatt: '*,gw',
      terawatt: '*,tw',
      'terawatt hour': 'terawatt -| hours,twh',
      volt: '*',
      amp: '*,ampere*',
      joule: '*,megajoules',
      calorie: '*,kcal',
      horsepower: 'horsepower,hp',
      hertz: 'hertz,hz',
      kilohertz: 'kilohertz,khz',
      megahertz: 'megahertz,mhz',
      gigahertz: 'gigahertz,ghz',
      decibel: '*,db',
      pascal: '*',
      hectopascal: 'hpa,*',
      millibar: '*,mbar',
      'inch of mercury': 'inhg',
      bar: '*',
      psi: 'psi',
      newton: '*',
      magnitude: 'magnitude',
      'part per million': 'parts per million,ppm',
      pixel: '*,megapixel*',
      rpm: 'rpm',
      'mile per gallon': 'miles per gallon,mpg',
    },
    count: {
      people:
        'people,person*,individuals,men,women,children,residents,civilians,inhabitants,citizens,adults,workers,employees,staff,students,pupils,patients,passengers,soldiers,troops,officers,migrants,refugees,asylum seekers,voters,households,families,teachers,nurses,doctors,prisoners,protesters,demonstrators,supporters,members,fans,readers,users,customers,subscribers,viewers,delegates,lawmakers,victims,survivors',
      vote: '*,ballots',
      seat: '*',
      job: '*,posts',
      time: 'times',
      home: '*,houses,dwellings',
      unit: 'units',
      share: '*',
    },
  },
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

// Dates. A form is read by the rule it stands under; the notation is explained in forms.ts.

const dates: DateWords = {
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekdays: {
    monday: 1,
    mon: 1,
    tuesday: 2,
    tues: 2,
    tue: 2,
    wednesday: 3,
    weds: 3,
    wed: 3,
    thursday: 4,
    thurs: 4,
    thur: 4,
    thu: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  },
  ambiguous: 'march may mar sun sat wed mon jan jun dec nov sep fall spring winter summer autumn april june august',
  leads:
    'in since by until till from during through throughout before after of for on the around early late mid and to last next this between circa year summer spring autumn winter fall (',
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
  moves: {
    last: -1,
    past: -1,
    previous: -1,
    'this past': -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    'this coming': 1,
  },
  parts: {
    early: 0,
    earlier: 0,
    beginning: 0,
    start: 0,
    'the beginning of': 0,
    'the start of': 0,
    'beginning of': 0,
    'start of': 0,
    mid: 1,
    middle: 1,
    'the middle of': 1,
    'middle of': 1,
    'mid -': 1,
    late: 2,
    later: 2,
    end: 2,
    'the end of': 2,
    'end of': 2,
  },
  days: {
    today: 0,
    tonight: 0,
    'earlier today': 0,
    'later today': 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    yesterday: -1,
    'the day before yesterday': -2,
    'day before yesterday': -2,
    'last night': -1,
    'yesterday morning': -1,
    'yesterday afternoon': -1,
    'yesterday evening': -1,
    tomorrow: 1,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
    'tomorrow morning': 1,
    'tomorrow afternoon': 1,
    'tomorrow evening': 1,
    'tomorrow night': 1,
  },
  dayParts: 'morning afternoon evening night',
  seasons: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  decades: {
    twenties: 1920,
    thirties: 1930,
    forties: 1940,
    fifties: 1950,
    sixties: 1960,
    seventies: 1970,
    eighties: 1980,
    nineties: 1990,
    noughties: 2000,
  },
  counts: { a: 1, an: 1, few: 3, 'a few': 3, 'a couple of': 2, 'couple of': 2, 'a couple': 2, couple: 2 },
  nths: { last: -1, final: -1 },
  holidays: {
    'christmas day': '12-25',
    christmas: '12-25',
    xmas: '12-25',
    'christmas eve': '12-24',
    'boxing day': '12-26',
    'new year eve': '12-31',
    "new year ' s": '1-1',
    'new year day': '1-1',
    epiphany: '1-6',
    "saint patrick ' s day": '3-17',
    'april fools': '4-1',
    'earth day': '4-22',
    'anzac day': '4-25',
    'may day': '5-1',
    've day': '5-8',
    'd - day': '6-6',
    "international women ' s day": '3-8',
    juneteenth: '6-19',
    'canada day': '7-1',
    'bastille day': '7-14',
    'independence day': '7-4',
    'halloween day': '10-31',
    halloween: '10-31',
    "all hallow ' s eve": '10-31',
    'groundhog day': '2-2',
    'guy fawkes night': '11-5',
    'guy fawkes day': '11-5',
    'bonfire night': '11-5',
    'armistice day': '11-11',
    'remembrance day': '11-11',
    'martin luther king day': '3:1:1',
    'martin luther king jr day': '3:1:1',
    'mlk day': '3:1:1',
    "washington ' s birthday": '3:1:2',
    'memorial day': '-1:1:5',
    'labor day': '1:1:9',
    'labour day': '1:1:9',
    'columbus day': '2:1:10',
    'thanksgiving day': '4:4:11',
    'thanks giving day': '4:4:11',
    thanksgiving: '4:4:11',
    'thanks giving': '4:4:11',
    'black friday': '4:4:11+1',
    'cyber monday': '4:4:11+4',
    'election day': '1:1:11+1',
    'super tuesday': '1:1:3+1',
    'good friday': 'easter+-2',
    'easter sunday': 'easter',
    'easter monday': 'easter+1',
    'easter day': 'easter',
    easter: 'easter',
    'palm sunday': 'easter+-7',
    'ash wednesday': 'easter+-46',
    'maundy thursday': 'easter+-3',
    'ascension day': 'easter+39',
    'whit monday': 'easter+50',
    pentecost: 'easter+49',
    'mardi gras': 'easter+-47',
    'shrove tuesday': 'easter+-47',
    'new year~ eve': '12-31',
    'new year~ day': '1-1',
    'valentine~ day': '2-14',
    'april fool~ day': '4-1',
    'mother~ day': '2:7:5',
    'father~ day': '3:7:6',
    'president~ day': '3:1:2',
    'veteran~ day': '11-11',
    'all saint~ day': '11-1',
    'st patrick~ day': '3-17',
    'st . patrick~ day': '3-17',
  },
  possessives: " ' s,s ',s",
  meridiem: { am: 'am', pm: 'pm', 'a . m .': 'am', 'p . m .': 'pm', 'a . m': 'am', 'p . m': 'pm' },
  hours: { noon: 12, midday: 12, midnight: 0 },
  zones: {
    gmt: 0,
    utc: 0,
    bst: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    ist: 330,
    jst: 540,
    aest: 600,
    aedt: 660,
    et: 9999,
    pt: 9999,
    ct: 9999,
    'local time': 9999,
    'eastern time': 9999,
    'pacific time': 9999,
    'central time': 9999,
    eastern: 9999,
    'uk time': 9999,
    'washington time': 9999,
    'moscow time': 180,
    'kyiv time': 9999,
    'london time': 9999,
    'new york time': 9999,
    'israel time': 9999,
    'paris time': 9999,
    'berlin time': 9999,
    'beijing time': 480,
    'tokyo time': 540,
  },
  monthFirst: true,
  deadlines: 'until till by',
  future:
    'opens reopens starts begins returns resumes expires convenes commences will ll shall would set due expected scheduled plan plans planned going upcoming next tomorrow must should may might could let please intends hopes schedule',
  past: 'was were had did said told spoke met held died killed began went came took made gave left fell rose saw found won lost shot hit sent struck broke wrote ran led has have been ago',
  pastEndings: 'ed',
  joins: 'to until till - -- through',
  opens: 'from between',
  forms: {
    date: [
      '[ {weekday} ,? ] the? {day} of|- [ the ] {month} -|,|of? {year}',
      '[ {weekday} ,? ] the? {day} of|-? {month} [ ,|of|-? {year} ]',
      '[ {weekday} ,? ] {month} ,|-|/? the? {day} [ ,|of|-? {year} ]',
      '[ {weekday} ,? ] {year} -|/|. {mm} -|/|. {day}',
      '[ {weekday} ,? ] {year} -|/? {month} -|/? {day}',
      '{day} / {month} / {year}',
      '{month} / {day} / {year}',
    ],
    numeric: [
      '[ {weekday} ,? ] {a=number} / {b=number} / {year}',
      '[ {weekday} ,? ] {a=number} - {b=number} - {year}',
      '[ {weekday} ,? ] {dotted} . {year}',
      '{weekday} ,? [ the ] {dotted}',
      '{weekday} ,? {a=number} /|- {b=number}',
      '<on|by|until|since|from|before|after> {a=number} / {b=number}',
    ],
    days: [
      '{month} the? {day} -|--|to|through|until|till|and the? {last=day} [ ,? of? {year} ]',
      'from|between {month} the? {day} -|--|to|through|until|till|and the? {last=day} [ ,? of? {year} ]',
      '{day} -|--|to|until|till|through|and {last=day} of|in? {month} [ ,|of? {year} ]',
      'from|between the? {day} -|--|to|until|till|through|and the? {last=day} [ of|in ] {month} [ ,|of? {year} ]',
      'from|between the? {day} -|--|to|until|till|through|and {month} {last=day} [ , {year} ]',
      'from|between the? {day} -|--|to|until|till|through|and the? {last=day} [ of|in ] {move} {unit}',
    ],
    weekdayNth: ['{weekday} ,? the {day}'],
    dayOfMonth: ['the? {day=nth} [ of|in ] {move} month', '<on> the {day=nth}', 'the {day=nth} of the month'],
    month: [
      '[ {part} -? ] {month} ,|of|-|/|in? {year}',
      '{mm} -|/ {year}',
      '{year} -|/ {month}',
      '{part} -? {move} {month}',
      'the? {move} {month}',
      '{month} [ of|in ] {move} year',
      '{part} -? [ in ] {month}',
      'the month of {month} [ ,|of? {year} ]',
      '{month}',
    ],
    year: ['{part} -? [ in|of ] {year}', 'the year {year}', 'year {year}', '{year}'],
    yearWords: ['<in|since|by|of|from|until|till|before|after|around|circa|late|early> {year=wordYear}'],
    years: ['{year} -|-- {last=mmYear}'],
    decade: ['{part} -? [ the ] {decade}', 'the {decade}', '{decade}'],
    century: ['{part} -? the {nth} century', 'the {nth} century', '{nth} century'],
    quarter: [
      'the? {nth} quarter of|in? {year}',
      'the? {nth} quarter [ of ] {move} year',
      'q {mm} ,|of? {year}',
      '{year} q {mm}',
      "{year} ' s? {nth} quarter",
      'the {nth} quarter of the year',
      '<in|for|during|of> the {nth} quarter',
    ],
    half: [
      'the? {nth} half of|in? {year}',
      'the? {nth} half of {move} year',
      'h {mm} ,|of? {year}',
      '{year} h {mm}',
      'the {nth} half of the year',
    ],
    season: [
      '[ {part} ] {season} of|,|in? {year}',
      '[ {part} ] {move} {season}',
      '{part} [ in ] the {season}',
      'the {season} of {year}',
    ],
    holiday: ['{holiday} [ ,|of|in? {year} ]', '{move} {holiday}', '{holiday} [ of ] {move} year'],
    dayword: ['{dayword}'],
    weekday: [
      '[ {part} [ on ] ] {weekday} [ morning|afternoon|evening|night|lunchtime ]',
      'the? {move} {weekday} [ morning|afternoon|evening|night ]',
      '{move} week [ on|, ] {weekday} [ morning|afternoon|evening|night ]',
      '{weekday} [ morning|afternoon|evening|night ] [ of|in|, ] {move} week',
    ],
    weekdays: [
      '{move} week ,? between|from {weekday} -|and|to|until|till|through {last=weekday}',
      'between|from {weekday} -|and|to|until|till|through {last=weekday} [ of ] {move} week',
    ],
    ago: ['{n} {unit} ago', '{n} {unit} back'],
    later: [
      'the following|next day|morning|afternoon|evening|night',
      'the following {unit=longer}',
      '{n} {unit} later|afterwards|afterward',
    ],
    earlier: ['the previous day', '{n} {unit} earlier'],
    ahead: ['{n} {unit} from now', '{n} {unit} from|after {dayword}', '{n} {unit} hence'],
    behind: ['{n} {unit} before {dayword}'],
    unit: [
      '{part} [ in|of ] the? {move} {unit=period}',
      'the? {move} {unit=period}',
      '{part} [ in|of ] the {unit=period}',
      'the? following {unit=week}',
    ],
    units: ['the? {move} {n} {unit}'],
    toDate: ['the? {unit=period} to date', 'so far {move=now} {unit=period}'],
    rest: ['the? rest of|the? the|this? {unit=period}', 'the remainder of the|this {unit=period}'],
    weekend: ['the? weekend', 'the? {move} weekend', 'over|at|during the weekend'],
    nthWeek: [
      'the? {nth} week of|in {month} [ ,|of? {year} ]',
      'the? {nth} week of|in {year}',
      'the? {nth} week of|in {move} {unit=period}',
    ],
    nthWeekday: [
      'the? {nth} {weekday} of|in {month} [ ,|of? {year} ]',
      'the? {nth} {weekday} of|in {move} {unit=period}',
      'the? {nth} {weekday} of|in the month',
      '{nth=ordinal} {weekday}',
    ],
    weekOf: [
      'the? week commencing|starting|beginning|of on? {month} the? {day} [ ,? {year} ]',
      'the? week commencing|starting|beginning|of on? the? {day} of? {month} [ ,? {year} ]',
      'w / c {month} {day}',
      'w / c {day} {month}',
    ],
    clock: [
      '{number} [ : {minute=minutes} ] {meridiem} [ {zone} ]',
      '{dotted} {meridiem} [ {zone} ]',
      '{number} : {minute=minutes} [ hours ] [ {zone} ]',
      '{hour} [ {zone} ]',
    ],
  },
};

// Casualties. Phrases are separated by commas; what each role means is explained in casualties/words.ts.

// What is done to lives, and to bodies.
const taking = 'claimed claiming claims claim cost costing costs lost lose losing took taking takes take loss';
const finding = 'found recovered retrieved pulled discovered recovering pulling counted recover finding dragged';

const casualties: CasualtyWords = {
  roles: {
    done: {
      killed:
        'killed,eliminated,slain,murdered,massacred,slaughtered,executed,assassinated,beheaded,electrocuted,gunned down,shot dead,shot|stabbed|struck|hit and killed,fatally shot|stabbed|wounded|injured,mortally wounded,shot|stabbed|beaten|hacked|crushed|burned|burnt|bludgeoned|trampled|starved to death,martyred,lynched,hanged,burned|burnt|buried alive,neutralized,neutralised',
      injured:
        'struck|hit by gunfire|bullets,struck|hit by a bullet,hit by shrapnel,injured,wounded,hurt,harmed,maimed,hospitalized,hospitalised,shot,stabbed,shot and wounded,shot and injured,seriously injured',
      displaced: 'displaced,evacuated,uprooted,relocated',
      detained:
        'detained,arrested,imprisoned,jailed,abducted,kidnapped,rounded up,taken hostage|prisoner|captive,taken into custody,held hostage,apprehended',
    },
    doing: {
      killed:
        'killing,kills,kill,murdering,murders,massacring,slaughtering,executing,executes,assassinating,electrocuting,gunning down,shooting dead,claiming|claimed the life|lives of,claims the| lives of,ending|ended|took|taking|take|takes|cost the lives of',
      injured:
        'injuring,injures,injure,wounding,wounds,wound,hurting,hurts,maiming,hospitalizing,hospitalising,shooting,stabbing',
      displaced: 'displacing,displaces,displace,evacuating,evacuates,evacuate,uprooting',
      detained:
        'detaining,detains,detain,arresting,arrests,arrest,jailing,jails,captured,capturing,captures,abducting,abducts,kidnapping,kidnaps',
    },
    happened: {
      killed:
        'died,dies,die,dying,drowned,drowns,drown,perished,perishes,perish,succumbed,suffocated,lost|lose|losing their lives,lost his|her life,loses life,lost lives,passed away,froze|starve|bled to death,fell|jumped to their deaths,fell|jumped to his|her death',
      missing: 'disappeared,vanished,went|go|gone|goes missing,disappear,disappears',
      displaced: 'fled|flee|fleeing|left|lost|lose their homes,fled,sought refuge|shelter,became homeless',
    },
    state: {
      killed: 'dead,deceased,lifeless,their lives,fatally,among the dead|killed|victims,among those killed',
      injured:
        'among the wounded|injured,suffered burns|wounds,suffered|sustained|with gunshot wounds,treated for|at|in,being treated,with injuries,taken|rushed|admitted|sent to hospital,taken to hospitals,taken to the hospital,in critical|serious|stable condition,critically ill,suffering from a|an| apparent| gunshot wound,suffering from multiple| gunshot wounds,suffering|suffered|sustained|with a gunshot wound,with multiple gunshot wounds',
      missing: 'missing,unaccounted for,unaccounted,untraced,lost at sea',
      displaced:
        'homeless,without homes|shelter,to evacuate|flee|relocate|move,to flee|leave their homes,from their homes,out of their homes,under evacuation orders|',
      detained: 'into custody,captive,in custody,behind bars,hostage',
    },
    noun: {
      killed:
        'remains of,deaths,death,fatalities,fatality,dead bodies,corpses,bodies,lives,life,killings,murders,homicides,homicide,drownings,drowning,drowning deaths|death',
      injured: 'injuries,injury,wounded|injured people,hospitalizations,hospitalisations,woundings',
      missing: 'disappearances,disappearance',
      displaced: 'evacuees,evacuations,evacuation,displacement,displaced people|persons,internally displaced people',
      detained: 'arrests,detentions,detainees,hostages,abductions,kidnappings',
      casualties: 'casualties,casualty',
    },
    toll: {
      killed:
        'death toll|tolls|count,toll,tolls,body count,number of deaths|fatalities|victims,number of the| dead,number of people|those|casualties| killed,number of people dead,total deaths|fatalities,deaths|fatalities to,total number of deaths,fatalities,number of confirmed deaths,number of deaths to',
      injured: 'injury toll,number of injuries,number of the|people|those| injured,number of people| wounded',
      missing: 'number of the|people|those| missing',
      displaced:
        'number of displaced people|,number of people displaced|evacuated,number of evacuees|homeless,number of people covered by evacuation orders,people under evacuation orders',
      detained: 'number of arrests|detainees,number of people detained|arrested',
      casualties: 'casualty toll|count|figure,number of casualties,casualties to',
    },
  },
  needs: {
    eliminated:
      'militant militants terrorist terrorists insurgent insurgents fighter fighters rebel rebels gunmen soldiers troops',
    remains: 'found discovered recovered exhumed unearthed identified pulled',
    harmed: 'no nobody none',
    their: 'cost costing costs',
    lives: taking,
    life: taking,
    bodies: finding,
    corpses: finding,
  },
  passive: 'was were is are be been being get got gets am remain remains remained',
  fillers:
    'have has had having also reportedly allegedly apparently confirmed reported believed feared presumed thought said known later subsequently eventually initially all either both to left leaving listed still officially since then already now instantly immediately seriously severely critically badly slightly lightly fatally gravely mortally just only together accidentally and/or or declared pronounced found considered assumed likely probably so far currently tragically suspected burned indirectly directly as themselves even rendered made went gone forced treated rescued ordered may might could must not shot simultaneously',
  prepositions:
    'in on at near from by after for with within of during across among amid around outside inside off along over under between through throughout into onto against aboard behind before beneath beside beyond despite following to toward towards upon via without because due per',
  determiners:
    'the all another additional further his her their its these those other some nearly about almost any every each exactly total precisely only up fully no both said',
  articles: 'a an another one',
  objects: 'the his her him its their them himself herself themselves this that and/or it us me you my our',
  and: 'and or nor & plus',
  clause:
    'that which who whom whose when while where but after before as because if although though whereas since until so than whether and/or amid',
  suffer:
    'suffered suffering suffer suffers sustained sustaining sustain received receiving receive escaped with incurred incurring',
  totals: 'total toll number estimated majority count combined average maximum minimum group',
  tollLinks:
    'of at to as was is were are reached reaches reach hit hits exceeded exceeds exceed topped tops top surpassed surpasses passed passes : = be being been stands stood over past reaching exceeding hitting topping surpassing passing totaled totalled totaling totalling numbered numbering climbed rose rising risen jumped surged grew remains remained increased ( than',
  tollBy: 'by',
  numberOf: 'number',
  include: 'include includes included including',
  partBefore: 'including include includes included counting especially notably',
  partAfter: 'them whom which these those',
  newWords: 'another further additional more other others additional new',
  totalWords: 'total',
  zero: 'nobody none',
  zeroWith: 'no zero without',
  not: 'not never',
  compounds:
    'warrant warrants record records list lists row penalty penalties sentence sentences threat threats rate rates squad squads certificate certificates camp camps benefits insurance expectancy risk lawyer lawyers claim claims',
  bare: 'kill murder injure wound hurt displace evacuate detain arrest',
  infinitive: 'to',
  absolute: 'with including',
  listed: 'at :',
  alongside: 'with among',
  places: 'in on at from aboard inside near',
  modals: 'could would might may can will should must cannot shall',
  persons:
    'person man woman boy girl child teenager teen toddler baby infant newborn pedestrian civilian soldier officer policeman policewoman sailor airman marine guard farmer fisherman worker student pupil teacher driver motorist motorcyclist cyclist passenger pilot crewman crewmember firefighter fireman journalist reporter photographer cameraman doctor nurse medic volunteer tourist hiker climber skier swimmer surfer resident villager migrant refugee protester protestor demonstrator militant fighter gunman attacker suspect bomber insurgent rebel commander hostage prisoner inmate detainee victim patient member employee citizen national bystander shopkeeper trader businessman politician mayor official judge lawyer activist priest imam mother father brother sister son daughter husband wife grandmother grandfather couple contractor technician engineer paramedic lifeguard boater camper kayaker diver rider trucker conductor elder shepherd herder laborer labourer miner builder people men women children captain copilot assailant hijacker robber burglar kidnapper sniper jihadist peacekeeper bodyguard interpreter translator councillor councilor candidate governor minister deputy stewardess attendant neighbor neighbour roommate boyfriend girlfriend friend uncle aunt cousin nephew niece grandson granddaughter homeowner cashier clerk trooper detective sergeant corporal occupant individual male female adult juvenile minor kid youth facilitator leader nun monk bishop guide herder herdsman defendant accomplice recruit reservist conscript serviceman servicewoman bricklayer carpenter electrician waiter waitress barman guest visitor spectator trekker jogger walker runner old',
  plurals: 'people men women children',
  certain: 'the',
  owners: 'his her their its',
  inAll: 'all',
  idioms:
    'dying to|for|out|breed,died down|out|away|off,drowned|drowning out,dead end|heat|ahead|set|sea|centre|center|zone|weight|wood|letter|language,killed|killing|kill|kills off,killing|kill|killed time,killing spree,hurt|hurts feelings,missing out|link,shot up|down|back|past,wound|wounds up,wound down,cardiac arrest,half dead,left for dead,played dead,drop dead,over my dead body,dead or alive,killer',
  nouns: 'shot hurt wound wounds kill kills arrest hold',
  lone: 'second third fourth fifth sixth seventh eighth ninth tenth',
  things:
    'goat kittens kitten puppies puppy plan project bill pages page files file documents document letters letter ballots parts pieces links records data emails texts keys items coins paintings guns weapons suitcases bags parcels satellites photographs photos pictures images scenes films movies titles trophies medals prizes awards crowns wickets books magazines artworks episodes videos clips records ponies wolves lions tigers rhinos monkeys rabbits swans geese ducks crops trees discs companies cattle livestock animals animal sheep goats birds bird cows cow fish trees tree horses horse dogs dog chickens pigs poultry homes houses buildings structures vehicles cars boats ships vessels planes aircraft helicopters deals deal bills bill jobs proposals goals votes amendments points plans projects missiles rockets drones bombs tanks businesses schools villages towns cities districts provinces countries states counties acres hectares miles km storms tornadoes cyclones hurricanes attacks strikes days weeks months years hours minutes seconds times inches feet percent roads bridges whales turtles bats bees seals bison deer elephants pets pet day week month year',
};

// Verbs that report nothing.

const finiteVerbs = `
left set cut hit shot struck let shed fled flew forbade froze hid hung laid lit mistook overcame rang sang sank
slept slid spat sped spun sprang stole stuck strode swam swept swung taught tore woke wore wept quit bore burst
crept dealt dug drank fed grew lent shone shrugged vanished barked take won go got came took went done based
held released given lost led spent gave sent taken became stop paid build voted met born associated conducted
goes gone leads closed signed beat spend built protect related issued brought changed moved fired named ran felt
scheduled kept pushed ensure send shared choose dropped drew caused divided hurt buy stood committed emerged
increased forced fell draw aimed gotten returned interviewed drawn supposed stopped targeted chosen fought
adopted prompted driven caught rose founded gained struggled campaigned hosted grow broke placed tied fallen
finished sell headed linked designed directed resign unite funded surveyed counted arrived shut pressed imagine
contributed experienced poised surprised afford sold addressed selected sat wish visited grown exposed chose
catch fix trusted unify walked invited controlled appointed devoted cares marked guess fly lay donated shifted
clinch apply updated undermine stem shocked rigged combined advanced disagree occurred rolled broken reserved
stick prosecuted crushed traveled reversed jumped scored secured resulted leaked extends impressed aired risen
lacks lined assigned strengthen banned impose greeted beaten injured develop cool televised suffered weld
accomplish dismantle deployed angered retain championed tested shook lied wear doubled punished deleted exploit
resolve proceed transform appreciate borrow garnered rallied canceled tackle contrasts solve submitted trailed
knocked poured abandon rebuild curb affiliated resonate battled shake mobilize pierce propel mired recorded
disrupt briefed polled burn thwart employed overturn prevail clashed measured stacked piled threw contacted
accompanied sided dressed financed bolster opted depend falls negotiate deter alarmed reconsider inclined
concord withdraw rated achieve* affect* allow* appear* attend* attract* avoid* block* capture* carry* collect*
compare* confront* connect* consider* contain* convince* cover* create* cross* define* deliver* deport* deserve*
destroy* die* dominate* earn* elect* eliminate* embrace* encourage* end* engage* enjoy* enter* establish* exist*
expand* face* fail* favor* file* fill* focused focuses follow* gather* generate* get gets give gives grant*
handle* happen* help* hire* hold holds ignore* improve* include* inspire* introduce* invest* join* keep keeps
kill* launch* leave leaves listen* live* lock* look* lose loses manage* meet meets miss* need* nominate* obtain*
open* organize* own* participate* pass* pay pays perform* persuade* pick* play* pose* prepare* present* prevent*
produce* prove* provide* pull* pursue* qualify* raise* reach* receive* reduce* reflect* register* rely* remain*
remove* replace* represent* require* run runs save* seem* serve* settle* sit sits sound* stand stands start*
stay* succeed* sue* support* survive* suspend* tend* treat* try* turn* understand understands use* wait* watch*
weigh* win wins work*`;

export const en: LanguagePack = {
  code: 'en',
  sentences: {
    abbreviations: `mr mrs ms dr prof sen rep gov gen col capt lt sgt maj cmdr adm rev hon st jr sr vs no inc corp co ltd
      bros dept est etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri ala ariz ark calif colo conn
      del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k
      u.n e.u d.c a.m p.m i.e e.g ph.d n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i l.a j.d m.d b.a gop.gov mt ft nos approx ca tues thur thurs sat sun`,
  },
  quantities,
  casualties,
  dates,
  questions: {
    texts: {
      parts: 'The parts add up to $1, the text says $2.',
      part: 'The part is $1, the whole is $2.',
      ratio: 'The share is $1 per cent, the text says $2.',
      times: 'From $1 to $2 is $3 times, the text says $4.',
      share: '$1 of $2 is $3 per cent, the text says $4.',
      change: 'From $1 to $2 is $3 per cent, the text says $4.',
      headline: 'The headline says $1, the text says $2.',
      weekday: '$1 is a $2, the text says $3.',
    },
    opens: ': (',
    rest: 'rest others other remaining remainder unknown unclear most some several many more still dozens',
    restates: ', ( or about roughly nearly some that is equal to and',
    changes: 'rise rose increase up jump gain growth fall fell drop down decrease decline cut or',
  },
  attribution: {
    model: attributionModel,
    inflections: [
      ['ay', 'ays ayed aying'],
      ['ey', 'eys eyed eying'],
      ['oy', 'oys oyed oying'],
      ['y', 'ies ied ying'],
      ['ee', 'ees eed eeing'],
      ['e', 'es ed ing'],
      ['ch', 'ches ched ching'],
      ['sh', 'shes shed shing'],
      ['ss', 'sses ssed ssing'],
      ['x', 'xes xed xing'],
      ['', 's ed ing'],
    ],
    verbs: [
      {
        takes: 'quote clause',
        forms: `say says said saying; add; note; argue; write writes wrote written writing; tweet; retweet; explain;
          insist; acknowledge; conclude; declare; reply; recall; - - stated stating; stress; emphasize; emphasise;
          assert; contend; complain; joke; quip/quipp; lament; observe; predict; announce; suggest; reiterate;
          concede; boast; brag/bragg; allege; testify; proclaim; caution; clarify; - - remarked remarking; repeat;
          opine; muse; speculate; theorize; affirm; reaffirm; counter; retort; quote; interject; confess; bemoan;
          vent; admit/admitt; claim; report; estimate; warn; confirm; deny; indicate; disclose; imply; hint; reveal;
          wonder; recount; gush; concur/concurr; exclaim; vow; posit; specify; swear swears swore sworn swearing;
          forecast forecasts forecast forecasting; - - emailed emailing; signal;
          make makes made making +clear`,
      },
      {
        takes: 'quote',
        forms: `continue; shout; yell; chant; respond; answer; read reads read reading; post; text; scream; cry; whisper;
          mutter; laugh; snap/snapp; intone; remember; implore; bellow; thunder; plead;
          begin begins began begun beginning; title; headline; tout; demand; agree; growl; offer; declare; sigh;
          put puts put putting +it; fume; scoff; rant; ask; think thinks thought thinking; promise; praise; utter;
          conclude`,
      },
      {
        takes: 'that',
        forms: `respond; point +out; agree; - - stated stating; remember; learn; recognize; demand; pledge; promise;
          mention; decide; determine; rule; propose; recommend; discuss; question; decry; explain; highlight;
          underscore; read reads read reading; dispute; charge; know knows knew known knowing; request; express;
          tell tells told telling; hear hears heard hearing; find finds found finding; discover; publish; ask;
          see sees saw seen seeing; post; cite; shout; joke; mean means meant meaning;
          speak speaks spoke spoken speaking; complain; talk; reply; accept; maintain; advise`,
      },
      {
        takes: 'paper',
        forms: `show shows showed shown showing; find finds found found finding; reveal; demonstrate`,
      },
      {
        takes: 'quote person clause',
        forms: `tell tells told telling; remind; assure; inform; warn; notify`,
      },
      {
        takes: 'quote thing',
        forms: `ask; call; describe; urge; express; cite; mock; praise; dismiss; denounce; label; brand; deride;
          slam/slamm; blast; dub/dubb; characterize; characterise; label/labell; ridicule; condemn; liken; hail;
          rail +against; decry; lambast; lambaste; recite; refer/referr +to; call +for; call +on;
          speak speaks spoke spoken speaking +of; talk +about; speak speaks spoke spoken speaking +about; question;
          voice; pronounce; lash +out; rebuke; attack`,
      },
      {
        takes: 'thing',
        forms: `accuse; criticize; criticise; blame; defend; portray; point +to; endorse; announce; tout; assail; reject;
          mention; discuss; respond +to; complain +about; warn +of; warn +about; warn +against; propose; deem;
          demand; oppose; highlight; list; lament; echo echoes echoed echoing; dispute; thank; apologize +for; order;
          allude +to; vouch +for; rebut/rebutt; invoke; disavow; comment +on; joke +about; applaud; welcome; chide;
          advocate; attribute; reference; outline; debunk; challenge; request; credit; congratulate; recommend;
          downplay; view; decline; put puts put putting +…at`,
      },
      {
        takes: 'to',
        forms: `vow; pledge; promise; threaten; refuse; offer; agree; propose; claim; plan/plann; intend;
          seek seeks sought seeking`,
      },
      {
        takes: 'mind clause',
        forms: `believe; think thinks thought thinking; hope; fear; expect; suspect; doubt; worry; assume`,
      },
      { takes: '', forms: 'add +up; add +to' },
      {
        takes: 'mind to',
        forms: `want; prefer/preferr`,
      },
    ],
    nouns: `claim claims statement suggestion suggestions assertion assertions argument arguments warning warnings
      allegation allegations belief fear fears accusation accusations announcement insistence promise pledge prediction
      conclusion admission acknowledgment contention complaint complaints assurance assurances vow hint hints declaration
      charge charges report reports speculation concern concerns hope hopes rumor rumors rumours view assessment estimate
      evidence doubts notion idea comment comments remark remarks revelation testimony denial threat finding
      reply`,
    accordingTo: 'according to; in the words of; in the opinion of; in the view of',
    control: `decline declines declined declining refuse refuses refused refusing continue continues continued go goes went
      going gone want wants wanted try tries tried trying seem seems seemed appear appears appeared begin begins began
      like seek seeks sought proceed proceeded start started use used took take ready able quick likely expected happened
      rush rushed hesitate hesitated fail failed plan plans planned`,
    determiners: `the a an this that these those some any each every no another both all many most several few more other
      such one two three four five six seven eight nine ten dozens hundreds thousands half`,
    standing: `all both many most several few more others some two three four five six seven eight nine ten dozens
      hundreds thousands half those another each`,
    possessives: 'his her its their my our your whose',
    subjects: 'he she they it we i you who',
    conditionals: 'would could might may should',
    masculine: 'he him his himself',
    feminine: 'she her hers herself',
    neuter: 'it its itself',
    plural: 'they them their themselves',
    nobody:
      'nobody no-one none nothing let needless you it there this that i one somebody someone anybody anyone everybody everyone',
    objects: 'him her them me us you it himself herself themselves',
    reflexives: 'himself herself themselves itself',
    be: "is are was were be been being am 's 're 'm isn't wasn't aren't weren't",
    auxiliaries: `has have had having will would can could may might must shall should do does did cannot 've 'll 'd hasn't
      haven't hadn't won't wouldn't can't couldn't don't doesn't didn't shouldn't mustn't`,
    negations: `not never n't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't isn't wasn't aren't
      weren't hardly cannot`,
    adverbs: `also just even now still then later never ever again already soon often once twice first far long yet too
      instead rather earlier perhaps maybe meanwhile however otherwise thus therefore nevertheless nonetheless
      moreover further furthermore besides though always sometimes quite almost afterward afterwards thereby indeed
      well back`,
    adverbEndings: 'ly',
    pastEndings: 'ed',
    progressiveEndings: 'ing',
    pluralEndings: 's people men women children voters others',
    conditions: 'if whether unless',
    and: 'and or nor &',
    but: 'but yet',
    prepositions: `of in on at for from with by to about against after before during through over under between among into
      across around near behind beyond without within toward towards upon via amid despite since until outside inside
      including like as along off per than above below onto throughout alongside concerning regarding`,
    nounPrepositions: 'of for from at in with on behind to against',
    by: 'by',
    of: 'of',
    to: 'to',
    as: 'as',
    that: 'that',
    relatives: 'who which that whom',
    questions: 'what why how whether if who when where which whom',
    subordinators: `because although though while when whereas unless if where as after before since until once whether why
      how what so whenever than`,
    closers: 'which although whereas where despite then even who whose but so prompting making leaving leading',
    times: `monday tuesday wednesday thursday friday saturday sunday mondays sundays january february april june
      july august september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight
      morning afternoon evening night week month year weekend day days weeks months years ago last`,
    finiteVerbs,
    deputies: 'vice deputy assistant acting former ex',
    honours: 'sir dame lord lady',
    titles: `mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady sen sen. senator rep rep. representative congressman
      congresswoman gov gov. governor president vice prime minister chancellor secretary gen gen. general col col. capt
      capt. lt lt. sgt sgt. judge justice mayor professor prof prof. king queen prince princess pope bishop archbishop
      rev rev. speaker ambassador detective inspector superintendent deputy assistant commissioner brigadier corporal
      father sister brother rabbi imam baroness coroner state di dci dc ds pc supt insp count countess duke duchess dean constable chief officer captain sergeant colonel major admiral
      commander councillor councilman councilwoman sheriff attorney`,
    officials: `official officials officers authorities diplomat diplomats aide aides adviser advisers advisor advisors
      minister ministers lawmaker lawmakers senators staffers insiders prosecutors investigators police
      intelligence military generals commanders governor governors mayor mayors president chancellor secretary
      commissioner commissioners ambassador ambassadors congressman congresswoman councillor councillors envoy envoys
      mp mps msp msps mep meps`,
    roles: `president spokesman spokeswoman spokesperson spokespeople minister secretary senator governor mayor chairman
      chairwoman chair chief director head leader professor analyst expert strategist candidate nominee official aide
      adviser lawyer attorney judge economist pollster manager founder owner officer author reporter editor journalist
      columnist activist critic supporter opponent resident witness voter teacher student doctor chancellor lawmaker
      congressman congresswoman representative commissioner executive billionaire businessman businesswoman consultant
      member co-founder former coach scientist researcher engineer farmer captain commander general ambassador diplomat
      spokesmen spokeswomen businessmen witnesses source person family ally assembly
      interviewer moderator anchor host
      paediatrician pediatrician physician surgeon nurse midwife paramedic psychiatrist psychologist epidemiologist
      virologist cardiologist oncologist immunologist neurologist biologist chemist physicist geologist seismologist
      meteorologist climatologist ecologist astronomer mathematician statistician archaeologist anthropologist sociologist
      criminologist historian philosopher barrister solicitor campaigner organiser organizer volunteer pensioner
      shopkeeper landlord tenant builder plumber fisherman firefighter pilot architect designer photographer artist
      musician singer actor actress comedian presenter broadcaster novelist poet chef striker midfielder defender
      goalkeeper footballer referee trader banker broker entrepreneur developer survivor neighbour neighbor`,
    portfolios: `state defense defence education energy labor labour commerce agriculture transportation transport health
      justice veterans homeland finance interior culture staff`,
    organisations: `party committee commission council ministry department agency bureau office university college institute
      institution company corporation corp inc ltd group association union campaign court administration government
      parliament congress senate house board bank fund foundation center centre coalition organization organisation
      service force forces police army navy authority society club league federation alliance network team school
      airline airport charity firm watchdog regulator retailer supermarket carmaker insurer lender nonprofit homes holdings motors industries technologies airlines airways hospital museum church kremlin pentagon nato eu un white downing`,
    documents: `poll polls survey surveys study studies report reports document documents statement statements letter letters
      memo memos email emails e-mail e-mails record records filing filings transcript transcripts data figures analysis
      research indictment complaint lawsuit affidavit law bill book article articles story stories ad ads video website
      site sign signs headline headlines census results numbers statistics tweet post posts release audit ruling
      resolution platform manifesto guidelines text message messages texts findings tests forecast forecasts review paper invitation plaque
      notice notices editorial editorials leaflet leaflets pamphlet brochure flyer poster petition dossier circular blog
      podcast`,
    media: `newspaper newspapers newspaper's media press magazine broadcaster channel times post journal herald tribune
      news gazette guardian telegraph daily courier chronicle observer examiner inquirer dispatch echo argus bulletin
      mail express mirror standard independent globe weekly radio television tv`,
    outlets: `bbc; cnn; reuters; associated press; ap; politico; fox; nbc; abc; cbs; msnbc; npr; bloomberg; afp;
      breitbart; huffington post; vox; slate; the hill; buzzfeed; sky`,
    works: `book novel memoir memoirs biography autobiography manifesto anthology film movie documentary thriller sequel
      show sitcom drama series episode program programme broadcast edition podcast song anthem hit ballad single track
      album musical opera play painting sculpture exhibition poem essay column commentary game`,
    workPlaces: 'on in',
    askers: 'q question interviewer',
    answerers: 'a answer',
    kickers: `email e-mail phone tel fax contact update updated updates correction clarification note video videos photo photos picture pictures gallery
      breaking watch read listen related live exclusive opinion comment explainer timeline caption advertisement`,
    outletNouns:
      'newspaper newspapers television radio media magazine magazines broadcaster broadcasters press station',
    publicBodies: `council ministry department agency government police army navy court parliament congress senate
      administration military intelligence authority municipality embassy pentagon kremlin`,
    states: `russia ukraine china israel iran iraq syria turkey india pakistan japan germany france britain italy spain
      poland egypt brazil mexico canada australia america england scotland washington moscow kyiv beijing london paris
      berlin brussels ankara tehran jerusalem cairo delhi tokyo seoul pyongyang hamas hezbollah amazon google facebook
      twitter apple microsoft tesla boeing airbus toyota volkswagen samsung netflix uber meta walmart pfizer unicef
      unesco greenpeace amnesty oxfam wikileaks sweden norway finland denmark greece hungary romania serbia portugal
      ireland switzerland austria belgium netherlands argentina chile colombia venezuela nigeria kenya ethiopia sudan
      indonesia vietnam thailand malaysia philippines taiwan afghanistan`,
    crowdEndings: 'ers ors ists ents ants ees men women people families neighbours neighbors victims locals relatives',
    peopleEndings: 'icans publican ocrat crats ians inians',
    definite: 'the this that these those',
    genitive: "'s '",
  },
  weight: {
    plans: `will won't shall going_to would wouldn't 'll let's let plan_to plans_to want wants intend_to intends_to
      promise tomorrow future aims_to hope_to hopes_to expect expects expected forecast forecasts predict predicts
      predicted projected likely next_week next_month next_year`,
    duties: `should shouldn't must need needs have_to has_to ought can can't cannot could couldn't may might possible
      chance opportunity be`,
    opinions: `think believe believes feel hope hopes wish guess maybe perhaps probably seems sure proud agree       know mean talk question answer issue clear say see kind way`,
    values: `good great best better bad worse wonderful terrible important right wrong strong stronger fair beautiful
      tough freedom peace values leadership experience greatest win`,
    self: `i i'm i've i'd me my myself am`,
    past: `was were wasn't weren't had hadn't did didn't went came took gave made got lost won fell left spent ran saw
      became brought sent paid met held kept led wrote found gone taken given done been happened`,
    deeds: `voted vote passed signed supported opposed proposed vetoed cut cuts raised built created bill act treaty
      agreement law history fact since ago during already under against`,
    compares: `more less fewer than higher lower half double doubled tripled twice increase increased increases decreased
      reduced rate rates average per percent times ever year years months last single additional over top majority
      number_of hundred thousand million billion trillion hundreds thousands millions billions`,
    holds: `now today currently actually in_fact even just any`,
    extremes: `first only largest biggest smallest highest lowest most least longest worst record never`,
    vague: `some something anything thing things somebody someone lot really little well always different big part what
      how here`,
    conditions: `if unless whether`,
  },
};
