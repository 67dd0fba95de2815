// Finds the claims of an article, passage by passage, so that the caller can pause in between: the engine has no clock.
// It is told its language and imports none; with one language's words it makes a finder, which the background loads alone.

import { byPosition } from '../span.ts';
import { readPassage } from './attribution/reader.ts';
import type { ClaimFinder, Trace } from './contracts.ts';
import { detectors } from './detectors/index.ts';
import type { Claim, Finding } from './model/claim.ts';
import type { Reading } from './model/reading.ts';
import type { LanguagePack } from './pack/language-pack.ts';
import { runOf } from './pack/lists.ts';
import { refiners } from './refiners/index.ts';
import { isRagged } from './text/spaces.ts';

/** The engine bound to one language. */
export const finderOf = (pack: LanguagePack): ClaimFinder => ({
  code: pack.code,
  find: (reading) => detectWith(pack, reading),
});

/**
 * Yields after each passage and each step of refining, and returns all claims in order of position.
 * Spans are half-open UTF-16 offsets of `reading.text`.
 */
export function* detectWith(pack: LanguagePack, reading: Reading, trace?: Trace): Generator<void, Claim[]> {
  const run = runOf(reading);
  const findings: Finding[] = [];
  const able = detectors.filter(({ needs }) => !needs || needs in pack.brings);
  for (const passage of reading.passages) {
    if (passage.repeats) continue;
    readPassage(passage, run, pack);
    for (const detector of able) {
      const made = detector.detect(passage, run, pack);
      if (trace && made.length > 0) trace({ step: detector.name, made });
      // One by one: a passage may hold more than a call takes arguments.
      for (const finding of made) findings.push(finding);
    }
    yield;
  }
  let claims = name(findings, reading.text);
  yield;
  for (const [step, refine] of refiners) {
    const settled = refine(claims, run, pack);
    const kept = Array.isArray(settled) ? settled : yield* settled;
    if (trace) trace({ step, dropped: claims.filter((claim) => !kept.some((other) => other.key === claim.key)) });
    claims = kept;
    yield;
  }
  return claims;
}

/** kind + words + nth, counted in reading order, so that a key outlives edits elsewhere in the article. */
function name(findings: readonly Finding[], text: string): Claim[] {
  const seen = new Map<string, number>();
  return findings.toSorted(byPosition).map((finding) => {
    const exact = text.slice(finding.start, finding.end);
    const base = `${finding.kind}:${isRagged(exact) ? exact.replace(/\s+/g, ' ').trim() : exact}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    return { ...finding, exact, weight: 0, view: 'all', key: `${base}:${nth}` };
  });
}
