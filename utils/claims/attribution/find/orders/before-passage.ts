// A colon at the end, whose content is the quotation that the next passage opens with.
import type { Order } from '../order.ts';

/** Roe said on Monday: */
export const beforePassage: Order = (units, { to }, cue, speaker) =>
  speaker && units[to - 1]?.low === ':' ? { rule: 'colon', mention: speaker, cue, content: [] } : null;
