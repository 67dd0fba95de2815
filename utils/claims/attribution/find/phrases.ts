// Attributions without a verb: "according to X", "X's claim that …", "Poll: …", and questions and answers.

import type { Passage, Span } from '../../../span.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import { startsPhrase } from '../../text/trait-bits.ts';
import type { Attribution } from '../analysis.ts';
import { speakersOf } from '../who/talks.ts';
import { lexiconOf } from '../words/lexicon.ts';
import * as Tag from '../words/tags.ts';
import { has, type Sentence, spanOf, type Unit } from '../words/units.ts';
import type { Stretch } from './content.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { mentionAfter } from './mention-after.ts';
import { byNoun } from './noun-cues.ts';
import { clauseIn } from './orders.ts';

/** Attributions of a sentence by phrases, nouns and colons. */
export function phrasesIn(
  units: readonly Unit[],
  sentence: Sentence,
  pack: LanguagePack,
  reading: Run,
  passage: Passage,
): Attribution[] {
  const found: Attribution[] = [];
  const { phrases, nouns } = lexiconOf(pack);
  const span = ({ from, to }: Stretch): Span => spanOf(units, from, to);
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit?.word) continue;
    const phrase = unit.traits & startsPhrase ? phraseAt(units, at, phrases) : null;
    if (phrase) {
      const one = byPhrase(units, sentence, at, at + phrase.length);
      if (one)
        found.push({
          rule: 'according-to',
          spoken: true,
          source: span(one.mention),
          cue: span(one.cue),
          content: one.content.map(span),
        });
    } else if (has(units[at + 1], Tag.that) && at + 2 < sentence.to && nouns.has(unit.low)) {
      const one = byNoun(units, sentence, at);
      if (one)
        found.push({ rule: 'noun', source: span(one.mention), cue: span(one.cue), content: one.content.map(span) });
    }
  }
  const colon =
    byColon(units, sentence, passage, reading, pack) ??
    byTail(units, sentence, passage, pack) ??
    byDash(units, sentence);
  if (colon)
    found.push({
      rule: colon.rule ?? 'colon',
      source: span(colon.mention),
      cue: span(colon.cue),
      content: colon.content.map(span),
    });
  return found;
}

