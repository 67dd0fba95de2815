// A language as the engine knows it: its words by the room that reads them, and what of it is no list.

import type { AttributionWords } from './words/attribution-words.ts';
import type { CasualtyWords } from './words/casualty-words.ts';
import type { DateWords } from './words/date-words.ts';
import type { Grammar } from './words/grammar.ts';
import type { QuantityWords } from './words/quantity-words.ts';
import type { QuestionWords } from './words/question-words.ts';
import type { SentenceWords } from './words/sentence-words.ts';
import type { WeightWords } from './words/weight-words.ts';

/** Every list of a part may be left out: then it is empty. */
export type Parts = {
  readonly grammar: Grammar;
  readonly sentences: SentenceWords;
  readonly quantities: QuantityWords;
  readonly casualties: CasualtyWords;
  readonly dates: DateWords;
  readonly attribution: AttributionWords;
  readonly questions: QuestionWords;
  readonly weight: WeightWords;
};

/** A language is data with a few small functions. The engine never imports one; `languages/index.ts` is the registry. */
export type LanguagePack = Parts & {
  /** Primary BCP 47 subtag: "en". */
  readonly code: string;
  /** The parts that the language brings: what rests on another one is not looked for. */
  readonly brings: Partial<Parts>;
};

/** A pack of the parts that a language has, the others empty. */
export const packOf = (code: string, parts: Partial<Parts>): LanguagePack => ({
  grammar: {},
  sentences: {},
  quantities: {},
  casualties: {},
  dates: {},
  attribution: {},
  questions: {},
  weight: {},
  ...parts,
  code,
  brings: parts,
});
