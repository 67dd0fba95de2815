// The words and forms of dates of a language, indexed once.

import { type FormIndex, indexForms } from '../pack/form-index.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { isIn, type ListName, once } from '../pack/lists.ts';
import { refuse } from '../pack/notation.ts';
import type { DateWords } from '../pack/words/date-words.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { Token } from '../text/token.ts';
import { isRule } from './resolve.ts';
import { captureNames, classesOf } from './words.ts';

export type DateLexicon = {
  readonly words: DateWords;
  readonly index: FormIndex;
  readonly is: (list: ListName<DateWords>, token: Token | undefined) => boolean;
  readonly quantities: QuantityWords;
  readonly grammar: Grammar;
};

/** The dates' words of a pack. */
export const dateLexicon = once(({ dates: words, quantities, grammar }: LanguagePack): DateLexicon => {
  const is: DateLexicon['is'] = (list, token) => isIn(words, list, token);
  const { forms = {} } = words;
  for (const rule of Object.keys(forms)) if (!isRule(rule)) refuse('forms', rule);
  return { words, is, quantities, grammar, index: indexForms(forms, classesOf(words, quantities), captureNames) };
});
