// A thing, a passive verb, its speaker.
import { stretch } from '../../stretch.ts';
import type { Cue, Mention, Sentence, Stretch } from '../../types.ts';
import * as Tag from '../../words/tags.ts';
import * as Takes from '../../words/takes.ts';
import { has, type Unit } from '../../words/unit.ts';
import { firstComma } from '../content.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { restFrom } from '../sides.ts';
import { mentionBefore } from '../sources.ts';

/** The plan was dismissed by Roe as a toy. */
export const doneBy: Order = (units, sentence, cue) => {
  if (!has(units[cue.to], Tag.by) || !takesAny(cue, Takes.thing) || takesAny(cue, Takes.clause)) return null;
  const mention = mentionAfter(units, cue.to + 1, sentence.to);
  if (!mention) return null;
  const from = has(units[mention.to], Tag.as) ? mention.to + 1 : mention.to;
  const rest = restBehind(units, sentence, cue, mention, from);
  const subject = mentionBefore(units, sentence, cue.from);
  const content: Stretch[] = rest ? [rest] : [];
  const marked = rest && (units[from]?.quote || has(units[from], Tag.questions));
  // "The claim that the port is unsafe was rejected by": no "unsafe".
  if (!marked && subject && !subject.relative && !has(units[subject.from - 1], Tag.be)) content.unshift(subject);
  return content.length > 0 ? found('passive', mention, cue, ...content) : null;
};

/** "was blamed by Roe for", "as": what follows belongs to it; "by Roe across the country" is past it. */
function restBehind(
  units: readonly Unit[],
  sentence: Sentence,
  cue: Cue,
  mention: Mention,
  from: number,
): Stretch | null {
  const next = units[mention.to];
  const bound = next?.quote || has(next, Tag.as | Tag.nounPrepositions | Tag.questions | Tag.that | Tag.to);
  const whole = bound ? restFrom(units, sentence, from) : null;
  // "Asked by Roe to answer, Sandor said"
  return whole && cue.from === sentence.from ? stretch(from, firstComma(units, from, whole.to)) : whole;
}
