// German as the engine knows it, as far as it goes: figures, dates, words in quotation marks and plain reports. It has no finder yet, so
// that it stands in no registry; its cases are run all the same (tests/claims/packs.ts).

import { packOf } from '../../pack/language-pack.ts';
import { attribution } from './attribution.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { quantities } from './quantities.ts';

export const de = packOf('de', {
  grammar,
  sentences: { abbreviations: 'mio mrd nr ca bzw dr prof str st z.b d.h u.a usw' },
  quantities,
  dates,
  attribution,
});
