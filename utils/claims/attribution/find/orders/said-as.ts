// A passive verb with "as" behind it, by nobody whom the text names.
import { filled } from '../../stretch.ts';
import { has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { contentEnd } from '../content-end.ts';
import { takesAny } from '../cues.ts';
import { found, type Order } from '../order.ts';

/** Roe has been described as a friend of the owners. */
export const saidAs: Order = (atoms, sentence, cue) => {
  if (!has(atoms[cue.to], Tag.as) || !takesAny(cue, Complement.thing)) return null;
  if (takesAny(cue, Complement.topic | Complement.clause)) return null;
  const content = filled(cue.to + 1, contentEnd(atoms, sentence, cue.to + 1, null));
  return content && found('passive', null, cue, content);
};
