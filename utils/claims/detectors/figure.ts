// Numbers that can be checked: with a unit, a thing counted, a hedge, a rank, a ratio. A bare number is a name as
// often as a quantity, so it needs a word that says which.

import * as Tag from '../attribution/words/tags.ts';
import type { Detector } from '../contracts.ts';
import type { Finding, Quantity } from '../model/claim.ts';
import type { NumberHit } from '../model/number-hit.ts';
import { isIn, listOf } from '../pack/lists.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { QuantityWords } from '../pack/words/quantity-words.ts';
import { compares, isRanked, isShare, isVote, thingAt } from '../quantities/around-number.ts';
import { isGrouped } from '../quantities/digits.ts';
import { quantitiesIn } from '../quantities/quantity.ts';
import { type Lexicon, lexiconOf } from '../quantities/quantity-words.ts';
import type { Quantities, Stated } from '../quantities/stated-number.ts';
import { superlativeAt } from '../quantities/superlatives.ts';
import { countsNothing, isYear } from '../quantities/uncounted.ts';
import { namedAt } from '../text/capital.ts';
import { isNoun, nounsEnd } from '../text/nouns.ts';
import type { Token } from '../text/token.ts';
import { isMultiple, startsRecord } from '../text/trait-bits.ts';

export const figureDetector: Detector = {
  name: 'figure',
  kind: 'figure',
  needs: 'quantities',
  detect(passage, reading, pack) {
    const found = quantitiesIn(passage, reading, pack);
    const lexicon = lexiconOf(pack);
    const { words, multiples, superlatives: records, grammar } = lexicon;
    const findings: Finding[] = [];
    let part: Stated | null = null;
    for (const stated of found.stated) {
      const finding = figure(stated, found, lexicon);
      if (finding) findings.push(finding, ...partOf(part, stated, finding, found, lexicon));
      part = stated;
    }
    for (const hit of found.numbers.values()) {
      const finding = hit.form === 'ordinal' ? rank(hit, found, words) : null;
      if (finding) findings.push(finding);
    }
    // By index, as most tokens are passed over.
    for (let at = 0; at < found.tokens.length; at++) {
      const token = found.tokens[at];
      if (!token || (token.traits & (isMultiple | startsRecord)) === 0) continue;
      const times = multiples.get(token.low);
      const before = found.tokens[at - 1];
      const plain =
        !isIn(words, 'twice', token) || (compares(found.tokens, at + 1, words) && !isIn(words, 'to', before));
      if (times !== undefined && plain) findings.push(findingOf(token, token, 'multiple', timesOf(times)));
      const record = isRanked(at, found) ? null : superlativeAt(found.tokens, at, records, grammar);
      const [first, last] = [found.tokens[record?.from ?? -1], found.tokens[(record?.to ?? 0) - 1]];
      if (first && last) findings.push({ kind: 'figure', start: first.start, end: last.end, rule: 'record' });
    }
    return findings;
  },
};

const timesOf = (times: number): Quantity => ({ low: times, high: times, unit: 'times', bound: 'exact' });

const findingOf = (first: Token, last: Token, rule: string, quantity: Quantity): Finding => ({
  kind: 'figure',
  start: first.start,
  end: last.end,
  rule,
  quantity,
});

/** "31 of 58 houses", "12 of the 40 seats": the first number, of the unit of the second. */
function partOf(
  part: Stated | null,
  whole: Stated,
  finding: Finding,
  { tokens }: Quantities,
  lexicon: Lexicon,
): Finding[] {
  if (part?.kind !== 'bare' || !(part.low < whole.low) || (whole.kind === 'bare' && finding.rule !== 'count'))
    return [];
  const between = tokens.slice(part.to, whole.from);
  const of =
    isIn(lexicon.words, 'of', between[0]) && between.length <= 2 && between.every(({ kind }) => kind === 'word');
  const first = tokens[part.from];
  if (!of || !first || countsNothing(part, tokens, lexicon) || !finding.quantity?.unit) return [];
  const { low, high, bound } = part;
  return [
    { ...finding, start: first.start, rule: 'part', quantity: { low, high, bound, unit: finding.quantity.unit } },
  ];
}

