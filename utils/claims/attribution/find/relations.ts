// Puts source, cue and content together for each reporting verb of a sentence, by where the three stand.

import type { Span } from '../../../span.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import type { Attribution } from '../analysis.ts';
import { lexiconOf } from '../words/lexicon.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, type Sentence, spanOf, type Unit } from '../words/units.ts';
import * as Form from '../words/verb-forms.ts';
import { contentAfter, type Stretch } from './content.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { type Cue, cueAt, takesAny } from './cues.ts';
import { afterQuote, clauseIn, type Found, inverted, passive, pastPerson } from './orders.ts';
import { shared } from './shared.ts';
import { beforeRelative, type Mention, mentionBefore } from './sources.ts';
import { type Unsaid, unsaid, unsaidOf } from './unsaid.ts';

/** Attributions of a sentence; one without content is left for a quotation that the next passage opens with. */
export function relationsIn(units: readonly Unit[], sentence: Sentence, pack: LanguagePack): Attribution[] {
  const lexicon = lexiconOf(pack);
  const words = unsaidOf(pack);
  let titled: boolean | null = null;
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit?.senses) continue;
    if (unit.capital && at > sentence.from) titled ??= inTitleCase(units, sentence);
    const cue = cueAt(units, sentence, at, lexicon, titled === true);
    if (!cue) continue;
    const one = relate(units, sentence, cue, found);
    if (!one || !worthMarking(units, one, words)) continue;
    if (found.length > 0) found.push(...clipped(units, found.splice(0), one));
    found.push(one);
  }
  return found.map((one) => toSpans(units, one));
}

/** What is reported between a subject and its verb ("officials who say … said") ends before that verb. */
function clipped(
  units: readonly Unit[],
  found: readonly Found[],
  { rule, mention, cue, content: outer }: Found,
): Found[] {
  return found.map((one) => {
    const inside = mention !== null && mention.to <= one.cue.head && one.cue.head < cue.from;
    // "Roe said she would stay, the Courier reported": what she said ends before the paper that reports it.
    const around =
      rule === 'cue-after' &&
      mention !== null &&
      outer.some(({ from, to }) => from <= one.cue.head && one.cue.head < to);
    if (!inside && !around) return one;
    const edge = around && mention ? mention.from : cue.from;
    const content = one.content.map(({ from, to }) => ({ from, to: trimEnd(units, from, Math.min(to, edge)) }));
    return { ...one, content: content.filter(({ from, to }) => to > from) };
  });
}

function relate(units: readonly Unit[], sentence: Sentence, cue: Cue, earlier: readonly Found[]): Found | null {
  if (cue.shape === 'passive') return passive(units, sentence, cue);
  // "refused to say who": the verb of saying has the cue.
  const said = has(units[cue.to], Tag.to) && has(units[cue.head], Tag.control) ? units[cue.to + 1]?.senses : null;
  if (said?.some(({ takes, forms }) => forms & Form.base && takes & Takes.clause)) return null;
  if (cue.shape === 'finite') {
    const turned = inverted(units, sentence, cue);
    if (turned) return turned;
  }
  const mention = cue.shape === 'finite' ? subjectOf(units, sentence, cue) : null;
  if (mention && names(units, cue, mention)) return null;
  if (mention) {
    const after = afterQuote(units, sentence, cue, mention);
    if (after) return after;
  }
  const speaker = mention ?? shared(units, sentence, cue, earlier);
  if (!speaker)
    return cue.from <= sentence.from || has(units[cue.from - 1], Tag.subordinators)
      ? asked(units, sentence, cue)
      : null;
  const aside = asClause(units, sentence, cue, speaker);
  if (aside) return { rule: 'as', mention: speaker, cue, content: [aside] };
  const content = contentAfter(units, sentence, cue, opensSentence(units, sentence, cue, mention));
  const rule = mention
    ? mention.relative
      ? 'relative'
      : 'cue-before'
    : cue.shape === 'ing'
      ? 'participle'
      : 'shared-subject';
  if (content) return { rule, mention: speaker, cue, content: [content] };
  return endsOnColon(units, sentence) ? { rule: 'colon', mention: speaker, cue, content: [] } : null;
}

