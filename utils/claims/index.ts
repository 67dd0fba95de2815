// The engine with every language at hand: for Node, tests and our own pages. The background loads a finder, the engine with one pack.

import type { Trace } from './contracts.ts';
import { detectWith } from './engine.ts';
import { packFor } from './languages/index.ts';
import type { Claim } from './model/claim.ts';
import type { Reading } from './model/reading.ts';

/** As detectWith, by the pack of the reading's language; a language without a pack gives no claims (ask `packFor` to say so). */
export function* detectClaims(reading: Reading, trace?: Trace): Generator<void, Claim[]> {
  const pack = packFor(reading.language);
  return pack ? yield* detectWith(pack, reading, trace) : [];
}

/** All claims at once, for callers that need not pause. */
export function allClaims(reading: Reading, trace?: Trace): Claim[] {
  const run = detectClaims(reading, trace);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
