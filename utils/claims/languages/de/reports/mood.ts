// The Konjunktiv of a main clause, in which nobody writes of what is so: it goes on with who spoke before, or, where nobody
// did, with the person or body that the sentence before is about.

import { officials, roles, titles } from '../offices.ts';
import { isSubordinate, type Segment, type Sentence, segmentsOf } from './segments.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { isConjugated, isIrreal, isKonjunktiv, low, pronouns, type Stretch, type Units } from './unit.ts';

/** Where the Konjunktiv of the main clause stands; -1 where none does. */
export function moodAt(units: Units, { segments }: Sentence): number {
  for (const one of segments) {
    if (isSubordinate(units, one)) continue;
    for (let at = one.from; at < one.to; at++)
      if (isConjugated(units, at))
        return isKonjunktiv(units[at]) || /^(?:hätten|müssten|würden)$/.test(low(units, at)) ? at : -1;
  }
  return -1;
}

const bodies =
  'behörde ministerium konzern unternehmen verein verband partei gewerkschaft opposition regierung verwaltung klinik betreiber stadt firma kirche universität kommission gericht fraktion bundesregierung landesregierung studie bericht gutachten zeugin zeuge anwalt anwältin richter richterin';
const known = new Set(`${officials} ${roles} ${titles} ${bodies}`.split(/\s+/).filter((word) => word.length > 3));

/** Whether a word names somebody who can speak, by itself or by the word it ends in. */
function speaks(word: string): boolean {
  for (let at = 0; at < word.length - 4; at++) if (known.has(word.slice(at))) return true;
  return word === 'chef' || known.has(word);
}

/** Behind these the Konjunktiv reports nobody: "es sei denn", "Gott sei Dank", "sei es". */
const fixed = (units: Units, at: number): boolean =>
  /^(?:denn|dank|es|gegrüßt)$/.test(low(units, at + 1)) || low(units, at - 1) === 'ich' || low(units, at + 1) === 'ich';

/** Who the sentence before is about, where it is somebody who can speak and the mood at `mood` reports for sure. */
export function speakerBefore(units: Units, from: number, mood: number): Stretch | null {
  if (!isKonjunktiv(units[mood]) || isIrreal(units[mood]) || fixed(units, mood)) return null;
  let start = from - 1;
  while (start > 0 && from - start < 40 && !/^[.!?…;:]$/.test(low(units, start - 1)) && !units[start - 1]?.quote)
    start--;
  const segments = segmentsOf(units, Math.max(start, 0), from);
  for (const [index, one] of segments.entries()) {
    if (isSubordinate(units, one)) continue;
    const mention = subjectOf(units, segments, index, one);
    if (mention) return mention;
  }
  return null;
}

function subjectOf(units: Units, segments: readonly Segment[], index: number, one: Segment): Stretch | null {
  for (let at = one.from; at < one.to; at++) {
    if (!isConjugated(units, at)) continue;
    if (/^(?:wird|werden|wurde|wurden)$/.test(low(units, at))) return null;
    const mention = subjectBefore(units, segments, index, at) ?? subjectAfter(units, at, one.to);
    if (!mention || (mention.to - mention.from === 1 && pronouns.has(low(units, mention.from)))) return null;
    for (let word = mention.from; word < mention.to; word++) {
      if (!units[word]?.capital || !units[word]?.word) continue;
      if (speaks(low(units, word))) return mention;
      // Only its first noun tells what a phrase is.
      if (word > mention.from) return null;
    }
    return null;
  }
  return null;
}
