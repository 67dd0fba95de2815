// Numbers that count no victims though they stand before a word of outcome: ages, a parent's children, who is excepted,
// and a second guess. They are no counts, and what they stand in is passed over.

import type { Stated } from '../quantities/stated-number.ts';
import { namedAt } from '../text/capital.ts';
import type { Token } from '../text/token.ts';
import type { CasualtyLexicon } from './words.ts';

/** A stretch of tokens from `from` to `last`, both inclusive. */
type Aside = { readonly from: number; readonly last: number };

type Place = { readonly tokens: readonly Token[]; readonly start: number; readonly lexicon: CasualtyLexicon };

/** The oldest that anybody grows. */
const oldest = 120;

/** The aside that a number makes, or null where it may count people. */
export function asideOf(stated: Stated, place: Place): Aside | null {
  return (
    decadeOf(stated, place) ??
    listedAge(stated, place) ??
    ageOf(stated, place) ??
    childrenOf(stated, place) ??
    besides(stated, place)
  );
}

const lowAt = ({ tokens, start }: Place, at: number): string | undefined => (at < start ? undefined : tokens[at]?.low);

/** "in his 20s", "in her late 60s". */
function decadeOf({ from, to }: Stated, place: Place): Aside | null {
  const next = place.tokens[to];
  if (next?.low !== 's' || next.gap) return null;
  const owner = [from - 1, from - 2].find((at) => place.lexicon.has('owners', lowAt(place, at)));
  return owner === undefined ? null : { from: owner - 1, last: to };
}

/** "aged 4, 6 and 9", "between the ages of 12 and 60", "aged between 4 and 9". */
function listedAge(stated: Stated, place: Place): Aside | null {
  const { has, any } = place.lexicon;
  if (stated.kind === 'age' && has('ages', lowAt(place, stated.from)))
    return insideCommas(stated.from, stated.to - 1, place);
  if (stated.kind === 'count' || stated.high > oldest) return null;
  for (let at = stated.from - 1; at > stated.from - 10; at--) {
    const low = lowAt(place, at);
    if (has('ages', low)) {
      const opened = has('determiners', lowAt(place, at - 1)) && has('prepositions', lowAt(place, at - 2));
      return insideCommas(opened ? at - 2 : at, stated.to - 1, place);
    }
    const joins = low === ',' || low === '-' || any(low, 'and', 'infinitive', 'of', 'ageJoins');
    if (!joins && place.tokens[at]?.kind !== 'digits') return null;
  }
  return null;
}

function insideCommas(from: number, last: number, place: Place): Aside {
  const closed = lowAt(place, from - 1) === ',' && lowAt(place, last + 1) === ',';
  return closed ? { from: from - 1, last: last + 1 } : { from, last };
}

/** "Roe, 41, was", "Tom Orr (41)", "a woman, 52,": a number in signs behind a person. */
function ageOf(stated: Stated, place: Place): Aside | null {
  if (!mayBeAge(stated, place)) return null;
  const { from, to } = stated;
  const { has, any } = place.lexicon;
  const [opening, closing] = [lowAt(place, from - 1), lowAt(place, to)];
  if (opening === '(') return closing === ')' ? { from: from - 1, last: to } : null;
  if (opening !== ',') return null;
  const aside = { from: from - 1, last: closing === ',' ? to : to - 1 };
  const ended = closing === ',' || closing === undefined || place.tokens[to]?.kind === 'sign';
  if (has('persons', lowAt(place, from - 2))) return ended ? aside : null;
  const goesOn = lowAt(place, closing === ',' ? to + 1 : to);
  const told = any(goesOn, 'passive', 'fillers', 'and', 'clause', 'of') || goesOn === undefined;
  return isNamed(from - 1, ended, told, place) ? aside : null;
}

/** Whether a number can be an age by itself: bare digits, and no more of them than anybody's years. */
const mayBeAge = ({ from, core, to, kind, low }: Stated, { tokens }: Place): boolean =>
  kind === 'bare' && from === core && to === core + 1 && low <= oldest && tokens[core]?.kind === 'digits';

/** Whether a name ends at a comma: one word alone needs a sign behind the number (`ended`) more than what is `told` there. */
function isNamed(comma: number, ended: boolean, told: boolean, place: Place): boolean {
  let first = comma;
  while (first > place.start && namedAt(place.tokens[first - 1], place.lexicon.grammar)) first--;
  const names = comma - first;
  if (names === 0 || place.lexicon.has('places', lowAt(place, first - 1))) return false;
  return (names > 1 && (ended || told)) || (ended && (first > place.start || told));
}

/** "a father-of-three", "a mother of two". */
function childrenOf(stated: Stated, place: Place): Aside | null {
  const { has } = place.lexicon;
  const dash = (at: number): number => (lowAt(place, at) === '-' ? 1 : 0);
  const of = stated.from - 1 - dash(stated.from - 1);
  const parent = of - 1 - dash(of - 1);
  if (!has('of', lowAt(place, of)) || !has('parents', lowAt(place, parent))) return null;
  return { from: parent + 1, last: stated.to - 1 };
}

/** "all but 12 of the 188"; "at least two, and possibly three,". */
function besides(stated: Stated, place: Place): Aside | null {
  const { has } = place.lexicon;
  const { from, to } = stated;
  const of = has('of', lowAt(place, from - 1)) ? from - 1 : from - 2;
  const whole = has('of', lowAt(place, of)) && excepted(of - 1, place);
  if (whole || excepted(from, place)) return { from: (whole ? of - 1 : from) - 2, last: to - 1 };
  if (!has('maybe', lowAt(place, from - 1)) || lowAt(place, to) !== ',') return null;
  const first = from - 2 - (has('and', lowAt(place, from - 2)) ? 1 : 0);
  return lowAt(place, first) === ',' ? { from: first, last: to } : null;
}

const excepted = (at: number, place: Place): boolean =>
  place.lexicon.has('but', lowAt(place, at - 1)) && place.lexicon.has('everyone', lowAt(place, at - 2));
