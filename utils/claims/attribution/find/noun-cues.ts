// Attributions by a noun that somebody owns: "Roe's claim that …", "his warning that …".

import * as Tag from '../words/tags.ts';
import { has, type Sentence, type Unit } from '../words/units.ts';
import { isVerb } from '../words/verbs.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { clauseIn } from './orders.ts';
import type { Parts } from './phrases.ts';
import { mentionBefore } from './sources.ts';

/** "Asked about | Roe's claim that": no part of his name. */
const pastAsked = (units: readonly Unit[], { from }: Sentence): number =>
  units[from]?.senses && has(units[from + 1], Tag.prepositions) ? from + 2 : from;

/** "Roe's claim that the port is unsafe | was rejected": where the verb stands whose subject the claim is. */
function beforeVerb(units: readonly Unit[], from: number, to: number): number {
  let clauses = 0;
  for (let at = from; at < to; at++) {
    if (has(units[at], Tag.that | Tag.relatives | Tag.subordinators)) clauses++;
    else if (units[at]?.low === ',' && clauses === 0) return at;
    else if (opensVerb(units, at) && clauses-- === 0) return trimEnd(units, from, at);
  }
  return to;
}

/** The first word of a verb with a subject: not behind "to" or a preposition, and not the second of two that "and" joins. */
const opensVerb = (units: readonly Unit[], at: number): boolean =>
  verbal(units, at) && !verbal(units, at - 1) && !has(units[at - 1], Tag.to | Tag.prepositions | Tag.and | Tag.but);

const verbal = (units: readonly Unit[], at: number): boolean =>
  has(units[at], Tag.be | Tag.auxiliaries | Tag.negations) || isVerb(units, at);

/** "Smith's claim that …", "his warning that …". */
export function byNoun(units: readonly Unit[], sentence: Sentence, at: number): Parts | null {
  let left = at - 1;
  while (left > sentence.from && units[left]?.word && at - left < 4 && !has(units[left], Tag.possessives)) {
    if (has(units[left], Tag.genitive)) break;
    left--;
  }
  const owner = units[left];
  const mention = has(owner, Tag.possessives)
    ? { from: left, to: left + 1 }
    : has(owner, Tag.genitive)
      ? mentionBefore(units, { ...sentence, from: pastAsked(units, sentence) }, left)
      : null;
  if (!mention) return null;
  const end = contentEnd(units, sentence, at + 1, null);
  const opens = !clauseIn(units, sentence.from, mention.from);
  const content = { from: at + 1, to: opens ? beforeVerb(units, at + 1, end) : end };
  return content.to > content.from + 1 ? { mention, cue: { from: at, to: at + 1 }, content: [content] } : null;
}
