// The main clause of a sentence: its first finite verb with the subject before it.
import type { Mention, Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import { has, type Unit } from '../words/unit.ts';
import * as Form from '../words/verb-forms.ts';
import { isVerb } from '../words/verbs.ts';
import { mentionBefore } from './sources.ts';

export type Clause = { readonly mention: Mention; readonly verb: number };

/** The subject of the sentence's first finite verb outside a relative clause, with the verb. */
export function mainClause(units: readonly Unit[], sentence: Sentence): Clause | null {
  let first: Clause | null = null;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    // "Roe's": a sign of possession behind a name, a verb behind "it" and "here".
    if (has(units[at], Tag.genitive) && !has(units[at - 1], small)) continue;
    if (has(units[at], Tag.be | Tag.auxiliaries) || (isVerb(units, at) && !isParticiple(units[at]))) {
      const mention = mentionBefore(units, sentence, at);
      if (mention?.relative) continue;
      const found = mention && { mention, verb: at };
      // "When the dam broke, Roe left": the clause that a subordinator opens comes first, the main one after it.
      const before = mention ? mention.from - 1 : -1;
      const governed = mention !== null && inPhrase(units, sentence, mention);
      if (!governed && (before < sentence.from || !has(units[before], Tag.subordinators))) return found ?? first;
      first ??= found;
    }
  }
  return first;
}

/** "In a statement issued on Monday, Roe said": what a preposition at the start governs is no subject. */
function inPhrase(units: readonly Unit[], sentence: Sentence, { from, to }: Mention): boolean {
  if (to - from > 1 || units[from]?.capital || has(units[from], Tag.subjects | Tag.roles | Tag.officials)) return false;
  let at = from - 1;
  while (at > sentence.from && !has(units[at], Tag.prepositions) && units[at]?.word) at--;
  return at === sentence.from && has(units[at], Tag.prepositions);
}

const isParticiple = (unit: Unit | undefined): boolean =>
  unit?.senses?.every(({ forms }) => forms === Form.ing) ?? false;

const small = Tag.subjects | Tag.adverbs | Tag.that | Tag.questions | Tag.nobody;
