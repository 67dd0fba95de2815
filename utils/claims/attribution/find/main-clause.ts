// The main clause of a sentence: its first finite verb with the subject before it.
import type { Mention, Sentence } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { isVerb } from '../words/verbs.ts';
import { mentionBefore } from './sources.ts';

export type Clause = { readonly mention: Mention; readonly verb: number };

/** The subject of the sentence's first finite verb outside a relative clause, with the verb. */
export function mainClause(atoms: readonly Atom[], sentence: Sentence): Clause | null {
  let first: Clause | null = null;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    // "Roe's": a sign of possession behind a name, a verb behind "it" and "here".
    if (has(atoms[at], Tag.genitive) && !has(atoms[at - 1], small)) continue;
    if (has(atoms[at], Tag.be | Tag.auxiliaries) || (isVerb(atoms, at) && !isParticiple(atoms[at]))) {
      const mention = mentionBefore(atoms, sentence, at);
      if (mention?.relative) continue;
      const found = mention && { mention, verb: at };
      // "When the dam broke, Roe left": the clause that a subordinator opens comes first, the main one after it.
      const before = mention ? mention.from - 1 : -1;
      const governed = mention !== null && inPhrase(atoms, sentence, mention);
      if (!governed && (before < sentence.from || !has(atoms[before], Tag.subordinators))) return found ?? first;
      first ??= found;
    }
  }
  return first;
}

/** "In a statement issued on Monday, Roe said": what a preposition at the start governs is no subject. */
function inPhrase(atoms: readonly Atom[], sentence: Sentence, { from, to }: Mention): boolean {
  if (to - from > 1 || atoms[from]?.capital || has(atoms[from], Tag.subjects | Tag.roles | Tag.officials)) return false;
  let at = from - 1;
  while (at > sentence.from && !has(atoms[at], Tag.prepositions) && atoms[at]?.word) at--;
  return at === sentence.from && has(atoms[at], Tag.prepositions);
}

/** A reporting verb in -ing, which is no verb of a clause. */
export const isParticiple = (atom: Atom | undefined): boolean =>
  atom?.senses?.every(({ forms }) => forms === Form.ing) ?? false;

const small = Tag.subjects | Tag.adverbs | Tag.that | Tag.questions | Tag.nobody;
