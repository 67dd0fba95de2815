// A name or a document, a colon, and words to the end of the line.

import type { Place } from '../../../pack/language-pack.ts';
import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import { type Atom, has, is, isNumber, lowOf } from '../../words/atom.ts';
import * as Complement from '../../words/complements.ts';
import * as Tag from '../../words/tags.ts';
import * as Form from '../../words/verb-forms.ts';
import { mayBe } from '../../words/verbs.ts';
import { trimEnd } from '../content-end.ts';
import { isHeadline } from '../headline.ts';
import { speakersOf } from '../interviews.ts';
import { labelStart } from '../label-start.ts';
import { bareCue, found, type Order } from '../order.ts';

/** "Poll: The plan is dead" in a headline, "ROE: The plan is dead." in an interview. */
export const label: Order = (atoms, sentence, _cue, _speaker, place) => {
  if (sentence.from !== 0) return null;
  const from = labelStart(atoms);
  const colon = colonBehind(atoms, from, sentence.to);
  if (colon < 0 || !isLabel(atoms, from, colon) || saysNothing(atoms, from, colon, place)) return null;
  // "TOM ROE, HOST:"
  const edge = is(atoms[colon - 2], ',') ? colon - 2 : colon;
  const spoken = isSpeaker(atoms, from, edge, place);
  if (!spoken && shouted(atoms, from, edge, place) && isDateline(atoms, colon, place)) return null;
  if (!spoken && !isHeadline(atoms, place) && !has(atoms[colon - 1], Tag.documents)) return null;
  // "Orvik fire: the mayor said": the matter, and somebody else who speaks of it.
  if (!spoken && atoms.some((atom, at) => at > colon && mayBe(atom, Form.past | Form.third, Complement.clause)))
    return null;
  const content = stretch(colon + 1, trimEnd(atoms, colon + 1, atoms.length));
  // "Sandor: 46." in a list of results.
  const result = spoken && content.to === colon + 2 && isNumber(atoms[colon + 1]);
  if (result || content.to <= content.from) return null;
  const mention = stretch(from, edge);
  return found(spoken ? 'talk' : 'colon', mention, bareCue(colon, colon + 1), content);
};

/** The colon behind at most six words, or -1. */
function colonBehind(atoms: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(7, to) && (atoms[at]?.word || isRole(atoms, at))) at++;
  return at > from && is(atoms[at], ':') && at + 2 < atoms.length ? at : -1;
}

/** The comma of "TOM ROE, HOST:". */
const isRole = (atoms: readonly Atom[], at: number): boolean =>
  is(atoms[at], ',') && is(atoms[at + 2], ':') && [at - 1, at + 1].every((next) => isShout(atoms[next]));

const isShout = (atom: Atom | undefined): boolean => atom?.word?.raw === atom?.low.toUpperCase();

/** Capitals and offices, and no verb that may report. */
function isLabel(atoms: readonly Atom[], from: number, colon: number): boolean {
  for (let at = colon - 1; at >= from; at--) {
    const atom = atoms[at];
    if (is(atom, ',')) continue;
    if (!atom?.capital && !has(atom, Tag.documents | Tag.roles | Tag.officials | Tag.nounPrepositions)) return false;
    if (atom?.senses && !has(atom, Tag.documents) && at > from) return false;
  }
  return true;
}

/** The only word before a colon; '' where there are more. */
const onlyWord = (atoms: readonly Atom[], from: number, colon: number): string =>
  colon === from + 1 ? lowOf(atoms[from]) : '';

/** "Q: Will you? A: I will." What is asked says nothing. "Update: …" */
const saysNothing = (atoms: readonly Atom[], from: number, colon: number, { pack }: Place): boolean =>
  listOf(pack.attribution, 'askers').has(onlyWord(atoms, from, colon)) ||
  listOf(pack.attribution, 'kickers').has(lowOf(atoms[colon - 1]));

const wordsOf = (atoms: readonly Atom[], from: number, colon: number, { reading }: Place): string =>
  reading.text.slice(atoms[from]?.start, atoms[colon - 1]?.end);

const shouted = (atoms: readonly Atom[], from: number, colon: number, place: Place): boolean =>
  inCapitals(wordsOf(atoms, from, colon, place), colon - from);

function isSpeaker(atoms: readonly Atom[], from: number, colon: number, place: Place): boolean {
  const { reading, pack } = place;
  return (
    (shouted(atoms, from, colon, place) && !isDateline(atoms, colon, place)) ||
    listOf(pack.attribution, 'answerers').has(onlyWord(atoms, from, colon)) ||
    speakersOf(reading, pack).has(wordsOf(atoms, from, colon, place))
  );
}

/** "HALDEN: Two boats": the place where a report was written, in an article in which nobody takes turns. */
function isDateline(atoms: readonly Atom[], colon: number, { passage, reading, pack }: Place): boolean {
  const [first, ...rest] = reading.passages.filter(({ kind }) => kind !== 'headline');
  if (first !== passage || rest.length < 2 || atoms[colon + 1]?.quote || speakersOf(reading, pack).size > 0)
    return false;
  return !rest.some(({ start, end }) => shoutedLabel.test(reading.text.slice(start, Math.min(end, start + 30))));
}

const shoutedLabel = /^\P{L}?\p{Lu}[\p{Lu}. ]{1,28}:/u;

/** A short name in capitals before the colon, as in an interview. */
const inCapitals = (words: string, count: number): boolean =>
  count <= 3 && words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase();
