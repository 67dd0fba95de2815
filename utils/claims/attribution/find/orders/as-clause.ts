// "As" before the speaker, and the content behind the comma.

import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has, is } from '../../words/unit.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { pastPerson } from '../past.ts';
import { restFrom } from '../sides.ts';

/** As Roe said, the plan is dead. */
export const asClause: Order = (units, sentence, cue, speaker) => {
  if (!speaker || cue.shape !== 'finite' || !has(units[speaker.from - 1], Tag.as)) return null;
  if (speaker.from - 1 > sentence.from + 1) return null;
  const comma = takesAny(cue, Takes.person) ? pastPerson(units, sentence, cue.to) : cue.to;
  const content = is(units[comma], ',') ? restFrom(units, sentence, comma + 1) : null;
  return content && content.to > content.from + 1 ? found('as', speaker, cue, content) : null;
};
