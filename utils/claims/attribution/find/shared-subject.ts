// The subject that is not right before its verb: shared with an earlier verb, after a comma, or behind what somebody issued.

import { stretch } from '../stretch.ts';
import type { Cue, Found, Mention, Sentence } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { isVerb } from '../words/verbs.ts';
import { takesAny } from './cues.ts';
import { mainClause } from './main-clause.ts';
import { mentionAfter } from './mention-after.ts';
import { mentionBefore } from './sources.ts';

/** The subject that a participle, an infinitive or a second verb shares with what came before. */
export function sharedSubject(
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: Cue,
  earlier: readonly Found[],
): Mention | null {
  const before = atoms[cue.from - 1];
  const ing = cue.shape === 'ing';
  if (ing) {
    const later = cue.from <= sentence.from + 1 ? laterSubject(atoms, sentence, cue) : null;
    if (later) return later;
    if (before?.word && !has(before, Tag.by | Tag.prepositions | Tag.subordinators | Tag.and | Tag.but | Tag.adverbs))
      return ofNoun(atoms, sentence, cue);
  } else if (!has(before, Tag.and | Tag.but) && (!is(before, ',') || isDone(atoms, cue))) return null;
  const last = earlier.findLast(
    (one) => one.mention && one.rule !== 'participle' && !insideOther(one, earlier) && !inAside(atoms, one, cue),
  );
  const nearer = ing ? null : nearerSubject(atoms, sentence, cue, last ?? null);
  const found = nearer ?? last?.mention ?? mainClause(atoms, sentence)?.mention ?? null;
  // "Listing boats is a trade": the participle is the subject.
  return found && found.from <= cue.from && cue.from < found.to ? null : found;
}

/** "the old gaol, dubbed the Den by sailors": a participle that tells of the noun before it. */
function isDone(atoms: readonly Atom[], cue: Cue): boolean {
  if (!cue.plain || !(cue.forms & Form.participle)) return false;
  const mark = [0, 1, 2].find((on) => atoms[cue.to + on]?.quote);
  return mark !== undefined && has(atoms[cue.to + mark + 1], Tag.by);
}

/** "a letter saying", "Roe put out a statement saying", "footage of Roe saying": who speaks by a participle right behind. */
function ofNoun(atoms: readonly Atom[], sentence: Sentence, cue: Cue): Mention | null {
  const own = mentionBefore(atoms, sentence, pastTimes(atoms, sentence, cue.from));
  const last = own ? atoms[own.to - 1] : undefined;
  if (!own) return null;
  if (last?.capital && takesAny(cue, Complement.quote)) return lastName(atoms, own);
  // "released a video showing": nobody's words.
  if (!takesAny(cue, ~Complement.paper)) return null;
  const issuer = has(last, Tag.documents) ? issuerOf(atoms, sentence, own) : null;
  if (issuer) return issuer;
  // "with most voters saying things are worse"
  const people =
    last?.low.endsWith('s') &&
    has(atoms[own.from - 1], Tag.prepositions) &&
    takesAny(cue, Complement.quote) &&
    takesAny(cue, Complement.clause);
  return people || has(last, Tag.documents | Tag.roles | Tag.officials) || opensClause(atoms[cue.to]) ? own : null;
}

/** "Roe called for calm, and Sandor left and said": the subject of the last verb before the cue, past what Roe said. */
function nearerSubject(atoms: readonly Atom[], sentence: Sentence, cue: Cue, last: Found | null): Mention | null {
  const edge = last ? Math.max(last.cue.to, ...last.content.map(({ to }) => to)) : sentence.from;
  for (let at = cue.from - 1; at > Math.max(edge, sentence.from); at--) {
    if (!isVerb(atoms, at) && !has(atoms[at], Tag.be)) continue;
    const own = mentionBefore(atoms, stretch(edge, sentence.to), at);
    if (!own || own.relative || own.from < edge) return null;
    // With nothing said before, only a subject that a joining word opens is another one: ", and Sandor got up and said".
    return last || (own.to === at && has(atoms[own.from - 1], Tag.and | Tag.but)) ? own : null;
  }
  return null;
}

/** "tweets on Friday saying": back over when it was. */
function pastTimes(atoms: readonly Atom[], sentence: Sentence, edge: number): number {
  let at = edge;
  while (at > sentence.from + 1 && has(atoms[at - 1], Tag.times)) at--;
  while (at < edge && at > sentence.from + 1 && has(atoms[at - 1], Tag.adverbs | Tag.prepositions)) at--;
  return at;
}

/** "Roe put out a statement saying": what somebody issues speaks for them. */
function issuerOf(atoms: readonly Atom[], sentence: Sentence, paper: Mention): Mention | null {
  const clause = mainClause(atoms, stretch(sentence.from, paper.to));
  return clause && clause.mention.to <= paper.from && clause.verb < paper.from ? clause.mention : null;
}

/** Inside what another is reported to have said: its subject does not go on after that. */
const insideOther = (one: Found, all: readonly Found[]): boolean =>
  all.some((other) => other !== one && other.content.some(({ from, to }) => from <= one.cue.head && one.cue.head < to));

/** "A poll finds a rise (44% say so), but shows": between brackets that close before the cue. */
function inAside(atoms: readonly Atom[], one: Found, cue: Cue): boolean {
  let open = 0;
  for (let at = one.cue.from; at < cue.from; at++) {
    open += Number(is(atoms[at], '(')) - Number(is(atoms[at], ')'));
    if (open < 0) return true;
  }
  return false;
}

const opensClause = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.quote !== null || has(atom, Tag.that));

/** "footage of Roe saying": the name nearest to the participle speaks. */
function lastName(atoms: readonly Atom[], own: Mention): Mention {
  let from = own.to - 1;
  while (from > own.from && !has(atoms[from - 1], Tag.prepositions)) from--;
  return stretch(from, own.to);
}

/** "Calling it a shame, Smith left": the subject comes after the comma. */
function laterSubject(atoms: readonly Atom[], sentence: Sentence, cue: Cue): Mention | null {
  for (let at = cue.to; at < sentence.to; at++) {
    if (is(atoms[at], ',') || atoms[at]?.tail === ',') return mentionAfter(atoms, at + 1, sentence.to);
  }
  return null;
}
