// What an order is: one way in which source, cue and content may stand. orders/index.ts lists them all.
import type { Place } from '../../pack/language-pack.ts';
import type { Cue, Found, Mention, Sentence, Stretch } from '../types.ts';
import type { Atom } from '../words/atom.ts';

/**
 * Asked about a cue of a sentence, gives source, cue and content where they stand as its example shows, else null. The cue
 * is a verb group, a phrase or a noun; for words in marks that no cue holds, the quotation; for a whole line, nothing yet.
 * `speaker` is the subject of a verb, where there is one.
 */
export type Order = (
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: Cue,
  speaker: Mention | null,
  place: Place,
) => Found | null;

/** The answer of the first order that gives one. */
export function firstOf(orders: readonly Order[], ...asked: Parameters<Order>): Found | null {
  for (const order of orders) {
    const found = order(...asked);
    if (found) return found;
  }
  return null;
}

export const found = (rule: string, mention: Mention | null, cue: Cue, ...content: Stretch[]): Found => ({
  rule,
  mention,
  cue,
  content,
});

/** A cue that is no verb. */
export const bareCue = (from: number, to: number): Cue => ({
  from,
  head: from,
  to,
  complements: 0,
  shape: 'bare',
  forms: 0,
  plain: true,
  negated: false,
});