const phraseAt = (
  units: readonly Unit[],
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined =>
  phrases.find((words) => words.every((word, index) => units[at + index]?.low === word));

export type Parts = { rule?: string; mention: Stretch; cue: Stretch; content: Stretch[] };

function byPhrase(units: readonly Unit[], sentence: Sentence, at: number, to: number): Parts | null {
  const mention = mentionAfter(units, to, sentence.to);
  if (!mention) return null;
  const cue = { from: at, to };
  if (at === sentence.from || (at === sentence.from + 1 && units[sentence.from]?.word)) {
    const next = pastAside(units, sentence, commaFrom(units, sentence, mention.to)) + 1;
    const end = trimEnd(units, next, sentence.to);
    return end > next ? { mention, cue, content: [{ from: next, to: end }] } : null;
  }
  const left = { from: startOf(units, sentence), to: trimEnd(units, sentence.from, at) };
  const comma = units[mention.to]?.low === ',' && units[at - 1]?.low === ',';
  const rest = comma ? { from: mention.to + 1, to: contentEnd(units, sentence, mention.to + 1, null) } : null;
  const split =
    rest &&
    (rest.to - rest.from > 2 || units[rest.from]?.quote) &&
    !has(units[rest.from], Tag.closers | Tag.determiners)
      ? [rest]
      : [];
  return left.to > left.from ? { mention, cue, content: [left, ...split] } : null;
}

function commaFrom(units: readonly Unit[], sentence: Sentence, from: number): number {
  let comma = from;
  while (comma < sentence.to && units[comma]?.low !== ',') comma++;
  return comma;
}

/** "According to Roe, who took over in March, the plan is dead": the comma behind what only tells who the source is. */
function pastAside(units: readonly Unit[], sentence: Sentence, comma: number): number {
  const close = commaFrom(units, sentence, comma + 1);
  if (close + 2 >= sentence.to) return comma;
  const first = units[comma + 1];
  const tells = has(first, Tag.relatives) || !clauseIn(units, comma + 1, close + 1);
  const aside = has(first, Tag.relatives | Tag.determiners | Tag.possessives | Tag.roles | Tag.titles);
  return tells && aside && clauseIn(units, close, sentence.to) ? close : comma;
}

function startOf(units: readonly Unit[], sentence: Sentence): number {
  let from = sentence.from;
  while (from < sentence.to && !units[from]?.word && !units[from]?.quote) from++;
  return has(units[from], Tag.and | Tag.but) ? from + 1 : from;
}

/** "Poll: …" in a headline, "SMITH: …" in an interview: a name or a document, a colon, and words to the end. */
function byColon(
  units: readonly Unit[],
  sentence: Sentence,
  passage: Passage,
  reading: Run,
  pack: LanguagePack,
): Parts | null {
  const { attribution } = pack;
  const { text } = reading;
  if (sentence.from !== 0) return null;
  // A mark of quotation before the speaker is the whole talk's.
  const from = marks.has(units[0]?.low ?? '') ? 1 : 0;
  const initial = units[from]?.low.length === 2 ? text.slice(units[from]?.start, units[from]?.end) : '';
  if (
    listOf(attribution, 'answerers').has(initial.slice(0, 1).toLowerCase()) &&
    speakersOf(reading, pack).has(initial)
  ) {
    const answer = { from, to: from + 1 };
    const to = trimEnd(units, from + 1, units.length);
    return to > from + 1 ? { rule: 'talk', mention: answer, cue: answer, content: [{ from: from + 1, to }] } : null;
  }
  let at = from;
  while (at < Math.min(7, sentence.to) && units[at]?.word) at++;
  if (at === from || units[at]?.low !== ':' || at + 2 >= units.length) return null;
  for (let back = from; back < at; back++) {
    const unit = units[back];
    if (!unit?.capital && !has(unit, Tag.documents | Tag.roles | Tag.officials | Tag.nounPrepositions)) return null;
    if (unit?.senses && !has(unit, Tag.documents) && back > from) return null;
  }
  const last = units[at - 1];
  // "Q: Will you? A: I will." What is asked says nothing.
  const only = at === from + 1 ? (last?.low ?? '') : '';
  if (listOf(attribution, 'askers').has(only) || listOf(attribution, 'kickers').has(last?.low ?? '')) return null;
  const label = text.slice(units[from]?.start, units[at - 1]?.end);
  const shouted =
    inCapitals(label, at - from) || listOf(attribution, 'answerers').has(only) || speakersOf(reading, pack).has(label);
  if (!isHeadline(units, passage) && !shouted && !has(last, Tag.documents)) return null;
  const to = trimEnd(units, at + 1, units.length);
  // "Sandor: 46." in a list of results.
  if (shouted && to === at + 2 && /^\d/.test(units[at + 1]?.low ?? '')) return null;
  return to > at + 1
    ? {
        rule: shouted ? 'talk' : 'colon',
        mention: { from, to: at },
        cue: { from: at, to: at + 1 },
        content: [{ from: at + 1, to }],
      }
    : null;
}

/** The first line of a text is most often its headline, flagged or not. */
const isHeadline = (units: readonly Unit[], { kind, start }: Passage): boolean =>
  kind === 'headline' || (start === 0 && units.length < 30);

/** "Storm kills four in Marelle: officials", "Quay to close – union": who says it, at the end of a headline. */
function byTail(
  units: readonly Unit[],
  sentence: Sentence,
  passage: Passage,
  { attribution }: LanguagePack,
): Parts | null {
  if (!isHeadline(units, passage) || sentence.to < units.length) return null;
  let at = units.length - 1;
  while (at > 3 && units[at]?.word && units.length - at < 4) at--;
  const last = units.at(-1);
  const sign = units[at]?.low;
  if (!last?.word || at < 3 || (sign !== ':' && sign !== '—')) return null;
  const speaks =
    has(last, Tag.roles | Tag.officials | Tag.documents) || listOf(attribution, 'organisations').has(last.low);
  const content = { from: sentence.from, to: trimEnd(units, sentence.from, at) };
  const mention = { from: at + 1, to: units.length };
  return speaks && content.to > content.from + 2
    ? { rule: 'tail', mention, cue: { from: at, to: at + 1 }, content: [content] }
    : null;
}

const marks: ReadonlySet<string> = new Set(['"', '“', '«', '‘']);

/** “…” — Name, as under a reader's letter or an epigraph. */
function byDash(units: readonly Unit[], sentence: Sentence): Parts | null {
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) {
    if (units[at]?.low !== '—' || !units[at - 1]?.quote) continue;
    let to = at + 1;
    while (to < sentence.to && units[to]?.capital && to - at < 7) to++;
    const rest = units[to];
    if (to === at + 1 || (to < sentence.to && rest?.word) || to < units.length - 1) return null;
    const content = [{ from: at - 1, to: at }];
    return { rule: 'dash', mention: { from: at + 1, to }, cue: { from: at, to: at + 1 }, content };
  }
  return null;
}

/** A short name in capitals before the colon, as in an interview. */
function inCapitals(words: string, count: number): boolean {
  return count <= 3 && words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase();
}
