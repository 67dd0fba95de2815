// "As" before the speaker, and the content behind the comma.

import { has, is } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import * as Form from '../../words/verb-forms.ts';
import { takesAny } from '../cues.ts';
import type { Order } from '../order.ts';
import { found } from '../order.ts';
import { pastAdjunct, pastPerson } from '../past.ts';
import { holdsQuote, restFrom } from '../sides.ts';

/** As Roe said, the plan is dead. */
export const asClause: Order = (atoms, sentence, cue, speaker) => {
  if (
    !speaker ||
    cue.shape !== 'finite' ||
    !takesAny(cue, Complement.clause | Complement.quote) ||
    !has(atoms[speaker.from - 1], Tag.as)
  )
    return null;
  if (speaker.from - 1 > sentence.from + 1) return null;
  // "As part of its yearly report, the firm": a noun.
  if (has(atoms[cue.head], Tag.documents) && cue.forms === Form.base) return null;
  // "As Roe reports for the Courier,"
  const comma = takesAny(cue, Complement.person)
    ? pastPerson(atoms, sentence, cue.to)
    : pastAdjunct(atoms, sentence, cue.to);
  const content = is(atoms[comma], ',') ? restFrom(atoms, sentence, comma + 1) : null;
  // "As the race began, the port was shut": a verb that only frames words in marks.
  if (content && !takesAny(cue, Complement.clause) && cue.to === cue.head + 1 && !holdsQuote(atoms, content))
    return null;
  return content && content.to > content.from + 1 ? found('as', speaker, cue, content) : null;
};
