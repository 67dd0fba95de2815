// A name or a document, a colon, and words to the end of the line.

import { listOf } from '../../../pack/lists.ts';
import { stretch } from '../../stretch.ts';
import * as Tag from '../../words/tags.ts';
import { has, is, isNumber, lowOf, type Unit } from '../../words/unit.ts';
import { trimEnd } from '../content-end.ts';
import { isHeadline } from '../headline.ts';
import { speakersOf } from '../interviews.ts';
import { labelStart } from '../label-start.ts';
import { bareCue, found, type Order, type Place } from '../order.ts';

/** "Poll: The plan is dead" in a headline, "ROE: The plan is dead." in an interview. */
export const label: Order = (units, sentence, _cue, _speaker, place) => {
  if (sentence.from !== 0) return null;
  const from = labelStart(units);
  const colon = colonBehind(units, from, sentence.to);
  if (colon < 0 || !isLabel(units, from, colon) || saysNothing(units, from, colon, place)) return null;
  const spoken = isSpeaker(units, from, colon, place);
  if (!spoken && !isHeadline(units, place) && !has(units[colon - 1], Tag.documents)) return null;
  const content = stretch(colon + 1, trimEnd(units, colon + 1, units.length));
  // "Sandor: 46." in a list of results.
  const result = spoken && content.to === colon + 2 && isNumber(units[colon + 1]);
  if (result || content.to <= content.from) return null;
  const mention = stretch(from, colon);
  return found(spoken ? 'talk' : 'colon', mention, bareCue(colon, colon + 1), content);
};

/** The colon behind at most six words, or -1. */
function colonBehind(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(7, to) && units[at]?.word) at++;
  return at > from && is(units[at], ':') && at + 2 < units.length ? at : -1;
}

/** Capitals and offices, and no verb that may report. */
function isLabel(units: readonly Unit[], from: number, colon: number): boolean {
  for (let at = colon - 1; at >= from; at--) {
    const unit = units[at];
    if (!unit?.capital && !has(unit, Tag.documents | Tag.roles | Tag.officials | Tag.nounPrepositions)) return false;
    if (unit?.senses && !has(unit, Tag.documents) && at > from) return false;
  }
  return true;
}

/** The only word before a colon; '' where there are more. */
const onlyWord = (units: readonly Unit[], from: number, colon: number): string =>
  colon === from + 1 ? lowOf(units[from]) : '';

/** "Q: Will you? A: I will." What is asked says nothing. "Update: …" */
const saysNothing = (units: readonly Unit[], from: number, colon: number, { pack }: Place): boolean =>
  listOf(pack.attribution, 'askers').has(onlyWord(units, from, colon)) ||
  listOf(pack.attribution, 'kickers').has(lowOf(units[colon - 1]));

function isSpeaker(units: readonly Unit[], from: number, colon: number, { reading, pack }: Place): boolean {
  const words = reading.text.slice(units[from]?.start, units[colon - 1]?.end);
  return (
    inCapitals(words, colon - from) ||
    listOf(pack.attribution, 'answerers').has(onlyWord(units, from, colon)) ||
    speakersOf(reading, pack).has(words)
  );
}

/** A short name in capitals before the colon, as in an interview. */
const inCapitals = (words: string, count: number): boolean =>
  count <= 3 && words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase();
