// Content on both sides of speaker and cue.

import type { Stretch } from '../../types.ts';
import { type Atom, has, is, isNumber } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { pastCue, saidBefore, wholeSaying } from '../before-speaker.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { clauseIn, contentBefore, restFrom } from '../sides.ts';

/** What stands between a cue and its comma, where it is the verb's object: "of the fire", "against delay", "that". */
const isObject = (atoms: readonly Atom[], from: number, to: number): boolean =>
  atoms.slice(from, to).some((atom) => has(atom, Tag.of | Tag.that) || is(atom, 'with') || is(atom, 'against'));

/** "In May", "Flying home one night": when, where and how, and no clause. */
const isSetting = (atoms: readonly Atom[], { from, to }: Stretch): boolean =>
  has(atoms[from], Tag.prepositions | Tag.times | Tag.progressive) && !clauseIn(atoms, from, to);

const isPlain = (atom: Atom | undefined): boolean => atom?.tags === 0 && !atom.capital && !isNumber(atom);

/** The plan, Roe said, is dead. */
export const roundCue: Order = (atoms, sentence, cue, speaker) => {
  const past = pastCue(atoms, sentence, cue);
  if (cue.negated || !is(atoms[past], ',')) return null;
  const ahead = saidBefore(atoms, sentence, cue, speaker);
  if (!ahead?.goesOn || wholeSaying(atoms[ahead.past + 1])) return null;
  const left = contentBefore(atoms, sentence, ahead.edge);
  const right = restFrom(atoms, sentence, ahead.past + 1);
  // "In May, he warned the owners against delay, which": when and where, and what he did then.
  if (left && isObject(atoms, cue.to, past) && isSetting(atoms, left)) return null;
  // "Meanwhile, Roe says, they sell"
  const word = left && left.to - left.from === 1 && has(atoms[left.from], Tag.adverbs);
  // "For example, Roe says, they sell"
  const phrase =
    left && left.to - left.from === 2 && has(atoms[left.from], Tag.prepositions) && isPlain(atoms[left.from + 1]);
  return left && right && found('split', speaker, cue, ...(word || phrase ? [] : [left]), right);
};
