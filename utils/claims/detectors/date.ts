// Dates and spans of time, resolved from the day the article was published, in the offset written there.
import type { Detector } from '../contracts.ts';
import { isoOf } from '../dates/calendar.ts';
import { isoMoment, publishedAt } from '../dates/clock.ts';
import { type DateHit, datesIn } from '../dates/find.ts';
import type { Finding } from '../model/claim.ts';
import { tokensOf } from '../text/match.ts';

export const dateDetector: Detector = {
  name: 'date',
  kind: 'date',
  needs: 'dates',
  detect(passage, reading, pack) {
    const tokens = tokensOf(passage, reading, pack);
    const hits = datesIn(passage, reading, pack);
    if (hits.length === 0) return [];
    const { offset } = publishedAt(passage, reading);
    return hits.flatMap((hit): Finding[] => {
      const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
      if (!first || !last) return [];
      const finding: Finding = { kind: 'date', start: first.start, end: last.end, rule: hit.rule };
      return [{ ...finding, ...resolved(hit, offset) }];
    });
  },
};

function resolved({ period, clock }: DateHit, offset: string): { from: string; to: string } | null {
  if (!period) return null;
  const [from, to] = clock
    ? [isoMoment(period.from, clock, offset), isoMoment(period.to, clock, offset)]
    : [isoOf(period.from), isoOf(period.to)];
  return from && to ? { from, to } : null;
}
