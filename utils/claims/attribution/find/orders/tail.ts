// Who says it, at the end of a headline.

import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import * as Tag from '../../words/tags.ts';
import { has } from '../../words/unit.ts';
import { trimEnd } from '../content-end.ts';
import { isHeadline } from '../headline.ts';
import { bareCue, found, type Order } from '../order.ts';

/** Storm kills four in Marelle: officials. Quay to close – union. */
export const tail: Order = (units, sentence, _cue, _speaker, place) => {
  if (!isHeadline(units, place) || sentence.to < units.length) return null;
  let at = units.length - 1;
  while (at > 3 && units[at]?.word && units.length - at < 4) at--;
  const last = units.at(-1);
  const sign = units[at]?.low;
  if (!last?.word || at < 3 || (sign !== ':' && sign !== '—')) return null;
  const speaks =
    has(last, Tag.roles | Tag.officials | Tag.documents) ||
    listOf(place.pack.attribution, 'organisations').has(last.low);
  const content = stretch(sentence.from, trimEnd(units, sentence.from, at));
  const mention = stretch(at + 1, units.length);
  return speaks && content.to > content.from + 2 ? found('tail', mention, bareCue(at, at + 1), content) : null;
};
