// A colon at the end, whose content is the quotation that the next passage opens with.

import { is } from '../../words/atom.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** Roe said on Monday: */
export const beforePassage: Order = (atoms, { to }, cue, speaker) =>
  speaker && is(atoms[to - 1], ':') ? found('colon', speaker, cue) : null;
