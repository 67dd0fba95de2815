// Content, speaker, cue.

import { stretch } from '../../stretch.ts';
import type { Cue, Stretch } from '../../types.ts';
import { type Atom, has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { saidBefore } from '../before-speaker.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { contentBefore, resumed } from '../sides.ts';

/** "Few like the “long night,” as Roe calls it": the words in marks are all. */
const named = (atoms: readonly Atom[], cue: Cue, edge: number): Stretch | null => {
  const mark = atoms[edge - 1]?.quote ? edge - 1 : edge - 2;
  return atoms[mark]?.quote && has(atoms[edge], Tag.as) && !takesAny(cue, Complement.clause)
    ? stretch(mark, mark + 1)
    : null;
};

/** “The plan is dead,” Roe said. The plan is dead, Roe said. */
export const cueAfter: Order = (atoms, sentence, cue, speaker) => {
  const ahead = cue.negated ? null : saidBefore(atoms, sentence, cue, speaker);
  const content =
    ahead && !ahead.goesOn && (named(atoms, cue, ahead.edge) ?? contentBefore(atoms, sentence, ahead.edge));
  return content ? found('cue-after', speaker, cue, content, ...resumed(atoms, sentence, ahead.past)) : null;
};
