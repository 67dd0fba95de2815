// What a sentence is made of, to the attribution: words, signs, and each quotation as one atom.
import type { Span } from '../../../span.ts';
import type { Token } from '../../text/token.ts';
import type { Sentence, Whole } from '../types.ts';

/**
 * A token as it is, where it is one word or a sign; else several joined, or a quotation. `low` is the sign itself for
 * punctuation, '' for a quotation; `tail` the last sign inside a quotation (a comma there closes an apposition too), `words`
 * how many words it holds.
 */
export type Atom = Span &
  Pick<Token, 'kind' | 'low' | 'gap' | 'word' | 'capital' | 'traits' | 'tags' | 'senses' | 'quote' | 'tail' | 'words'>;

/** A passage in atoms, and where its sentences stand among them. */
export type CutPassage = { readonly atoms: readonly Atom[]; readonly sentences: readonly Whole[] };

export const has = (atom: Atom | undefined, tags: number): boolean => atom !== undefined && (atom.tags & tags) !== 0;

/** Whether an atom is a word of one of the lists of sorts.ts whose bits are given. */
export const isOf = (atom: Atom | undefined, sorts: number): boolean =>
  atom !== undefined && atom.word !== null && (atom.word.sorts & sorts) !== 0;

export const lowOf = (atom: Atom | undefined): string => atom?.low ?? '';

/** Whether an atom is this sign or word. */
export const is = (atom: Atom | undefined, low: string): boolean => atom?.low === low;

export const isNumber = (atom: Atom | undefined): boolean => /^\d/.test(lowOf(atom));

/** A sign of money before its number. */
export const isMoney = (atom: Atom | undefined): boolean => /^\p{Sc}/u.test(lowOf(atom));

/** The text between two atoms, the second not included. */
export const spanOf = (atoms: readonly Atom[], from: number, to: number): Span => ({
  start: atoms[from]?.start ?? 0,
  end: atoms[to - 1]?.end ?? 0,
});

/** Whether a span holds a quotation of a sentence. */
export function quotesIn(atoms: readonly Atom[], { from, to }: Sentence, span: Span): boolean {
  for (let at = from; at < to; at++) {
    const atom = atoms[at];
    if (atom?.quote && span.start <= atom.start && atom.end <= span.end) return true;
  }
  return false;
}
