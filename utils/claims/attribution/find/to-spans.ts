// What an order found, counted in atoms, as spans of the text.

import type { Span } from '../../../span.ts';
import { stretch } from '../stretch.ts';
import type { Attribution, Cue, Found, Mention, Stretch } from '../types.ts';
import { type Atom, has, is, isNumber, spanOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import { takesAny } from './cues.ts';
import { clauseIn } from './sides.ts';
import { mentionBefore } from './sources.ts';

/** The attribution of what an order found. */
export function toSpans(atoms: readonly Atom[], found: Found): Attribution {
  const { rule, mention, cue, content } = found;
  const span = ({ from, to }: Stretch): Span => spanOf(atoms, from, to);
  const parts = {
    rule,
    source: mention && span(withoutTime(atoms, mention)),
    cue: cue.to > cue.from ? span(cue) : null,
    content: content.map(span),
  };
  if (cue.shape === 'bare') return found.spoken ? { ...parts, spoken: true } : parts;
  return {
    ...parts,
    mind: takesAny(cue, Complement.mind),
    spoken:
      spoken(atoms, cue, mention, content) ||
      quoted(atoms, cue, mention, content) ||
      (rule === 'passive' && content.some(({ from }) => atoms[from]?.quote)),
    ...antecedentOf(atoms, mention, true),
  };
}

/** "Mayor Ana Roe [on Tuesday] said": when is none of the mention. */
function withoutTime(atoms: readonly Atom[], { from, to }: Mention): Stretch {
  let end = to;
  while (end - 1 > from + 1 && has(atoms[end - 1], Tag.times) && atoms[end - 1]?.capital) end--;
  const led = end < to && has(atoms[end - 1], Tag.prepositions) && !has(atoms[end - 1], Tag.of);
  return led ? stretch(from, end - 1) : stretch(from, to);
}

/** By a verb of saying, and more than a thing: "the rain could not explain the break" is nobody's saying. */
function spoken(atoms: readonly Atom[], cue: Cue, mention: Mention | null, content: readonly Stretch[]): boolean {
  if (!mention || mention.relative || !takesAny(cue, Complement.quote) || !takesAny(cue, Complement.clause))
    return false;
  if (!content.some(({ from, to }) => clauseIn(atoms, from, to))) return false;
  return cue.shape === 'finite' && !has(atoms[mention.from], Tag.subjects | Tag.nobody);
}

/** "a move that unions called “brutal”": words in marks are theirs, whoever reports the move. */
function quoted(atoms: readonly Atom[], cue: Cue, mention: Mention | null, content: readonly Stretch[]): boolean {
  if (cue.shape !== 'finite' || !takesAny(cue, Complement.thing) || takesAny(cue, Complement.clause) || !mention)
    return false;
  const [first] = content;
  if (content.length !== 1 || !first || !atoms[first.from]?.quote) return false;
  return !mention.relative && !has(atoms[mention.from], Tag.subjects | Tag.nobody);
}

/** "a lawsuit with [Norair Docks]", "the resignation of [his deputy Ana Roe]": the name that "who" stands right behind. */
function nearestName(atoms: readonly Atom[], { from, to }: Stretch): number {
  if (!atoms[to - 1]?.capital) return from;
  for (let at = to - 2; at > from; at--) {
    if (!has(atoms[at], Tag.prepositions) || atoms[at]?.capital) continue;
    const owned = has(atoms[at + 1], Tag.possessives | Tag.determiners);
    if (!has(atoms[at], Tag.of) || owned) return at + 1;
  }
  return from;
}

/** The words that a source which is only "who" stands for. `ruled`: the rules found it, which read on past an age. */
export function antecedentOf(
  atoms: readonly Atom[],
  mention: Pick<Mention, 'from' | 'relative'> | null,
  ruled: boolean,
): { antecedent?: Span } {
  if (!mention?.relative) return {};
  // "all of whom"
  const some = has(atoms[mention.from - 1], Tag.of) && has(atoms[mention.from - 2], Tag.determiners);
  const edge = some ? mention.from - 2 : mention.from;
  const end = is(atoms[edge - 1], ',') ? edge - 1 : edge;
  const whole = stretch(0, atoms.length);
  const nearest = mentionBefore(atoms, whole, end);
  // "Roe, 61, who has run the port": past the age.
  const age = ruled && nearest && nearest.to - nearest.from === 1 && isNumber(atoms[nearest.from]);
  const found = age ? mentionBefore(atoms, whole, nearest.from - 1) : nearest;
  return found && !found.relative && (ruled || !has(atoms[found.from], Tag.relatives))
    ? { antecedent: spanOf(atoms, nearestName(atoms, found), found.to) }
    : {};
}
