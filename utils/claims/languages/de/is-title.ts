// Whether words in marks are a name or a title: they hold no verb.

import { isVerb, type Unit } from './reports/unit.ts';

/** "Die Brücke", "Woche des verbotenen Buches"; a full stop inside, or a verb, makes a sentence. */
export function isTitle(words: string): boolean {
  if (/[.!?…][”“"»«]?$/.test(words) || /[,;:] \p{L}/u.test(words)) return false;
  const units = [...words.matchAll(/[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu)].map(
    ([word]): Unit => ({
      low: word.toLowerCase(),
      capital: word !== word.toLowerCase(),
      word: /[\p{L}\p{N}]/u.test(word) ? {} : null,
      quote: null,
      words: 0,
      gap: true,
    }),
  );
  const first = units.find(({ word }) => word !== null);
  return first?.capital === true && !units.some((_, at) => isVerb(units, at));
}
