// A subject that is a list: back over the items before the last two, which opens its sentence.
import { stretch } from '../stretch.ts';
import type { Cue, Mention, Sentence } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { isVerb } from '../words/verbs.ts';
import { owns } from './sources.ts';

const noItem =
  Tag.be | Tag.auxiliaries | Tag.subjects | Tag.times | Tag.adverbs | Tag.subordinators | Tag.that | Tag.and | Tag.but;

/** "The union, the council and the mayor said": the whole of it, where "the council and the mayor" was found before the verb. */
export function withList(atoms: readonly Atom[], sentence: Sentence, cue: Cue, mention: Mention): Mention {
  // "The plan, the council and the mayor said, is dead."
  const after = atoms[cue.to];
  if (!is(atoms[mention.from - 1], ',') || !(after?.word || after?.quote) || !joins(atoms, mention)) return mention;
  let from = mention.from;
  while (from > sentence.from && is(atoms[from - 1], ',')) {
    const item = itemBefore(atoms, sentence, from - 1);
    if (item < 0 || !alike(atoms, item, from - 1, mention)) return mention;
    from = item;
  }
  return from === sentence.from ? stretch(from, mention.to) : mention;
}

function joins(atoms: readonly Atom[], { from, to }: Mention): boolean {
  for (let at = from + 1; at < to; at++) if (has(atoms[at], Tag.and)) return true;
  return false;
}

/** Where the item begins that ends at `to`; -1 where it is none. */
function itemBefore(atoms: readonly Atom[], { from }: Sentence, to: number): number {
  let at = to;
  while (at > from && !is(atoms[at - 1], ',')) {
    const atom = atoms[at - 1];
    if (
      !(atom?.word || owns(atoms, at - 1)) ||
      (has(atom, noItem) && !(atom?.capital && at - 1 > from)) ||
      isVerb(atoms, at - 1)
    )
      return -1;
    at--;
  }
  return at === to || to - at > 9 || has(atoms[at], Tag.prepositions) || has(atoms[to - 1], Tag.prepositions) ? -1 : at;
}

/** Names beside names, "the union" beside "the council"; "the mayors of Ostrand" beside names. */
function alike(atoms: readonly Atom[], from: number, to: number, mention: Mention): boolean {
  const small = Tag.determiners | Tag.possessives;
  if (has(atoms[mention.from], small)) return has(atoms[from], small);
  if (!atoms[mention.from]?.capital) return false;
  let name = to;
  while (name > from && atoms[name - 1]?.capital && !has(atoms[name - 1], small)) name--;
  return name < to && (name === from || has(atoms[name - 1], Tag.of));
}
