// A passive verb with a clause behind it, by nobody whom the text names.

import { filled } from '../../stretch.ts';
import type { Sentence } from '../../types.ts';
import { type Atom, has } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import { contentAfter } from '../content.ts';
import { clauseAhead, contentEnd } from '../content-end.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';

/** "Jurors were told the pair had argued": a subject and its verb. */
const opensClause = (atoms: readonly Atom[], sentence: Sentence, at: number): boolean =>
  (has(atoms[at], Tag.determiners | Tag.possessives | Tag.subjects) || atoms[at]?.capital === true) &&
  clauseAhead(atoms, sentence, at);

/** It was claimed that the plan is dead. She was told that, she was asked whether it is. */
export const itWasSaid: Order = (atoms, sentence, cue) => {
  const next = atoms[cue.to];
  const said =
    takesAny(cue, Complement.quote) && takesAny(cue, Complement.clause | Complement.that) && has(next, Tag.that);
  const told = takesAny(cue, Complement.person);
  if (!said && !(told && (has(next, Tag.that | Tag.questions | Tag.of) || opensClause(atoms, sentence, cue.to))))
    return null;
  const from = has(next, Tag.of) ? cue.to + 1 : cue.to;
  const content = said ? contentAfter(atoms, sentence, cue) : filled(from, contentEnd(atoms, sentence, from, cue));
  return content && found('passive', null, cue, content);
};
