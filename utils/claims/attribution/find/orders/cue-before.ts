// Speaker, cue, content: the usual order.

import type { Cue, Mention, Sentence } from '../../types.ts';
import { type Atom, has, is } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { contentAfter } from '../content.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** Roe said the plan is dead. Roe, who said that, left. Roe left, saying that; Roe left and said that. */
export const cueBefore: Order = (atoms, sentence, cue, speaker) => {
  if (!speaker) return null;
  const content = contentAfter(atoms, sentence, cue, endsAtComma(atoms, sentence, cue, speaker));
  return content && found(ruleOf(cue, speaker), speaker, cue, content);
};

const ruleOf = ({ shape }: Cue, { shared, relative }: Mention): string => {
  if (shared) return shape === 'ing' ? 'participle' : 'shared-subject';
  return relative ? 'relative' : 'cue-before';
};

/** "In a letter calling for a vote, Roe said": the phrase that opens the sentence. */
function inLead(atoms: readonly Atom[], { from }: Sentence, cue: Cue): boolean {
  if (!has(atoms[from], Tag.prepositions)) return false;
  for (let at = from; at < cue.from; at++) if (!atoms[at]?.word) return false;
  return true;
}

/** In a clause that opens the sentence ("When Roe said …,", "Citing …,") the content ends at the comma. */
function endsAtComma(atoms: readonly Atom[], sentence: Sentence, cue: Cue, speaker: Mention): boolean {
  if (cue.shape === 'ing') return cue.from <= sentence.from + 1 || inLead(atoms, sentence, cue);
  const before = speaker.shared ? -1 : speaker.from - 1;
  if (before < sentence.from) return false;
  // ", who believe the plan is dead, are": a clause between commas.
  if (speaker.relative && (is(atoms[before], ',') || has(atoms[before], Tag.and))) return true;
  return (
    has(atoms[before], Tag.subordinators) ||
    (is(atoms[before - 1], ',') && has(atoms[before], Tag.relatives) && !has(atoms[before], Tag.subjects))
  );
}
