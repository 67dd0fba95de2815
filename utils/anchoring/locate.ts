// Finds a note's words again in a text that may have been edited since. First the whole selector as it stands, then its
// words beside a paragraph that stands, then the few likely places, each laid over word by word. A wrong place is worse
// than none: too little evidence is an orphan. All is done in short steps, and what a step needs is made when it is needed.

import type { Span } from '../span.ts';
import { align } from './align.ts';
import { candidates, near } from './candidates.ts';
import { edges } from './edges.ts';
import { type Fit, fitOf } from './fit.ts';
import { isInOrder } from './order.ts';
import { makeQuery, type Query } from './query.ts';
import { repeated } from './repeated.ts';
import type { Located, PositionHint, QuoteSelector } from './selector.ts';
import { standsIn } from './stands.ts';
import { indexing, type TextIndex } from './text-index.ts';

/** Work in steps, each a few milliseconds at most on a slow machine: the caller pauses between them, and has the clock. */
export type Steps<T> = Generator<void, T>;

/** Finds notes in one text: where the words stand now, and how they fared; null where they are gone, an orphan. */
export type Locator = (selector: QuoteSelector, hint: PositionHint | null) => Steps<Located | null>;

/** A finder for many notes of one text, which is indexed once, and only if a note asks for more than its very words. */
export function locatorIn(text: string): Locator {
  let index: TextIndex | null = null;
  return function* (selector, hint) {
    const still = standsIn(text, selector, hint);
    if (still) return still;
    index ??= yield* indexing(text);
    const query = makeQuery(index, selector);
    if (query.first === query.past) return null;
    const best = yield* bestOf(index, query, hint);
    const span = best && (edges(index, query, best.pairs) ?? wordsOf(index, best));
    if (!best || !span) return null;
    const state = !best.same ? 'changed' : isInOrder(index, query, best.from, best.to) ? 'exact' : 'moved';
    return { ...span, state };
  };
}

const wordsOf = ({ tokens }: TextIndex, { from, to }: Fit): Span => ({
  start: tokens.starts[from] ?? 0,
  end: tokens.ends[to - 1] ?? 0,
});

/** One note in one text, in one go. Never throws. */
export const locate = (text: string, selector: QuoteSelector, hint: PositionHint | null): Located | null =>
  finished(locatorIn(text)(selector, hint));

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* bestOf(index: TextIndex, query: Query, hint: PositionHint | null): Steps<Fit | null> {
  const plain = repeated(index, query, hint);
  const sure = plain && fitOf(index, query, plain);
  if (sure) return sure;
  const shifts = candidates(index, query, hint);
  let best: Fit | null = null;
  for (const shift of shifts) {
    const fit = yield* lay(index, query, shift, near);
    if (fit && (!best || fit.evidence > best.evidence)) best = fit;
    if (best?.sure) break;
  }
  if (best || query.past - query.first < fewWords) return best;
  // Without its context once more: where that repeats the words, they may have been laid over the repetition.
  for (const shift of shifts) {
    const fit = yield* lay(index, query, shift, 0);
    if (fit && (!best || fit.evidence > best.evidence)) best = fit;
  }
  return best;
}

const fewWords = 4;

/**
 * The words of the note and so much context laid over the text around one shift; long notes piece by piece, each piece
 * after the one before, so that cost grows with the length of the note and not with its square.
 */
function* lay(index: TextIndex, query: Query, shift: number, context: number): Steps<Fit | null> {
  const from = Math.max(0, query.first - context);
  const to = Math.min(query.ids.length, query.past + context);
  const weights = query.weights.slice();
  for (let at = query.first; at < query.past; at++) weights[at] = (weights[at] ?? 0) * ownWords;
  const pairs = new Int32Array(query.ids.length).fill(-1);
  let floor = 0;
  let drift = shift;
  for (let begin = from; begin < to; begin += piece) {
    const end = Math.min(to, begin + piece);
    const slack = 16 + ((end - begin) >> 4);
    const low = Math.max(floor, begin + drift - slack);
    const high = Math.min(index.ids.length, end + drift + slack);
    if (low >= high) continue;
    if (begin > from) yield;
    const part = align(index, query, weights, { from: begin, to: end, low, high });
    pairs.set(part, begin);
    for (let at = end - 1; at >= begin; at--) {
      const place = pairs[at] ?? -1;
      if (place < 0) continue;
      floor = place + 1;
      drift = place - at;
      break;
    }
  }
  return fitOf(index, query, pairs);
}

/** Words laid at once: more than nearly every note with its context has. */
const piece = 240;

/** A place that could serve a word of the note or a word beside it serves the note. */
const ownWords = 1.2;
