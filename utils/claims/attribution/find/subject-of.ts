// The subject of a finite verb that reports.
import type { Cue, Mention, Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, type Unit } from '../words/unit.ts';
import * as Form from '../words/verb-forms.ts';
import { takesAny } from './cues.ts';
import { beforeRelative, mentionBefore } from './sources.ts';

/** The subject before a finite cue. A bare small word ("disparaging remarks") is no subject: then the cue is a noun. */
export function subjectOf(units: readonly Unit[], sentence: Sentence, cue: Cue): Mention | null {
  const nearest = mentionBefore(units, sentence, cue.from);
  const mention = beforeRelative(units, sentence, cue.from, nearest) ?? nearest;
  if (!mention || !cue.plain) return mention;
  const last = units[mention.to - 1];
  // "his late-night tweets": a compound adjective wants a noun.
  if (!last?.capital && last?.low.includes('-')) return null;
  if (mention.to - mention.from > 1) return mention;
  const only = units[mention.from];
  if (!only || only.capital) return mention;
  const verbal = only.low.includes('-') || has(only, Tag.finiteVerbs) || only.senses !== null;
  return verbal && !has(only, Tag.subjects | Tag.documents) ? null : mention;
}

/** "a bar called “The Anchor”": what a thing is called, not what it says. */
export function isCalled(units: readonly Unit[], cue: Cue, mention: Mention): boolean {
  const last = units[mention.to - 1];
  if (!units[cue.to]?.quote || !(cue.forms & Form.participle) || !cue.plain) return false;
  if (!takesAny(cue, Takes.thing) || takesAny(cue, Takes.clause | Takes.that | Takes.person)) return false;
  return (
    !last?.capital && !has(last, Tag.subjects | Tag.roles | Tag.officials | Tag.documents) && !last?.low.endsWith('s')
  );
}
