// What of English cannot be a list.

import type { Grammar } from '../../pack/words/grammar.ts';

// Words that end like a plural and count nothing.
const notPlurals = new Set(
  'needs means takes makes gets gives shows wants runs keeps loses wins comes this does goes says less unless across perhaps always versus thus hers ours press plus minus'.split(
    ' ',
  ),
);

export const grammar: Grammar = {
  // Whole numbers with two points or more are grouped as other countries do: 1.200.000.
  digits: /\p{Nd}{1,3}(?:\.\p{Nd}{3}){2,6}(?!\p{Nd}|\.\p{Nd})|\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd}))*(?:\.\p{Nd}+)?/uy,
  decimal: '.',
  grouping: ',',
  singularOf: ({ low }) =>
    low.length > 3 && /[^s]s$/.test(low) && !low.endsWith('ous') && !notPlurals.has(low) ? low.slice(0, -1) : undefined,
  pluralsOf: (singular) => [`${singular}s`],
  // An apostrophe is a token of its own: "Europe's largest", "the voters' first".
  ownerBefore(tokens, at) {
    const [apostrophe, s] = [tokens[at - 2]?.low, tokens[at - 1]?.low];
    if (s === "'") return at - 2;
    return s === 's' && apostrophe === "'" ? at - 3 : -1;
  },
  ownerEndings: 's',
  // Capitals on nearly all long words and no stop: the title of a work, a headline or a slogan.
  isTitle(words) {
    if (/[!?;]/.test(words) || !/^\P{L}*\p{Lu}/u.test(words)) return false;
    const long = words.match(/[\p{L}’']{4,}/gu) ?? [];
    const capitals = long.filter((word) => /^\P{Ll}/u.test(word));
    return capitals.length > 1 && capitals.length >= long.length * 0.7;
  },
};
