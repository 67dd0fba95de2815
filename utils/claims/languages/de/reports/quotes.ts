// Words in marks that no verb of saying holds: whose they are by the clause before a colon, by a name in brackets, or by
// the subject of their own clause.

import { tells } from './content.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { finiteIn, isRelative, type Segment, type Sentence } from './segments.ts';
import { isObject, isSubject, subjectAfter, subjectBefore } from './subject.ts';
import { adverbs, isConjugated, isKonjunktiv, low, type Stretch, type Units } from './unit.ts';
import { verbsOf } from './verbs.ts';

/** A report for each quotation of a sentence that none holds. `spoken`: somebody spoke right before. */
export function quotesLeft(units: Units, sentence: Sentence, found: readonly Report[], spoken: boolean): Report[] {
  const left: Report[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!units[at]?.quote || found.some((one) => holds(one, at)) || isTold(units, sentence, found, at)) continue;
    const one =
      byColon(units, sentence, at, spoken) ??
      byBracket(units, sentence, at) ??
      byStance(units, sentence, at) ??
      told(units, sentence, at) ??
      goingOn(units, sentence, at, found, spoken) ??
      bySubject(units, sentence, at);
    if (one) left.push(one);
  }
  return left;
}

/** "sagte Roe dem „Kurier“": whom it was told, and no words of hers. */
const isTold = (units: Units, { segments }: Sentence, found: readonly Report[], at: number): boolean =>
  /^(?:dem|der)$/.test(low(units, at - 1)) &&
  (units[at]?.words ?? 9) < 4 &&
  found.some(({ cue }) => cue.to < at && segments.some((one) => within(one, cue.from) && within(one, at)));

const within = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;

const holds = ({ content, mention }: Report, at: number): boolean =>
  content.some((one) => within(one, at)) || (mention !== null && mention !== 'before' && within(mention, at));

const saidBy = (rule: string, mention: Stretch | 'before', at: number): Report => ({
  rule,
  mention,
  cue: { from: at, to: at },
  content: [{ from: at, to: at + 1 }],
});

/** "Roe reagierte gelassen: „…“", "Bürgermeister Roe: „…“" */
function byColon(units: Units, { segments }: Sentence, quote: number, spoken: boolean): Report | null {
  if (low(units, quote - 1) !== ':') return null;
  const index = segments.findIndex(({ to }) => to === quote - 1);
  // "Seine Begründung: „…“", "Der Vertrag sei klar: „…“"
  const lead = segments[index];
  if (spoken && lead && /^(?:sein|seine|ihr|ihre)$/.test(low(units, lead.from)))
    return finiteIn(units, lead) >= 0
      ? saidBy('continued', 'before', quote)
      : { ...saidBy('lead', { from: lead.from, to: lead.from + 1 }, quote), antecedent: 'before' };
  if (spoken && lead && leadTells(units, segments)) return saidBy('continued', 'before', quote);
  const mention = clauseSubject(units, segments, index) ?? lastPhrase(units, segments[index]);
  return mention && saidBy('lead', mention, quote);
}

const leadTells = (units: Units, segments: readonly Segment[]): boolean => {
  const verb = segments.map((one) => finiteIn(units, one)).find((at) => at >= 0);
  return verb !== undefined && isKonjunktiv(units[verb]);
};

/** "Roe reagierte gelassen:" at the end of a passage: the next one opens with what is said. */
export function leadsOn(units: Units, { segments }: Sentence): Report[] {
  const index = segments.length - 1;
  const mention =
    clauseSubject(units, segments, index) ?? lastPhrase(units, segments[index]) ?? firstPhrase(units, segments[index]);
  return mention ? [{ rule: 'colon', mention, cue: { from: mention.to, to: mention.to }, content: [] }] : [];
}

const firstPhrase = (units: Units, segment: Segment | undefined): Stretch | null =>
  segment ? phraseAt(units, segment.from, segment.to, 'near') : null;

/** The subject of the clause that ends with a segment. */
export function clauseSubject(units: Units, segments: readonly Segment[], index: number): Stretch | null {
  for (let back = index; back >= 0 && index - back < 6; back--) {
    const one = segments[back];
    if (!one || (back < index && one.sign === ':')) return null;
    if (isRelative(units, one)) continue;
    for (let at = one.from; at < one.to; at++) {
      if (!isConjugated(units, at)) continue;
      const before = subjectBefore(units, segments, back, at);
      const mention = before && !isObject(units, before, at, one.to) ? before : subjectAfter(units, at, one.to);
      if (mention) return mention;
      break;
    }
  }
  return null;
}

