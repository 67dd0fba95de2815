// Words in marks between a passive verb and its speaker.
import { stretch } from '../../stretch.ts';
import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has } from '../../words/unit.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** The plan was called “a toy” by Roe. It was described as “a toy” by Roe. */
export const quotedBy: Order = (units, sentence, cue) => {
  const from = has(units[cue.to], Tag.as) ? cue.to + 1 : cue.to;
  if (!units[from]?.quote || !has(units[from + 1], Tag.by) || !takesAny(cue, Takes.thing | Takes.quote)) return null;
  const mention = mentionAfter(units, from + 2, sentence.to);
  return mention && found('passive', mention, cue, stretch(from, from + 1));
};
