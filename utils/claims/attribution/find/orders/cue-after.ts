// Content, speaker, cue.

import { saidBefore } from '../before-speaker.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { contentBefore, resumed } from '../sides.ts';

/** “The plan is dead,” Roe said. The plan is dead, Roe said. */
export const cueAfter: Order = (atoms, sentence, cue, speaker) => {
  const ahead = saidBefore(atoms, sentence, cue, speaker);
  const content = ahead && !ahead.goesOn && contentBefore(atoms, sentence, ahead.edge);
  return content ? found('cue-after', speaker, cue, content, ...resumed(atoms, sentence, ahead.past)) : null;
};
