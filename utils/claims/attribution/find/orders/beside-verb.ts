// Words in marks, and right behind them a verb that no list knows.
import { stretch } from '../../stretch.ts';
import * as Tag from '../../words/tags.ts';
import { has } from '../../words/unit.ts';
import { isVerb } from '../../words/verbs.ts';
import { mentionAfter } from '../mention-after.ts';
import { bareCue, found, type Order } from '../order.ts';
import { mentionBefore } from '../sources.ts';

/** “The plan is dead,” Roe barked. The verb may be any, because the comma inside the marks says that its clause goes on. */
export const besideVerb: Order = (units, sentence, quote) => {
  const { to: next } = quote;
  if (units[next - 1]?.tail === '.' || units[next - 1]?.tail === '' || next >= sentence.to) return null;
  if (isVerb(units, next)) {
    const mention = mentionAfter(units, next + 1, sentence.to);
    return mention && found('inverted', mention, bareCue(next, next + 1), quote);
  }
  for (let verb = next + 1; verb < Math.min(next + 24, sentence.to); verb++) {
    if (units[verb]?.quote) return null;
    if (!isVerb(units, verb)) continue;
    const mention = mentionBefore(units, stretch(next, sentence.to), verb);
    return mention && (mention.from === next || has(units[next], Tag.adverbs | Tag.as)) && mention.from <= next + 1
      ? found('cue-after', mention, bareCue(verb, verb + 1), quote)
      : null;
  }
  return null;
};
