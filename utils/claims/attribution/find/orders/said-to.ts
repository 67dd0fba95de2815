// A passive verb of saying with an infinitive, by nobody whom the text names.
import { stretch } from '../../stretch.ts';
import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has } from '../../words/unit.ts';
import { contentEnd } from '../content-end.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { mentionBefore } from '../sources.ts';

/** Roe is said to have left. */
export const saidTo: Order = (units, sentence, cue) => {
  if (!has(units[cue.to], Tag.to) || !has(units[cue.to + 1], Tag.be | Tag.auxiliaries)) return null;
  if (!takesAny(cue, Takes.quote) || !takesAny(cue, Takes.clause)) return null;
  const subject = mentionBefore(units, sentence, cue.from);
  if (!subject || subject.relative) return null;
  const content = stretch(subject.from, contentEnd(units, sentence, cue.to, null));
  return found('passive', null, cue, content);
};
