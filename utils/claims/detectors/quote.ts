// Words in quotation marks, with who says them. Titles of works and scare quotes are claims only where someone is quoted.

import { findingOf } from '../attribution/finding.ts';
import { analysisOf } from '../attribution/reader.ts';
import type { Attribution } from '../attribution/types.ts';
import { isCried, isNamed, isScrap } from '../attribution/words/named.ts';
import { isCredited } from '../attribution/words/titles.ts';
import type { Detector } from '../contracts.ts';
import type { Finding } from '../model/claim.ts';
import type { Quotation } from '../text/quotation.ts';
import { countWords } from '../text/spaces.ts';

/** Fewer words than this are a quotation only where an attribution holds them. */
const longQuote = 4;

/** Rules that find a speaker for any words in marks; what looks like a title is left out there. */
const loose: ReadonlySet<string> = new Set(['subject', 'follows']);

export const quoteDetector: Detector = {
  name: 'quote',
  kind: 'quote',
  detect(passage, reading, pack) {
    const { quotations, attributions } = analysisOf(passage, reading);
    if (quotations.length === 0) return [];
    const sayings = innermost(attributions, quotations);
    let cried: Quotation | null = null;
    return quotations.flatMap((quotation, index): Finding[] => {
      const said = sayings[index] ?? null;
      cried = isCried(reading.text, quotation, cried, pack) ? quotation : null;
      const words = reading.text.slice(quotation.start, quotation.end);
      const nested = quotation.inside
        .filter(({ start, end }) => countWords(reading.text.slice(start, end)) >= longQuote)
        .map((span) => findingOf('quote', span, null, reading, pack, false));
      if (isNamed(reading.text, quotation, pack)) return nested;
      if (!said && countWords(words) < longQuote && !cried) return nested;
      if (!said && isScrap(reading.text, quotation, pack)) return nested;
      if (!said && (left(quotation) || isCredited(reading.text, quotation, pack))) return nested;
      if ((!said || loose.has(said.rule)) && pack.grammar.isTitle?.(words)) return nested;
      return [findingOf('quote', quotation, said, reading, pack, quotation.continues), ...nested];
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

/** Opened, never closed, and spoken by nobody: a mark that fell into the text more often than somebody's words. */
const left = ({ closed, open, continues }: Quotation): boolean => !closed && !open && !continues;
