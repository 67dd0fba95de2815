// Reads an article for who says what, passage by passage in their order, because a quotation without a cue goes on with
// the speaker before it. What was read is kept in the run for the detectors and for whoever asks whom a mention stands for.

import type { Passage } from '../../span.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack, Place } from '../pack/language-pack.ts';
import { perRun } from '../pack/lists.ts';
import type { Quotation } from '../text/quotation.ts';
import { mainClause } from './find/main-clause.ts';
import { quotationsOf } from './find/marks.ts';
import { leadsToNext, speakerBefore, speakerBehind, speakerOf } from './find/speaks-on.ts';
import { uncuedIn } from './find/uncued.ts';
import { outermost } from './outermost.ts';
import type { Attribution, Whole } from './types.ts';
import { type CutPassage, spanOf } from './words/atom.ts';
import { atomsOf } from './words/atoms.ts';

/** A passage in atoms and sentences, its quotations, and who says what in it. */
export type Analysis = {
  readonly cut: CutPassage;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
};

/** How far a run has read: who spoke last, a report whose content the next passage may hold, and the passage above. */
type Read = {
  readonly passages: Map<Passage, Analysis>;
  speaker: Attribution | null;
  pending: Attribution | null;
  above: CutPassage | null;
};

const readIn = perRun((): Read => ({ passages: new Map(), speaker: null, pending: null, above: null }));

const unread: Analysis = { cut: { atoms: [], sentences: [] }, quotations: [], attributions: [] };

/** What was read of a passage; nothing where it was not read. */
export const analysisOf = (passage: Passage, reading: Run): Analysis => readIn(reading).passages.get(passage) ?? unread;

/** Reads the next passage. The run calls it for each in their order, before any detector is shown the passage. */
export function readPassage(passage: Passage, reading: Run, pack: LanguagePack): void {
  const read = readIn(reading);
  const cut = atomsOf(passage, reading, pack);
  const place = { passage, reading, pack };
  const opener = passage.kind === 'subheading' ? null : opensOn(cut, read);
  const { pending } = read;
  const { said, speaker, open } = sayingsIn(cut, opener, read.speaker, place);
  read.pending = open ?? leadsToNext(cut);
  if (said.length === 0 && pending?.rule === 'colon' && cut.atoms.length > 2 && !opener)
    said.push({ ...pending, content: [spanOf(cut.atoms, 0, cut.atoms.length)] });
  // "ROE: …" is hers to the end of the passage, whatever she reports in it.
  const talk = said.find(({ rule }) => rule === 'talk');
  const attributions = talk ? outermost(said) : said;
  if (!isLabel(cut)) {
    read.speaker = talk ?? speaker ?? said.findLast(({ source, mind }) => source !== null && !mind) ?? null;
    read.above = cut;
  }
  read.passages.set(passage, { cut, quotations: quotationsOf(passage, reading, pack), attributions });
}

/** A line without an end, as under a picture ("Ana Roe denies she left"): the words around it go on past it. */
const isLabel = ({ atoms, sentences }: CutPassage): boolean =>
  sentences.length === 1 && atoms.length < 16 && atoms.length > 0 && atoms.every(({ word }) => word !== null);

/** What is said in a passage, who speaks on after it, and a report at its end whose content is still to come. */
function sayingsIn(
  cut: CutPassage,
  opener: Attribution | null,
  last: Attribution | null,
  place: Place,
): { said: Attribution[]; speaker: Attribution | null; open: Attribution | null } {
  const { atoms, sentences } = cut;
  const found: Attribution[] = [];
  let speaker: Attribution | null = null;
  let open: Attribution | null = null;
  // Where a mood of the verb tells who is reported, a sentence in between changes nothing.
  const moody = place.pack.grammar.reportsIn !== undefined;
  let voice = moody ? last : null;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) break;
    const heard = atoms[sentence.from]?.quote ? voice : null;
    const near = (): Attribution | null =>
      index === 0 ? (opener ?? speakerBehind(cut)) : (heard ?? speakerBefore(cut, index));
    const before = sentence.quoted ? (speaker ?? near()) : null;
    const said = sentenceSays(cut, sentence, before, speaker ?? (index === 0 ? last : voice), place);
    open = said.find(({ content }) => content.length === 0) ?? null;
    for (const one of said) if (one.content.length > 0) found.push(one);
    // "“…,” Roe said, showing me the boats; the quay; the lock. “…”": pieces without a verb change nothing.
    const spoke = open ?? (said.length > 0 ? speakerOf(atoms, sentence, said) : null);
    speaker = spoke ?? (speaker && mainClause(atoms, sentence) ? null : speaker);
    voice = moody ? (spoke ?? voice) : null;
  }
  return { said: found, speaker, open };
}

/** By cues, and for quotations that those leave over by who spoke `before`; `spoke` is who did right before, quoted or not. */
function sentenceSays(
  { atoms }: CutPassage,
  sentence: Whole,
  before: Attribution | null,
  spoke: Attribution | null,
  place: Place,
): Attribution[] {
  const { grammar, attribution } = place.pack;
  const own = grammar.reportsIn?.(atoms, sentence, spoke) ?? attribution.orders?.cued(atoms, sentence, place) ?? [];
  const said = [...outermost(own)];
  return sentence.quoted ? said.concat(uncuedIn(atoms, sentence, said, before, place)) : said;
}

/** Whose words a passage that opens with a quotation carries on. */
function opensOn(cut: CutPassage, read: Read): Attribution | null {
  const first = cut.atoms[0];
  if (!first?.quote) return null;
  if (read.pending) return read.pending;
  if (!first.quote.continues && !wholeQuote(cut)) return null;
  return read.speaker ?? (read.above ? speakerBefore(read.above, read.above.sentences.length) : null);
}

const wholeQuote = ({ atoms }: CutPassage): boolean => atoms.every((atom) => atom.quote !== null || !atom.word);
