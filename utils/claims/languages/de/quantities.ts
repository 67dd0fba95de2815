// The figures of German. Phrases are separated by commas, single words by spaces; all lower case.

import type { QuantityWords } from '../../pack/words/quantity-words.ts';
import { numbered } from '../numbered.ts';
import { tens } from './number-in.ts';
import { units } from './units.ts';

export const quantities: QuantityWords = {
  small: {
    ...numbered(
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      0,
    ),
    ...tens,
    anderthalb: 1.5,
    eineinhalb: 1.5,
  },
  scales: {
    hundert: 100,
    tausend: 1e3,
    dutzend: 12,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  vague: {
    mehrere: [3, 9],
    einige: [3, 9],
    dutzende: [24, 99],
    hunderte: [200, 999],
    tausende: [2000, 9999],
    zehntausende: [20000, 99999],
    hunderttausende: [200000, 999999],
    millionen: [2e6, 9999999],
  },
  parts: { drittel: 1 / 3, viertel: 0.25, fünftel: 0.2, achtel: 0.125, zehntel: 0.1 },
  halves: 'halb halbe halben halbes hälfte',
  articles: 'ein eine einen einem einer eines',
  and: 'und',
  of: 'von der des',
  point: 'komma',
  minus: 'minus',
  hedges: {
    about: 'rund; etwa; ungefähr; circa; ca; knapp; gut; fast; nahezu; schätzungsweise',
    'at-least': 'mehr als; mindestens; über; wenigstens; nicht weniger als',
    'at-most': 'bis zu; höchstens; weniger als; unter; maximal',
  },
  trailing: { 'at-least': 'oder mehr', 'at-most': 'oder weniger' },
  between: 'zwischen',
  from: 'von',
  to: 'bis',
  or: 'oder',
  ratios: 'von; in',
  ageAfter: 'alt',
  labels:
    'artikel nummer nr paragraf paragraph kapitel seite linie zug raum zimmer block gleis straße platz typ klasse abschnitt',
  leads: 'auf von um mit bei',
  apart:
    'und oder der die das den dem des ein eine einen einem einer in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor für gegen ohne um durch als wie nicht ist sind war waren wird werden wurde wurden hat haben hatte',
  units,
  signs: { $: 'dollar', '£': 'pound sterling', '€': 'euro', '¥': 'yen' },
  codes: 'eur usd gbp chf',
  nations:
    'amerikanische amerikanischen schweizer norwegische norwegischen schwedische schwedischen dänische dänischen',
};
