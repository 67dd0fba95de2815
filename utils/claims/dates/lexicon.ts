// The words and forms of dates of a language, indexed once.

import { type FormIndex, indexForms } from '../pack/forms.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { listOf, once } from '../pack/lists.ts';
import type { DateWords } from '../pack/words/date-words.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import type { NumberHit } from '../quantities/numbers.ts';
import type { Token } from '../text/token.ts';
import { classesOf } from './words.ts';

export type DateLexicon = {
  readonly words: DateWords;
  readonly index: FormIndex;
  readonly is: (
    list: 'ambiguous' | 'leads' | 'deadlines' | 'future' | 'past' | 'joins' | 'opens',
    token: Token | undefined,
  ) => boolean;
  readonly labels: ReadonlySet<string>;
  readonly quantities: QuantityWords;
};

// The classes of the forms read numbers from the passage in hand: set for the time of one scan, which nothing interrupts.
let numbers: ReadonlyMap<number, NumberHit> = new Map();

/** Gives the forms the numbers of the passage that is scanned next. */
export function readNumbersFrom(found: ReadonlyMap<number, NumberHit>): void {
  numbers = found;
}

/** The dates' words of a pack. */
export const dateLexicon = once(({ dates: words, quantities }: LanguagePack): DateLexicon => {
  const starts = [...Object.keys(quantities.small), ...Object.keys(quantities.ordinals)];
  const classes = classesOf(words, (at) => numbers.get(at), starts, quantities.small);
  const lists = {
    ambiguous: listOf(words, 'ambiguous'),
    leads: listOf(words, 'leads'),
    deadlines: listOf(words, 'deadlines'),
    future: listOf(words, 'future'),
    past: listOf(words, 'past'),
    joins: listOf(words, 'joins'),
    opens: listOf(words, 'opens'),
  };
  const is: DateLexicon['is'] = (list, token) => token !== undefined && lists[list].has(token.low);
  return { words, is, quantities, index: indexForms(words.forms, classes), labels: listOf(quantities, 'labels') };
});
