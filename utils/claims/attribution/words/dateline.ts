// Place and agency before a report: nobody's words, though the sentence that they open may be reported as a whole.
import * as Tag from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "OSTRAND, May 3 (Norvale Press) — Two boats": the units before the report, dash included; 0 where there are none. */
export function datelineEnd(units: readonly Unit[], text: string): number {
  const first = units[0];
  if (!first?.capital) return 0;
  const place = text.slice(first.start, first.end);
  let agency = place.length > 2 && place === place.toUpperCase();
  for (let at = 1; at < Math.min(16, units.length - 1); at++) {
    const unit = units[at];
    if (unit?.low === '—') return agency ? at + 1 : 0;
    if (unit?.low === ')') agency = true;
    const fits = unit?.capital || has(unit, Tag.of | Tag.prepositions) || /^[\d,.()/]/.test(unit?.low ?? '');
    if (!fits || unit?.quote) return 0;
  }
  return 0;
}
