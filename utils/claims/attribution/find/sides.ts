// What stands on either side of a cue and its speaker: stretches that may be what is said.
import { filled } from '../stretch.ts';
import type { Sentence, Stretch } from '../types.ts';
import * as Tag from '../words/tags.ts';
import { has, is, type Unit } from '../words/unit.ts';
import { isAnyVerb } from '../words/verbs.ts';
import { contentEnd, trimEnd } from './content-end.ts';

/** Whether a stretch holds a verb of its own or a quotation; its first word may be a noun as well. */
export function clauseIn(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (at === from && !units[at]?.quote) continue;
    if (units[at]?.quote || isAnyVerb(units, at)) return true;
  }
  return false;
}

/** The first word of a stretch, past signs and a joining word. */
export function firstWord(units: readonly Unit[], start: number, to: number): number {
  let from = start;
  while (from < to && !units[from]?.word && !units[from]?.quote) from++;
  return has(units[from], Tag.and | Tag.but) ? from + 1 : from;
}

/** What stands in a sentence before `edge`, or null. */
export function contentBefore(units: readonly Unit[], sentence: Sentence, edge: number): Stretch | null {
  let start = sentence.from;
  // "Roe was clear: “…,” she said": what stands before the colon is not hers.
  for (let at = edge - 1; at > sentence.from; at--) if (is(units[at], ':') && units[at + 1]?.quote) start = at + 1;
  const from = firstWord(units, start, edge);
  const to = trimEnd(units, from, edge);
  return filled(from, to);
}

/** What stands behind a cue, to its end; or null. */
export function restFrom(units: readonly Unit[], sentence: Sentence, from: number): Stretch | null {
  const to = contentEnd(units, sentence, from, null);
  return filled(from, to);
}

/** What goes on after the cue: , “that …”. */
export function resumed(units: readonly Unit[], sentence: Sentence, start: number): Stretch[] {
  for (let at = start; at < sentence.to; at++) {
    const before = units[at - 1];
    if (units[at]?.quote && (endsHere(before) || is(before, ':') || has(before, Tag.and | Tag.but | Tag.adverbs))) {
      return [{ from: at, to: trimEnd(units, at, contentEnd(units, sentence, at, null)) }];
    }
  }
  return [];
}

const endsHere = (unit: Unit | undefined): boolean => is(unit, ',') || is(unit, '—');

/** Whether words in marks end right before `edge`, or before a comma or a dash there. */
export const quoteBefore = (units: readonly Unit[], edge: number): boolean =>
  Boolean(units[edge - 1]?.quote || (endsHere(units[edge - 1]) && units[edge - 2]?.quote));

/** Whether a stretch holds a quotation. */
export function holdsQuote(units: readonly Unit[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (units[at]?.quote) return true;
  return false;
}
