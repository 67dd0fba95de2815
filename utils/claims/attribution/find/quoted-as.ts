// A medium that passes on another's words: "The paper quoted Roe as saying", "Roe was quoted as saying".
import type { Cue, Mention, Sentence } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { isAnyVerb, mayBe } from '../words/verbs.ts';
import { mentionAfter } from './mention-after.ts';
import { mentionBefore } from './sources.ts';

/** The cue to the end of "saying", and who is quoted. */
export type QuotedAs = { readonly cue: Cue; readonly quoted: Mention };

/** Null where the cue passes on nobody's words. */
export function quotedAs(atoms: readonly Atom[], sentence: Sentence, cue: Cue): QuotedAs | null {
  const end = Math.min(cue.to + 14, sentence.to - 1);
  let at = cue.to;
  while (at < end && atoms[at]?.word && !has(atoms[at], Tag.as) && !isAnyVerb(atoms, at)) at++;
  if (!has(atoms[at], Tag.as) || !mayBe(atoms[at + 1], Form.ing, Complement.clause)) return null;
  const passive = cue.shape === 'passive';
  const quoted = passive ? mentionBefore(atoms, sentence, cue.from) : mentionAfter(atoms, cue.to, at);
  const complements = atoms[at + 1]?.senses?.reduce((bits, sense) => bits | sense.complements, 0) ?? 0;
  return quoted && { quoted, cue: { ...cue, shape: 'finite', to: at + 2, complements } };
}
