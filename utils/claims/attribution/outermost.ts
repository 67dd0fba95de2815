// One report inside another's words: which of the two is kept.
import type { Attribution } from './types.ts';

/**
 * What a reported clause reports in turn ("she says she hopes") is left to the outer claim, except where somebody else
 * is reported to have said it. People who annotate news do the same: of the inner ones they mark one in five.
 */
export function outermost(all: readonly Attribution[]): readonly Attribution[] {
  if (all.length < 2) return all;
  return all.filter((one) => {
    const inner = all.some((other) => other !== one && holdsCue(other, one));
    return !inner || (one.spoken === true && one.source !== null);
  });
}

const holdsCue = (outer: Attribution, { cue }: Attribution): boolean =>
  cue !== null && outer.content.some((span) => span.start <= cue.start && cue.end <= span.end);
