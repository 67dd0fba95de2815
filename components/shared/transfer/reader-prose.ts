// The words of files for people, in the language of the interface: the same that rows and card have, where they have them.
import { amount } from '../../../utils/claim-words.ts';
import { englishProse, type Prose, type ProseKey } from '../../../utils/exchange/prose.ts';
import { interfaceLanguage, plural, words } from '../../../utils/words.ts';

const keys = Object.keys(englishProse) as ProseKey[];

/** Asked for once a file: the browser is slow to give words, and a file may hold a hundred thousand notes. */
export const readerProse = (): Prose => ({
  language: interfaceLanguage(),
  words: inReadersWords(),
  counted: plural,
  amount: ({ bound, unit, ...numbers }, exact) =>
    amount(
      { ...numbers, ...(unit !== undefined && { unit }), bound: bounds.find((known) => known === bound) ?? 'exact' },
      exact,
    ),
});

function inReadersWords(): Prose['words'] {
  const all: Record<ProseKey, string> = { ...englishProse };
  for (const key of keys) all[key] = words(key, '$1', '$2');
  return all;
}

/** A file may bring one that this version does not know. */
const bounds = ['exact', 'about', 'at-least', 'at-most', 'between'] as const;
