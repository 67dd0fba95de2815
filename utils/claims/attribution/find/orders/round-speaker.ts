// Content on both sides of cue and speaker.

import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has, is } from '../../words/unit.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn, contentBefore, quoteBefore, restFrom } from '../sides.ts';
import { turns } from '../turned.ts';

/** The plan, said Roe, is dead: a topic without a verb of its own, and the verb behind the speaker. */
export const roundSpeaker: Order = (units, sentence, cue) => {
  const { from } = cue;
  if (from === sentence.from || !is(units[from - 1], ',') || !turns(cue) || !takesAny(cue, Takes.clause)) return null;
  if (quoteBefore(units, from) || clauseIn(units, sentence.from, from - 1)) return null;
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention || !is(units[mention.to], ',') || !has(units[mention.to + 1], Tag.be | Tag.auxiliaries)) return null;
  const left = contentBefore(units, sentence, from);
  const right = restFrom(units, sentence, mention.to + 1);
  return left && right && found('split', mention, cue, left, right);
};
