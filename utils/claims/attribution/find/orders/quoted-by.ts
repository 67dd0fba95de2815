// Words in marks between a passive verb and its speaker.
import { stretch } from '../../stretch.ts';
import { has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** The plan was called “a toy” by Roe. It was described as “a toy” by Roe. */
export const quotedBy: Order = (atoms, sentence, cue) => {
  const from = has(atoms[cue.to], Tag.as) ? cue.to + 1 : cue.to;
  if (!atoms[from]?.quote || !has(atoms[from + 1], Tag.by) || !takesAny(cue, Complement.thing | Complement.quote))
    return null;
  const mention = mentionAfter(atoms, from + 2, sentence.to);
  return mention && found('passive', mention, cue, stretch(from, from + 1));
};
