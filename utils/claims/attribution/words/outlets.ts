// Names of news outlets.

import type { LanguagePack } from '../../pack/language-pack.ts';
import { once } from '../../pack/lists.ts';
import { phrasesIn } from '../../pack/notation.ts';

/** The names by their first word and by their last. */
const outletsOf = once(({ attribution }: LanguagePack) => {
  const names = phrasesIn('outlets', attribution.outlets);
  return { byFirst: Map.groupBy(names, firstWord), byLast: Map.groupBy(names, lastWord) };
});

const firstWord = (name: string): string => name.split(' ', 1)[0] ?? '';
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether a mention in lower case is an outlet, or begins or ends with one: "bbc news". */
export function isOutlet(mention: string, pack: LanguagePack): boolean {
  const { byFirst, byLast } = outletsOf(pack);
  const opens = (name: string): boolean => mention === name || mention.startsWith(`${name} `);
  if (byFirst.get(firstWord(mention))?.some(opens)) return true;
  return byLast.get(lastWord(mention))?.some((name) => mention.endsWith(` ${name}`)) === true;
}
