// Speaker, cue, content: the usual order.

import type { Cue, Mention, Sentence } from '../../types.ts';
import * as Tag from '../../words/tags.ts';
import { has, is, type Unit } from '../../words/unit.ts';
import { contentAfter } from '../content.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** Roe said the plan is dead. Roe, who said that, left. Roe left, saying that; Roe left and said that. */
export const cueBefore: Order = (units, sentence, cue, speaker) => {
  if (!speaker) return null;
  const content = contentAfter(units, sentence, cue, endsAtComma(units, sentence, cue, speaker));
  return content && found(ruleOf(cue, speaker), speaker, cue, content);
};

const ruleOf = ({ shape }: Cue, { shared, relative }: Mention): string => {
  if (shared) return shape === 'ing' ? 'participle' : 'shared-subject';
  return relative ? 'relative' : 'cue-before';
};

/** In a clause that opens the sentence ("When Roe said …,", "Citing …,") the content ends at the comma. */
function endsAtComma(units: readonly Unit[], sentence: Sentence, cue: Cue, speaker: Mention): boolean {
  if (cue.shape === 'ing') return cue.from <= sentence.from + 1;
  const before = speaker.shared ? -1 : speaker.from - 1;
  if (before < sentence.from) return false;
  // ", who believe the plan is dead, are": a clause between commas.
  if (speaker.relative && (is(units[before], ',') || has(units[before], Tag.and))) return true;
  return (
    has(units[before], Tag.subordinators) ||
    (is(units[before - 1], ',') && has(units[before], Tag.relatives) && !has(units[before], Tag.subjects))
  );
}
