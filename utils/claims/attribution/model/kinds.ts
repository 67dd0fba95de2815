// What an atom is, as one number: a small word is itself, any other word is known by its class and its ending.
import type { Sentence } from '../types.ts';
import type { Atom } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';

/** Words that are told apart one by one, because which of them stands here decides. */
const small =
  Tag.determiners |
  Tag.possessives |
  Tag.subjects |
  Tag.nobody |
  Tag.objects |
  Tag.reflexives |
  Tag.be |
  Tag.auxiliaries |
  Tag.negations |
  Tag.and |
  Tag.but |
  Tag.prepositions |
  Tag.by |
  Tag.of |
  Tag.to |
  Tag.as |
  Tag.that |
  Tag.relatives |
  Tag.questions |
  Tag.subordinators |
  Tag.closers |
  Tag.genitive;

const classes: readonly (readonly [tags: number, kind: number])[] = [
  [Tag.times, 2],
  [Tag.roles | Tag.officials | Tag.titles, 3],
  [Tag.documents, 4],
  [Tag.adverbs, 5],
];

const outside = 1;
const [capitalized, number, saying, finite, progressive, quotation] = [6, 7, 8, 9, 10, 11];

/** FNV-1a over the last `letters` of a word, kept apart from the numbers of classes. */
export function hashOf(word: string, letters = word.length): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, word.length - letters); at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 256;
}

/** A sentence among the atoms of its passage. */
export type View = { readonly atoms: readonly Atom[]; readonly sentence: Sentence };

const verb = Tag.be | Tag.auxiliaries | Tag.finiteVerbs;

/** Verbs of a stretch, up to three. */
export function verbsIn({ atoms }: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 3; at++) {
    const atom = atoms[at];
    if (atom && (atom.senses || atom.tags & verb)) count++;
  }
  return count;
}

/** The kind of an atom; `outside` beyond either end of the passage. */
export function kindAt({ atoms }: View, at: number): number {
  const atom = at < 0 ? undefined : atoms[at];
  if (!atom) return outside;
  if (atom.quote) return quotation;
  return atom.word ? atom.word.kind : hashOf(atom.low);
}

/** The kind of a word. */
export function kindOfWord({ low, capital, tags, senses }: Pick<Atom, 'low' | 'capital' | 'tags' | 'senses'>): number {
  if (tags & small) return hashOf(low);
  for (const [bits, kind] of classes) if (tags & bits) return kind;
  if (capital) return capitalized;
  const first = low.charCodeAt(0);
  if (first > 47 && first < 58) return number;
  if (senses) return saying;
  if (tags & Tag.finiteVerbs) return finite;
  if (tags & Tag.progressive) return progressive;
  return hashOf(low, 2);
}
