// The units of German: named as in every language, each with the forms it is written in here.

import type { UnitWords } from '../../pack/words/unit-words.ts';

export const units: NonNullable<UnitWords['units']> = {
  percent: { 'percentage point': 'prozentpunkt*', percent: '%; prozent; v . h .' },
  money: {
    cent: 'cent*',
    euro: 'euro*; €',
    dollar: 'dollar*; $',
    'US dollar': 'us - dollar*',
    'pound sterling': 'pfund; £',
    franc: 'franken',
    krona: 'kronen',
    yen: 'yen; ¥',
  },
  time: {
    second: 'sekunde*',
    minute: 'minute*',
    hour: 'stunde*',
    day: 'tag*',
    week: 'woche*',
    month: 'monat*',
    year: 'jahr*',
    decade: 'jahrzehnt*',
    century: 'jahrhundert*',
  },
  measure: {
    kilometre: 'kilometer*; km',
    metre: 'meter*; m',
    centimetre: 'zentimeter*; cm',
    'square kilometre': 'quadratkilometer*; km ²',
    'square metre': 'quadratmeter*; m ²',
    'kilometre per hour': 'stundenkilometer*; kilometer pro stunde; km / h',
    hectare: 'hektar*; ha',
    tonne: 'tonne*; t',
    kilogram: 'kilogramm*; kilo*; kg',
    gram: 'gramm*; g',
    litre: 'liter*; l',
    'degree Celsius': 'grad celsius; ° c',
    degree: 'grad; °',
    watt: 'watt',
    kilowatt: 'kilowatt; kw',
    'kilowatt hour': 'kilowattstunde*; kwh',
    megawatt: 'megawatt; mw',
    gigawatt: 'gigawatt; gw',
  },
  count: {
    people:
      'menschen; personen; einwohner*; anwohner*; bewohner*; bürger*; frauen; männer*; kinder*; mitglieder*; mitarbeiter*; beschäftigte*; schüler*; studierende*; familien; haushalte*; wähler*; soldaten; teilnehmer*; patienten',
    vote: 'stimme*',
    seat: 'sitz*; mandat*',
    job: 'stelle*; arbeitsplätze*',
    home: 'wohnung*; wohnungen; haus; häuser*',
  },
};
