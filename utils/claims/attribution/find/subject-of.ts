// The subject of a finite verb that reports.
import type { Cue, Mention, Sentence } from '../types.ts';
import { type Atom, has, isNumber } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { takesAny } from './cues.ts';
import { withList } from './listed.ts';
import { beforeRelative, mentionBefore } from './sources.ts';

/** The subject before a finite cue. A bare small word ("disparaging remarks") is no subject: then the cue is a noun. */
export function subjectOf(atoms: readonly Atom[], sentence: Sentence, cue: Cue): Mention | null {
  const nearest = mentionBefore(atoms, sentence, cue.from);
  const mention = beforeRelative(atoms, sentence, cue.from, nearest) ?? nearest;
  if (!mention || !cue.plain) return mention;
  const last = atoms[mention.to - 1];
  // "his late-night tweets": a compound adjective wants a noun.
  if (!last?.capital && last?.low.includes('-')) return null;
  if (mention.to - mention.from > 1) return withList(atoms, sentence, cue, mention);
  const only = atoms[mention.from];
  if (!only || only.capital) return mention;
  // "in personal attacks", "together vowed": a lone word that no list knows and that is no plural is nobody.
  if ((only.tags === 0 || has(only, Tag.progressive)) && !only.low.endsWith('s') && mention.from > sentence.from)
    return null;
  const verbal = only.low.includes('-') || has(only, Tag.finiteVerbs) || only.senses !== null;
  return verbal && !has(only, Tag.subjects | Tag.documents) ? null : mention;
}

/** "a bar called “The Anchor”": what a thing is called, not what it says. */
export function isCalled(atoms: readonly Atom[], cue: Cue, mention: Mention): boolean {
  const last = atoms[mention.to - 1];
  const next = atoms[cue.to];
  if (!(cue.forms & Form.participle) || !cue.plain) return false;
  // "a book called The Tide"
  const bare =
    !next?.quote && has(atoms[mention.from], Tag.determiners) && !last?.capital && takesAny(cue, Complement.naming);
  if (bare) return next?.capital === true && !has(last, Tag.subjects | Tag.roles | Tag.officials);
  if (!next?.quote) return false;
  if (!takesAny(cue, Complement.thing) || takesAny(cue, Complement.clause | Complement.that | Complement.person))
    return false;
  // "The auditors in May 2023 warned of “…”": who speaks stands before the year.
  if (isNumber(last)) return false;
  return (
    !last?.capital && !has(last, Tag.subjects | Tag.roles | Tag.officials | Tag.documents) && !last?.low.endsWith('s')
  );
}
