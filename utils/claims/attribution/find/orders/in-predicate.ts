// Words in marks inside a clause, said by its subject.
import { stretch } from '../../stretch.ts';
import type { Mention } from '../../types.ts';
import * as Tag from '../../words/tags.ts';
import { has, type Unit } from '../../words/unit.ts';
import { mainClause } from '../main-clause.ts';
import { bareCue, found, type Order } from '../order.ts';
import { mayBeSomeone } from '../someone.ts';

/** Roe fears a plan that is “dead before it is born”. Scare quotes of a few words are nobody's speech. */
export const inPredicate: Order = (units, sentence, quote) => {
  if ((units[quote.from]?.words ?? 0) < 4) return null;
  const clause = mainClause(units, stretch(sentence.from, quote.from));
  if (!clause) return null;
  const speaker = mayBeSomeone(units, clause.mention) ? clause.mention : ownerOf(units, clause.mention);
  return mayBeSomeone(units, speaker) ? found('subject', speaker, bareCue(quote.from, quote.from), quote) : null;
};

/** "Roe's answer was that “…”": whose it is, before the first sign of possession; nothing where there is none. */
function ownerOf(units: readonly Unit[], { from, to }: Mention): Mention {
  let at = from;
  while (at < to && !has(units[at], Tag.genitive)) at++;
  return stretch(from, at < to ? at : from);
}
