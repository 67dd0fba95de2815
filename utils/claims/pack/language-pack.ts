// A language as the engine knows it: its words by the room that reads them.

import type { AttributionWords } from './words/attribution-words.ts';
import type { CasualtyWords } from './words/casualty-words.ts';
import type { DateWords } from './words/date-words.ts';
import type { QuantityWords } from './words/quantity-words.ts';
import type { QuestionWords } from './words/question-words.ts';
import type { SentenceWords } from './words/sentence-words.ts';
import type { WeightWords } from './words/weight-words.ts';

/** A language is data. The engine never imports one; `languages/index.ts` is the registry. */
export type LanguagePack = {
  /** Primary BCP 47 subtag: "en". */
  readonly code: string;
  readonly sentences: SentenceWords;
  readonly quantities: QuantityWords;
  readonly casualties: CasualtyWords;
  readonly dates: DateWords;
  readonly attribution: AttributionWords;
  readonly questions: QuestionWords;
  /** Left out: claims are weighed by kind, number and source alone. */
  readonly weight?: WeightWords;
};
