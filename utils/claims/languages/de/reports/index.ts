// Who says what in a German sentence: the verb may stand in the second place, right behind what is said, or at the end.

import type { Attribution } from '../../../attribution/types.ts';
import type { Atom } from '../../../attribution/words/atom.ts';
import { byVerb } from './by-verb.ts';
import { cuesOf } from './cues.ts';
import { moodAt, speakerBefore } from './mood.ts';
import { byPhrase } from './phrases.ts';
import { clauseSubject, leadsOn, quotesLeft } from './quotes.ts';
import { type Report, trimmed } from './report.ts';
import { finiteIn, type Sentence, segmentsOf } from './segments.ts';
import { isKonjunktiv, low, type Stretch, type Units } from './unit.ts';

/** Who says what in a sentence, as spans of the text; `before` is who spoke right before it. */
export const reportsIn = (atoms: readonly Atom[], sentence: Stretch, before: Attribution | null): Attribution[] =>
  reportsOf(atoms, sentence, before !== null).map((one) => inSpans(atoms, one, before));

function inSpans(atoms: readonly Atom[], one: Report, before: Attribution | null): Attribution {
  const { rule, cue, spoken } = one;
  const span = ({ from, to }: Stretch): NonNullable<Attribution['source']> => ({
    start: atoms[from]?.start ?? 0,
    end: atoms[to - 1]?.end ?? 0,
  });
  const of = (part: Stretch | 'before' | null | undefined): Attribution['source'] =>
    part === 'before' ? (before?.antecedent ?? before?.source ?? null) : part ? span(part) : null;
  const antecedent = of(one.antecedent);
  return {
    rule,
    source: of(one.mention),
    cue: cue.to > cue.from ? span(cue) : null,
    content: one.content.map(span),
    ...(spoken && { spoken }),
    ...(antecedent && { antecedent }),
  };
}

/**
 * The reports of a sentence, which is the units `from` to `to`. `spoken`: whether somebody spoke before it, whose words a
 * sentence in the Konjunktiv goes on with.
 */
function reportsOf(units: Units, { from, to }: Stretch, spoken: boolean): Report[] {
  const sentence: Sentence = { from, to, segments: segmentsOf(units, from, to) };
  const phrases = byPhrase(units, sentence);
  const verbs: Report[] = [];
  for (const cue of cuesOf(units, sentence.segments)) {
    // "Nach Angaben des Ministers, der sagte": a verb inside the phrase that names the source.
    if (
      phrases.some(
        ({ mention }) => mention && mention !== 'before' && mention.from <= cue.head && cue.head < mention.to,
      )
    )
      continue;
    const one = byVerb(units, sentence, cue, [...phrases, ...verbs]);
    if (one) verbs.push(one);
  }
  const kept = settled([...phrases.filter((one) => !isAside(one, verbs, sentence)), ...verbs]);
  const whole = trimmed(units, sentence);
  const lead = kept.length === 0 ? leadIn(units, sentence) : null;
  if (lead) kept.push(lead);
  const mood =
    kept.length === 0 && whole && !units[from]?.quote && !isStance(units, sentence) ? moodAt(units, sentence) : -1;
  const teller = mood < 0 ? null : spoken ? 'before' : speakerBefore(units, from, mood);
  if (teller && whole)
    kept.push({ rule: 'konjunktiv', mention: teller, cue: { from: mood, to: mood + 1 }, content: [whole] });
  kept.push(...quotesLeft(units, sentence, kept, spoken));
  for (const [index, one] of kept.entries()) {
    const mention = one.mention && one.mention !== 'before' ? unbracketed(units, one.mention) : one.mention;
    if (mention !== one.mention) kept[index] = { ...one, mention };
  }
  if (low(units, to - 1) === ':' && !kept.some(({ content }) => content.length === 0))
    kept.push(...leadsOn(units, sentence));
  return kept;
}

/** "Für Roe sei der Rücktritt „verständlich“": whose view it is stands in front. */
const isStance = (units: Units, { from, to }: Sentence): boolean =>
  low(units, from) === 'für' && units.slice(from, to).some(({ quote }) => quote !== null);

/** "Der Minister blieb dabei: Die Zahlen seien falsch." */
function leadIn(units: Units, { segments, to }: Sentence): Report | null {
  const index = segments.findIndex(({ sign }) => sign === ':');
  const next = segments[index + 1];
  if (index < 0 || !next) return null;
  const verb =
    segments
      .slice(index + 1)
      .map((one) => finiteIn(units, one))
      .find((at) => at >= 0) ?? -1;
  const mention = isKonjunktiv(units[verb]) ? clauseSubject(units, segments, index) : null;
  const content = mention && trimmed(units, { from: next.from, to });
  return mention && content && { rule: 'lead', mention, cue: { from: mention.to, to: mention.to }, content: [content] };
}

/** "Karl Weiss (CDU)": the party is no part of the name. */
function unbracketed(units: Units, mention: Stretch): Stretch {
  if (low(units, mention.to - 1) !== ')') return mention;
  for (let at = mention.to - 1; at > mention.from; at--)
    if (low(units, at) === '(') return { from: mention.from, to: at };
  return mention;
}

/** "sagte Roe laut Kurier, …": the phrase tells where it was said. */
const isAside = ({ cue }: Report, verbs: readonly Report[], { segments }: Sentence): boolean =>
  segments.some(
    (one) =>
      holds(one, cue) &&
      verbs.some(
        ({ rule, mention, content, cue: verb }) =>
          rule !== 'thing' && mention !== null && content.length > 0 && holds(one, verb),
      ),
  );

const holds = (outer: Stretch, { from }: Stretch): boolean => outer.from <= from && from < outer.to;

/** Of two reports with one content the first. */
function settled(found: readonly Report[]): Report[] {
  const kept: Report[] = [];
  for (const one of found)
    if (!kept.some(({ content }) => content.some((a) => one.content.some((b) => a.from === b.from && a.to === b.to))))
      kept.push(one);
  return kept;
}
