// Content on both sides of speaker and cue.

import { is } from '../../words/unit.ts';
import { pastCue, saidBefore, wholeSaying } from '../before-speaker.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { contentBefore, restFrom } from '../sides.ts';

/** The plan, Roe said, is dead. */
export const roundCue: Order = (units, sentence, cue, speaker) => {
  if (!is(units[pastCue(units, sentence, cue)], ',')) return null;
  const ahead = saidBefore(units, sentence, cue, speaker);
  if (!ahead?.goesOn || wholeSaying(units[ahead.past + 1])) return null;
  const left = contentBefore(units, sentence, ahead.edge);
  const right = restFrom(units, sentence, ahead.past + 1);
  return left && right && found('split', speaker, cue, left, right);
};
