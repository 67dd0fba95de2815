// A verb whose cue and content the grammar of its language finds: asked only where a pack brings `cueAround`.

import { mentionAfter } from '../mention-after.ts';
import { bareCue, found, type Order } from '../order.ts';
import { restFrom } from '../sides.ts';
import { mentionBefore } from '../sources.ts';

/** Roe hat am Montag gesagt, der Damm hält. Am Montag hat Roe gesagt, der Damm hält. */
export const aroundVerb: Order = (atoms, sentence, { head }, _speaker, { pack }) => {
  const around = pack.grammar.cueAround?.(atoms, head);
  if (!around) return null;
  const { from } = around;
  const mention = mentionBefore(atoms, sentence, from) ?? mentionAfter(atoms, from + 1, head);
  const content = restFrom(atoms, sentence, around.content);
  return mention && content && found('cue-before', mention, bareCue(from, head + 1), content);
};
