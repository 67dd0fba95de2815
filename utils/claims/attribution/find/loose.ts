// Quotations that no listed cue reaches: told by the words right beside them, or by the subject of their sentence.
import type { Attribution } from '../analysis.ts';
import * as Tag from '../words/tags.ts';
import { has, type Sentence, spanOf, type Unit } from '../words/units.ts';
import { isVerb } from '../words/verbs.ts';
import type { Stretch } from './content.ts';
import { mentionAfter } from './mention-after.ts';
import { mainClause } from './shared.ts';
import { type Mention, mentionBefore } from './sources.ts';

/** An attribution for the quotation at `at`, or null where the sentence names nobody. */
export function looseQuote(units: readonly Unit[], sentence: Sentence, at: number): Attribution | null {
  return (
    besideVerb(units, sentence, at) ??
    afterLead(units, sentence, at) ??
    (wordy(units[at]) ? inPredicate(units, sentence, at) : null)
  );
}

/** Scare quotes of a few words in a clause are nobody's speech. */
const wordy = (unit: Unit | undefined): boolean => (unit?.words ?? 0) > 3;

const made = (
  units: readonly Unit[],
  rule: string,
  mention: Mention,
  cue: Stretch | null,
  at: number,
): Attribution => ({
  rule,
  source: spanOf(units, mention.from, mention.to),
  cue: cue ? spanOf(units, cue.from, cue.to) : null,
  content: [spanOf(units, at, at + 1)],
});

/** “…,” Roe barked. The verb may be any, because the comma inside the marks says that its clause goes on. */
export function besideVerb(units: readonly Unit[], sentence: Sentence, at: number): Attribution | null {
  if (units[at]?.tail === '.' || units[at]?.tail === '' || at + 2 >= sentence.to + 1) return null;
  const next = at + 1;
  if (isVerb(units, next)) {
    const mention = mentionAfter(units, next + 1, sentence.to);
    return mention ? made(units, 'inverted', mention, { from: next, to: next + 1 }, at) : null;
  }
  for (let verb = next + 1; verb < Math.min(next + 24, sentence.to); verb++) {
    if (units[verb]?.quote) return null;
    if (!isVerb(units, verb)) continue;
    const mention = mentionBefore(units, { from: next, to: sentence.to }, verb);
    return mention && (mention.from === next || has(units[next], Tag.adverbs | Tag.as)) && mention.from <= next + 1
      ? made(units, 'cue-after', mention, { from: verb, to: verb + 1 }, at)
      : null;
  }
  return null;
}

/** Roe shot back: “…”. Also a bare name before the colon. */
function afterLead(units: readonly Unit[], sentence: Sentence, at: number): Attribution | null {
  const before = units[at - 1];
  if (at - 1 <= sentence.from || (before?.low !== ':' && before?.low !== ',')) return null;
  const signed = before.low === ':' ? nameAfterDash(units, sentence, at - 1) : null;
  if (signed) return made(units, 'colon', signed, { from: at - 1, to: at }, at);
  const clause = mainClause(units, { from: sentence.from, to: at });
  if (clause) return made(units, 'colon', clause.mention, { from: clause.verb, to: clause.verb + 1 }, at);
  if (before.low !== ':') return null;
  const mention = mentionBefore(units, sentence, at - 1);
  // "Orvik fire: “…”": the matter, and nobody who speaks.
  const someone = mention && (speaks(units, mention) || has(units[mention.from], Tag.determiners | Tag.possessives));
  return mention && someone ? made(units, 'colon', mention, { from: at - 1, to: at }, at) : null;
}

/** Whether a mention ends on a name, a pronoun, an office or a paper. */
function speaks(units: readonly Unit[], { from, to }: Mention): boolean {
  const last = units[to - 1];
  const may = last?.capital || has(last, Tag.subjects | Tag.roles | Tag.officials | Tag.documents);
  return to > from && may === true && !has(last, Tag.nobody);
}

/** "The polls had it right — Ana Roe: “…”" */
function nameAfterDash(units: readonly Unit[], sentence: Sentence, colon: number): Mention | null {
  let from = colon;
  while (from > sentence.from && units[from - 1]?.word && units[from - 1]?.capital) from--;
  return from < colon && colon - from < 5 && units[from - 1]?.low === '—' ? { from, to: colon } : null;
}

/** The plan, Roe fears, … “…”: words inside a clause are its subject's, if that is somebody who can speak. */
function inPredicate(units: readonly Unit[], sentence: Sentence, at: number): Attribution | null {
  const clause = mainClause(units, { from: sentence.from, to: at });
  if (!clause) return null;
  const { mention } = clause;
  const speaker = speaks(units, mention) ? mention : ownerOf(units, mention);
  return speaks(units, speaker) ? made(units, 'subject', speaker, null, at) : null;
}

/** "Roe's answer was that “…”": whose it is, before the first sign of possession; nothing where there is none. */
function ownerOf(units: readonly Unit[], { from, to }: Mention): Mention {
  let at = from;
  while (at < to && !has(units[at], Tag.genitive)) at++;
  return { from, to: at < to ? at : from };
}
