// Place and agency before a report: nobody's words, though the sentence that they open may be reported as a whole.

import { type Atom, has } from './atom.ts';
import * as Tag from './tags.ts';

/** "OSTRAND, May 3 (Norvale Press) — Two boats": the atoms before the report, dash included; 0 where there are none. */
export function datelineEnd(atoms: readonly Atom[], text: string): number {
  const first = atoms[0];
  if (!first?.capital) return 0;
  let agency = false;
  for (let at = 1; at < Math.min(16, atoms.length - 1); at++) {
    const atom = atoms[at];
    if (atom?.low === '—') return agency || isShouted(text.slice(first.start, first.end)) ? at + 1 : 0;
    if (atom?.low === ')') agency = true;
    const fits = atom?.capital || has(atom, Tag.of | Tag.prepositions) || /^[\d,.()/]/.test(atom?.low ?? '');
    if (!fits || atom?.quote) return 0;
  }
  return 0;
}

const isShouted = (place: string): boolean => place.length > 2 && place === place.toUpperCase();
