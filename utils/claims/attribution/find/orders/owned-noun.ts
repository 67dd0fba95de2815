// A noun that reports, its owner before it and its clause behind it.
import { stretch } from '../../stretch.ts';
import type { Sentence } from '../../types.ts';
import * as Tag from '../../words/tags.ts';
import { has, is, type Unit } from '../../words/unit.ts';
import { isVerb } from '../../words/verbs.ts';
import { contentEnd, trimEnd } from '../content-end.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn } from '../sides.ts';
import { mentionBefore } from '../sources.ts';

/** Roe's claim that the plan is dead, his warning that it is. */
export const ownedNoun: Order = (units, sentence, cue) => {
  const left = ownerBefore(units, sentence, cue.from);
  const mention = has(units[left], Tag.possessives)
    ? stretch(left, left + 1)
    : has(units[left], Tag.genitive)
      ? mentionBefore(units, { ...sentence, from: pastAsked(units, sentence) }, left)
      : null;
  if (!mention) return null;
  const end = contentEnd(units, sentence, cue.to, null);
  const opens = !clauseIn(units, sentence.from, mention.from);
  const content = stretch(cue.to, opens ? beforeVerb(units, cue.to, end) : end);
  return content.to > content.from + 1 ? found('noun', mention, cue, content) : null;
};

/** Where a possessive or a sign of possession stands before a noun, adjectives between. */
function ownerBefore(units: readonly Unit[], { from }: Sentence, noun: number): number {
  let at = noun - 1;
  while (at > from && units[at]?.word && noun - at < 4 && !has(units[at], Tag.possessives | Tag.genitive)) at--;
  return at;
}

/** "Asked about | Roe's claim that": no part of his name. */
const pastAsked = (units: readonly Unit[], { from }: Sentence): number =>
  units[from]?.senses && has(units[from + 1], Tag.prepositions) ? from + 2 : from;

/** "Roe's claim that the port is unsafe | was rejected": where the verb stands whose subject the claim is. */
function beforeVerb(units: readonly Unit[], from: number, to: number): number {
  let clauses = 0;
  for (let at = from; at < to; at++) {
    if (has(units[at], Tag.that | Tag.relatives | Tag.subordinators)) clauses++;
    else if (is(units[at], ',') && clauses === 0) return at;
    else if (opensVerb(units, at) && clauses-- === 0) return trimEnd(units, from, at);
  }
  return to;
}

/** The first word of a verb with a subject: not behind "to" or a preposition, and not the second of two that "and" joins. */
const opensVerb = (units: readonly Unit[], at: number): boolean =>
  verbal(units, at) && !verbal(units, at - 1) && !has(units[at - 1], Tag.to | Tag.prepositions | Tag.and | Tag.but);

const verbal = (units: readonly Unit[], at: number): boolean =>
  has(units[at], Tag.be | Tag.auxiliaries | Tag.negations) || isVerb(units, at);