/** "Asked whether the plan was dead, Roe": nobody is named who asked. */
function asked(units: readonly Unit[], sentence: Sentence, cue: Cue): Found | null {
  if (
    !takesAny(cue, Takes.person | Takes.thing) ||
    !has(units[cue.to], Tag.questions) ||
    !(cue.forms & Form.participle)
  )
    return null;
  const content = contentAfter(units, sentence, cue, true);
  return content && { rule: 'passive', mention: null, cue, content: [content] };
}

/** As Roe said, the plan is dead. */
function asClause(units: readonly Unit[], sentence: Sentence, cue: Cue, speaker: Mention): Stretch | null {
  if (cue.shape !== 'finite' || !has(units[speaker.from - 1], Tag.as)) return null;
  if (speaker.from - 1 > sentence.from + 1) return null;
  const comma = takesAny(cue, Takes.person) ? pastPerson(units, sentence, cue.to) : cue.to;
  if (units[comma]?.low !== ',') return null;
  const from = comma + 1;
  const to = contentEnd(units, sentence, from, null);
  return to > from + 1 ? { from, to } : null;
}

/** In a clause that opens the sentence ("When Roe said …,", "Citing …,") the content ends at the comma. */
function opensSentence(units: readonly Unit[], sentence: Sentence, cue: Cue, mention: Mention | null): boolean {
  if (cue.shape === 'ing') return cue.from <= sentence.from + 1;
  const before = mention ? mention.from - 1 : -1;
  if (before < sentence.from) return false;
  // ", who believe the plan is dead, are": a clause between commas.
  if (mention?.relative && (units[before]?.low === ',' || has(units[before], Tag.and))) return true;
  return (
    has(units[before], Tag.subordinators) ||
    (units[before - 1]?.low === ',' && has(units[before], Tag.relatives) && !has(units[before], Tag.subjects))
  );
}

/** "a bar called “The Anchor”": what a thing is called, not what it says. */
function names(units: readonly Unit[], cue: Cue, mention: Mention): boolean {
  const last = units[mention.to - 1];
  if (!units[cue.to]?.quote || !(cue.forms & Form.participle) || !cue.plain) return false;
  if (!takesAny(cue, Takes.thing) || takesAny(cue, Takes.clause | Takes.that | Takes.person)) return false;
  return (
    !last?.capital && !has(last, Tag.subjects | Tag.roles | Tag.officials | Tag.documents) && !last?.low.endsWith('s')
  );
}

/** The subject before a finite cue. A bare small word ("disparaging remarks") is no subject: then the cue is a noun. */
function subjectOf(units: readonly Unit[], sentence: Sentence, cue: Cue): Mention | null {
  const nearest = mentionBefore(units, sentence, cue.from);
  const mention = beforeRelative(units, sentence, cue.from, nearest) ?? nearest;
  if (!mention || !cue.plain) return mention;
  const last = units[mention.to - 1];
  // "his late-night tweets": a compound adjective wants a noun.
  if (!last?.capital && last?.low.includes('-')) return null;
  if (mention.to - mention.from > 1) return mention;
  const only = units[mention.from];
  if (!only || only.capital) return mention;
  const loose = only.low.includes('-') || has(only, Tag.finiteVerbs) || only.senses !== null;
  return loose && !has(only, Tag.subjects | Tag.documents) ? null : mention;
}

const endsOnColon = (units: readonly Unit[], sentence: Sentence): boolean => units[sentence.to - 1]?.low === ':';