/** "…, und Bürgermeister Roe:" */
function lastPhrase(units: Units, segment: Segment | undefined): Stretch | null {
  if (!segment) return null;
  for (let at = segment.from; at < segment.to; at++) {
    const phrase = phraseAt(units, at, segment.to, 'far');
    if (phrase && isSubject(units, phrase) && onlySmall(units, phrase.to, segment.to)) return phrase;
  }
  return null;
}

/** "Roe wörtlich:" */
const onlySmall = (units: Units, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!adverbs.has(low(units, at))) return false;
  return true;
};

/** "„…“ (Roe)", "Roe („…“)" */
function byBracket(units: Units, { from, to }: Sentence, quote: number): Report | null {
  if (low(units, quote + 1) === '(') {
    const phrase = phraseAt(units, quote + 2, to, 'far');
    // "„Allianz der Fischer“ (ADF)": no name of anybody.
    const short = phrase?.to === quote + 3 && /^\p{Lu}{2,6}$/u.test(units[phrase.from]?.word?.raw ?? '');
    return phrase && !short && low(units, phrase.to) === ')' && units[phrase.from]?.capital
      ? saidBy('signature', phrase, quote)
      : null;
  }
  if (low(units, quote - 1) !== '(' || low(units, quote + 1) !== ')') return null;
  for (let at = Math.max(from, quote - 10); at < quote - 1; at++) {
    const phrase = phraseAt(units, at, quote - 1, 'near');
    if (phrase?.to === quote - 1 && units[phrase.from]?.capital) return saidBy('bracket', phrase, quote);
  }
  return null;
}

/** What somebody holds of a thing: "sieht darin einen „Skandal“". */
const judges =
  /^(?:sieht|sehen|sah|sahen|hält|halten|hielt|hielten|empfindet|empfinden|empfand|betrachtet|betrachtete)$/;

/** "Für Roe ist das „ein Skandal“", "Roe hält das für „einen Skandal“" */
function byStance(units: Units, { segments }: Sentence, quote: number): Report | null {
  const index = segments.findIndex((one) => within(one, quote));
  const own = segments[index];
  if (!own) return null;
  const verb = finiteIn(units, own);
  if (verb >= 0 && verb < quote && judges.test(low(units, verb))) {
    const who = subjectBefore(units, segments, index, verb) ?? subjectAfter(units, verb, quote);
    if (who) return saidBy('stance', who, quote);
  }
  const at = low(units, own.from) === 'was' ? own.from + 1 : own.from;
  const mention = low(units, at) === 'für' ? phraseAt(units, at + 1, quote, 'far') : null;
  return mention && mention.to < quote ? saidBy('stance', mention, quote) : null;
}

/** "„Es reicht.“ Das sagte Roe": told behind a quotation that is a sentence of its own. */
function told(units: Units, { from, to }: Sentence, quote: number): Report | null {
  if (quote !== from || to - from > 2 || !/^(?:das|dies|so|damit)$/.test(low(units, to))) return null;
  let end = to + 2;
  while (end < units.length && !/^[.!?;]$/.test(low(units, end))) end++;
  if (!isConjugated(units, to + 1) || !reportsWithin(units, to + 1, end)) return null;
  const mention = subjectAfter(units, to + 1, end);
  return mention && saidBy('told', mention, quote);
}

const reportsWithin = (units: Units, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (verbsOf(low(units, at)).some(({ takes }) => takes.includes('q'))) return true;
  return false;
};

/** "Der Damm sei „sicher wie nie“": in the Konjunktiv the words are still theirs who spoke before. */
function goingOn(
  units: Units,
  sentence: Sentence,
  quote: number,
  found: readonly Report[],
  spoken: boolean,
): Report | null {
  const earlier = found.findLast(({ mention, cue }) => mention !== null && cue.to > cue.from && cue.from < quote);
  if (earlier?.mention && (tells(units, sentence) || earlier.spoken))
    return saidBy('continued', earlier.mention, quote);
  const own = sentence.segments.find((one) => within(one, quote));
  if (own && finiteIn(units, own) >= 0 && !tells(units, own)) return null;
  return spoken && tells(units, sentence) ? saidBy('continued', 'before', quote) : null;
}

function bySubject(units: Units, { segments }: Sentence, quote: number): Report | null {
  const index = segments.findIndex((one) => within(one, quote));
  const own = segments[index];
  if (own && units.slice(own.from, own.to).some((unit) => isKonjunktiv(unit))) return null;
  for (const at of [index, index + 1, index - 1, index - 2, index - 3]) {
    const segment = segments[at];
    if (!segment) continue;
    for (let verb = segment.from; verb < segment.to; verb++) {
      if (!isConjugated(units, verb)) continue;
      const mention = subjectBefore(units, segments, at, verb) ?? subjectAfter(units, verb, segment.to);
      if (mention && !within(mention, quote)) return saidBy('subject', mention, quote);
      break;
    }
  }
  return null;
}
