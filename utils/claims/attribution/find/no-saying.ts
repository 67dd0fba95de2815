// Verbs that may report and tell of a deed where they stand: "called the helpline", "people reporting losses".
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Cue, Found, Stretch } from '../types.ts';
import { type Atom, has, lowOf, spanOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import { isOutlet } from '../words/outlets.ts';
import * as Tag from '../words/tags.ts';
import { takesAny } from './cues.ts';
import { clauseIn } from './sides.ts';

/** "The inquest heard": nobody but a court and the like reports by hearing. */
export const isHeardByOther = (atoms: readonly Atom[], { cue, mention }: Found, words: AttributionWords): boolean =>
  takesAny(cue, Complement.court) && !(mention && listOf(words, 'hearers').has(lowOf(atoms[mention.to - 1])));

/** "She understands": nobody but an outlet tells what it understands. */
export function isKnownByOther(
  text: string,
  atoms: readonly Atom[],
  { cue, mention }: Found,
  pack: LanguagePack,
): boolean {
  if (!takesAny(cue, Complement.press)) return false;
  if (!mention || cue.negated || cue.shape !== 'finite') return true;
  const from = has(atoms[mention.from], Tag.determiners) ? mention.from + 1 : mention.from;
  const { start, end } = spanOf(atoms, from, mention.to);
  const last = atoms[mention.to - 1];
  const outlet = last?.capital && listOf(pack.attribution, 'media').has(last.low);
  return !outlet && !isOutlet(text.slice(start, end).toLowerCase(), pack);
}

/** Whether a verb that may report tells of a deed here, or of what is still to be said. */
export const isNoSaying = (atoms: readonly Atom[], { cue, content }: Found, words: AttributionWords): boolean =>
  (cue.shape === 'ing' && (takesAny(cue, Complement.topic) || isThing(atoms, cue, content))) ||
  isOpen(atoms, cue, content, words);

/** A thing where the verb takes a clause: "reporting losses". */
const isThing = (atoms: readonly Atom[], cue: Cue, content: readonly Stretch[]): boolean =>
  takesAny(cue, Complement.clause) &&
  !takesAny(cue, Complement.thing) &&
  content.length === 1 &&
  content.every(({ from, to }) => !clauseIn(atoms, from, to) && !has(atoms[from], Tag.that | Tag.questions | Tag.to));

/** What is still to be said ("will announce a plan"), and a call on the telephone ("called the helpline"). */
function isOpen(atoms: readonly Atom[], cue: Cue, content: readonly Stretch[], words: AttributionWords): boolean {
  if (atoms.slice(cue.from, cue.head).some(({ low }) => listOf(words, 'futures').has(low))) return true;
  const naming = takesAny(cue, Complement.naming) && cue.to === cue.head + 1;
  return naming && content.some((stretch) => !has(atoms[stretch.from], Tag.to) && !namesIt(atoms, stretch, words));
}

const endsSo = (word: string, words: AttributionWords): boolean =>
  [...listOf(words, 'verdictEndings')].some((ending) => word.length > 5 && word.endsWith(ending));

/** "the plan a toy", "him reckless", "the plan reckless": a thing, and behind it what it is called. */
function namesIt(atoms: readonly Atom[], { from, to }: Stretch, words: AttributionWords): boolean {
  const past = Tag.prepositions | Tag.times | Tag.adverbs | Tag.and | Tag.to | Tag.subordinators;
  const last = lowOf(atoms[to - 1]);
  if (to > from + 2 && (listOf(words, 'verdicts').has(last) || endsSo(last, words))) return true;
  if (has(atoms[from], Tag.objects)) return to > from + 1 && !has(atoms[from + 1], past);
  for (let at = atoms[from]?.capital ? from + 1 : from + 2; at < to; at++) {
    if (has(atoms[at], Tag.as)) return true;
    if (has(atoms[at], Tag.subordinators | Tag.relatives)) return false;
    if (!has(atoms[at], Tag.determiners | Tag.possessives) || has(atoms[at + 1], Tag.times)) continue;
    if (atoms[at - 1]?.word && !has(atoms[at - 1], past | Tag.determiners)) return true;
  }
  return false;
}
