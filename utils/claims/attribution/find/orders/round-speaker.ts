// Content on both sides of cue and speaker.

import { has, is } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn, contentBefore, quoteBefore, restFrom } from '../sides.ts';
import { turns } from '../turned.ts';

/** The plan, said Roe, is dead: a topic without a verb of its own, and the verb behind the speaker. */
export const roundSpeaker: Order = (atoms, sentence, cue) => {
  const { from } = cue;
  if (from === sentence.from || !is(atoms[from - 1], ',') || !turns(cue) || !takesAny(cue, Complement.clause))
    return null;
  if (quoteBefore(atoms, from) || clauseIn(atoms, sentence.from, from - 1)) return null;
  const mention = mentionAfter(atoms, cue.to, sentence.to);
  if (!mention || !is(atoms[mention.to], ',') || !has(atoms[mention.to + 1], Tag.be | Tag.auxiliaries)) return null;
  const left = contentBefore(atoms, sentence, from);
  const right = restFrom(atoms, sentence, mention.to + 1);
  return left && right && found('split', mention, cue, left, right);
};
