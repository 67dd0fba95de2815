// German as the engine knows it: lists of words, and functions for what stands elsewhere than in English.

import { packOf } from '../../pack/language-pack.ts';
import { attribution } from './attribution.ts';
import { casualties } from './casualties.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { quantities } from './quantities.ts';
import { questions } from './questions.ts';
import { weight } from './weight.ts';

export const de = packOf('de', {
  grammar,
  sentences: { abbreviations: 'mio mrd nr ca bzw dr prof str st z.b d.h u.a usw' },
  quantities,
  casualties,
  dates,
  attribution,
  questions,
  weight,
});
