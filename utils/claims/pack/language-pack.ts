// A language as the engine knows it: its words by the room that reads them, and what of it is no list.

import type { Passage } from '../../span.ts';
import type { Attribution, Sentence, Whole } from '../attribution/types.ts';
import type { Atom } from '../attribution/words/atom.ts';
import type { Run } from '../model/reading.ts';
import type { AttributionWords } from './words/attribution-words.ts';
import type { CasualtyWords } from './words/casualty-words.ts';
import type { DateWords } from './words/date-words.ts';
import type { Grammar } from './words/grammar.ts';
import type { QuantityWords } from './words/quantity-words.ts';
import type { QuestionWords } from './words/question-words.ts';
import type { SentenceWords } from './words/sentence-words.ts';
import type { WeightWords } from './words/weight-words.ts';

/** Where a sentence stands, and the words of its language. */
export type Place = { readonly passage: Passage; readonly reading: Run; readonly pack: LanguagePack };

/** Who says what in a sentence, by the places of source, cue and content. */
export type SaidBy = {
  /** By words that report. One without content is left for a quotation that the next passage opens with. */
  cued(atoms: readonly Atom[], sentence: Whole, place: Place): readonly Attribution[];
  /** Words in marks at `at` that nothing reports: with hardly a word beside them (`alone`), or among others. */
  uncued(atoms: readonly Atom[], sentence: Sentence, at: number, alone: boolean, place: Place): Attribution | null;
};

/** Every list of a part may be left out: then it is empty. */
export type Parts = {
  readonly grammar: Grammar;
  readonly sentences: SentenceWords;
  readonly quantities: QuantityWords;
  readonly casualties: CasualtyWords;
  readonly dates: DateWords;
  /** With the engine's own orders, in a language whose reported words stand where they look. */
  readonly attribution: AttributionWords & { readonly orders?: SaidBy };
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
