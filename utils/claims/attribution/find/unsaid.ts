// What nobody has said: wishes, what somebody did not answer, what is only imagined or asked, and words that tell nothing.

import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, once } from '../../pack/lists.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, type Unit } from '../words/units.ts';
import { takesAny } from './cues.ts';
import type { Found } from './orders.ts';

/** Words that make a report of something else: "would", "if". */
export type Unsaid = {
  readonly conditionals: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Pronouns of things and bodies: "it". */
  readonly neuter: ReadonlySet<string>;
};

export const unsaidOf = once(
  ({ attribution }: LanguagePack): Unsaid => ({
    conditionals: listOf(attribution, 'conditionals'),
    conditions: listOf(attribution, 'conditions'),
    neuter: listOf(attribution, 'neuter'),
  }),
);

/** Whether content without a quotation is no report that a reader could check. */
export function unsaid(
  units: readonly Unit[],
  { cue, mention, content }: Omit<Found, 'rule'>,
  { conditionals, conditions }: Unsaid,
): boolean {
  const [only] = content;
  if (!only) return false;
  const first = units[only.from];
  const single = content.length === 1 && only.to - only.from === 1;
  // "said nothing", "did not say where"
  const none = has(first, Tag.nobody) && !has(first, Tag.subjects | Tag.determiners | Tag.that);
  if (single && (none || has(first, Tag.questions))) return true;
  // "disputes that", "denied this": whatever was said before.
  if (single && has(first, Tag.that | Tag.determiners | Tag.objects) && !first?.quote) return true;
  // "hopes to finish", "asked not to be named"
  if (takesAny(cue, Takes.mind) && has(first, Tag.to)) return true;
  if (mention?.relative && has(first, Tag.negations) && has(units[only.from + 1], Tag.to)) return true;
  // "did not respond to a request"
  if (cue.negated && has(units[cue.to - 1], Tag.to)) return true;
  if (!mention) return false;
  // "If he says he will come", "some may say", "he would have said"
  if (conditions.has(units[mention.from - 1]?.low ?? '')) return true;
  return imagined(units, cue, mention, conditionals);
}

/** "Some may say", "few would deny": nobody in particular, in what is only imagined. */
export function imagined(
  units: readonly Unit[],
  cue: { readonly from: number; readonly head: number },
  { from, to }: { readonly from: number; readonly to: number },
  conditionals: ReadonlySet<string>,
): boolean {
  if (to - from > 1 || !has(units[from], Tag.determiners | Tag.nobody)) return false;
  return units.slice(cue.from, cue.head).some(({ low }) => conditionals.has(low));
}
