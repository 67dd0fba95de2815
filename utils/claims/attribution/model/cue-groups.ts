// Words that may report: those that the rules take for cues, and every other verb of saying that a pack lists. The weights decide.

import type { Span } from '../../../span.ts';
import { stretch } from '../stretch.ts';
import type { Attribution, Sentence, Stretch } from '../types.ts';
import { type Atom, has } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';

/** A group of words that may report: `head` its verb or noun, `rule` what the rules make of it. */
export type CueGroup = {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** The last auxiliary, `to` of an infinitive or negation before the head, or -1. */
  readonly aux: number;
  readonly negated: boolean;
  readonly rule: Attribution | null;
  /** Inside what the rules take for the content of another. */
  readonly inside: boolean;
};

/** Words that may report, left to right: those of the rules, and every other verb of saying that the pack lists. */
export function cuesOf(atoms: readonly Atom[], sentence: Sentence, related: readonly Attribution[]): CueGroup[] {
  const ruled: Ruled[] = [];
  for (const rule of related) {
    const at = rule.cue ? stretchOf(atoms, sentence, rule.cue) : null;
    if (at) ruled.push({ rule, at });
  }
  const found: CueGroup[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const own = ruled.length > 0 ? holding(ruled, at) : null;
    if (own) {
      if (!revisable(own.rule)) continue;
      found.push(groupAt(atoms, sentence, headOf(atoms, own.at), own, related));
      at = own.at.to - 1;
    } else if (atoms[at]?.senses && mayReport(atoms, sentence, at))
      found.push(groupAt(atoms, sentence, at, null, related));
  }
  return found.filter(
    (one, index) => one.rule !== null || !(found[index + 1] && (found[index + 1]?.from ?? 0) <= one.head),
  );
}

/** What the rules found, by the atoms of its cue. */
type Ruled = { readonly rule: Attribution; readonly at: Stretch };

function holding(ruled: readonly Ruled[], at: number): Ruled | null {
  for (const one of ruled) if (one.at.from <= at && at < one.at.to) return one;
  return null;
}

function isInside(atom: Atom | undefined, rule: Attribution | null, related: readonly Attribution[]): boolean {
  for (const other of related) {
    if (other === rule) continue;
    for (const span of other.content) if (holdsAtom(span, atom)) return true;
  }
  return false;
}

const holdsAtom = (span: Span, atom: Atom | undefined): boolean =>
  atom !== undefined && span.start <= atom.start && atom.end <= span.end;

function headOf(atoms: readonly Atom[], { from, to }: Stretch): number {
  for (let at = to - 1; at >= from; at--) if (atoms[at]?.senses) return at;
  return to - 1;
}

/** A listed verb of saying. What is thought or wanted, or done by a verb that is not listed, is the rules' to mark or leave. */
function mayReport(atoms: readonly Atom[], sentence: Sentence, at: number): boolean {
  const atom = atoms[at];
  if (!atom?.senses || (atom.capital && at > sentence.from) || atom.tags & (Tag.be | Tag.auxiliaries)) return false;
  let complements = 0;
  for (const sense of atom.senses) complements |= sense.complements;
  return (complements & Complement.mind) === 0 && (complements & aloud) !== 0;
}

const aloud = Complement.quote | Complement.clause | Complement.that | Complement.person;

function groupAt(
  atoms: readonly Atom[],
  sentence: Sentence,
  head: number,
  own: Ruled | null,
  related: readonly Attribution[],
): CueGroup {
  let from = head;
  let aux = -1;
  let negated = false;
  for (let at = head - 1; at >= sentence.from && head - at < 7; at--) {
    const atom = atoms[at];
    if (!atom?.word) break;
    if (has(atom, Tag.negations)) negated = true;
    if (has(atom, Tag.be | Tag.auxiliaries | Tag.negations | Tag.to)) {
      if (aux < 0 && !has(atom, Tag.negations)) aux = at;
      from = at;
    } else if (has(atom, Tag.control) && has(atoms[at + 1], Tag.to)) from = at;
    else if (!has(atom, Tag.adverbs)) break;
  }
  const rule = own?.rule ?? null;
  const inside = isInside(atoms[head], rule, related);
  return { from: own?.at.from ?? from, head, to: own?.at.to ?? head + 1, aux, negated, rule, inside };
}

/** Layouts that news seldom has, as “…” — Name, leave too little to learn from, and others leave nothing: the rules' alone. */
const certain = new Set(['dash', 'passive', 'inverted', 'cue-after', 'split', 'according-to', 'talk', 'tail']);

export const revisable = ({ rule, cue, source, content }: Attribution): boolean =>
  cue !== null && source !== null && content.length > 0 && !certain.has(rule);

/** The atoms that a span covers, or null where it is not in the sentence. */
export function stretchOf(atoms: readonly Atom[], { from, to }: Sentence, span: Span): Stretch | null {
  let first = from;
  while (first < to && (atoms[first]?.end ?? 0) <= span.start) first++;
  let last = first;
  while (last < to && (atoms[last]?.start ?? 0) < span.end) last++;
  return last > first ? stretch(first, last) : null;
}
