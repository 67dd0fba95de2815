// What stands on either side of a cue and its speaker: stretches that may be what is said.
import { filled } from '../stretch.ts';
import type { Sentence, Stretch } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { isAnyVerb } from '../words/verbs.ts';
import { contentEnd, trimEnd } from './content-end.ts';

/** Whether a stretch holds a verb of its own or a quotation; its first word may be a noun as well. */
export function clauseIn(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (at === from && !atoms[at]?.quote) continue;
    if (atoms[at]?.quote || isAnyVerb(atoms, at)) return true;
  }
  return false;
}

/** The first word of a stretch, past signs and a joining word. */
export function firstWord(atoms: readonly Atom[], start: number, to: number): number {
  let from = start;
  while (from < to && !atoms[from]?.word && !atoms[from]?.quote) from++;
  return has(atoms[from], Tag.and | Tag.but) ? from + 1 : from;
}

/** "NEW HALDEN: Two boats": the place before a report. */
const isPlace = (atoms: readonly Atom[], colon: number): boolean =>
  colon < 4 &&
  atoms.slice(0, colon).every(({ word, low }) => word !== null && low.length > 2 && word.raw === low.toUpperCase());

/** What stands in a sentence before `edge`, or null. */
export function contentBefore(atoms: readonly Atom[], sentence: Sentence, edge: number): Stretch | null {
  let start = sentence.from;
  // "Roe was clear: “…,” she said": what stands before the colon is not hers.
  for (let at = edge - 1; at > sentence.from; at--)
    if (is(atoms[at], ':') && (atoms[at + 1]?.quote || isPlace(atoms, at))) start = at + 1;
    else if (is(atoms[at], '—') && atoms[at + 1]?.quote && quoteBefore(atoms, edge) && edge - at < 4) start = at + 1;
  const from = firstWord(atoms, start, edge);
  const to = trimEnd(atoms, from, edge);
  return filled(from, to);
}

/** What stands behind a cue, to its end; or null. */
export function restFrom(atoms: readonly Atom[], sentence: Sentence, from: number): Stretch | null {
  const to = contentEnd(atoms, sentence, from, null);
  return filled(from, to);
}

/** What goes on after the cue: , “that …”. */
export function resumed(atoms: readonly Atom[], sentence: Sentence, start: number): Stretch[] {
  for (let at = start; at < sentence.to; at++) {
    const before = atoms[at - 1];
    if (atoms[at]?.quote && (endsHere(before) || is(before, ':') || has(before, Tag.and | Tag.but | Tag.adverbs))) {
      return [{ from: at, to: trimEnd(atoms, at, contentEnd(atoms, sentence, at, null)) }];
    }
  }
  return [];
}

const endsHere = (atom: Atom | undefined): boolean => is(atom, ',') || is(atom, '—');

/** Whether words in marks end right before `edge`, or before a comma or a dash there. */
export const quoteBefore = (atoms: readonly Atom[], edge: number): boolean =>
  Boolean(atoms[edge - 1]?.quote || (endsHere(atoms[edge - 1]) && atoms[edge - 2]?.quote));

/** Whether a stretch holds a quotation. */
export function holdsQuote(atoms: readonly Atom[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (atoms[at]?.quote) return true;
  return false;
}
