// What stands before a speaker whose cue follows at once, where it may be what is said: “…,” Roe said.
import { startsPhrase } from '../../text/trait-bits.ts';
import type { Cue, Mention, Sentence } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import { takesAny } from './cues.ts';
import { pastAdjunct, pastPerson } from './past.ts';
import { clauseIn, quoteBefore } from './sides.ts';

/** Where it ends, where the words behind the cue begin, and whether those belong to it: The plan, Roe said, is dead. */
export type Ahead = { readonly edge: number; readonly past: number; readonly goesOn: boolean };

/** Past a cue, whom it addresses, and when and where it was said. */
export const pastCue = (atoms: readonly Atom[], sentence: Sentence, cue: Cue): number =>
  pastAdjunct(atoms, sentence, takesAny(cue, Complement.person) ? pastPerson(atoms, sentence, cue.to) : cue.to);

/** What stands before a speaker, or null where it cannot be what is said. */
export function saidBefore(
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: Cue,
  speaker: Mention | null,
): Ahead | null {
  if (!speaker || speaker.shared || speaker.relative || speaker.from <= sentence.from) return null;
  const edge = edgeBefore(atoms, sentence, speaker.from);
  const past = pastCue(atoms, sentence, cue);
  const next = atoms[past];
  const inside = past < sentence.to;
  const closed = !inside || isClosing(next);
  if (opensAside(atoms, edge)) return null;
  const quote = quoteBefore(atoms, edge);
  const marked = quote && (takesAny(cue, Complement.quote) || (closed && !takesAny(cue, Complement.thing)));
  const fits = marked
    ? !(inside && has(next, Tag.that)) && !(next?.quote && !atoms[edge - 1]?.quote) && !is(next, ':')
    : closed && takesClause(atoms, cue, speaker) && bareBefore(atoms, sentence, edge, next);
  if (!fits) return null;
  return { edge, past, goesOn: !quote && is(next, ',') && followsComma(atoms, sentence, past) };
}

/** "called it “a hope” as the death toll rose": no speaker, where “…,” as Roe said has a comma. */
const opensAside = (atoms: readonly Atom[], edge: number): boolean =>
  has(atoms[edge], Tag.as) && !is(atoms[edge - 1], ',') && atoms[edge - 1]?.tail !== ',';

/** A sign that is no colon, or a phrase that names who tells it ("Roe said according to the Courier"): nothing of what is said follows. */
const isClosing = (atom: Atom | undefined): boolean =>
  (!atom?.word && !atom?.quote && !is(atom, ':')) || ((atom?.traits ?? 0) & startsPhrase) !== 0;

/** Where what stands before a speaker ends: before "also", "on Monday", "as". */
function edgeBefore(atoms: readonly Atom[], { from }: Sentence, speaker: number): number {
  let edge = speaker;
  while (edge > from && !atoms[edge - 1]?.quote && !is(atoms[edge - 1], ',') && edge > speaker - 3) {
    if (!has(atoms[edge - 1], Tag.adverbs | Tag.times | Tag.as)) break;
    if (has(atoms[edge - 1], Tag.subordinators) && !has(atoms[edge - 1], Tag.as)) break;
    edge--;
  }
  return edge;
}

const takesClause = (atoms: readonly Atom[], cue: Cue, speaker: Mention): boolean =>
  !(takesAny(cue, Complement.thing) && !takesAny(cue, Complement.to)) &&
  (takesAny(cue, Complement.clause | Complement.that) || (takesAny(cue, Complement.paper) && isPaper(atoms, speaker)));

/** "a poll of 900 adults": a document, by the noun before its first preposition. */
function isPaper(atoms: readonly Atom[], { from, to }: Mention): boolean {
  let head = from;
  while (head + 1 < to && !has(atoms[head + 1], Tag.prepositions)) head++;
  return has(atoms[head], Tag.documents);
}

/** Before a comma a clause, or a topic that goes on behind the cue. */
const bareBefore = (atoms: readonly Atom[], sentence: Sentence, edge: number, next: Atom | undefined): boolean =>
  is(atoms[edge - 1], ',') &&
  (is(next, ',')
    ? edge - sentence.from > 1
    : clauseIn(atoms, sentence.from, edge - 1) || plainClause(atoms, sentence, edge, next));

/** "Greed drives them, he said." Where nothing is left for the cue, words with an unlisted verb are what was said. */
function plainClause(atoms: readonly Atom[], { from }: Sentence, edge: number, next: Atom | undefined): boolean {
  const first = has(atoms[from], Tag.and | Tag.but) ? atoms[from + 1] : atoms[from];
  return edge - from > 3 && (!next || is(next, '.')) && !has(first, Tag.prepositions | Tag.subordinators | Tag.times);
}

const followsComma = (atoms: readonly Atom[], sentence: Sentence, comma: number): boolean =>
  wholeSaying(atoms[comma + 1]) ||
  (comma + 2 < sentence.to && !atoms[comma + 1]?.senses && !has(atoms[comma + 1], Tag.and | Tag.but));

/** "After that, Roe said, “We left.”": a whole sentence in marks is what was said. */
export const wholeSaying = (atom: Atom | undefined): boolean => atom?.quote?.capital === true && atom.words > 2;
