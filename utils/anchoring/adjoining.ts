// The second quick way, taken by most notes on a page that was edited elsewhere: the words stand there sign for sign, and
// so does the paragraph beside theirs. Needs neither words nor numbers: no index is made for it.
import type { Span } from '../span.ts';
import { splitsPair } from './describe.ts';
import type { PositionHint, QuoteSelector } from './selector.ts';

/** Words that stand in more places than this tell nothing by themselves. */
const mostPlaces = 32;
/** So much beyond the nearest break of paragraphs, in UTF-16 units, must stand unchanged. */
const neighbour = 60;

/**
 * Where the words stand and the text around them is unchanged over the nearest break of paragraphs and well into what is
 * beyond it; the place with most unchanged text around, null where two have as much or none has enough. Cost: a search
 * for the words, and a comparison of the context at each place.
 */
export function findAdjoining(text: string, selector: QuoteSelector, hint: PositionHint | null): Span | null {
  const { prefix, exact, suffix } = selector;
  if (exact.trim() === '') return null;
  // In a paragraph longer than the context on both sides its own sentences are the neighbours.
  const inside = !prefix.includes('\n') && !suffix.includes('\n');
  const before = inside ? 2 * neighbour : reachBefore(prefix);
  const after = inside ? 2 * neighbour : reachAfter(suffix);
  if (before === null && after === null) return null;
  const best = bestPlace(text, selector, hint, before, after);
  if (best === null) return null;
  const end = best + exact.length;
  if (splitsPair(text, best) && !splitsPair(prefix + exact, prefix.length)) return null;
  if (splitsPair(text, end) && !splitsPair(exact + suffix, exact.length)) return null;
  return { start: best, end };
}

/** Where most of the context stands unchanged; null where two places have as much, or none has what was asked for on a side. */
function bestPlace(
  text: string,
  { prefix, exact, suffix }: QuoteSelector,
  hint: PositionHint | null,
  before: number | null,
  after: number | null,
): number | null {
  let best = -1;
  let bestRun = -1;
  let tied = false;
  let enough = false;
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (++places > mostPlaces) return null;
    const left = runBefore(text, at, prefix);
    const right = runAfter(text, at + exact.length, suffix);
    // Half of "441 crowns" is not "41 crowns", nor "she said" "he said".
    if ((left === 0 && prefix !== '') || (right === 0 && suffix !== '')) continue;
    const run = left + right;
    if (run < bestRun) continue;
    const stands = (before !== null && left >= before) || (after !== null && right >= after);
    if (run === bestRun && at !== hint?.start) {
      tied ||= best !== hint?.start;
      continue;
    }
    tied = false;
    best = at;
    bestRun = run;
    enough = stands;
  }
  return best < 0 || tied || !enough ? null : best;
}

/** How much before the note must stand for what is above to adjoin; null where the context has too little of it. */
function reachBefore(prefix: string): number | null {
  const above = prefix.slice(0, Math.max(0, prefix.lastIndexOf('\n'))).trimEnd();
  return above.length < neighbour ? null : prefix.length - above.length + neighbour;
}

function reachAfter(suffix: string): number | null {
  const edge = suffix.indexOf('\n');
  const below = edge < 0 ? '' : suffix.slice(edge).trimStart();
  return below.length < neighbour ? null : suffix.length - below.length + neighbour;
}

function runBefore(text: string, at: number, prefix: string): number {
  let run = 0;
  while (run < prefix.length && prefix.charCodeAt(prefix.length - 1 - run) === text.charCodeAt(at - 1 - run)) run++;
  return run;
}

function runAfter(text: string, at: number, suffix: string): number {
  let run = 0;
  while (run < suffix.length && suffix.charCodeAt(run) === text.charCodeAt(at + run)) run++;
  return run;
}
