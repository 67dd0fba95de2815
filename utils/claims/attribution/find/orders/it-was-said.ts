// A passive verb with a clause behind it, by nobody whom the text names.

import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has } from '../../words/unit.ts';
import { contentAfter } from '../content.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** It was claimed that the plan is dead. She was told that, she was asked whether it is. */
export const itWasSaid: Order = (units, sentence, cue) => {
  const next = units[cue.to];
  const said = takesAny(cue, Takes.quote) && takesAny(cue, Takes.clause | Takes.that) && has(next, Tag.that);
  if (!said && (!takesAny(cue, Takes.person) || !has(next, Tag.that | Tag.questions))) return null;
  const content = contentAfter(units, sentence, cue);
  return content && found('passive', null, cue, content);
};
