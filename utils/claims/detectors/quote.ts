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
    const sayings = innermost(attributions, quotations);
    return quotations.flatMap((quotation, index): Draft[] => {
      const said = sayings[index] ?? null;
      const words = reading.text.slice(quotation.start, quotation.end);
      if (!said && wordCount(words) < longQuote) return [];
      if ((!said || said.rule === 'subject') && isTitle(words)) return [];
      return [draftOf('quote', quotation, said, reading, pack, quotation.continues)];
    });
  },
};

/** For each quotation the attribution whose content holds it most closely; one sweep, both lists by position. */
function innermost(attributions: readonly Attribution[], quotations: readonly Quotation[]): (Attribution | null)[] {
  const contents = attributions
    .flatMap((said) => said.content.map((span) => ({ said, ...span })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof contents = [];
  return quotations.map((quotation) => {
    for (let one = contents[next]; one && one.start <= quotation.start + 1; one = contents[++next]) open.push(one);
    open = open.filter(({ end }) => end > quotation.start);
    let best: (typeof contents)[number] | null = null;
    for (const one of open) {
      const holds = quotation.end <= one.end + 1;
      if (holds && (!best || one.end - one.start < best.end - best.start)) best = one;
    }
    return best?.said ?? null;
  });
}

const wordCount = (words: string): number => words.match(/\S+/g)?.length ?? 0;

/** Capitals on nearly all long words and no stop: the title of a work. */
function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}’']{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\P{Ll}/u.test(word));
  return (
    /^\P{L}*\p{Lu}/u.test(words) && capitals.length > 1 && capitals.length >= long.length * 0.7 && !/[!?;]/.test(words)
  );
}
