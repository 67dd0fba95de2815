// What of German cannot be a list.

import type { Grammar } from '../../pack/words/grammar.ts';
import { cueAround } from './cue-around.ts';
import { months } from './months.ts';
import { numberIn } from './number-in.ts';

/** Behind a day or an order in digits, whose full stop ends no sentence: "3. Mai", "19. Jahrhundert". */
const ordered = new Set([...Object.keys(months), ...'jahrhundert mal platz runde klasse stock quartal'.split(' ')]);

export const grammar: Grammar = {
  // 1.234,56; whole numbers with two commas or more are grouped as other countries do: 1,200,000.
  digits: /\p{Nd}{1,3}(?:,\p{Nd}{3}){2,6}(?!\p{Nd}|,\p{Nd})|\p{Nd}+(?:\.\p{Nd}{3}(?!\p{Nd}))*(?:,\p{Nd}+)?/uy,
  decimal: ',',
  grouping: '.',
  numberIn,
  keepsPoint: (digits, next) => /^\d{1,2}$/.test(digits) && ordered.has(next),
  // A noun does not show whether it is a plural, but it shows by its capital that it is a noun.
  singularOf: ({ low, capital }) => (capital && low.length > 2 ? low : undefined),
  pluralsOf: (singular) => ['n', 'en', 'e', 's'].map((ending) => singular + ending),
  headOf(low, isKnown) {
    for (let at = 3; at < low.length - 3; at++) if (isKnown(low.slice(at))) return low.slice(at);
    return undefined;
  },
  // "Berlins größte Brücke": the sign is a part of the word.
  ownerBefore: (tokens, at) => (tokens[at - 1]?.capital && tokens[at - 1]?.low.endsWith('s') ? at - 1 : -1),
  ownerEndings: 'sßxz',
  // Nouns have capitals: only what has more of them is a name for sure ("EZB", "BMW").
  isName: (word) => /^\p{Lu}[\p{L}\p{M}]*\p{Lu}/u.test(word),
  cueAround,
};