function figure(stated: Stated, found: Quantities, lexicon: Lexicon): Finding | null {
  const { tokens } = found;
  const { words, grammar } = lexicon;
  const first = tokens[stated.from];
  const last = tokens[stated.to - 1];
  if (!first || !last) return null;
  const quantity = { low: stated.low, high: stated.high, bound: stated.bound };
  const score = isVote(stated, tokens, words) ? tokens[stated.core + 2] : undefined;
  if (score) return findingOf(first, score, 'vote', { ...quantity, unit: 'vote' });
  if (countsNothing(stated, tokens, lexicon) || saysNothing(stated, tokens, lexicon)) return null;
  const rule = stated.kind;
  const base = rateBase(stated, found, words);
  if (base) return findingOf(first, base, 'rate', { ...quantity, unit: `per ${base.low}` });
  if (rule === 'count' && stated.unit === 'time' && compares(tokens, stated.to, words))
    return findingOf(first, last, 'multiple', { ...quantity, unit: 'times' });
  if (rule === 'count' && !countWorthy(stated, tokens, grammar)) return null;
  if (stated.unit !== undefined) return findingOf(first, last, rule, { ...quantity, unit: stated.unit });
  return rule === 'bare' ? bare(stated, first, last, found, lexicon) : findingOf(first, last, rule, quantity);
}

/** "22.2 per 100,000": the number behind "per", of which a rate is told. */
function rateBase({ kind, to }: Stated, { tokens, statedAt }: Quantities, words: QuantityWords): Token | undefined {
  const base = isIn(words, 'rates', tokens[to]) ? statedAt.get(to + 1) : undefined;
  return kind === 'bare' && base?.kind === 'bare' && base.from === to + 1 ? tokens[base.to - 1] : undefined;
}

/** What measures nothing by the words around it: a moment, some day, half of no thing, the title of a work. */
function saysNothing(stated: Stated, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const next = tokens[stated.to];
  // "12 deaths per | 100,000 people"
  if (isIn(words, 'rates', tokens[stated.from - 1]) && (stated.kind === 'bare' || stated.kind === 'count')) return true;
  // "made 911 calls"
  if (isIn(words, 'dialled', tokens[stated.core]) && isIn(words, 'dialledFor', tokens[stated.core + 1])) return true;
  // "8 Out of 10 Cats"
  if (stated.kind === 'ratio') return tokens[stated.core + 1]?.capital === true && !lexicon.grammar.isName;
  // "two weeks later" tells when.
  if (stated.kind === 'time') return isIn(words, 'moments', next) || isSomeDay(stated, tokens, words);
  return stated.kind === 'fraction' && !isIn(words, 'of', next) && !isShare(stated, tokens, lexicon);
}

/** A number without a unit: with what it counts, or by itself where it is written or led as a quantity is. */
function bare(stated: Stated, first: Token, last: Token, { tokens }: Quantities, lexicon: Lexicon): Finding | null {
  const { grammar, words } = lexicon;
  const { low, high, bound, to } = stated;
  if (lexicon.clock(tokens, to) || isYear(stated, tokens)) return null;
  const alone = findingOf(first, last, 'bare', { low, high, bound });
  const vague = stated.form === 'vague';
  const counted = thingAt(to, tokens, lexicon, vague);
  // "two more days"
  if (!counted?.timed && !countWorthy(stated, tokens, grammar)) return null;
  if (counted) return findingOf(first, counted.last, 'count', { low, high, bound, unit: counted.unit });
  if (vague) {
    const noun = isIn(words, 'of', tokens[to]) ? thingAt(to + 1, tokens, lexicon, true) : null;
    if (noun) return findingOf(first, noun.last, 'bare', { low, high, bound, unit: noun.unit });
    return isLed(tokens[stated.core - 1]) ? null : alone;
  }
  const part = partBehind(stated, tokens);
  if (part) return part.capital ? null : findingOf(first, part, 'count', { low, high, bound, unit: part.low });
  return standsAlone(stated, tokens, lexicon) ? alone : null;
}

