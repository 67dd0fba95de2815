// Quotations that no cue of their sentence holds: told by the orders for them, or by who spoke before.
import type { Span } from '../../../span.ts';
import type { Attribution, Sentence } from '../types.ts';
import type { Unit } from '../words/unit.ts';
import { bareCue, firstOf, type Order, type Place } from './order.ts';
import { orders } from './orders/index.ts';
import { toSpans } from './to-spans.ts';

/** Attributions for the quotations that no cue of the sentence holds. */
export function uncuedIn(
  units: readonly Unit[],
  sentence: Sentence,
  related: readonly Attribution[],
  before: Attribution | null,
  place: Place,
): Attribution[] {
  const found: Attribution[] = [];
  const asked = (list: readonly Order[], at: number): Attribution | null => {
    const one = firstOf(list, units, sentence, bareCue(at, at + 1), null, place);
    return one && toSpans(units, one);
  };
  const alone = units[sentence.from]?.quote !== null && wordsBeside(units, sentence) < 3;
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit?.quote || related.some((one) => covers(one, unit))) continue;
    const beside = alone ? asked(orders.lone, at) : null;
    if (beside) found.push(beside);
    else if (alone) {
      if (before)
        found.push({ ...before, content: [unit], rule: lasting.has(before.rule) ? before.rule : 'continued' });
    } else {
      const one =
        asked(orders.uncued, at) ??
        (before?.cue && unit.words > 3 ? { ...before, content: [unit], rule: 'continued' } : null);
      if (one) found.push(one);
    }
  }
  return found;
}

/** Rules that stay what they are where a speaker goes on. */
const lasting: ReadonlySet<string> = new Set(['follows', 'talk']);

function wordsBeside(units: readonly Unit[], { from, to }: Sentence): number {
  let count = 0;
  for (let at = from; at < to; at++) if (units[at]?.word) count++;
  return count;
}

const covers = ({ content }: Attribution, unit: Span): boolean =>
  content.some((span) => span.start < unit.end && unit.start < span.end);
