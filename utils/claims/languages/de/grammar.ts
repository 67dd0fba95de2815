// What of German cannot be a list.

import type { Grammar } from '../../pack/words/grammar.ts';
import { linksIn } from './casualty-links.ts';
import { isTitle } from './is-title.ts';
import { numberIn } from './number-in.ts';
import { reportsIn } from './reports/index.ts';
import { shareAt } from './share-at.ts';

/** Words that open a sentence behind a number; any other word goes on behind an order in digits: "3. Mai", "19. Jahrhundert". */
const openers = new Set(
  `der die das den dem ein eine einen einem einer er sie es wir ich man dies diese dieser dieses in im am an auf aus bei
  beim mit nach seit von vom vor zu zum zur für gegen durch ohne über unter um wegen trotz laut aber doch auch wer was wie
  wo wann warum wenn als dann dabei dort damit danach darunter dazu deshalb jedoch insgesamt mehr rund etwa zwei drei alle
  viele einige mehrere beide zudem zuvor zuletzt weil obwohl während nachdem bevor bis sein seine ihr ihre`.split(
    /\s+/,
  ),
);

export const grammar: Grammar = {
  // 1.234,56; whole numbers with two commas or more are grouped as other countries do: 1,200,000.
  digits: /\p{Nd}{1,3}(?:,\p{Nd}{3}){2,6}(?!\p{Nd}|,\p{Nd})|\p{Nd}+(?:\.\p{Nd}{3}(?!\p{Nd}))*(?:,\p{Nd}+)?/uy,
  decimal: ',',
  grouping: '.',
  numberIn,
  shareAt,
  keepsPoint: (digits, next) => !openers.has(next) && /^\p{L}/u.test(next) && /^(?:[ivx]{2,5}|\d{1,2})$/.test(digits),
  // A noun does not show whether it is a plural, but it shows by its capital that it is a noun, and is read with it.
  singularOf: ({ low, capital }) =>
    capital && low.length > 2 ? low.charAt(0).toUpperCase() + low.slice(1) : undefined,
  pluralsOf: (singular) => ['n', 'en', 'e', 's', 'in', 'innen'].map((ending) => singular + ending),
  headOf(low, isKnown) {
    for (let at = 3; at < low.length - 3; at++) if (isKnown(low.slice(at))) return low.slice(at);
    return undefined;
  },
  // "Berlins größte Brücke": the sign is a part of the word.
  ownerBefore: (tokens, at) => (tokens[at - 1]?.capital && tokens[at - 1]?.low.endsWith('s') ? at - 1 : -1),
  ownerEndings: 'sßxz',
  // Nouns have capitals: only what has more of them is a name for sure ("EZB", "BMW").
  isName: (word) => /^\p{Lu}[\p{L}\p{M}]*\p{Lu}/u.test(word),
  isTitle,
  linksIn,
  reportsIn,
};
