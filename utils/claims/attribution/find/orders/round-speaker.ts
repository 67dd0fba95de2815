// Content on both sides of cue and speaker.

import { endsPast } from '../../../text/trait-bits.ts';
import type { Sentence } from '../../types.ts';
import { type Atom, has, is } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { isAnyVerb } from '../../words/verbs.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn, contentBefore, restFrom } from '../sides.ts';
import { turns } from '../turned.ts';

/** The comma behind a speaker, past who she is, with a verb behind it: ", says Roe, a diver at Karsa, | helps"; or null. */
function verbBehind(atoms: readonly Atom[], { to }: Sentence, start: number): number | null {
  if (!is(atoms[start], ',')) return null;
  for (let at = start; at < Math.min(start + 24, to); at++)
    if (is(atoms[at], ',') && (isAnyVerb(atoms, at + 1) || (at === start && mayBeVerb(atoms[at + 1])))) return at;
  return null;
}

/** A word of no list by its ending: "marks", "rested". */
const mayBeVerb = (atom: Atom | undefined): boolean =>
  atom?.tags === 0 && !atom.capital && (atom.low.endsWith('s') || (atom.traits & endsPast) !== 0);

/** The plan, said Roe, is dead: a topic without a verb of its own, and the verb behind the speaker. */
export const roundSpeaker: Order = (atoms, sentence, cue) => {
  const { from } = cue;
  if (from === sentence.from || !is(atoms[from - 1], ',') || !turns(cue) || !takesAny(cue, Complement.clause))
    return null;
  const mention = mentionAfter(atoms, cue.to, sentence.to);
  const comma = mention && verbBehind(atoms, sentence, mention.to);
  if (!comma) return null;
  // "The key to Roe's plan, says Falk, is": no verb stands before, whatever the sign of possession looks like.
  const goesOn = comma === mention.to && has(atoms[comma + 1], Tag.be | Tag.auxiliaries);
  if (!goesOn && clauseIn(atoms, sentence.from, from - 1)) return null;
  const left = contentBefore(atoms, sentence, from);
  const right = restFrom(atoms, sentence, comma + 1);
  return left && right && found('split', mention, cue, left, right);
};
