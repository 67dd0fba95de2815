// A letter for who answers in a printed interview.

import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import { trimEnd } from '../content-end.ts';
import { speakersOf } from '../interviews.ts';
import { labelStart } from '../label-start.ts';
import { bareCue, found, type Order } from '../order.ts';

/** A. I was there. */
export const answer: Order = (atoms, sentence, _cue, _speaker, { reading, pack }) => {
  if (sentence.from !== 0) return null;
  const from = labelStart(atoms);
  const first = atoms[from];
  if (first?.low.length !== 2) return null;
  const initial = reading.text.slice(first.start, first.end);
  const answers = listOf(pack.attribution, 'answerers').has(initial.charAt(0).toLowerCase());
  if (!answers || !speakersOf(reading, pack).has(initial)) return null;
  const cue = bareCue(from, from + 1);
  const content = stretch(from + 1, trimEnd(atoms, from + 1, atoms.length));
  return content.to > content.from ? found('talk', cue, cue, content) : null;
};
