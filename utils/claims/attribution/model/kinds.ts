// What a unit is, as one number: a small word is itself, any other word is known by its class and its ending.
import * as Tag from '../tags.ts';
import type { Sentence, Unit } from '../units.ts';

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
const [capital, number, saying, finite, progressive, quotation] = [6, 7, 8, 9, 10, 11];

/** FNV-1a over the last `letters` of a word, kept apart from the numbers of classes. */
export function hashOf(word: string, letters = word.length): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, word.length - letters); at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 256;
}

/** A sentence with the kinds of its units and of a few beside it, each found when it is first asked for. */
export type View = { readonly units: readonly Unit[]; readonly sentence: Sentence; readonly kinds: number[] };

const beside = 3;

export const viewOf = (units: readonly Unit[], sentence: Sentence): View => ({
  units,
  sentence,
  kinds: new Array<number>(sentence.to - sentence.from + 2 * beside).fill(0),
});

export function kindAt({ units, sentence, kinds }: View, at: number): number {
  const index = at - sentence.from + beside;
  const known = kinds[index];
  if (known) return known;
  const kind = kindOf(units[at]);
  kinds[index] = kind;
  return kind;
}

/** The kind of a unit; `outside` beyond either end of the text. */
function kindOf(unit: Unit | undefined): number {
  if (!unit) return outside;
  if (unit.quote) return quotation;
  if (!unit.word || unit.tags & small) return hashOf(unit.low);
  for (const [tags, kind] of classes) if (unit.tags & tags) return kind;
  if (unit.capital) return capital;
  const first = unit.low.charCodeAt(0);
  if (first > 47 && first < 58) return number;
  if (unit.senses) return saying;
  if (unit.tags & Tag.finiteVerbs) return finite;
  if (unit.tags & Tag.progressive) return progressive;
  return hashOf(unit.low, 2);
}
