// What a sentence is made of, to the attribution: words, signs, and each quotation as one unit.
import type { Span } from '../../../span.ts';
import type { Token } from '../../text/token.ts';
import type { Sentence, Whole } from '../types.ts';

/**
 * A token as it is, where it is one word or a sign; else several joined, or a quotation. `low` is the sign itself for
 * punctuation, '' for a quotation; `tail` the last sign inside a quotation (a comma there closes an apposition too), `words`
 * how many words it holds.
 */
export type Unit = Span &
  Pick<Token, 'low' | 'word' | 'capital' | 'traits' | 'tags' | 'senses' | 'quote' | 'tail' | 'words'>;

/** A passage in units, and where its sentences stand among them. */
export type Units = { readonly units: readonly Unit[]; readonly sentences: readonly Whole[] };

export const has = (unit: Unit | undefined, tags: number): boolean => unit !== undefined && (unit.tags & tags) !== 0;

export const lowOf = (unit: Unit | undefined): string => unit?.low ?? '';

/** Whether a unit is this sign or word. */
export const is = (unit: Unit | undefined, low: string): boolean => unit?.low === low;

export const isNumber = (unit: Unit | undefined): boolean => /^\d/.test(lowOf(unit));

/** The text between two units, the second not included. */
export const spanOf = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});

/** Whether a span holds a quotation of a sentence. */
export function quotesIn(units: readonly Unit[], { from, to }: Sentence, span: Span): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit?.quote && span.start <= unit.start && unit.end <= span.end) return true;
  }
  return false;
}
