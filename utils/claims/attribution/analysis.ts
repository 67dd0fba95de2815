// All attributions of a passage, found once and shared by the detectors of quotes and statements.
// Passages are read in order, because a quotation without a cue goes on with the speaker before it.

import type { Passage, Span } from '../../span.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { perRun } from '../pack/lists.ts';
import { besideVerb, looseQuote } from './find/loose.ts';
import type { Quotation } from './find/marks.ts';
import { quotationsOf } from './find/marks.ts';
import { phrasesIn } from './find/phrases.ts';
import { relationsIn } from './find/relations.ts';
import { mainClause } from './find/shared.ts';
import { judged } from './model/judge.ts';
import * as Tag from './words/tags.ts';
import { has, quotesIn, type Sentence, spanOf, type Unit, type Units, unitsOf, type Whole } from './words/units.ts';

/** Source, cue and content of one attribution, as spans of the text. */
export type Attribution = {
  readonly rule: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** A thought or wish, not a saying. */
  readonly mind?: boolean;
  /** By a verb of saying, with a subject that is no pronoun: kept even inside another's words. */
  readonly spoken?: boolean;
  /** For a source that is only "who": the words it stands for. */
  readonly antecedent?: Span;
};

export type Analysis = {
  readonly cut: Units;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
};

/** `before`: the passage above, whose last sentence tells who speaks on where nobody is known to. */
type State = {
  next: number;
  done: Map<Passage, Analysis>;
  speaker: Attribution | null;
  pending: Attribution | null;
  before: Units | null;
};

const stateOf = perRun((): State => ({ next: 0, done: new Map(), speaker: null, pending: null, before: null }));

/** The attributions of a passage; those before it are read first where they have not been. */
export function analysisOf(passage: Passage, reading: Run, pack: LanguagePack): Analysis {
  const state = stateOf(reading);
  while (!state.done.has(passage) && state.next < reading.passages.length) {
    const block = reading.passages[state.next++];
    if (block && !block.repeats) state.done.set(block, analyse(block, reading, pack, state));
  }
  return state.done.get(passage) ?? { cut: { units: [], sentences: [] }, quotations: [], attributions: [] };
}

function analyse(passage: Passage, reading: Run, pack: LanguagePack, state: State): Analysis {
  const quotations = quotationsOf(passage, reading);
  const cut = unitsOf(passage, reading, pack);
  const found: Attribution[] = [];
  const opener = passage.kind === 'subheading' ? null : opensOn(cut, state);
  let speaker: Attribution | null = null;
  const { pending } = state;
  state.pending = null;
  for (let index = 0; index < cut.sentences.length; index++) {
    const sentence = cut.sentences[index];
    if (!sentence) break;
    const { quoted, reports } = sentence;
    const ruled = phrasesIn(cut.units, sentence, pack, reading, passage);
    if (reports) ruled.push(...relationsIn(cut.units, sentence, pack));
    const said: Attribution[] = [];
    if (reports || ruled.length > 0) said.push(...outermost(judged(cut.units, sentence, ruled, pack)));
    if (quoted) {
      const before = speaker ?? (index === 0 ? opener : follows(cut, index));
      said.push(...looseIn(cut.units, sentence, said, before));
    }
    let open: Attribution | null = null;
    for (const one of said)
      if (one.content.length > 0) found.push(one);
      else open ??= one;
    if (open && index === cut.sentences.length - 1) state.pending = open;
    // "“…,” Roe said, showing me the boats; the quay; the lock. “…”": pieces without a verb change nothing.
    const spoke = open ?? (said.length > 0 ? speakerOf(cut.units, sentence, said) : null);
    speaker = spoke ?? (speaker && mainClause(cut.units, sentence) ? null : speaker);
  }
  if (found.length === 0 && pending && pending.rule === 'colon' && cut.units.length > 2 && !opener) {
    found.push({ ...pending, content: [spanOf(cut.units, 0, cut.units.length)] });
  }
  state.pending ??= opensNext(cut);
  // "ROE: …" is hers to the end of the passage, whatever she reports in it.
  const talk = found.find(({ rule }) => rule === 'talk');
  if (talk) found.splice(0, found.length, ...outermost(found));
  state.speaker = talk ?? speaker ?? found.findLast(({ source, mind }) => source !== null && !mind) ?? null;
  state.before = cut;
  return { cut, quotations, attributions: found };
}

