// A number that the headline gives and the story gives again is one fact: it is listed once, in the sentence of the story.

import type { Claim } from '../../utils/claims/model/claim.ts';
import type { Row } from './page-model.ts';

/**
 * Rows in the order of the article, where a number in the headline (`title`) is put into the first sentence below that
 * gives the same number of the same. How a number is open ("51", "at least 51") does not count: headlines leave that out.
 */
export function withHeadline(rows: readonly Row[], title: string): readonly Row[] {
  return rows.map((row, at) => {
    const fact = row.sentence && plain(row.sentence.exact) === plain(title) ? factOf(row.claim) : null;
    if (fact === null) return row;
    const again = rows.slice(at + 1).find(({ claim, sentence }) => sentence !== row.sentence && factOf(claim) === fact);
    return again?.sentence ? { ...row, sentence: again.sentence } : row;
  });
}

/** Whether a row stands with a sentence of the story for what the headline says. */
export const isInHeadline = ({ claim, sentence }: Pick<Row, 'claim' | 'sentence'>): boolean =>
  claim !== null && sentence !== null && claim.end <= sentence.start;

function factOf(claim: Claim | null): string | null {
  if (!claim?.quantity) return null;
  const { low, high, unit } = claim.quantity;
  return [claim.kind, low, high, unit, ...(claim.outcomes ?? []).toSorted()].join(' ');
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
