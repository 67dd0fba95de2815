// Whether words in marks are a piece of speech and no scare quotes.
import type { Place } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import type { Atom } from '../words/atom.ts';

/** Four words, or a clause of three: “he had left”. */
export function isSpeech(atom: Atom | undefined, { reading, pack }: Place): boolean {
  if (!atom?.quote || atom.words < 3) return false;
  if (atom.words > 3) return true;
  const first = /^\P{L}*(\p{L}+)/u.exec(reading.text.slice(atom.start, atom.end))?.[1] ?? '';
  return listOf(pack.attribution, 'subjects').has(first.toLowerCase());
}
