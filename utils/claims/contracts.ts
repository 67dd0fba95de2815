// The two small interfaces of the engine, what it hands to the background, and whom it tells of its steps.

import type { Passage } from '../span.ts';
import type { Claim, Finding } from './model/claim.ts';
import type { ClaimKind } from './model/kinds.ts';
import type { Reading, Run } from './model/reading.ts';
import type { LanguagePack, Parts } from './pack/language-pack.ts';

/**
 * Finds claims of one kind in one passage; a kind may have several. May overlap and over-find: refiners decide. `name` is
 * that of its file and of its tables of cases, and what the trace calls it.
 */
export type Detector = {
  readonly name: string;
  readonly kind: ClaimKind;
  /** The part of a pack that it rests on: it finds nothing in a language without. */
  readonly needs?: keyof Parts;
  detect(passage: Passage, reading: Run, pack: LanguagePack): Finding[];
};

/** Settles the claims of a whole reading: removes, merges, completes. One that may take long yields where it can pause. */
export type Refiner = (
  claims: readonly Claim[],
  reading: Run,
  pack: LanguagePack,
) => Claim[] | Generator<void, Claim[]>;

/** The engine with one language's words: what the background loads. Yields as detectWith does. */
export type ClaimFinder = {
  readonly code: string;
  find(reading: Reading): Generator<void, Claim[]>;
};

/** Told which detector made and which refiner dropped or changed what; for tests and `detect --trace`. */
export type Trace = (event: {
  readonly step: string;
  readonly made?: readonly Finding[];
  readonly dropped?: readonly Claim[];
}) => void;
