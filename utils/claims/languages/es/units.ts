// The units of Spanish: named as in every language, each with the forms it is written in here.

import type { UnitWords } from '../../pack/words/unit-words.ts';

/** "3 millones de euros": behind a scale the unit is led by "de". */
const withDe = (forms: string): string =>
  forms
    .split(';')
    .map((form) => form.trim())
    .flatMap((form) => [form, `de ${form}`])
    .join('; ');

const table = (units: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(units).map(([name, forms]) => [name, withDe(forms)]));

export const units: NonNullable<UnitWords['units']> = {
  percent: {
    percent: '%; por ciento; por cien',
    'percentage point': 'punto* porcentuales|porcentual',
  },
  money: table({
    cent: 'centavo*; céntimo*; centimo*; cent*',
    euro: 'euro*; €; eur',
    'US dollar': 'dólar* estadounidenses|estadounidense',
    'Canadian dollar': 'dólar* canadienses|canadiense',
    'Australian dollar': 'dólar* australianos|australiano',
    dollar: 'dólar*; dolar*; $; usd',
    'pound sterling': 'libra* esterlinas|esterlina; £',
    'Swiss franc': 'franco* suizos|suizo',
    franc: 'franco*',
    penny: 'penique*',
    peseta: 'peseta*',
    peso: 'peso*; peso* mexicanos|argentinos|chilenos|colombianos|uruguayos',
    bolívar: 'bolívar*',
    sol: 'sol*; nuevo sol',
    real: 'real*; reais',
    yen: 'yen*; ¥',
    yuan: 'yuan*',
    rouble: 'rublo*',
    rupee: 'rupia*',
    krona: 'corona*',
    markka: 'marco* finlandeses',
    mark: 'marco*',
    guilder: 'florín*; florines neerlandeses; florines',
    dirham: 'dírham*; dirham*',
    hryvnia: 'grivna*',
    bitcoin: 'bitcoin*',
  }),
  time: {
    second: 'segundo*',
    minute: 'minuto*',
    hour: 'hora*',
    day: 'día*',
    week: 'semana*',
    month: 'mes*',
    year: 'año*',
    decade: 'década*',
    century: 'siglo*',
  },
  measure: table({
    kilometre: 'kilómetro*; km',
    metre: 'metro*; m',
    centimetre: 'centímetro*; cm',
    millimetre: 'milímetro*; mm',
    mile: 'milla*',
    foot: 'pie*',
    inch: 'pulgada*',
    'square kilometre': 'kilómetro* cuadrados|cuadrado; km ²; km 2',
    'square metre': 'metro* cuadrados|cuadrado; m ²; m 2',
    'cubic metre': 'metro* cúbicos|cúbico; m ³; m 3',
    'cubic centimetre': 'cc',
    'kilometre per hour': 'kilómetro* por hora; km / h',
    hectare: 'hectárea*; ha',
    tonne: 'tonelada* métricas|métrica; tonelada*; t',
    pound: 'libra*',
    kilogram: 'kilogramo*; kilo*; kg',
    gram: 'gramo*; g',
    milligram: 'miligramo*; mg',
    microgram: 'microgramo*; µg',
    ounce: 'onza*',
    litre: 'litro*; l',
    gallon: 'galón; galones',
    barrel: 'barril*',
    bit: 'bit*',
    'degree Celsius': 'grado* celsius|centígrados; centígrados; ° c; º c; ºc',
    'degree Fahrenheit': 'grado* fahrenheit; grado* f; ° f; fahrenheit',
    kelvin: 'kelvin',
    degree: 'grado*; °; º',
    watt: 'vatio*',
    kilowatt: 'kilovatio*; kw',
    'kilowatt hour': 'kilovatio* hora; kwh',
    megawatt: 'megavatio*; mw',
    gigawatt: 'gigavatio*; gw',
    horsepower: 'caballo* de fuerza; cv',
    megabyte: 'megabyte*; mb',
    gigabyte: 'gigabyte*; gb',
  }),
  count: {
    people: `persona*; habitante*; trabajador*; empleado*; alumno*; estudiante*; mujer*; hombre*; niño*; niña*; soldado*; policía*;
      manifestante*; refugiado*; migrante*; inmigrante*; pasajero*; paciente*; votante*; elector*; turista*; espectador*;
      visitante*; cliente*; suscriptor*; voluntario*; bombero*; civil*; militar*; obrero*; desempleado*; parado*; jubilado*;
      médico*; enfermo*; gente; joven; jóvenes; adolescente*; participante*; miembro*; afiliado*; preso*; detenido*; rehén;
      rehenes; víctima*; herido*; muerto*; fallecido*; desaparecido*; jugador*; familia*; hogar*; agricultor*; docente*;
      profesor*; ciudadano*; usuario*; vecino*; funcionario*; aficionado*`,
    vote: 'voto*',
    seat: 'escaño*; asiento*; plaza*',
    job: 'empleo*; puesto* de trabajo',
    time: 'vez; veces',
    home: 'vivienda*; casa*; piso*',
  },
};
