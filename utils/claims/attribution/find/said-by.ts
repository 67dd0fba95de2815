// The engine's own orders, as a language brings them whose reported words stand where they look: English.
import type { SaidBy } from '../../pack/language-pack.ts';
import { attributionsIn } from './attributions-in.ts';
import { bareCue, firstOf } from './order.ts';
import { orders } from './orders/index.ts';
import { toSpans } from './to-spans.ts';

export const saidBy: SaidBy = {
  cued: attributionsIn,
  uncued(atoms, sentence, at, alone, place) {
    const list = alone ? orders.lone : orders.uncued;
    const one = firstOf(list, atoms, sentence, bareCue(at, at + 1), null, place);
    return one && toSpans(atoms, one);
  },
};
