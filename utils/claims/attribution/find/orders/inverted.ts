// Content, cue, speaker.

import type { Cue, Mention, Sentence } from '../../types.ts';
import { type Atom, has, is } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn, contentBefore, quoteBefore, resumed } from '../sides.ts';
import { mentionBefore } from '../sources.ts';
import { turns } from '../turned.ts';

/** “The plan is dead,” said Roe. The plan is dead, said Roe. */
export const inverted: Order = (atoms, sentence, cue) => {
  if (cue.from === sentence.from || !turns(cue)) return null;
  const before = atoms[cue.from - 1];
  const quote = quoteBefore(atoms, cue.from);
  if (!quote && !is(before, ',')) return null;
  // "the captain of the ferry “Irma” said": a name in marks at the end of the subject.
  if (before?.quote && before.tail === '' && before.words < 4 && atoms[cue.from - 2]?.word) return null;
  const mention = mentionAfter(atoms, cue.to, sentence.to);
  if (!mention || !(quote || clauseBefore(atoms, sentence, cue, mention))) return null;
  const content = contentBefore(atoms, sentence, cue.from);
  return content && found('inverted', mention, cue, content, ...resumed(atoms, sentence, mention.to));
};

/** Whether a clause without marks stands before the cue, and nothing but when and where behind the speaker. */
function clauseBefore(atoms: readonly Atom[], sentence: Sentence, cue: Cue, { to }: Mention): boolean {
  if (!takesAny(cue, Complement.clause) || takesAny(cue, Complement.mind)) return false;
  if (!clauseIn(atoms, sentence.from, cue.from - 1)) return false;
  if (atoms[to]?.word && !has(atoms[to], Tag.prepositions | Tag.times | Tag.relatives)) return false;
  const subject = mentionBefore(atoms, sentence, cue.from);
  return !subject || clauseIn(atoms, sentence.from, subject.to);
}