/** "David scores", "the thousands" count nothing. */
const isLed = (before: Token | undefined): boolean =>
  before?.capital === true || ((before?.tags ?? 0) & Tag.determiners) !== 0;

/** "a 927-page report": the noun that a hyphen joins to digits. */
function partBehind({ form, high, to }: Stated, tokens: readonly Token[]): Token | undefined {
  const [dash, part] = [tokens[to], tokens[to + 1]];
  const joint = dash?.low === '-' && !dash.gap && part?.gap === false;
  return joint && form === 'digits' && high > 1 && isNoun(part) ? part : undefined;
}

/** Whether a number counts something by the way it is written or led, though nothing is named. */
function standsAlone(stated: Stated, tokens: readonly Token[], { words, grammar }: Lexicon): boolean {
  const { bound, core, high, to } = stated;
  if ((stated.scaled || bound === 'between') && (high > 31 || stated.from < core)) return true;
  const led = isIn(words, 'leads', tokens[core - 1]) || stated.from < core || to > stated.after;
  const written = tokens[core]?.low ?? '';
  // "and 15,000 by organisers": what is written in groups of thousands counts something, said or not.
  if (isGrouped(written, grammar)) return true;
  return led && (/[.,]/.test(written) || high >= 32) && !namedAt(tokens[to], grammar);
}

/** "Then one day it rained": no length of time. */
const isSomeDay = ({ from, core, form, low, high }: Stated, tokens: readonly Token[], words: QuantityWords): boolean =>
  form === 'words' &&
  from === core &&
  low === 1 &&
  high === 1 &&
  isIn(words, 'someDay', tokens[core + 1]) &&
  !isIn(words, 'lengths', tokens[core - 1]);

/** Small counts in words ("two men") are running text; digits, hedges, scales and larger counts are statements. */
function countWorthy(stated: Stated, tokens: readonly Token[], { decimal = '.' }: Grammar): boolean {
  if (stated.form === 'vague' || stated.scaled || stated.from < stated.core || stated.bound !== 'exact') return true;
  if (stated.form === 'digits') return stated.high > 1 || tokens[stated.core]?.low.includes(decimal) === true;
  return stated.high >= 10;
}

/** Where the feat stands whose words start at a token, or that token. */
function featFrom(start: number, tokens: readonly Token[], words: QuantityWords): number {
  const far = [0, 1, 2, 3].find((by) => isIn(words, 'feats', tokens[start + by])) ?? 0;
  return nounsEnd(tokens, start, 4) >= start + far ? start + far : start;
}

/** "second time in three days", "third largest", "fifth consecutive": the rank is the number. */
function rank(hit: NumberHit, { tokens, stated }: Quantities, words: QuantityWords): Finding | null {
  const first = tokens[hit.from];
  const start = tokens[hit.to]?.low === '-' ? hit.to + 1 : hit.to;
  // "its second World Cup win"
  const at = featFrom(start, tokens, words);
  const thing = tokens[at];
  if (!first || thing?.kind !== 'word') return null;
  const feat = hit.low > 1 && isIn(words, 'feats', thing);
  const occasion = isIn(words, 'occasions', thing);
  const straight = isIn(words, 'ranked', thing);
  const superlative =
    thing.low.length > 3 && [...listOf(words, 'superlativeEndings')].some((ending) => thing.low.endsWith(ending));
  if (!superlative && !straight && !occasion && !feat) return null;
  const span = isIn(words, 'within', tokens[at + 1])
    ? stated.find(({ from, kind }) => from === at + 2 && kind === 'time')
    : undefined;
  if (occasion && hit.low === 1 && !span) return null;
  const last = (span && tokens[span.to - 1]) ?? (straight && tokens[at + 1]?.kind === 'word' ? tokens[at + 1] : thing);
  return last ? findingOf(first, last, 'rank', { low: hit.low, high: hit.high, bound: 'exact' }) : null;
}
