// Quotations that no cue of their sentence holds: told by the orders for them, or by who spoke before.

import type { Span } from '../../../span.ts';
import type { Place } from '../../pack/language-pack.ts';
import type { Attribution, Sentence } from '../types.ts';
import type { Atom } from '../words/atom.ts';
import { isSpeech } from './speech.ts';

/** Attributions for the quotations that no cue of the sentence holds. */
export function uncuedIn(
  atoms: readonly Atom[],
  sentence: Sentence,
  related: readonly Attribution[],
  before: Attribution | null,
  place: Place,
): Attribution[] {
  const found: Attribution[] = [];
  const asked = (at: number): Attribution | null =>
    place.pack.attribution.orders?.uncued(atoms, sentence, at, alone, place) ?? null;
  const alone = atoms[sentence.from]?.quote !== null && wordsBeside(atoms, sentence) < 3;
  for (let at = sentence.from; at < sentence.to; at++) {
    const atom = atoms[at];
    if (!atom?.quote || related.some((one) => covers(one, atom))) continue;
    const beside = alone ? asked(at) : null;
    if (beside) found.push(beside);
    else if (alone) {
      if (before)
        found.push({ ...before, content: [atom], rule: lasting.has(before.rule) ? before.rule : 'continued' });
    } else {
      const one =
        asked(at) ?? (before?.cue && isSpeech(atom, place) ? { ...before, content: [atom], rule: 'continued' } : null);
      if (one) found.push(one);
    }
  }
  return found;
}

/** Rules that stay what they are where a speaker goes on. */
const lasting: ReadonlySet<string> = new Set(['follows', 'talk']);

function wordsBeside(atoms: readonly Atom[], { from, to }: Sentence): number {
  let count = 0;
  for (let at = from; at < to; at++) if (atoms[at]?.word) count++;
  return count;
}

const covers = ({ content }: Attribution, atom: Span): boolean =>
  content.some((span) => span.start < atom.end && atom.start < span.end);
