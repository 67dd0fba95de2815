// A passive verb with a clause behind it, by nobody whom the text names.

import { has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { contentAfter } from '../content.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** It was claimed that the plan is dead. She was told that, she was asked whether it is. */
export const itWasSaid: Order = (atoms, sentence, cue) => {
  const next = atoms[cue.to];
  const said =
    takesAny(cue, Complement.quote) && takesAny(cue, Complement.clause | Complement.that) && has(next, Tag.that);
  if (!said && (!takesAny(cue, Complement.person) || !has(next, Tag.that | Tag.questions))) return null;
  const content = contentAfter(atoms, sentence, cue);
  return content && found('passive', null, cue, content);
};
