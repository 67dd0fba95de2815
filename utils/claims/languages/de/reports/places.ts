// Where something is said when nobody is its subject: "heißt es in dem Bericht", "wurde im „Kurier“ … genannt".

import { phraseEnd } from './noun-phrase.ts';
import { papers } from './phrases.ts';
import { isRelative, type Segment } from './segments.ts';
import { determiners, low, type Stretch, type Units } from './unit.ts';

/** "heißt es in dem Bericht", "hieß es aus dem Ministerium" */
export const places = /^(?:in|im|aus|bei|beim|von|vom|seitens|auf)$/;
export const agents = /^(?:von|vom|seitens)$/;

/** The phrase behind the first of some prepositions of a clause. */
export function behind(units: Units, segment: Segment, words: RegExp): Stretch | null {
  for (let at = segment.from; at < segment.to; at++) {
    if (!words.test(low(units, at))) continue;
    const to = phraseEnd(units, at + 1, segment.to, 'far');
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}

/** Where "es heißt": in its own clause, or before what tells of the place between commas. */
export function placeOf(units: Units, segments: readonly Segment[], index: number): Stretch | null {
  for (let back = index; back >= 0; back--) {
    const one = segments[back];
    const found = one && (back === index || !isRelative(units, one)) ? behind(units, one, places) : null;
    if (found || !one || (back < index && !isRelative(units, one))) return found;
    if (darin.test(low(units, one.from))) return paperBefore(units, one.from);
  }
  return null;
}

const darin = /^(?:darin|dort|da)$/;

/** "Der Kurier hat einen Bericht veröffentlicht. Darin heißt es, …": the paper that was named last. */
function paperBefore(units: Units, from: number): Stretch | null {
  for (let at = from - 1; at >= 0 && from - at < 40; at--)
    if (units[at]?.capital && papers.test(low(units, at))) {
      const start = determiners.has(low(units, at - 1)) ? at - 1 : at;
      return { from: start, to: phraseEnd(units, start, from - 1, 'near') };
    }
  return null;
}

/** "wurde im „Kurier“ als … bezeichnet" */
export function printedIn(units: Units, { from, to }: Segment): Stretch | null {
  for (let at = from; at < to - 1; at++) {
    if (!/^(?:in|im)$/.test(low(units, at))) continue;
    const paper = units[at + 1];
    if (paper?.quote && paper.words < 4) return { from: at + 1, to: at + 2 };
    const end = phraseEnd(units, at + 1, to, 'near');
    if (papersOf.test(low(units, at + 1)) || papersOf.test(low(units, at + 2))) return { from: at + 1, to: end };
  }
  return null;
}

const papersOf = /(?:zeitung|magazin|blatt|bericht|studie|gutachten|anzeiger|presse|kommentar|urteil|brief)$/;
