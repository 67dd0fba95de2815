// All attributions of a passage, found once and shared by the detectors of quotes and statements.
// Passages are read in order, because a quotation without a cue goes on with the speaker before it.
import type { Passage, Span } from '../../span.ts';
import type { LanguagePack, Reading } from '../types.ts';
import type { Quotation } from './marks.ts';
import { quotationsOf } from './marks.ts';
import { phrasesIn } from './phrases.ts';
import { relationsIn } from './relations.ts';
import { type Unit, type Units, unitsOf } from './units.ts';

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
  /** Goes on from an earlier cue. */
  readonly continued?: boolean;
};

export type Analysis = { readonly quotations: readonly Quotation[]; readonly attributions: readonly Attribution[] };

type State = { next: number; done: Map<Passage, Analysis>; speaker: Attribution | null; pending: Attribution | null };

const cache = new WeakMap<Reading, State>();

/** The attributions of a passage; those before it are read first where they have not been. */
export function analysisOf(passage: Passage, reading: Reading, pack: LanguagePack): Analysis {
  let state = cache.get(reading);
  if (!state) {
    state = { next: 0, done: new Map(), speaker: null, pending: null };
    cache.set(reading, state);
  }
  while (!state.done.has(passage) && state.next < reading.passages.length) {
    const block = reading.passages[state.next++];
    if (block && !block.repeats) state.done.set(block, analyse(block, reading, pack, state));
  }
  return state.done.get(passage) ?? { quotations: [], attributions: [] };
}

function analyse(passage: Passage, reading: Reading, pack: LanguagePack, state: State): Analysis {
  const quotations = quotationsOf(passage, reading);
  const cut = unitsOf(passage, reading, pack);
  const found: Attribution[] = [];
  let speaker: Attribution | null = opensOn(cut, state);
  for (const sentence of cut.sentences) {
    const related = outermost([
      ...phrasesIn(cut.units, sentence, pack, reading.text, passage),
      ...relationsIn(cut.units, sentence, pack),
    ]);
    found.push(...related.filter(({ content }) => content.length > 0));
    const heard = related.filter(({ content }) => content.some((span) => quotesIn(cut.units, sentence, span)));
    const loose = cut.units
      .slice(sentence.from, sentence.to)
      .filter((unit) => unit.quote && !related.some((one) => covered(one, unit)));
    const first = cut.units[sentence.from];
    if (speaker && first?.quote && loose.includes(first) && wordsBeside(cut.units, sentence) < 3) {
      found.push({ ...speaker, content: loose, continued: true, rule: 'continued' });
    }
    const open = related.find(({ content }) => content.length === 0);
    state.pending = open ?? null;
    speaker =
      heard.findLast(({ rule }) => rule !== 'participle') ??
      heard.at(-1) ??
      (wordsBeside(cut.units, sentence) < 3 ? speaker : (related.find((one) => !one.mind) ?? null));
    if (open) speaker = open;
  }
  if (heardAny(found, cut.units)) state.speaker = found.findLast(({ source }) => source !== null) ?? state.speaker;
  else state.speaker = null;
  return { quotations, attributions: found };
}

/** Whose words a passage that opens with a quotation carries on. */
function opensOn(cut: Units, state: State): Attribution | null {
  const first = cut.units[0];
  if (!first?.quote) return null;
  if (state.pending) return state.pending;
  return first.quote.continues || wholeQuote(cut) ? state.speaker : null;
}

/**
 * What a reported clause reports in turn ("she says she hopes") is left to the outer claim, except where somebody else
 * is reported to have said it. People who annotate news do the same: of the inner ones they mark one in five.
 */
function outermost(all: readonly Attribution[]): Attribution[] {
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

const covered = ({ content, source, cue }: Attribution, unit: Span): boolean =>
  content.some((span) => span.start < unit.end && unit.start < span.end) || source === unit || cue === unit;

const quotesIn = (units: readonly Unit[], { from, to }: { from: number; to: number }, span: Span): boolean =>
  units.slice(from, to).some((unit) => unit.quote !== null && span.start <= unit.start && unit.end <= span.end);

const heardAny = (found: readonly Attribution[], units: readonly Unit[]): boolean =>
  found.some(({ content }) => content.some((span) => quotesIn(units, { from: 0, to: units.length }, span)));
