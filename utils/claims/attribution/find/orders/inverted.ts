// Content, cue, speaker.

import type { Cue, Mention, Sentence } from '../../types.ts';
import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has, is, type Unit } from '../../words/unit.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn, contentBefore, quoteBefore, resumed } from '../sides.ts';
import { mentionBefore } from '../sources.ts';
import { turns } from '../turned.ts';

/** “The plan is dead,” said Roe. The plan is dead, said Roe. */
export const inverted: Order = (units, sentence, cue) => {
  if (cue.from === sentence.from || !turns(cue)) return null;
  const before = units[cue.from - 1];
  const quote = quoteBefore(units, cue.from);
  if (!quote && !is(before, ',')) return null;
  // "the captain of the ferry “Irma” said": a name in marks at the end of the subject.
  if (before?.quote && before.tail === '' && before.words < 4 && units[cue.from - 2]?.word) return null;
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention || !(quote || clauseBefore(units, sentence, cue, mention))) return null;
  const content = contentBefore(units, sentence, cue.from);
  return content && found('inverted', mention, cue, content, ...resumed(units, sentence, mention.to));
};

/** Whether a clause without marks stands before the cue, and nothing but when and where behind the speaker. */
function clauseBefore(units: readonly Unit[], sentence: Sentence, cue: Cue, { to }: Mention): boolean {
  if (!takesAny(cue, Takes.clause) || takesAny(cue, Takes.mind)) return false;
  if (!clauseIn(units, sentence.from, cue.from - 1)) return false;
  if (units[to]?.word && !has(units[to], Tag.prepositions | Tag.times | Tag.relatives)) return false;
  const subject = mentionBefore(units, sentence, cue.from);
  return !subject || clauseIn(units, sentence.from, subject.to);
}
