// A name behind a quotation and a dash, as under a reader's letter or an epigraph.
import { stretch } from '../../stretch.ts';
import { is } from '../../words/atom.ts';
import { bareCue, found, type Order } from '../order.ts';

/** “The plan is dead.” — Ana Roe */
export const signature: Order = (atoms, sentence) => {
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) {
    if (!is(atoms[at], '—') || (atoms[at - 1]?.words ?? 0) < 3) continue;
    let to = at + 1;
    while (to < sentence.to && atoms[to]?.capital && to - at < 7) to++;
    if (to === at + 1 || (to < sentence.to && atoms[to]?.word) || to < atoms.length - 1) return null;
    const mention = stretch(at + 1, to);
    return found('dash', mention, bareCue(at, at + 1), stretch(at - 1, at));
  }
  return null;
};
