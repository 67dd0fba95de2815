// What a unit is, as one number: a small word is itself, any other word is known by its class and its ending.
import type { Sentence } from '../types.ts';
import * as Tag from '../words/tags.ts';
import type { Unit } from '../words/unit.ts';

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

/** A sentence among the units of its passage. */
export type View = { readonly units: readonly Unit[]; readonly sentence: Sentence };

const verb = Tag.be | Tag.auxiliaries | Tag.finiteVerbs;

/** Verbs of a stretch, up to three. */
export function verbsIn({ units }: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 3; at++) {
    const unit = units[at];
    if (unit && (unit.senses || unit.tags & verb)) count++;
  }
  return count;
}

/** The kind of a unit; `outside` beyond either end of the passage. */
export function kindAt({ units }: View, at: number): number {
  const unit = at < 0 ? undefined : units[at];
  if (!unit) return outside;
  if (unit.quote) return quotation;
  return unit.word ? unit.word.kind : hashOf(unit.low);
}

/** The kind of a word. */
export function kindOfWord({ low, capital, tags, senses }: Pick<Unit, 'low' | 'capital' | 'tags' | 'senses'>): number {
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