function holdsQuote(units: readonly Unit[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (units[at]?.quote) return true;
  return false;
}

/** Thoughts of nobody in particular, of the reader or the writer, are nothing to check. */
function worthMarking(units: readonly Unit[], { cue, mention, content }: Found, words: Unsaid): boolean {
  const quotes = content.some((stretch) => holdsQuote(units, stretch));
  if (!quotes && content.length > 0 && unsaid(units, { cue, mention, content }, words)) return false;
  // "in defending the plan", "who backed the plan": what somebody does besides, no report.
  const only = takesAny(cue, Takes.thing) && !takesAny(cue, Takes.clause | Takes.that | Takes.person);
  const aside =
    (cue.shape === 'ing' && has(units[cue.from - 1], Tag.prepositions | Tag.subordinators)) || mention?.relative;
  if (only && aside && !quotes) return false;
  const first = mention ? units[mention.from] : undefined;
  const short = mention !== null && mention.to - mention.from < 3;
  const faint = short && has(first, Tag.nobody) && (mention.to - mention.from === 1 || !has(first, Tag.determiners));
  if (takesAny(cue, Takes.mind) && cue.negated) return false;
  if (!faint) return true;
  // "an outage it called “unforeseen”", "It found that": somebody after all.
  const it = words.neuter.has(first?.low ?? '');
  if (it && (quotes || (takesAny(cue, Takes.paper) && cue.forms & Form.past))) return true;
  if (takesAny(cue, Takes.mind | Takes.thing) || !takesAny(cue, Takes.quote)) return false;
  return !has(first, Tag.determiners);
}

function inTitleCase(units: readonly Unit[], sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = units[at];
    if (!unit?.word || unit.low.length < 4) continue;
    words++;
    if (unit.capital) capitals++;
  }
  return words > 3 && capitals >= words * 0.8;
}

function toSpans(units: readonly Unit[], { rule, mention, cue, content }: Found): Attribution {
  const span = ({ from, to }: Stretch): Span => spanOf(units, from, to);
  return {
    rule,
    source: mention ? span(mention) : null,
    cue: span(cue),
    content: content.map(span),
    mind: takesAny(cue, Takes.mind),
    spoken:
      spoken(units, cue, mention, content) ||
      quoted(units, cue, mention, content) ||
      (rule === 'passive' && content.some(({ from }) => units[from]?.quote)),
    ...antecedentOf(units, mention),
  };
}

/** By a verb of saying, and more than a thing: "the rain could not explain the break" is nobody's saying. */
function spoken(units: readonly Unit[], cue: Cue, mention: Mention | null, content: readonly Stretch[]): boolean {
  if (!mention || mention.relative || !takesAny(cue, Takes.quote) || !takesAny(cue, Takes.clause)) return false;
  if (!content.some(({ from, to }) => clauseIn(units, from, to))) return false;
  return cue.shape === 'finite' && !has(units[mention.from], Tag.subjects | Tag.nobody);
}

/** "a move that unions called “brutal”": words in marks are theirs, whoever reports the move. */
function quoted(units: readonly Unit[], cue: Cue, mention: Mention | null, content: readonly Stretch[]): boolean {
  if (cue.shape !== 'finite' || !takesAny(cue, Takes.thing) || takesAny(cue, Takes.clause) || !mention) return false;
  const [first] = content;
  if (content.length !== 1 || !first || !units[first.from]?.quote) return false;
  return !mention.relative && !has(units[mention.from], Tag.subjects | Tag.nobody);
}

function antecedentOf(units: readonly Unit[], mention: Mention | null): { antecedent?: Span } {
  if (!mention?.relative) return {};
  const end = units[mention.from - 1]?.low === ',' ? mention.from - 1 : mention.from;
  const whole = { from: 0, to: units.length };
  const nearest = mentionBefore(units, whole, end);
  // "Roe, 61, who has run the port": past the age.
  const age = nearest && nearest.to - nearest.from === 1 && /^\d/.test(units[nearest.from]?.low ?? '');
  const found = age ? mentionBefore(units, whole, nearest.from - 1) : nearest;
  return found && !found.relative ? { antecedent: spanOf(units, found.from, found.to) } : {};
}
