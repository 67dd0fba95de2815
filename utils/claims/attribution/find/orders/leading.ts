// A cue that opens the sentence, its speaker behind it.

import { is } from '../../words/atom.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { resumed } from '../sides.ts';
import { turns } from '../turned.ts';

/** Said Roe: “The plan is dead.” */
export const leading: Order = (atoms, sentence, cue) => {
  if (cue.from !== sentence.from || !atoms[cue.head]?.capital || !turns(cue)) return null;
  const mention = mentionAfter(atoms, cue.to, sentence.to);
  if (!mention) return null;
  const content = resumed(atoms, sentence, mention.to);
  const open = is(atoms[sentence.to - 1], ':') && mention.to === sentence.to - 1;
  return content.length > 0 || open ? found('inverted', mention, cue, ...content) : null;
};
