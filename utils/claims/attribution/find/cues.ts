// Reporting verbs with their auxiliaries, adverbs and particles: "has also said", "declined to say", "was described".
import { endsPast } from '../../text/trait-bits.ts';
import type { Sense } from '../../text/word.ts';
import type { Cue, Sentence } from '../types.ts';
import { type Atom, has, is, isNumber, lowOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { mayBe } from '../words/verbs.ts';
import { isNounHere } from './noun-here.ts';
import { particleAt } from './particles.ts';

/** The cue whose head stands at `head`, or null where the word is no reporting verb there. */
export function cueAt(
  atoms: readonly Atom[],
  sentence: Sentence,
  head: number,
  lexicon: Lexicon,
  titled: boolean,
): Cue | null {
  const atom = atoms[head];
  if (!atom?.senses || (atom.capital && head > sentence.from && !titled)) return null;
  // "WARNING: …"
  if (head === sentence.from && is(atoms[head + 1], ':')) return null;
  const verb = verbAt(atoms, head, atom.senses);
  if (!verb) return null;
  const left = leftOf(atoms, sentence, head);
  const shape = shapeOf(atoms, sentence, verb, left, lexicon);
  const { forms, complements, to } = verb;
  return shape && { from: left.from, head, to, complements, forms, negated: left.negated, plain: !left.aux, shape };
}

/** A word as a verb: the forms it may be and what it may take, with its particle. */
type Verb = Pick<Cue, 'head' | 'to' | 'forms' | 'complements'>;

function verbAt(atoms: readonly Atom[], head: number, senses: readonly Sense[]): Verb | null {
  let forms = 0;
  let complements = 0;
  let behind = 0;
  for (const sense of senses) {
    const after = sense.particle === '' ? 0 : particleAt(atoms, head, sense.particle);
    if (after === null) continue;
    // Of a verb with a particle only the senses with it count.
    if (after > 0 && behind === 0) forms = complements = 0;
    else if (after === 0 && behind > 0) continue;
    behind ||= after;
    forms |= sense.forms;
    complements |= sense.complements;
  }
  return forms | complements ? { head, to: head + 1 + behind, forms, complements } : null;
}

type Shape = Cue['shape'] | null;

function shapeOf(atoms: readonly Atom[], sentence: Sentence, verb: Verb, left: Left, lexicon: Lexicon): Shape {
  const { forms } = verb;
  if (left.infinitive) return forms & Form.base ? left.infinitive : null;
  if (left.be) return behindBe(atoms, verb, left, lexicon);
  if (left.aux) return forms & (Form.base | Form.participle) ? 'finite' : null;
  return alone(atoms, sentence, verb, left, lexicon);
}

/** "is saying", "was described", "Roe's calling it a shame". */
function behindBe(atoms: readonly Atom[], { head, to, forms }: Verb, { possessive }: Left, lexicon: Lexicon): Shape {
  // "Roe's warning that": a noun.
  if (forms & Form.ing) return possessive && isOwned(atoms[head], atoms[to], lexicon) ? null : 'finite';
  return forms & Form.participle ? 'passive' : null;
}

/** "Roe's warning that", "the firm's listing fee": nouns. */
const isOwned = (word: Atom | undefined, next: Atom | undefined, { nouns }: Lexicon): boolean =>
  (nouns.has(lowOf(word)) && has(next, Tag.that)) || (Boolean(next?.word) && next?.tags === 0 && !next.capital);

/** Without an auxiliary: told by the form, and by what stands around it where the form is also a noun's. */
function alone(atoms: readonly Atom[], sentence: Sentence, verb: Verb, left: Left, lexicon: Lexicon): Shape {
  const { head, to, forms } = verb;
  const before = atoms[left.from - 1];
  if (lexicon.nouns.has(lowOf(atoms[head])) && isDoneTo(before)) return null;
  if (forms & Form.ing)
    return has(before, Tag.determiners | Tag.possessives) || namesTrade(before, atoms[to], verb) ? null : 'ing';
  if (makesNoun(before, atoms[to], forms, lexicon)) return null;
  const alike = lexicon.nouns.has(lowOf(atoms[head])) || has(atoms[head], Tag.documents);
  if (isNounHere(atoms, { from: left.from, head, to }, forms, alike) || isShown(before, atoms[to], verb)) return null;
  if (forms & Form.participle && has(atoms[head + 1], Tag.by)) return 'passive';
  if (forms & Form.past) return 'finite';
  // "Her remarks were": what a verb of its own follows at once is a noun.
  const next = atoms[to];
  if ((has(next, Tag.be | Tag.auxiliaries) || hasSaid(next)) && !has(before, Tag.subjects)) return null;
  if (forms & Form.third) return 'finite';
  return forms & Form.base &&
    (isPlural(atoms, sentence, left, lexicon) || opensClause(atoms, sentence, verb, left, lexicon))
    ? 'finite'
    : null;
}

/** "an advertising and branding firm" */
const namesTrade = (before: Atom | undefined, next: Atom | undefined, { complements }: Verb): boolean =>
  has(before, Tag.and) && (complements & Complement.naming) !== 0 && next?.tags === 0;

/** "TV shows from abroad": a noun where a name stands before it and a preposition behind. */
const isShown = (before: Atom | undefined, next: Atom | undefined, { forms, complements }: Verb): boolean =>
  before?.capital === true &&
  (forms & Form.third) !== 0 &&
  (complements & ~Complement.paper) === 0 &&
  has(next, Tag.nounPrepositions);

/** "Roe's claims", "the remarks", "of reports", "many promises": what stands before a word makes it a noun. */
function makesNoun(before: Atom | undefined, next: Atom | undefined, forms: number, lexicon: Lexicon): boolean {
  const stands = lexicon.standing.has(lowOf(before));
  // "one in three said", "many say": words that also stand without a noun, where a clause follows the verb.
  if (has(before, Tag.determiners | Tag.possessives) && !(stands && opensContent(next))) return true;
  // "many promises he made": no verb of one person behind a word for several.
  if (forms === Form.third && (isNumber(before) || (stands && !lexicon.lone.has(lowOf(before))))) return true;
  return has(before, Tag.prepositions) && !has(before, Tag.as);
}

/** Whether the subject of a bare form is more than one. */
function isPlural(atoms: readonly Atom[], sentence: Sentence, left: Left, lexicon: Lexicon): boolean {
  const before = atoms[left.from - 1];
  return (
    pluralBefore(before, lexicon) ||
    is(before, '%') ||
    // "those surveyed say"
    (has(before, Tag.finiteVerbs) && lexicon.standing.has(lowOf(atoms[left.from - 2]))) ||
    // "four in 10 say"
    (isNumber(before) && has(atoms[left.from - 2], Tag.prepositions)) ||
    lexicon.standing.has(lowOf(before)) ||
    pluralHead(atoms, sentence, left, lexicon)
  );
}

/** "the owners, however, say they", "have complained and say that": a verb and a clause; no noun ("sent a strong signal that"). */
function opensClause(
  atoms: readonly Atom[],
  sentence: Sentence,
  { head, to, complements }: Verb,
  { from }: Left,
  lexicon: Lexicon,
): boolean {
  const before = atoms[from - 1];
  if (from <= sentence.from || !(is(before, ',') || before?.word)) return false;
  if (has(before, Tag.and | Tag.but)) return has(atoms[to], Tag.that) && isPlain(atoms[head], lexicon, complements);
  if (has(before, Tag.prepositions | Tag.auxiliaries | Tag.be | Tag.adverbs | Tag.to)) return false;
  const noun = has(atoms[from - 2], Tag.determiners) && before?.tags === 0 && !(before.traits & endsPast);
  if (noun && !has(atoms[from - 3], Tag.prepositions)) return false;
  // "The ferry, say residents, is late"
  const turned = is(before, ',') && !atoms[to]?.capital && pluralBefore(atoms[to], lexicon);
  return isPlain(atoms[head], lexicon, complements) && (turned || opensContent(atoms[to]));
}

/** A verb that takes a clause, and no noun. */
const isPlain = (atom: Atom | undefined, { nouns }: Lexicon, complements: number): boolean =>
  !nouns.has(lowOf(atom)) && (complements & Complement.clause) !== 0;

const opensContent = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (atom.quote !== null ||
    atom.capital ||
    is(atom, ':') ||
    has(atom, Tag.that | Tag.subjects | Tag.determiners | Tag.possessives | Tag.questions | Tag.progressive));

/** "dismissed reports that", "rejects claims that": a verb whose object is the noun behind it. */
const isDoneTo = (atom: Atom | undefined): boolean => mayBe(atom, Form.past | Form.third, Complement.thing);

const hasSaid = (atom: Atom | undefined): boolean =>
  atom?.senses?.some(
    ({ complements, forms }) => complements & Complement.quote && complements & Complement.clause && forms & Form.past,
  ) ?? false;

function pluralBefore(atom: Atom | undefined, lexicon: Lexicon): boolean {
  if (!atom?.word) return false;
  if (has(atom, Tag.subjects)) return true;
  return lexicon.pluralEndings.some((ending) => atom.low.endsWith(ending));
}

/** "Residents of the tower claim that": the noun before a phrase that belongs to it, where a clause or nothing follows the verb. */
function pluralHead(atoms: readonly Atom[], { from, to }: Sentence, left: Left, lexicon: Lexicon): boolean {
  const next = atoms[left.head + 1];
  const alike = lexicon.nouns.has(lowOf(atoms[left.head])) || has(atoms[left.head], Tag.documents);
  if (alike && left.head + 1 < to && !is(next, '.') && !(has(next, Tag.that) && left.head + 2 < to)) return false;
  for (let at = left.from - 1; at > from && left.from - at < 7; at--) {
    if (!atoms[at]?.word || has(atoms[at], Tag.be | Tag.auxiliaries)) return false;
    // "documents seen by the Press show"
    if (has(atoms[at], Tag.by)) return pluralBefore(atoms[at - 2], lexicon);
    if (has(atoms[at], Tag.nounPrepositions | Tag.prepositions)) {
      // "figures released on Tuesday show"
      const noun = (atoms[at - 1]?.traits ?? 0) & endsPast ? at - 2 : at - 1;
      return pluralBefore(atoms[noun], lexicon);
    }
  }
  return false;
}

/** What stands before a verb and belongs to it. */
type Left = {
  head: number;
  from: number;
  be: boolean;
  aux: boolean;
  negated: boolean;
  possessive: boolean;
  /** What an infinitive is by itself ("to say") or behind the verb that leads to it ("declined to say"). */
  infinitive: Shape;
};

function leftOf(atoms: readonly Atom[], sentence: Sentence, head: number): Left {
  const flags = { be: false, aux: false, negated: false, possessive: false };
  const left: Left = { head, from: head, ...flags, infinitive: null };
  let at = head - 1;
  for (; at >= sentence.from && head - at < 9; at--) {
    const atom = atoms[at];
    if (!atom?.word) break;
    if (has(atom, Tag.negations)) left.negated = true;
    if (has(atom, Tag.be)) {
      if (!left.aux) left.be = true;
      left.aux = true;
      left.possessive = has(atom, Tag.genitive);
    } else if (has(atom, Tag.auxiliaries) && !(atom.capital && at > sentence.from)) {
      left.aux = true;
    } else if (has(atom, Tag.to) && !left.infinitive && !left.aux) {
      const leader = leaderBefore(atoms, sentence, at);
      left.infinitive = leader < 0 ? 'infinitive' : has(atoms[leader], Tag.progressive) ? 'ing' : 'finite';
      if (leader < 0) {
        left.from = at;
        return left;
      }
      at = leader;
    } else if (isBetween(atom, atoms[at - 1])) continue;
    else break;
    left.from = at;
  }
  // "also said"; adverbs before auxiliaries were passed over.
  while (left.from - 1 >= sentence.from && has(atoms[left.from - 1], Tag.adverbs) && at < left.from - 1) left.from--;
  return left;
}

/** Adverbs and negations stand between an auxiliary and its verb: "has since said". */
const isBetween = (atom: Atom, before: Atom | undefined): boolean =>
  has(atom, Tag.negations) ||
  (has(atom, Tag.adverbs) && !has(atom, Tag.finiteVerbs)) ||
  (has(atom, Tag.subordinators) && has(atom, Tag.prepositions) && has(before, Tag.auxiliaries));

/** The verb that leads to an infinitive whose "to" stands at `to`: "declined to say", "went on to say"; or -1. */
function leaderBefore(atoms: readonly Atom[], { from }: Sentence, to: number): number {
  const at = has(atoms[to - 1], Tag.prepositions) && has(atoms[to - 2], Tag.control) ? to - 2 : to - 1;
  return at >= from && has(atoms[at], Tag.control) ? at : -1;
}

export const takesAny = (cue: Cue, complements: number): boolean => (cue.complements & complements) !== 0;
