// Words in quotation marks, with who says them. Titles of works and scare quotes are claims only where someone is quoted.
import { type Attribution, analysisOf } from '../attribution/analysis.ts';
import { draftOf } from '../attribution/draft.ts';
import type { Quotation } from '../attribution/marks.ts';
import type { Detector, Draft } from '../types.ts';

/** Fewer words than this are a quotation only where an attribution holds them. */
const longQuote = 4;

export const quoteDetector: Detector = {
  kind: 'quote',
  detect(passage, reading, pack) {
    const { quotations, attributions } = analysisOf(passage, reading, pack);
    return quotations.flatMap((quotation): Draft[] => {
      const said = innermost(attributions, quotation);
      const words = reading.text.slice(quotation.start, quotation.end);
      if (!said && (wordCount(words) < longQuote || isTitle(words))) return [];
      return [draftOf('quote', quotation, said, reading, pack, quotation.continues)];
    });
  },
};

/** The attribution whose content holds the quotation most closely. */
function innermost(attributions: readonly Attribution[], quotation: Quotation): Attribution | null {
  let best: Attribution | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const one of attributions) {
    for (const { start, end } of one.content) {
      if (start <= quotation.start + 1 && quotation.end <= end + 1 && end - start < size) {
        best = one;
        size = end - start;
      }
    }
  }
  return best;
}

const wordCount = (words: string): number => words.match(/\S+/g)?.length ?? 0;

/** Capitals on all long words and no stop inside: the title of a work. */
function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}’']{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\P{Ll}/u.test(word)) && !/[!?;]/.test(words);
}
