// A passive verb with "as" behind it, by somebody whom the text names after it, or by nobody.
import { filled } from '../../stretch.ts';
import { has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { contentEnd } from '../content-end.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import { found, type Order } from '../order.ts';

/** Roe has been described as a friend of the owners. He was hailed as a friend by the owners. */
export const saidAs: Order = (atoms, sentence, cue) => {
  if (!has(atoms[cue.to], Tag.as) || !takesAny(cue, Complement.thing)) return null;
  if (takesAny(cue, Complement.topic | Complement.clause)) return null;
  const from = cue.to + 1;
  const end = contentEnd(atoms, sentence, from, null);
  let by = from;
  while (by < end && !has(atoms[by], Tag.by)) by++;
  const mention = by < end ? mentionAfter(atoms, by + 1, end) : null;
  const content = filled(from, mention ? by : end);
  return content && found('passive', mention, cue, content);
};
