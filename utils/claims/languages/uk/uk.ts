// Ukrainian as the engine knows it: figures, dates, quotations and who says them by simple orders.

import { packOf } from '../../pack/language-pack.ts';
import { attribution } from './attribution.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { quantities } from './quantities.ts';

export const uk = packOf('uk', {
  grammar,
  sentences: { abbreviations: 'грн млн млрд тис ст вул м см км кв куб р рр обл ім' },
  quantities,
  dates,
  attribution,
});
