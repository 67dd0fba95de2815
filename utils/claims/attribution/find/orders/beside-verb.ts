// Words in marks, and right behind them a verb that no list knows.
import { stretch } from '../../stretch.ts';
import { has } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { isVerb } from '../../words/verbs.ts';
import { mentionAfter } from '../mention-after.ts';
import { bareCue, found, type Order } from '../order.ts';
import { mentionBefore } from '../sources.ts';

/** “The plan is dead,” Roe barked. The verb may be any, because the comma inside the marks says that its clause goes on. */
export const besideVerb: Order = (atoms, sentence, quote) => {
  const { to: next } = quote;
  if (atoms[next - 1]?.tail === '.' || atoms[next - 1]?.tail === '' || next >= sentence.to) return null;
  if (isVerb(atoms, next)) {
    const mention = mentionAfter(atoms, next + 1, sentence.to);
    return mention && found('inverted', mention, bareCue(next, next + 1), quote);
  }
  for (let verb = next + 1; verb < Math.min(next + 24, sentence.to); verb++) {
    if (atoms[verb]?.quote) return null;
    if (!isVerb(atoms, verb)) continue;
    const mention = mentionBefore(atoms, stretch(next, sentence.to), verb);
    return mention && (mention.from === next || has(atoms[next], Tag.adverbs | Tag.as)) && mention.from <= next + 1
      ? found('cue-after', mention, bareCue(verb, verb + 1), quote)
      : null;
  }
  return null;
};
