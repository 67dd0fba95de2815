// English as the engine knows it, a file for each room that reads its words.
import { saidBy } from '../../attribution/find/said-by.ts';
import { packOf } from '../../pack/language-pack.ts';
import { attribution } from './attribution.ts';
import { casualties } from './casualties.ts';
import { dates } from './dates.ts';
import { grammar } from './grammar.ts';
import { quantities } from './quantities.ts';
import { questions } from './questions.ts';
import { sentences } from './sentences.ts';
import { weight } from './weight.ts';

export const en = packOf('en', {
  grammar,
  sentences,
  quantities,
  casualties,
  dates,
  questions,
  attribution: { ...attribution, orders: saidBy },
  weight,
});
