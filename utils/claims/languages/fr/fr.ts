// French as the engine knows it: figures, dates, quotations and who says them by simple orders.

import { packOf } from '../../pack/language-pack.ts';
import { attribution } from './attribution.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { quantities } from './quantities.ts';

export const fr = packOf('fr', {
  grammar,
  sentences: { abbreviations: 'm mm mme mmes dr pr st ste env art av janv févr avr juil sept oct nov déc' },
  quantities,
  dates,
  attribution,
});
