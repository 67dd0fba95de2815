// Words in marks inside a clause, said by its subject.
import { stretch } from '../../stretch.ts';
import type { Mention } from '../../types.ts';
import { type Atom, has } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { mainClause } from '../main-clause.ts';
import { bareCue, found, type Order } from '../order.ts';
import { mayBeSomeone } from '../someone.ts';

/** Roe fears a plan that is “dead before it is born”. Scare quotes of a few words are nobody's speech. */
export const inPredicate: Order = (atoms, sentence, quote) => {
  if ((atoms[quote.from]?.words ?? 0) < 4) return null;
  const clause = mainClause(atoms, stretch(sentence.from, quote.from));
  if (!clause) return null;
  const speaker = mayBeSomeone(atoms, clause.mention) ? clause.mention : ownerOf(atoms, clause.mention);
  return mayBeSomeone(atoms, speaker) ? found('subject', speaker, bareCue(quote.from, quote.from), quote) : null;
};

/** "Roe's answer was that “…”": whose it is, before the first sign of possession; nothing where there is none. */
function ownerOf(atoms: readonly Atom[], { from, to }: Mention): Mention {
  let at = from;
  while (at < to && !has(atoms[at], Tag.genitive)) at++;
  return stretch(from, at < to ? at : from);
}
