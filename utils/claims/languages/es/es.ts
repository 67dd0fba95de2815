// Spanish as the engine knows it: figures, dates, quotations and who says them by simple orders.

import { packOf } from '../../pack/language-pack.ts';
import { attribution } from './attribution.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { quantities } from './quantities.ts';

export const es = packOf('es', {
  grammar,
  sentences: { abbreviations: 'sr sra dr dra ud uds pág art núm av ene feb abr jun jul ago sept oct nov dic ee uu' },
  quantities,
  dates,
  attribution,
});
