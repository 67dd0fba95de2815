// What nobody has said: wishes, what somebody did not answer, what is only imagined or asked, and words that tell nothing.

import { listOf } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Cue, Found, Stretch } from '../types.ts';
import { type Atom, has, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { takesAny } from './cues.ts';
import { clauseIn } from './sides.ts';

/** Whether content without a quotation is no report that a reader could check. */
export function isUnreported(
  atoms: readonly Atom[],
  { cue, mention, content }: Found,
  words: AttributionWords,
): boolean {
  const [only] = content;
  if (!only) return false;
  const first = atoms[only.from];
  const single = content.length === 1 && only.to - only.from === 1;
  if (single && tellsNothing(first)) return true;
  // "hopes to finish", "asked not to be named"
  if (takesAny(cue, Complement.mind) && has(first, Tag.to)) return true;
  // "people who refuse to go"
  const to = has(first, Tag.negations) ? only.from + 1 : only.from;
  if (mention?.relative && takesAny(cue, Complement.to) && has(atoms[to], Tag.to)) return true;
  // "did not respond to a request"
  if (cue.negated && has(atoms[cue.to - 1], Tag.to)) return true;
  if (isBeside(atoms, cue, only, words)) return true;
  if (!mention) return false;
  // "If he says he will come", "some may say", "he would have said"
  return isConditional(atoms, mention, words) || isUnreal(atoms, cue, words) || imagined(atoms, cue, mention, words);
}

/** What is refused, asked for, or told only of where it is from. */
function isBeside(atoms: readonly Atom[], cue: Cue, only: Stretch, words: AttributionWords): boolean {
  const said = takesAny(cue, Complement.clause | Complement.that | Complement.person);
  const refuses = atoms.slice(cue.from, cue.head).some(({ low }) => listOf(words, 'refusals').has(low));
  // "has not commented on it", "declined to say when"
  if ((refuses || cue.negated) && !said) return true;
  if (refuses && has(atoms[only.from], Tag.questions)) return true;
  // "did not reveal the place"
  const thing = !has(atoms[only.from], Tag.that | Tag.questions | Tag.to) && !clauseIn(atoms, only.from, only.to);
  if (cue.negated && thing) return true;
  return isQuery(atoms, cue.head, only, words) || (cue.shape === 'ing' && isRelay(atoms, cue.head, only, words));
}

/** "said nothing", "did not say where"; "disputes that", "denied this": whatever was said before. */
const tellsNothing = (only: Atom | undefined): boolean =>
  (has(only, Tag.nobody) && !has(only, Tag.subjects)) ||
  has(only, Tag.questions | Tag.that | Tag.determiners | Tag.objects);

/** "asked him to stay": what somebody wants to have. */
export const isRequest = (atoms: readonly Atom[], head: number, from: number, words: AttributionWords): boolean =>
  listOf(words, 'asks').has(lowOf(atoms[head])) && !atoms[from]?.quote && !has(atoms[from], Tag.questions);

/** "questioned Roe about the gate", but "questioned the plan" */
function isQuery(atoms: readonly Atom[], head: number, { from, to }: Stretch, words: AttributionWords): boolean {
  if (!listOf(words, 'queries').has(lowOf(atoms[head]))) return false;
  for (let at = from - 1; at < Math.min(from + 5, to); at++)
    if (at !== from && listOf(words, 'topics').has(lowOf(atoms[at]))) return true;
  return false;
}

/** ", citing the health ministry": from whom somebody has it, and not what. */
function isRelay(atoms: readonly Atom[], head: number, { from, to }: Stretch, words: AttributionWords): boolean {
  if (!listOf(words, 'relays').has(lowOf(atoms[head]))) return false;
  let last = from;
  while (last + 1 < to && atoms[last + 1]?.word && !has(atoms[last + 1], Tag.prepositions | Tag.relatives)) last++;
  const word = lowOf(atoms[last]);
  const body = (['organisations', 'outletNouns', 'media', 'relayed'] as const).some((list) =>
    listOf(words, list).has(word),
  );
  return body || has(atoms[last], Tag.officials | Tag.roles | Tag.documents);
}

/** "if Roe says" */
export const isConditional = (atoms: readonly Atom[], { from }: Stretch, words: AttributionWords): boolean =>
  listOf(words, 'conditions').has(lowOf(atoms[from - 1]));

/** "would then have claimed": what nobody has said. */
const isUnreal = (atoms: readonly Atom[], cue: Cue, words: AttributionWords): boolean =>
  has(atoms[cue.head - 1], Tag.auxiliaries) &&
  cue.forms === (cue.forms & (Form.past | Form.participle)) &&
  atoms.slice(cue.from, cue.head - 1).some(({ low }) => listOf(words, 'conditionals').has(low));

/** "Some may say", "few would deny": nobody in particular, in what is only imagined. */
export function imagined(
  atoms: readonly Atom[],
  cue: { readonly from: number; readonly head: number },
  { from, to }: Stretch,
  words: AttributionWords,
): boolean {
  if (to - from > 1 || !has(atoms[from], Tag.determiners | Tag.nobody)) return false;
  return atoms.slice(cue.from, cue.head).some(({ low }) => listOf(words, 'conditionals').has(low));
}
