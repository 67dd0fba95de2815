// Who speaks on after a sentence, where the words that follow are left without a speaker of their own.
import type { Attribution, Whole } from '../types.ts';
import { type Atom, type CutPassage, has, is, quotesIn, spanOf } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { mainClause } from './main-clause.ts';

/** Who speaks on after a sentence: the one last quoted in it, else the one who said something. */
export function speakerOf(atoms: readonly Atom[], sentence: Whole, said: readonly Attribution[]): Attribution | null {
  const heard = !sentence.quoted
    ? []
    : said.filter(({ content }) => content.some((span) => quotesIn(atoms, sentence, span)));
  return heard.findLast(({ rule }) => rule !== 'participle') ?? heard.at(-1) ?? said.find(({ mind }) => !mind) ?? null;
}

/** A quotation that stands alone after a sentence about one speaker is most often that speaker's. */
export function speakerBefore(cut: CutPassage, index: number): Attribution | null {
  const sentence = cut.sentences[index - 1];
  const clause = sentence ? mainClause(cut.atoms, sentence) : null;
  const last = clause ? cut.atoms[clause.mention.to - 1] : undefined;
  if (!clause || !(last?.capital || has(last, Tag.subjects | Tag.roles)) || has(last, Tag.nobody)) return null;
  return { rule: 'follows', source: spanOf(cut.atoms, clause.mention.from, clause.mention.to), cue: null, content: [] };
}

/** “They took it all.” Ana Roe, 61, stood in her kitchen: a name that opens the next sentence of a passage that opens so. */
export function speakerBehind(cut: CutPassage): Attribution | null {
  const [first, second] = cut.sentences;
  if (!first || !second || second.quoted || !cut.atoms[first.from]?.quote || first.to - first.from > 2) return null;
  const found = speakerBefore(cut, 2);
  return found?.source?.start === cut.atoms[second.from]?.start && cut.atoms[second.from + 1]?.capital ? found : null;
}

/** "Roe put it plainly:" at the end of a passage, by a verb that is no listed cue. */
export function leadsToNext(cut: CutPassage): Attribution | null {
  const sentence = cut.sentences.at(-1);
  if (!sentence || !is(cut.atoms[sentence.to - 1], ':')) return null;
  const clause = mainClause(cut.atoms, sentence);
  // "Here are the lines:"
  if (!clause || has(cut.atoms[clause.mention.to - 1], Tag.nobody)) return null;
  const { mention, verb } = clause;
  return {
    rule: 'lead',
    source: spanOf(cut.atoms, mention.from, mention.to),
    cue: spanOf(cut.atoms, verb, verb + 1),
    content: [],
  };
}
