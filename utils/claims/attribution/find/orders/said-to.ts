// A passive verb of saying with an infinitive, by nobody whom the text names.
import { stretch } from '../../stretch.ts';
import { has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { contentEnd } from '../content-end.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { mentionBefore } from '../sources.ts';

/** Roe is said to have left. */
export const saidTo: Order = (atoms, sentence, cue) => {
  if (!has(atoms[cue.to], Tag.to) || !has(atoms[cue.to + 1], Tag.be | Tag.auxiliaries)) return null;
  if (!takesAny(cue, Complement.quote) || !takesAny(cue, Complement.clause)) return null;
  const subject = mentionBefore(atoms, sentence, cue.from);
  if (!subject || subject.relative) return null;
  const content = stretch(subject.from, contentEnd(atoms, sentence, cue.to, null));
  return found('passive', null, cue, content);
};
