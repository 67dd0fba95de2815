// Who says it, at the end of a headline.

import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import { has } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { trimEnd } from '../content-end.ts';
import { isHeadline } from '../headline.ts';
import { bareCue, found, type Order } from '../order.ts';

/** Storm kills four in Marelle: officials. Quay to close – union. */
export const tail: Order = (atoms, sentence, _cue, _speaker, place) => {
  if (!isHeadline(atoms, place) || sentence.to < atoms.length) return null;
  let at = atoms.length - 1;
  while (at > 3 && atoms[at]?.word && atoms.length - at < 4) at--;
  const last = atoms.at(-1);
  const sign = atoms[at]?.low;
  if (!last?.word || at < 3 || (sign !== ':' && sign !== '—')) return null;
  const speaks =
    has(last, Tag.roles | Tag.officials | Tag.documents) ||
    listOf(place.pack.attribution, 'organisations').has(last.low);
  const content = stretch(sentence.from, trimEnd(atoms, sentence.from, at));
  const mention = stretch(at + 1, atoms.length);
  return speaks && content.to > content.from + 2 ? found('tail', mention, bareCue(at, at + 1), content) : null;
};
