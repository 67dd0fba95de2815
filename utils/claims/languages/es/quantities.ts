// The figures of Spanish.

import type { QuantityWords } from '../../pack/words/quantity-words.ts';
import { numbered } from '../numbered.ts';
import { units } from './units.ts';

const teens =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta';
const hundreds = 'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient';
const fifths = 'quinto sexto séptimo octavo noveno décimo';

export const quantities: QuantityWords = {
  small: {
    cero: 0,
    ...numbered(teens),
    veintidos: 22,
    veintitres: 23,
    veintiún: 21,
    dieciseis: 16,
    ...numbered('cuarenta cincuenta sesenta setenta ochenta noventa', 40, 10),
    cien: 100,
    ciento: 100,
    ...numbered(hundreds.replace(/\p{L}+/gu, '$&os'), 200, 100),
    ...numbered(hundreds.replace(/\p{L}+/gu, '$&as'), 200, 100),
    mil: 1000,
  },
  scales: {
    mil: 1e3,
    millar: 1e3,
    millares: 1e3,
    millón: 1e6,
    millon: 1e6,
    millones: 1e6,
    billón: 1e12,
    billones: 1e12,
  },
  vague: {
    algunos: [3, 9],
    algunas: [3, 9],
    varios: [3, 9],
    varias: [3, 9],
    decenas: [20, 99],
    docena: [12, 12],
    docenas: [24, 99],
    centenar: [100, 100],
    centenares: [200, 999],
    cientos: [200, 999],
    miles: [2000, 9999],
    millones: [2e6, 9999999],
  },
  ordinals: {
    primero: 1,
    primera: 1,
    primer: 1,
    segundo: 2,
    segunda: 2,
    tercero: 3,
    tercera: 3,
    tercer: 3,
    cuarto: 4,
    cuarta: 4,
    ...numbered(fifths, 5),
    ...numbered(fifths.replaceAll('o', 'a').replace('actava', 'octava').replace('navena', 'novena'), 5),
  },
  ordinalEndings: 'º ª er ro ra do da to ta mo ma',
  parts: {
    ...Object.fromEntries(
      teens
        .split(' ')
        .slice(4)
        .flatMap((word, nth): [string, number][] => [`${word}avo`, `${word}avos`].map((form) => [form, 1 / (nth + 5)])),
    ),
    medio: 0.5,
    media: 0.5,
    tercio: 1 / 3,
    tercios: 1 / 3,
    cuarto: 0.25,
    cuartos: 0.25,
    quinto: 0.2,
    quintos: 0.2,
    décimo: 0.1,
  },
  halves: 'mitad medio media',
  articles: 'un una',
  and: 'y con',
  of: 'de del',
  point: 'coma con',
  minus: 'menos',
  hedges: {
    about: `unos; unas; cerca de|del; alrededor de|del; aproximadamente; casi; en torno a`,
    'at-least': `más|mas de; al menos; por lo menos; como mínimo; más del; no menos de; superior a`,
    'at-most': `menos de|del; hasta; como máximo; no más de; a lo sumo; apenas`,
    exact: 'exactamente',
  },
  trailing: { about: 'aproximadamente', 'at-least': 'o más; como mínimo', 'at-most': 'o menos; como máximo' },
  multiples: { duplicó: 2, duplicado: 2, triplicó: 3, triplicado: 3 },
  between: 'entre',
  from: 'de desde',
  to: 'a hasta',
  or: 'o',
  ratios: 'de cada',
  ageAfter: 'de edad',
  labels:
    'artículo página número no línea ruta carretera calle sala capítulo ley decreto vuelo boeing airbus grupo clase versión',
  leads: 'a de por en',
  apart: `y o el la los las un una unos unas del de al a en por para con sin que quien donde es son era eran está están ha han
    había no más menos pero este esta estos estas su sus se lo le les como`,
  further: 'otros otras nuevos nuevas adicionales',
  yearLeads: 'en desde durante hacia tras antes',
  clock: 'h; horas; hrs',
  someDay: 'día noche tarde momento',
  moments: 'después antes atrás más',
  unitsBefore: { magnitud: 'magnitude', dólar: 'dollar' },
  units,
  signs: { $: 'dollar', '£': 'pound sterling', '€': 'euro', '¥': 'yen' },
  codes: 'eur usd gbp chf jpy cny cad mxn ars clp cop us$ u$d',
  isoCodes: 'eur usd gbp chf jpy cny cad mxn ars clp cop',
  smaller: { 'euro cent': { per: 100 }, 'dollar cent': { per: 100 } },
};
