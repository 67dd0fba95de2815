// What the engine reads, and what it makes of it on the way.

import type { Passage } from '../../span.ts';

/** Everything the engine knows. `published` is ISO 8601; dates are resolved in its offset, never the reader's zone. */
export type Reading = {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly language: string;
  readonly published?: string;
};

/**
 * A reading on its way through the engine with one pack. `made` holds what was found on the way (tokens, numbers, people),
 * each thing in its own place: it lives and ends with the run, so that no reading remembers another's pack.
 */
export type Run = Reading & { readonly made: unknown[] };
