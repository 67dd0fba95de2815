// Whether what an order found is worth a reader's look.
import { listOf } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Cue, Found, Mention } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, lowOf, type Unit } from '../words/unit.ts';
import * as Form from '../words/verb-forms.ts';
import { takesAny } from './cues.ts';
import { holdsQuote } from './sides.ts';
import { isUnreported } from './unreported.ts';

/** Thoughts of nobody in particular, of the reader or the writer, are nothing to check. */
export function worthMarking(units: readonly Unit[], one: Found, words: AttributionWords): boolean {
  const { cue, mention, content } = one;
  const quotes = content.some((stretch) => holdsQuote(units, stretch));
  if (!quotes && content.length > 0 && isUnreported(units, one, words)) return false;
  // "in defending the plan", "who backed the plan": what somebody does besides, no report.
  const only = takesAny(cue, Takes.thing) && !takesAny(cue, Takes.clause | Takes.that | Takes.person);
  const aside =
    (cue.shape === 'ing' && has(units[cue.from - 1], Tag.prepositions | Tag.subordinators)) || mention?.relative;
  if (only && aside && !quotes) return false;
  if (takesAny(cue, Takes.mind) && cue.negated) return false;
  return !mention || !isFaint(units, mention) || speaksAll(units, cue, mention, quotes, words);
}

/** "it", "nobody", "you": no one whom a reader could ask. */
const isFaint = (units: readonly Unit[], { from, to }: Mention): boolean =>
  to - from < 3 && has(units[from], Tag.nobody) && (to - from === 1 || !has(units[from], Tag.determiners));

/** "an outage it called “unforeseen”", "It found that": somebody after all. "Nobody said that" */
function speaksAll(
  units: readonly Unit[],
  cue: Cue,
  { from }: Mention,
  quotes: boolean,
  words: AttributionWords,
): boolean {
  const it = listOf(words, 'neuter').has(lowOf(units[from]));
  if (it && (quotes || (takesAny(cue, Takes.paper) && cue.forms & Form.past))) return true;
  return !takesAny(cue, Takes.mind | Takes.thing) && takesAny(cue, Takes.quote) && !has(units[from], Tag.determiners);
}
