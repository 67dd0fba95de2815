// What an order found, counted in units, as spans of the text.

import type { Span } from '../../../span.ts';
import { stretch } from '../stretch.ts';
import type { Attribution, Cue, Found, Mention, Stretch } from '../types.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, is, isNumber, spanOf, type Unit } from '../words/unit.ts';
import { takesAny } from './cues.ts';
import { clauseIn } from './sides.ts';
import { mentionBefore } from './sources.ts';

/** The attribution of what an order found. */
export function toSpans(units: readonly Unit[], found: Found): Attribution {
  const { rule, mention, cue, content } = found;
  const span = ({ from, to }: Stretch): Span => spanOf(units, from, to);
  const parts = {
    rule,
    source: mention && span(mention),
    cue: cue.to > cue.from ? span(cue) : null,
    content: content.map(span),
  };
  if (cue.shape === 'bare') return found.spoken ? { ...parts, spoken: true } : parts;
  return {
    ...parts,
    mind: takesAny(cue, Takes.mind),
    spoken:
      spoken(units, cue, mention, content) ||
      quoted(units, cue, mention, content) ||
      (rule === 'passive' && content.some(({ from }) => units[from]?.quote)),
    ...antecedentOf(units, mention),
  };
}

/** By a verb of saying, and more than a thing: "the rain could not explain the break" is nobody's saying. */
function spoken(units: readonly Unit[], cue: Cue, mention: Mention | null, content: readonly Stretch[]): boolean {
  if (!mention || mention.relative || !takesAny(cue, Takes.quote) || !takesAny(cue, Takes.clause)) return false;
  if (!content.some(({ from, to }) => clauseIn(units, from, to))) return false;
  return cue.shape === 'finite' && !has(units[mention.from], Tag.subjects | Tag.nobody);
}

/** "a move that unions called “brutal”": words in marks are theirs, whoever reports the move. */
function quoted(units: readonly Unit[], cue: Cue, mention: Mention | null, content: readonly Stretch[]): boolean {
  if (cue.shape !== 'finite' || !takesAny(cue, Takes.thing) || takesAny(cue, Takes.clause) || !mention) return false;
  const [first] = content;
  if (content.length !== 1 || !first || !units[first.from]?.quote) return false;
  return !mention.relative && !has(units[mention.from], Tag.subjects | Tag.nobody);
}

function antecedentOf(units: readonly Unit[], mention: Mention | null): { antecedent?: Span } {
  if (!mention?.relative) return {};
  const end = is(units[mention.from - 1], ',') ? mention.from - 1 : mention.from;
  const whole = stretch(0, units.length);
  const nearest = mentionBefore(units, whole, end);
  // "Roe, 61, who has run the port": past the age.
  const age = nearest && nearest.to - nearest.from === 1 && isNumber(units[nearest.from]);
  const found = age ? mentionBefore(units, whole, nearest.from - 1) : nearest;
  return found && !found.relative ? { antecedent: spanOf(units, found.from, found.to) } : {};
}
