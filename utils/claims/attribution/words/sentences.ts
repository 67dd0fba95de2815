// Where the sentences of a passage end, told by its atoms: a stop inside a quotation or an abbreviation ends none.
import type { Whole } from '../types.ts';
import { type Atom, has, isNumber } from './atom.ts';
import * as Complement from './complements.ts';
import * as Tag from './tags.ts';
import { mayBe } from './verbs.ts';

/** Text without a stop is cut here, so that work on a sentence stays bounded however long the text runs on. */
const longest = 250;

const stops = new Set(['.', '!', '?', '…', ';']);

/** The sentences of a passage, of which a dateline is the first. */
export function sentencesOf(atoms: readonly Atom[], dateline: number): Whole[] {
  const found: Whole[] = [];
  let from = 0;
  let quoted = false;
  let reports = false;
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) break;
    if (atom.quote) quoted = true;
    if (atom.senses) reports = true;
    const next = atoms[at + 1];
    if (!next || at - from >= longest || (mayEnd(atom) && ends(atom, next, atoms, at)) || at + 1 === dateline) {
      found.push({ from, to: at + 1, quoted, reports });
      from = at + 1;
      quoted = reports = false;
    }
  }
  return found;
}

/** Most atoms end no sentence: told by their last letter. */
function mayEnd({ low, quote }: Atom): boolean {
  if (quote) return true;
  const last = low.charCodeAt(low.length - 1);
  return last === 46 || last === 33 || last === 63 || last === 0x2026 || last === 59;
}

function ends(atom: Atom, next: Atom, atoms: readonly Atom[], index: number): boolean {
  if (atom.quote) {
    const last = atom.tail;
    if (!/^[.!?…]$/.test(last) || (!next.capital && !next.quote)) return false;
    // “Roe tweeted: “Stop!” One user wrote”: the speaker stood before it. Else an asked or shouted one may still have it behind.
    const spoken = atoms[index - 1]?.low === ':';
    return spoken || last === '.' || next.quote !== null || !speakerFollows(atoms, index + 1);
  }
  if (atom.low === ';') return true;
  if (!stops.has(atom.low)) return pointEnds(atom, next);
  if (atom.low === '.' && atoms[index - 1]?.low === '.') return false;
  return next.capital || next.quote !== null || next.low === '(' || isNumber(next);
}

/** "… in the U.S. He said": an abbreviation ends the sentence where a word follows that opens one. */
const pointEnds = (atom: Atom, next: Atom): boolean =>
  atom.low.endsWith('.') &&
  !has(atom, Tag.titles) &&
  ((next.quote?.capital === true && next.words > 2) || opensSentence(next));

const opensSentence = (next: Atom): boolean =>
  next.capital &&
  has(next, Tag.subjects | Tag.determiners | Tag.possessives | Tag.but | Tag.subordinators | Tag.prepositions);

function speakerFollows(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < Math.min(from + 16, atoms.length); at++) {
    const atom = atoms[at];
    if (!atom || (!atom.word && !',()'.includes(atom.low))) return false;
    if (mayBe(atom, -1, Complement.quote)) return true;
  }
  return false;
}
