// A participle that opens a sentence, by nobody whom the text names.

import { has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import * as Form from '../../words/verb-forms.ts';
import { contentAfter } from '../content.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** Asked whether the plan was dead, Roe left: nobody is named who asked. */
export const asked: Order = (atoms, sentence, cue, speaker) => {
  if (speaker || (cue.from > sentence.from && !has(atoms[cue.from - 1], Tag.subordinators))) return null;
  if (!takesAny(cue, Complement.person | Complement.thing) || !has(atoms[cue.to], Tag.questions)) return null;
  const content = cue.forms & Form.participle ? contentAfter(atoms, sentence, cue, true) : null;
  return content && found('passive', null, cue, content);
};
