// What nobody has said: wishes, what somebody did not answer, what is only imagined or asked, and words that tell nothing.

import { listOf } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Found, Stretch } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, lowOf, type Unit } from '../words/unit.ts';
import { takesAny } from './cues.ts';

/** Whether content without a quotation is no report that a reader could check. */
export function isUnreported(
  units: readonly Unit[],
  { cue, mention, content }: Found,
  words: AttributionWords,
): boolean {
  const [only] = content;
  if (!only) return false;
  const first = units[only.from];
  const single = content.length === 1 && only.to - only.from === 1;
  if (single && tellsNothing(first)) return true;
  // "hopes to finish", "asked not to be named"
  if (takesAny(cue, Takes.mind) && has(first, Tag.to)) return true;
  if (mention?.relative && has(first, Tag.negations) && has(units[only.from + 1], Tag.to)) return true;
  // "did not respond to a request"
  if (cue.negated && has(units[cue.to - 1], Tag.to)) return true;
  if (!mention) return false;
  // "If he says he will come", "some may say", "he would have said"
  return isConditional(units, mention, words) || imagined(units, cue, mention, words);
}

/** "said nothing", "did not say where"; "disputes that", "denied this": whatever was said before. */
const tellsNothing = (only: Unit | undefined): boolean =>
  (has(only, Tag.nobody) && !has(only, Tag.subjects)) ||
  has(only, Tag.questions | Tag.that | Tag.determiners | Tag.objects);

/** "if Roe says" */
export const isConditional = (units: readonly Unit[], { from }: Stretch, words: AttributionWords): boolean =>
  listOf(words, 'conditions').has(lowOf(units[from - 1]));

/** "Some may say", "few would deny": nobody in particular, in what is only imagined. */
export function imagined(
  units: readonly Unit[],
  cue: { readonly from: number; readonly head: number },
  { from, to }: Stretch,
  words: AttributionWords,
): boolean {
  if (to - from > 1 || !has(units[from], Tag.determiners | Tag.nobody)) return false;
  return units.slice(cue.from, cue.head).some(({ low }) => listOf(words, 'conditionals').has(low));
}
