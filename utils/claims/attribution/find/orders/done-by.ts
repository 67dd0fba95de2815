// A thing, a passive verb, its speaker.
import { startsPhrase } from '../../../text/trait-bits.ts';
import { stretch } from '../../stretch.ts';
import type { Cue, Mention, Sentence, Stretch } from '../../types.ts';
import { type Atom, has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { firstComma } from '../content.ts';
import { takesAny } from '../cues.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { restFrom } from '../sides.ts';
import { mentionBefore } from '../sources.ts';

/** The plan was dismissed by Roe as a toy. */
export const doneBy: Order = (atoms, sentence, cue) => {
  if (!has(atoms[cue.to], Tag.by) || !takesAny(cue, Complement.thing) || takesAny(cue, Complement.clause)) return null;
  const mention = mentionAfter(atoms, cue.to + 1, sentence.to);
  if (!mention) return null;
  const from = has(atoms[mention.to], Tag.as) ? mention.to + 1 : mention.to;
  const rest = restBehind(atoms, sentence, cue, mention, from);
  const subject = mentionBefore(atoms, sentence, cue.from);
  const content: Stretch[] = rest ? [rest] : [];
  const marked = rest && (atoms[from]?.quote || has(atoms[from], Tag.questions));
  // "The claim that the port is unsafe was rejected by": no "unsafe".
  if (
    !marked &&
    subject &&
    !subject.relative &&
    // "according to sources cited by"
    !((atoms[subject.from]?.traits ?? 0) & startsPhrase) &&
    !has(atoms[subject.from], Tag.subjects) &&
    !has(atoms[subject.from - 1], Tag.be)
  )
    content.unshift(subject);
  return content.length > 0 ? found('passive', mention, cue, ...content) : null;
};

/** "was blamed by Roe for", "as": what follows belongs to it; "by Roe across the country" is past it. */
function restBehind(
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: Cue,
  mention: Mention,
  from: number,
): Stretch | null {
  const next = atoms[mention.to];
  const bound = next?.quote || has(next, Tag.as | Tag.nounPrepositions | Tag.questions | Tag.that | Tag.to);
  const whole = bound ? restFrom(atoms, sentence, from) : null;
  // "Asked by Roe to answer, Sandor said"
  return whole && cue.from === sentence.from ? stretch(from, firstComma(atoms, from, whole.to)) : whole;
}
