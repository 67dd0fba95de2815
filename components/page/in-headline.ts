// A number that the headline gives and the story gives again is one fact: it is listed once, in the sentence of the story.

import type { Claim } from '../../utils/claims/model/claim.ts';
import type { Row } from './page-model.ts';

/**
 * Rows in the order of the article, where a number in the headline is told by the first row of the story that gives the
 * same number of the same (`head`). How a number is open ("51", "at least 51") does not count: headlines leave that out.
 * One that has a note of its own keeps its row, in that sentence.
 */
export function withHeadline(rows: readonly Row[]): readonly Row[] {
  const listed = [...rows];
  for (const row of rows) {
    const fact = row.sentence?.headline ? factOf(row.claim) : null;
    if (fact === null) continue;
    const at = listed.findIndex(({ claim, sentence }) => sentence && !sentence.headline && factOf(claim) === fact);
    const again = listed[at];
    if (!again) continue;
    if (row.note) listed[listed.indexOf(row)] = { ...row, sentence: again.sentence };
    else if (row.claim) {
      listed[at] = { ...again, head: row.claim };
      listed.splice(listed.indexOf(row), 1);
    }
  }
  return listed;
}

/** Whether a row stands with a sentence of the story for what the headline says. */
export const isInHeadline = ({ claim, sentence }: Pick<Row, 'claim' | 'sentence'>): boolean =>
  claim !== null && sentence !== null && claim.end <= sentence.start;

function factOf(claim: Claim | null): string | null {
  if (!claim?.quantity) return null;
  const { low, high, unit } = claim.quantity;
  return [claim.kind, low, high, unit, ...(claim.outcomes ?? []).toSorted()].join(' ');
}
