// Whether what an order found is worth a reader's look.
import type { Place } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Cue, Found, Mention, Stretch } from '../types.ts';
import { type Atom, has, is, isNumber, isOf, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Sort from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { takesAny } from './cues.ts';
import { isDeed } from './deeds.ts';
import { isHeardByOther, isKnownByOther, isNoSaying } from './no-saying.ts';
import { clauseIn, holdsQuote } from './sides.ts';
import { isRequest, isUnreported } from './unreported.ts';

/** Thoughts of nobody in particular, of the reader or the writer, are nothing to check. */
export function worthMarking(atoms: readonly Atom[], one: Found, { reading, pack }: Place): boolean {
  const words = pack.attribution;
  const { cue, mention, content } = one;
  const quotes = content.some((stretch) => holdsQuote(atoms, stretch));
  const plain = !quotes && content.length > 0;
  if (plain && (content.every((stretch) => isBare(atoms, stretch)) || isUnreported(atoms, one, words))) return false;
  if (content.some(({ from }) => isRequest(atoms, cue.head, from, words))) return false;
  if (!quotes && (isBeside(atoms, one) || isDeed(atoms, one, pack))) return false;
  if (cue.negated && isUntold(atoms, one, words)) return false;
  if (takesAny(cue, Complement.mind) && isVague(atoms, one)) return false;
  if (isKnownByOther(reading.text, atoms, one, pack)) return false;
  if (isHeardByOther(atoms, one, words) || (!quotes && isNoSaying(atoms, one, words))) return false;
  return !mention || !isFaint(atoms, mention) || speaksAll(atoms, one, mention, words);
}

/** "They got what they wanted: a boat"; "a pilot thinks", "every pilot thinks": no one in particular. */
const isVague = (atoms: readonly Atom[], { cue, mention }: Found): boolean =>
  is(atoms[cue.to], ':') ||
  (mention !== null &&
    has(atoms[mention.from], Tag.determiners) &&
    !isOf(atoms[mention.from], Sort.definite | Sort.standing));

/** "will not agree “on every issue”", "does not think so", "cannot explain why", "did not agree to go". */
const isUntold = (atoms: readonly Atom[], { cue, content }: Found, words: AttributionWords): boolean =>
  takesAny(cue, Complement.mind) ||
  content.some(({ from }) => has(atoms[from], Tag.questions | Tag.to)) ||
  atoms.slice(cue.from, cue.head).some(({ low }) => listOf(words, 'futures').has(low));

/** "in defending the plan", "who backed the plan": what somebody does besides, no report. */
function isBeside(atoms: readonly Atom[], { cue, mention, content }: Found): boolean {
  const clause =
    takesAny(cue, Complement.that) && content.some(({ from }) => has(atoms[from], Tag.that | Tag.questions));
  const only = takesAny(cue, Complement.thing) && !takesAny(cue, Complement.clause | Complement.person) && !clause;
  const led = cue.shape === 'ing' && has(atoms[cue.from - 1], Tag.prepositions | Tag.subordinators);
  return only && (led || mention?.relative === true);
}

/** "the $20 demanded by Roe", "might have agreed to", "Previously, he wrote": no more than one small word or number. */
const isBare = (atoms: readonly Atom[], { from, to }: Stretch): boolean =>
  to - from === 1 && (isNumber(atoms[from]) || has(atoms[from], Tag.to | Tag.adverbs | Tag.prepositions));

/** "it", "nobody", "you": no one whom a reader could ask. */
const isFaint = (atoms: readonly Atom[], { from, to }: Mention): boolean =>
  to - from < 3 && has(atoms[from], Tag.nobody) && (to - from === 1 || !has(atoms[from], Tag.determiners));

/** "It found", "it has warned of": told as done; "it shows" tells nothing of who speaks. */
const isSaid = (cue: Cue): boolean =>
  takesAny(cue, Complement.paper | Complement.thing) && (cue.forms & (Form.past | Form.participle)) !== 0;

/** "an outage it called “unforeseen”", "It found that": somebody after all. "Nobody said that" */
function speaksAll(atoms: readonly Atom[], one: Found, { from }: Mention, words: AttributionWords): boolean {
  const told = listOf(words, 'neuter').has(lowOf(atoms[from])) ? itTold(atoms, one) : selfTold(atoms, one, from);
  if (told !== null) return told;
  return (
    !takesAny(one.cue, Complement.mind | Complement.thing) &&
    takesAny(one.cue, Complement.quote) &&
    !has(atoms[from], Tag.determiners)
  );
}

/** Whether "it" told something; null where the verb alone says so. */
function itTold(atoms: readonly Atom[], { cue, content }: Found): boolean | null {
  // "It goes without saying"
  if (cue.shape === 'ing' && has(atoms[cue.from - 1], Tag.prepositions)) return false;
  const asks = (at: number): boolean => has(atoms[at], Tag.questions);
  // "It explains why “a toy” sank": a matter with a scrap.
  const quotes = content.some((said) => holdsQuote(atoms, said) && !(asks(said.from) && !atoms[said.to - 1]?.quote));
  if (quotes || (isTold(cue) && isSaid(cue))) return true;
  // "It confirms the rise", "It explains why the price rose"
  const thing = content.every(({ from, to }) => asks(from) || !clauseIn(atoms, from, to));
  // "It can tell whether"
  return (thing && cue.forms & Form.third) || cue.forms === Form.base ? false : null;
}

const isTold = (cue: Cue): boolean => cue.shape === 'finite' && !takesAny(cue, Complement.mind);

/** Whether "we", "I", "you" or "nobody" told something; null where the verb alone says so. */
function selfTold(atoms: readonly Atom[], { cue, content }: Found, at: number): boolean | null {
  const spoken = has(atoms[at], Tag.subjects);
  // "I remember when they called it “a toy”": the writer's own words, with a scrap.
  const quotes = content.some(({ from }) => atoms[from]?.quote);
  const past = (cue.forms & (Form.past | Form.participle)) !== 0 || (cue.plain && takesAny(cue, Complement.paper));
  // "we found that": of several, as told; what a writer alone found (one letter) is nobody's saying.
  if (!quotes && spoken && past && !takesAny(cue, Complement.mind) && lowOf(atoms[at]).length > 1) return true;
  // "I would say “no”", "as you say", "I am not saying"
  return (!cue.plain && cue.forms === Form.base) || (!quotes && spoken) ? false : null;
}
