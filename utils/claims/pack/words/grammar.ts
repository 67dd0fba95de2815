// What of a language cannot be a list: small functions that it brings beside its words, and the signs inside its numbers.

import type { Attribution, Sentence } from '../../attribution/types.ts';
import type { Atom } from '../../attribution/words/atom.ts';
import type { Link, Scene } from '../../casualties/scene.ts';
import type { NumberHit } from '../../model/number-hit.ts';
import type { Token } from '../../text/token.ts';

/** A word as it stands: in lower case, and whether it is written with a capital. */
export type WordForm = { readonly low: string; readonly capital: boolean };

/** Each may be left out: then the language has no such thing, and what rests on it is not found. */
export type Grammar = {
  /** A number in digits, with what the language writes inside it; flags `uy`. Left out: digits alone. */
  readonly digits?: RegExp;
  /** The sign before decimals ("3.5") and the one between groups of three digits ("1,200"). */
  readonly decimal?: string;
  readonly grouping?: string;
  /** Whether groups of three digits are parted by spaces: "1 200". */
  readonly spaced?: true;
  /** The value of a number that is written as one word ("fünfundzwanzig"); undefined for any other word. */
  numberIn?(low: string): number | undefined;
  /** A share that is told by an order of words: "jeder dritte". */
  shareAt?(tokens: readonly Token[], at: number): NumberHit | null;
  /** What a number word makes of those before it where they do not simply add: "quatre-vingt" is 80; undefined where it cannot follow. */
  addsTo?(before: number, value: number): number | undefined;
  /** Whether the full stop between a number and the word behind it ends no sentence: "am 3. Mai". Both in lower case. */
  keepsPoint?(digits: string, next: string): boolean;
  /**
   * The singular of a word that names things which can be counted, or the word itself where its form does not tell;
   * undefined for a word that counts nothing. Asked of the words behind a number.
   */
  singularOf?(word: WordForm): string | undefined;
  /** What `*` behind the name of a unit stands for besides the name itself: its plurals. */
  pluralsOf?(singular: string): readonly string[];
  /** The known word that a longer one ends in and is a kind of ("Einfamilienhäuser": "häuser"), where one does. */
  headOf?(low: string, isKnown: (word: string) => boolean): string | undefined;
  /** Where the owner stands whose sign of possession ends before the token `at` ("Europe 's largest"); -1 where none does. */
  ownerBefore?(tokens: readonly (WordForm | undefined)[], at: number): number;
  /** Letters behind which an apostrophe alone is a sign of possession: "the dockers' union". */
  readonly ownerEndings?: string;
  /** Whether a word as it is written may be a name. Where nouns have capitals, a capital is no sign of one. */
  isName?(word: string): boolean;
  /** Whether words in quotation marks are written as the name of a work is. */
  isTitle?(words: string): boolean;
  /**
   * Who says what in a sentence, in a language whose reported words stand elsewhere than the engine's orders look for them.
   * `before`: who spoke right before, whose words the sentence may go on with. One without content is left for a quotation
   * that the next passage opens with.
   */
  reportsIn?(atoms: readonly Atom[], sentence: Sentence, before: Attribution | null): readonly Attribution[];
  /** Whom the words of outcome of a sentence count, in a language whose verbs stand elsewhere than the engine looks for them. */
  linksIn?(sentence: Scene): readonly Link[];
};
