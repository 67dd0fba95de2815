// One bit for each word list that tells what a mention is, so that a word is asked for several at once. Constants for the
// same reason as those of tags.ts, which tells what a word is in its sentence; there is room for 32.
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, once } from '../../pack/lists.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';

export const prepositions = 1 << 0;
export const determiners = 1 << 1;
export const possessives = 1 << 2;
export const subjects = 1 << 3;
export const definite = 1 << 4;
export const of = 1 << 5;
export const to = 1 << 6;
export const and = 1 << 7;
export const roles = 1 << 8;
export const titles = 1 << 9;
export const honours = 1 << 10;
export const deputies = 1 << 11;
export const officials = 1 << 12;
export const organisations = 1 << 13;
export const publicBodies = 1 << 14;
export const portfolios = 1 << 15;
export const states = 1 << 16;
export const documents = 1 << 17;
export const media = 1 << 18;
export const outletNouns = 1 << 19;
export const standing = 1 << 20;
export const masculine = 1 << 21;
export const feminine = 1 << 22;
export const neuter = 1 << 23;
export const plural = 1 << 24;
export const givenNames = 1 << 25;
export const bodyNames = 1 << 26;
export const impersonal = 1 << 27;
export const manyVerbs = 1 << 28;
export const whereabouts = 1 << 29;
/** The plural of a role: no list, "-s" behind each. */
export const manyRoles = 1 << 30;

/** The lists in the order of their bits; a test holds the two together. */
export const sorts = [
  'prepositions',
  'determiners',
  'possessives',
  'subjects',
  'definite',
  'of',
  'to',
  'and',
  'roles',
  'titles',
  'honours',
  'deputies',
  'officials',
  'organisations',
  'publicBodies',
  'portfolios',
  'states',
  'documents',
  'media',
  'outletNouns',
  'standing',
  'masculine',
  'feminine',
  'neuter',
  'plural',
  'givenNames',
  'bodyNames',
  'impersonal',
  'manyVerbs',
  'whereabouts',
] as const satisfies readonly (keyof AttributionWords)[];

/** What a word is by the word it ends in, in a language that joins them. */
const joinable = roles | titles | officials | organisations | publicBodies | documents | media | outletNouns;

/** Whether a word in lower case stands in one of the lists whose bits are given. */
export type Asker = (word: string | undefined, bits: number) => boolean;

export const askerOf = once((pack: LanguagePack): Asker => {
  const sortsOf = sortsIn(pack);
  return (word = '', bits) => (sortsOf(word) & bits) !== 0;
});

/** The lists a word in lower case stands in. */
export const sortsIn = once(({ attribution, grammar }: LanguagePack): ((low: string) => number) => {
  const known = new Map<string, number>();
  const add = (word: string, bit: number): void => void known.set(word, (known.get(word) ?? 0) | bit);
  sorts.forEach((name, index) => {
    for (const word of listOf(attribution, name)) {
      add(word, 1 << index);
      if (name === 'roles') add(`${word}s`, manyRoles);
    }
  });
  // "Bauamtsleiterin", "CDU-Chef": what a joined word is stands at its end.
  const listed = new Set([...known.keys()].filter((word) => word.length > 3));
  const ofHead = (low: string): number => {
    const head = low.length > 6 ? grammar.headOf?.(low, (end) => listed.has(end)) : undefined;
    return head ? (known.get(head) ?? 0) & joinable : 0;
  };
  return (low) => known.get(low) ?? ofHead(low);
});
