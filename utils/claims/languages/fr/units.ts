// The units of French: named as in every language, each with the forms it is written in here.

import type { UnitWords } from '../../pack/words/unit-words.ts';

/** "3 millions d'euros", "2 millions de €": behind a scale the unit is led by "de". */
const withDe = (forms: string): string =>
  forms
    .split(';')
    .map((form) => form.trim())
    .flatMap((form) => (/^[aeéiouhy]/.test(form) ? [form, `d ' ${form}`] : [form, `de ${form}`]))
    .join('; ');

const table = (units: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(units).map(([name, forms]) => [name, withDe(forms)]));

export const units: NonNullable<UnitWords['units']> = {
  percent: {
    percent: '%; pour cent; pourcent; pour - cent',
    'percentage point': 'point* de pourcentage',
  },
  money: table({
    cent: 'cent*; centime*',
    euro: 'euro*; €; eur',
    'US dollar': 'dollar* américains|américain; $ us',
    'Canadian dollar': 'dollar* canadiens|canadien',
    dollar: 'dollar*; $; $ c; $ hk',
    'pound sterling': 'livre* sterling; £',
    'Swiss franc': 'franc* suisses|suisse',
    'CFA franc': 'franc* cfa',
    franc: 'franc*',
    penny: 'penny; pence',
    peseta: 'peseta*',
    yen: 'yen*; ¥',
    yuan: 'yuan*',
    rouble: 'rouble*',
    rupee: 'roupie*',
    dinar: 'dinar*',
    dirham: 'dirham*',
    peso: 'peso*',
    real: 'réal; réais',
    mark: 'mark*',
    krona: 'couronne*',
    hryvnia: 'hryvnia*',
    bitcoin: 'bitcoin*',
  }),
  time: {
    second: 'seconde*',
    minute: 'minute*',
    hour: 'heure*',
    day: 'jour*; journée*',
    week: 'semaine*',
    month: 'mois',
    year: 'an*; année*',
    decade: 'décennie*',
    century: 'siècle*',
  },
  measure: table({
    kilometre: 'kilomètre*; km',
    hectometre: 'hectomètre*; hectometre*',
    decimetre: 'décimètre*; dm',
    metre: 'mètre*; m',
    centimetre: 'centimètre*; cm',
    millimetre: 'millimètre*; mm',
    mile: 'mile*; mille* marins; mi',
    foot: 'pied*',
    inch: 'pouce*',
    'square kilometre': 'kilomètre* carrés|carré; km 2; km ²',
    'square metre': 'mètre* carrés|carré; m ²; m 2',
    'cubic metre': 'mètre* cubes|cube; m ³; m 3',
    'kilometre per hour': "kilomètre* par heure; kilomètre* à l ' heure; km / h; kilomètre* - heure",
    hectare: 'hectare*; ha',
    tonne: 'tonne* métriques|métrique; tonne*; t',
    pound: 'livre*',
    kilogram: 'kilogramme*; kilo*; kg',
    gram: 'gramme*; g',
    milligram: 'milligramme*; mg',
    microgram: 'microgramme*; ug; µg',
    ounce: 'once*',
    litre: 'litre*; l',
    gallon: 'gallon*',
    barrel: 'baril*',
    bit: 'bit*',
    'degree Celsius': 'degré* celsius; ° c',
    'degree Fahrenheit': 'degré* fahrenheit; degré* f; ° f; fahrenheit',
    degree: 'degré*; °',
    watt: 'watt*',
    kilowatt: 'kilowatt*; kw',
    'kilowatt hour': 'kilowattheure*; kwh',
    megawatt: 'mégawatt*; mw',
    gigawatt: 'gigawatt*; gw',
    megabyte: 'mégaoctet*; mo',
    gigabyte: 'gigaoctet*; go',
    terabyte: 'téraoctet*',
  }),
  count: {
    people: `personne*; habitant*; salarié*; employé*; élève*; étudiant*; femme*; homme*; enfant*; soldat*; policier*;
      manifestant*; réfugié*; migrant*; passager*; patient*; électeur*; touriste*; spectateur*; visiteur*; client*;
      abonné*; bénévole*; pompier*; gendarme*; civil*; militaire*; ouvrier*; chômeur*; retraité*; médecin*; malade*; gens;
      jeune*; adolescent*; participant*; membre*; adhérent*; détenu*; otage*; victime*; blessé*; mort*; joueur*; famille*;
      foyer*; ménage*; agriculteur*; enseignant*; citoyen*; utilisateur*; fan*`,
    vote: 'voix; vote*',
    seat: 'siège*; place*',
    job: 'emploi*; poste*',
    time: 'fois',
    home: 'logement*; maison*; appartement*',
  },
};
