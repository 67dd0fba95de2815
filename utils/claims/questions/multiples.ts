// A multiple that contradicts the two numbers it is told of: "doubled from 40 to 60".

import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { quantitiesIn } from '../quantities/quantity.ts';
import { lexiconOf } from '../quantities/quantity-words.ts';
import type { Stated } from '../quantities/stated-number.ts';
import { isYear } from '../quantities/uncounted.ts';
import { type Asked, ask } from './ask.ts';

/** Words between the multiple and the first number: "doubled in a year from". */
const reach = 7;

/** Asks only where both numbers stand right behind: "from 40 to 60". */
export function askMultiples(claims: readonly Claim[], reading: Run, pack: LanguagePack): Asked[] {
  const multiples = claims.filter(({ rule }) => rule === 'multiple');
  if (multiples.length === 0) return [];
  return reading.passages.flatMap((passage) => {
    const own = multiples.filter(({ start }) => passage.start <= start && start < passage.end);
    if (own.length === 0 || passage.repeats) return [];
    const { tokens, stated } = quantitiesIn(passage, reading, pack);
    const { from, to } = pack.quantities;
    return own.flatMap((claim) => {
      const at = tokens.findIndex(({ start }) => start === claim.start);
      const first = stated.findIndex((one) => one.from > at && one.from <= at + reach + 1);
      const [a, b] = [stated[first], stated[first + 1]];
      if (!a || !b || !claim.quantity || !plain(a) || !plain(b) || isYear(a, tokens)) return [];
      if (tokens.slice(at, b.from).some(({ stop }) => stop) || tokens[a.from - 1]?.low !== from) return [];
      const one = a.unit === undefined || b.unit === undefined || a.unit === b.unit;
      if (!one || tokens[b.from - 1]?.low !== to || b.from - a.to > 3) return [];
      const times = b.low / a.low;
      const said = claim.quantity.low;
      const hedged =
        lexiconOf(pack).hedges.has(tokens[at - 1]?.low ?? '') ||
        lexiconOf(pack).hedges.has(`${tokens[at - 2]?.low} ${tokens[at - 1]?.low}`);
      const slack = hedged ? 0.3 : 0.12;
      return Math.abs(times / said - 1) <= slack ? [] : [ask(pack, 'times', [a.low, b.low, times, said], claim, [])];
    });
  });
}

const plain = ({ low, high, bound }: Stated): boolean => low === high && bound === 'exact' && low > 0;
