// Words that may report, where they tell of a deed or of a sight: "found a way", "all signs point to".
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Cue, Found, Mention, Stretch } from '../types.ts';
import { type Atom, has, is, isOf, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Sort from '../words/sorts.ts';
import * as Tag from '../words/tags.ts';
import { isAnyVerb } from '../words/verbs.ts';
import { takesAny } from './cues.ts';
import { clauseIn } from './sides.ts';

/** Whether content without a quotation follows a word that tells here of no saying. */
export function isDeed(atoms: readonly Atom[], { cue, mention, content }: Found, pack: LanguagePack): boolean {
  const words = pack.attribution;
  const [first] = content;
  if (!first || !mention || cue.shape === 'bare') return false;
  // "are talking about it: the port is shut"
  if (
    takesAny(cue, Complement.topic) &&
    has(atoms[first.from], Tag.objects) &&
    !has(atoms[first.from], Tag.possessives)
  )
    return true;
  // "notifies people who might gain by it", but "told her who had left"
  const opens = has(atoms[first.from], Tag.that | Tag.questions);
  const clause = opens || clauseIn(atoms, first.from, first.to);
  const says = opens || takesAny(cue, Complement.clause | Complement.paper | Complement.person);
  if (!(clause && says) && isMatter(atoms, mention, pack)) return true;
  const who = has(atoms[first.from], Tag.relatives) && !has(atoms[first.from], Tag.that);
  if (who && first.from > cue.to && !has(atoms[first.from - 1], Tag.objects)) return true;
  if (cue.shape === 'passive') return false;
  const head = headOf(atoms, mention);
  if (listOf(words, 'mute').has(head)) return true;
  return takesAny(cue, Complement.paper) && first.from >= cue.to && isSight(atoms, cue, mention, first, words);
}

/** "These dimensions oppose each other", "a cheap rope references": no name, paper or body, and no people. */
function isMatter(atoms: readonly Atom[], mention: Mention, { attribution, casualties }: LanguagePack): boolean {
  const words = atoms.slice(mention.from, mention.to);
  const [first] = words;
  // "the port announced", "rivals accused": they may be somebody.
  if (!has(first, Tag.determiners | Tag.possessives) || listOf(casualties, 'certain').has(lowOf(first))) return false;
  if (
    has(words.at(-1), Tag.determiners) ||
    words.some((atom, at) => at > 0 && (atom.capital || isOf(atom, Sort.manyRoles)))
  )
    return false;
  const head = headOf(atoms, mention);
  const one = head.replace(/s$/, '');
  const people = [head, one].some((noun) =>
    [listOf(casualties, 'persons'), listOf(attribution, 'organisations')].some((list) => list.has(noun)),
  );
  if (people || head.length < 2 || isTeller(atoms, mention, attribution)) return false;
  return ![...listOf(attribution, 'crowdEndings')].some((ending) => `${one}s`.endsWith(ending));
}

/** The noun of a mention: the last word before its first preposition or participle. */
function headOf(atoms: readonly Atom[], { from, to }: Mention): string {
  let at = from;
  while (at + 1 < to && !has(atoms[at + 1], Tag.prepositions | Tag.relatives | Tag.progressive | Tag.finiteVerbs)) at++;
  return lowOf(atoms[at]);
}

/** What somebody comes upon or lets be seen, where a document would tell: "found a way", "the footage shows a man". */
function isSight(
  atoms: readonly Atom[],
  cue: Cue,
  mention: Mention,
  { from, to }: Stretch,
  words: AttributionWords,
): boolean {
  const that = has(atoms[from], Tag.that) ? from : from - 1;
  const opens = has(atoms[that], Tag.that);
  // "found jobs that pay well"
  if (opens && that > cue.to && atoms[that - 1]?.tags === 0 && !atoms[that - 1]?.capital) return true;
  const shows = !takesAny(cue, Complement.quote | Complement.clause | Complement.that);
  if (shows && !opens && atoms.slice(mention.from, mention.to).some(({ low }) => listOf(words, 'sights').has(low)))
    return true;
  if (opens || has(atoms[from], Tag.questions) || is(atoms[from - 1], ':')) return false;
  if (has(atoms[from], Tag.reflexives)) return true;
  // "states where polls opened"
  if (listOf(words, 'nouns').has(lowOf(atoms[cue.head]))) return true;
  if (isTeller(atoms, mention, words)) return false;
  return !hasClause(atoms, from, to);
}

/** Who or what reports by finding: a document, an official, a body. */
const isTeller = (atoms: readonly Atom[], mention: Mention, words: AttributionWords): boolean =>
  atoms.slice(mention.from, mention.to).some((atom) => has(atom, Tag.documents | Tag.officials | Tag.roles)) ||
  [headOf(atoms, mention), lowOf(atoms[mention.to - 1])].some(
    (noun) => listOf(words, 'organisations').has(noun) || listOf(words, 'outletNouns').has(noun),
  );

/** A subject with its verb: "the share of homes without heat had risen", no "a way to stay". */
function hasClause(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (has(atoms[at], Tag.to | Tag.relatives | Tag.subordinators | Tag.and | Tag.but) || is(atoms[at], ','))
      return false;
    // "a lack of will"
    if (has(atoms[at - 1], Tag.of)) continue;
    // "shows Roe leading Sandor"
    if (has(atoms[at], Tag.progressive) && atoms[at - 1]?.capital) return true;
    if (atoms[at]?.quote || isAnyVerb(atoms, at)) return true;
  }
  return false;
}
