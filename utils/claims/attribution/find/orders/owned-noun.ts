// A noun that reports, its owner before it and its clause behind it.
import type { LanguagePack } from '../../../pack/language-pack.ts';
import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import type { Sentence } from '../../types.ts';
import { type Atom, has, is, lowOf } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import * as Form from '../../words/verb-forms.ts';
import { isVerb, mayBe } from '../../words/verbs.ts';
import { contentEnd, trimEnd } from '../content-end.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn } from '../sides.ts';
import { mentionBefore } from '../sources.ts';

/** Roe's claim that the plan is dead, his warning that it is; amid rumours that it is, which nobody owns. */
export const ownedNoun: Order = (atoms, sentence, cue, _, { pack }) => {
  // "Norvale's rules state that": a verb.
  if (has(atoms[cue.from - 1], Tag.documents) || isWhere(atoms, sentence, cue.from)) return null;
  const left = ownerBefore(atoms, sentence, cue.from);
  const mention = has(atoms[left], Tag.possessives)
    ? stretch(left, left + 1)
    : has(atoms[left], Tag.genitive)
      ? mentionBefore(atoms, { ...sentence, from: pastAsked(atoms, sentence) }, left)
      : null;
  if (!mention && !isUnowned(atoms, sentence, cue.from, pack)) return null;
  const close = contentEnd(atoms, sentence, cue.to, null);
  const end = mention ? close : dashFrom(atoms, cue.to, close);
  const opens = !clauseIn(atoms, sentence.from, (mention ?? cue).from);
  const content = stretch(cue.to, opens ? beforeVerb(atoms, cue.to, end, has(atoms[cue.to], Tag.that) ? 0 : 1) : end);
  return content.to > content.from + 1 ? found('noun', mention, cue, content) : null;
};

/** "Roe said in his report that": where a verb before it says it. */
function isWhere(atoms: readonly Atom[], { from }: Sentence, noun: number): boolean {
  const owner = noun - 1;
  if (!has(atoms[owner], Tag.possessives) || !has(atoms[owner - 1], Tag.prepositions) || owner - 2 < from) return false;
  return mayBe(atoms[owner - 2], Form.past | Form.third | Form.base, Complement.clause);
}

/** "– fuelled by rumours that he left | – has gone on" */
function dashFrom(atoms: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (at < to && !is(atoms[at], '—')) at++;
  return at;
}

/** "amid unconfirmed rumours": behind a preposition or at the start. */
function isUnowned(atoms: readonly Atom[], { from }: Sentence, noun: number, pack: LanguagePack): boolean {
  if (!listOf(pack.attribution, 'unowned').has(lowOf(atoms[noun]))) return false;
  const [before, further] = [atoms[noun - 1], atoms[noun - 2]];
  const opens = (at: number, atom: Atom | undefined): boolean =>
    at <= from || has(atom, Tag.prepositions | Tag.by | Tag.be);
  const adjective =
    before?.word && !before.capital && !before.senses && !before.low.endsWith('s') && !has(before, noAdjective);
  return opens(noun, before) || (adjective === true && opens(noun - 1, further));
}

const noAdjective =
  Tag.determiners | Tag.subjects | Tag.auxiliaries | Tag.negations | Tag.to | Tag.and | Tag.questions | Tag.adverbs;

/** Where a possessive or a sign of possession stands before a noun, adjectives between. */
function ownerBefore(atoms: readonly Atom[], { from }: Sentence, noun: number): number {
  let at = noun - 1;
  while (at > from && atoms[at]?.word && noun - at < 4 && !has(atoms[at], Tag.possessives | Tag.genitive)) at--;
  // "there's no evidence": a verb.
  return has(atoms[at], Tag.genitive) && has(atoms[at - 1], Tag.nobody) && !has(atoms[at - 1], Tag.objects) ? noun : at;
}

/** "Asked about | Roe's claim that": no part of his name. */
const pastAsked = (atoms: readonly Atom[], { from }: Sentence): number =>
  atoms[from]?.senses && has(atoms[from + 1], Tag.prepositions) ? from + 2 : from;

/** "Roe's claim that the port is unsafe | was rejected": where the verb stands whose subject the claim is. */
function beforeVerb(atoms: readonly Atom[], from: number, to: number, open: number): number {
  let clauses = open;
  for (let at = from; at < to; at++) {
    if (has(atoms[at], Tag.that | Tag.relatives | Tag.subordinators)) clauses++;
    else if (is(atoms[at], ',') && clauses === 0) return at;
    else if (opensVerb(atoms, at) && clauses-- === 0) return trimEnd(atoms, from, at);
  }
  return to;
}

/** The first word of a verb with a subject: not behind "to" or a preposition, and not the second of two that "and" joins. */
const opensVerb = (atoms: readonly Atom[], at: number): boolean =>
  verbal(atoms, at) &&
  // "that the bridge has moved | are being checked"
  (!verbal(atoms, at - 1) || (has(atoms[at], finite) && !has(atoms[at - 1], finite | Tag.negations))) &&
  !has(atoms[at - 1], Tag.to | Tag.prepositions | Tag.and | Tag.but);

const finite = Tag.be | Tag.auxiliaries;

const verbal = (atoms: readonly Atom[], at: number): boolean =>
  has(atoms[at], Tag.be | Tag.auxiliaries | Tag.negations) || isVerb(atoms, at);
