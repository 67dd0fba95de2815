// A participle that opens a sentence, by nobody whom the text names.

import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has } from '../../words/unit.ts';
import * as Form from '../../words/verb-forms.ts';
import { contentAfter } from '../content.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** Asked whether the plan was dead, Roe left: nobody is named who asked. */
export const asked: Order = (units, sentence, cue, speaker) => {
  if (speaker || (cue.from > sentence.from && !has(units[cue.from - 1], Tag.subordinators))) return null;
  if (!takesAny(cue, Takes.person | Takes.thing) || !has(units[cue.to], Tag.questions)) return null;
  const content = cue.forms & Form.participle ? contentAfter(units, sentence, cue, true) : null;
  return content && found('passive', null, cue, content);
};
