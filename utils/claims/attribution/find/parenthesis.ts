// What stands between a cue and what is said, in commas or behind a paper: "said, however, that", "said in a letter sent in May that".
import { endsPast } from '../../text/trait-bits.ts';
import type { Cue, Sentence } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import { isAnyVerb } from '../words/verbs.ts';
import { takesAny } from './cues.ts';

/** "a paper published in May": a participle that belongs to the paper. */
export const ofPaper = (atoms: readonly Atom[], at: number): boolean =>
  has(atoms[at - 1], Tag.documents) && isPast(atoms[at]);

/** "the new thinking | that followed": an ending, where no list knows the word. */
export const isPast = (atom: Atom | undefined): boolean => ((atom?.traits ?? 0) & endsPast) !== 0;

/** A parenthesis between commas that comes back to the content: "said, however, that". */
export function returns(atoms: readonly Atom[], sentence: Sentence, at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(at + 10, sentence.to); ahead++) {
    if (atoms[ahead]?.low === atoms[at]?.low) return true;
    if (isAnyVerb(atoms, ahead) && !ofPaper(atoms, ahead) && !has(atoms[ahead], Tag.genitive)) return false;
  }
  return false;
}

/** The second comma of "told the guild, a union, on May 3 that". */
export function closes(atoms: readonly Atom[], cue: Cue, at: number): boolean {
  if (!takesAny(cue, Complement.person) && !is(atoms[cue.to], ',')) return false;
  let open = false;
  for (let back = cue.to; back < at; back++) if (is(atoms[back], ',')) open = !open;
  return open;
}
