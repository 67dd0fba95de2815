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
const [capitalized, number, saying, finite, progressive, quotation] = [6, 7, 8, 9, 10, 11];

/** FNV-1a over the last `letters` of a word, kept apart from the numbers of classes. */
export function hashOf(word: string, letters = word.length): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, word.length - letters); at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 256;
}

/** A sentence with the kinds of its units and of a few beside it, and for each place how many verbs stand before it. */
export type View = {
  readonly units: readonly Unit[];
  readonly sentence: Sentence;
  readonly kinds: Int32Array;
  readonly verbs: Uint16Array;
};

const beside = 3;
const verb = Tag.be | Tag.auxiliaries | Tag.finiteVerbs;

export function viewOf(units: readonly Unit[], sentence: Sentence): View {
  const length = sentence.to - sentence.from;
  const kinds = new Int32Array(length + 2 * beside);
  const verbs = new Uint16Array(length + 1);
  for (let nth = 0; nth < kinds.length; nth++) {
    const at = sentence.from - beside + nth;
    kinds[nth] = at < 0 ? outside : kindOf(units[at]);
  }
  let count = 0;
  for (let nth = 0; nth < length; nth++) {
    const unit = units[sentence.from + nth];
    if (unit && (unit.senses || unit.tags & verb)) count++;
    verbs[nth + 1] = count;
  }
  return { units, sentence, kinds, verbs };
}

export function kindAt({ units, sentence, kinds }: View, at: number): number {
  const index = at - sentence.from + beside;
  return index >= 0 && index < kinds.length ? (kinds[index] ?? outside) : kindOf(units[at]);
}

/** Verbs of a stretch of the sentence, up to three. */
export function verbsIn({ sentence, verbs }: View, from: number, to: number): number {
  if (to <= from) return 0;
  return Math.min(3, (verbs[to - sentence.from] ?? 0) - (verbs[from - sentence.from] ?? 0));
}

/** The kind of a unit; `outside` beyond either end of the text. */
function kindOf(unit: Unit | undefined): number {
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
