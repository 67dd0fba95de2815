// Content on both sides of speaker and cue.

import { is } from '../../words/atom.ts';
import { pastCue, saidBefore, wholeSaying } from '../before-speaker.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { contentBefore, restFrom } from '../sides.ts';

/** The plan, Roe said, is dead. */
export const roundCue: Order = (atoms, sentence, cue, speaker) => {
  if (!is(atoms[pastCue(atoms, sentence, cue)], ',')) return null;
  const ahead = saidBefore(atoms, sentence, cue, speaker);
  if (!ahead?.goesOn || wholeSaying(atoms[ahead.past + 1])) return null;
  const left = contentBefore(atoms, sentence, ahead.edge);
  const right = restFrom(atoms, sentence, ahead.past + 1);
  return left && right && found('split', speaker, cue, left, right);
};