/** Whose words a passage that opens with a quotation carries on. */
function opensOn(cut: Units, state: State): Attribution | null {
  const first = cut.units[0];
  if (!first?.quote) return null;
  if (state.pending) return state.pending;
  if (!first.quote.continues && !wholeQuote(cut)) return null;
  return state.speaker ?? (state.before ? follows(state.before, state.before.sentences.length) : null);
}

/** Attributions for the quotations that no cue of the sentence holds. */
function looseIn(
  units: readonly Unit[],
  sentence: Sentence,
  related: readonly Attribution[],
  before: Attribution | null,
): Attribution[] {
  const found: Attribution[] = [];
  const alone = units[sentence.from]?.quote !== null && wordsBeside(units, sentence) < 3;
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit?.quote || related.some((one) => covers(one, unit))) continue;
    const beside = alone ? besideVerb(units, sentence, at) : null;
    if (beside) found.push(beside);
    else if (alone) {
      if (before)
        found.push({ ...before, content: [unit], rule: lasting.has(before.rule) ? before.rule : 'continued' });
    } else {
      const one =
        looseQuote(units, sentence, at) ??
        (before?.cue && unit.words > 3 ? { ...before, content: [unit], rule: 'continued' } : null);
      if (one) found.push(one);
    }
  }
  return found;
}

/** Rules that stay what they are where a speaker goes on. */
const lasting: ReadonlySet<string> = new Set(['follows', 'talk']);

/** Who speaks on after a sentence: the one last quoted in it, else the one who said something. */
function speakerOf(units: readonly Unit[], sentence: Whole, said: readonly Attribution[]): Attribution | null {
  const heard = !sentence.quoted
    ? []
    : said.filter(({ content }) => content.some((span) => quotesIn(units, sentence, span)));
  return heard.findLast(({ rule }) => rule !== 'participle') ?? heard.at(-1) ?? said.find(({ mind }) => !mind) ?? null;
}

/** A quotation that stands alone after a sentence about one speaker is most often that speaker's. */
function follows(cut: Units, index: number): Attribution | null {
  const sentence = cut.sentences[index - 1];
  const clause = sentence ? mainClause(cut.units, sentence) : null;
  const last = clause ? cut.units[clause.mention.to - 1] : undefined;
  if (!clause || !(last?.capital || has(last, Tag.subjects | Tag.roles)) || has(last, Tag.nobody)) return null;
  return { rule: 'follows', source: spanOf(cut.units, clause.mention.from, clause.mention.to), cue: null, content: [] };
}

/** "Roe put it plainly:" at the end of a passage, by a verb that is no listed cue. */
function opensNext(cut: Units): Attribution | null {
  const sentence = cut.sentences.at(-1);
  if (!sentence || cut.units[sentence.to - 1]?.low !== ':') return null;
  const clause = mainClause(cut.units, sentence);
  if (!clause) return null;
  const { mention, verb } = clause;
  return {
    rule: 'lead',
    source: spanOf(cut.units, mention.from, mention.to),
    cue: spanOf(cut.units, verb, verb + 1),
    content: [],
  };
}

/**
 * What a reported clause reports in turn ("she says she hopes") is left to the outer claim, except where somebody else
 * is reported to have said it. People who annotate news do the same: of the inner ones they mark one in five.
 */
function outermost(all: readonly Attribution[]): readonly Attribution[] {
  if (all.length < 2) return all;
  return all.filter((one) => {
    const inner = all.some((other) => other !== one && holdsCue(other, one));
    return !inner || (one.spoken === true && one.source !== null);
  });
}

const holdsCue = (outer: Attribution, { cue }: Attribution): boolean =>
  cue !== null && outer.content.some((span) => span.start <= cue.start && cue.end <= span.end);

const wholeQuote = ({ units }: Units): boolean => units.every((unit) => unit.quote !== null || !unit.word);

function wordsBeside(units: readonly Unit[], { from, to }: { from: number; to: number }): number {
  let count = 0;
  for (let at = from; at < to; at++) if (units[at]?.word) count++;
  return count;
}

const covers = ({ content }: Attribution, unit: Span): boolean =>
  content.some((span) => span.start < unit.end && unit.start < span.end);
