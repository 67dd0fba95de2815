// Words in marks inside a clause, said by its subject.
import type { Place } from '../../../pack/language-pack.ts';
import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import type { Mention, Sentence } from '../../types.ts';
import { type Atom, has, lowOf } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { mainClause } from '../main-clause.ts';
import { bareCue, found, type Order } from '../order.ts';
import { mayBeSomeone } from '../someone.ts';

/**
 * Roe fears a plan that is “dead before it is born”. Roe fought the plan on the grounds that it was “too loud”. Scare quotes of
 * a few words are nobody's speech.
 */
export const inPredicate: Order = (atoms, sentence, quote, _, place) => {
  const grounds = onGrounds(atoms, sentence, quote.from, place);
  if ((atoms[quote.from]?.words ?? 0) < 4 && !grounds) return null;
  const clause = mainClause(atoms, stretch(sentence.from, quote.from));
  if (!clause) return null;
  // "The tenants' union fought it on the grounds that": whoever has grounds is somebody.
  if (grounds) return found('subject', clause.mention, bareCue(quote.from, quote.from), quote);
  const speaker = mayBeSomeone(atoms, clause.mention) ? clause.mention : ownerOf(atoms, clause.mention);
  return mayBeSomeone(atoms, speaker) ? found('subject', speaker, bareCue(quote.from, quote.from), quote) : null;
};

/** Behind "on the grounds that it was". */
function onGrounds(atoms: readonly Atom[], { from }: Sentence, quote: number, { pack }: Place): boolean {
  if (!has(atoms[quote - 1], Tag.be)) return false;
  for (let at = quote - 2; at > from && quote - at < 8; at--)
    if (listOf(pack.attribution, 'grounds').has(lowOf(atoms[at]))) return has(atoms[at - 1], Tag.determiners);
  return false;
}

/** "Roe's answer was that “…”": whose it is, before the first sign of possession; nothing where there is none. */
function ownerOf(atoms: readonly Atom[], { from, to }: Mention): Mention {
  let at = from;
  while (at < to && !has(atoms[at], Tag.genitive)) at++;
  return stretch(from, at < to ? at : from);
}
