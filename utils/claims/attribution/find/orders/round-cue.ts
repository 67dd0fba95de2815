// Content on both sides of speaker and cue.

import { has, is } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
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
  // "Meanwhile, Roe says, they sell"
  const word = left && left.to - left.from === 1 && has(atoms[left.from], Tag.adverbs);
  return left && right && found('split', speaker, cue, ...(word ? [] : [left]), right);
};
