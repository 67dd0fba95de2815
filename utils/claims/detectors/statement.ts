// What someone is reported to have said, quotations inside it included. Content that is one quotation is left to it.

import type { Span } from '../../span.ts';
import { findingOf } from '../attribution/finding.ts';
import { analysisOf } from '../attribution/reader.ts';
import type { Detector } from '../contracts.ts';

export const statementDetector: Detector = {
  name: 'statement',
  kind: 'statement',
  needs: 'attribution',
  detect(passage, reading, pack) {
    const { quotations, attributions } = analysisOf(passage, reading);
    if (attributions.length === 0) return [];
    const starts = new Map(quotations.map((quotation) => [quotation.start, quotation.end]));
    const whole = (span: Span): boolean => {
      const end = starts.get(span.start);
      return end !== undefined && Math.abs(span.end - end) < 3;
    };
    return attributions.flatMap((said) =>
      said.content
        .filter((span) => !whole(span))
        .map((span) => findingOf('statement', span, said, reading, pack, false)),
    );
  },
};
