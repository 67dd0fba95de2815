// How many were killed, injured, missing, displaced or detained, and of whom. Works sentence by sentence, and only
// where a word of outcome stands.

import { asideOf } from '../casualties/asides.ts';
import { linksIn } from '../casualties/links.ts';
import { partsOf } from '../casualties/parts.ts';
import type { Link, OutcomeHit } from '../casualties/scene.ts';
import type { Sentence } from '../casualties/sentence.ts';
import { type CasualtyLexicon, casualtyLexicon, outcomesIn } from '../casualties/words.ts';
import type { Detector } from '../contracts.ts';
import { datesIn } from '../dates/find.ts';
import type { Finding } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { quantitiesIn } from '../quantities/quantity.ts';
import { lexiconOf } from '../quantities/quantity-words.ts';
import type { Quantities, Stated } from '../quantities/stated-number.ts';
import { countsNothing, isYear } from '../quantities/uncounted.ts';
import type { Token } from '../text/token.ts';

/** A claim longer than this keeps only its number and noun: a mark over half a paragraph helps nobody. */
const longest = 120;

const severalPeople = [3, 9] as const;

/** The unit of those who are counted, as every language names it. */
const people = 'people';

export const casualtyDetector: Detector = {
  name: 'casualty',
  kind: 'casualty',
  needs: 'casualties',
  detect(passage, reading, pack) {
    const found = quantitiesIn(passage, reading, pack);
    const lexicon = casualtyLexicon(pack);
    const hits = outcomesIn(found.tokens, lexicon);
    if (hits.length === 0) return [];
    const dated = new Set<number>();
    for (const { from, to, rule } of datesIn(passage, reading, pack))
      if (rule !== 'units') for (let at = from; at < to; at++) dated.add(at);
    return sentences(
      found,
      hits,
      lexicon,
      (stated) => isPeople(stated, found.tokens, pack) && !dated.has(stated.core),
    ).flatMap((sentence) => {
      const links = distinct((pack.grammar.linksIn ?? linksIn)(sentence));
      return [...links, ...partsOf(links, sentence)].map((one) => findingOf(one, sentence));
    });
  },
};

/** Only sentences that hold a word of outcome, each with its counts. */
function sentences(
  found: Quantities,
  hits: readonly OutcomeHit[],
  lexicon: CasualtyLexicon,
  counts: (stated: Stated) => boolean,
): Sentence[] {
  const { tokens, stated } = found;
  const made: Sentence[] = [];
  let start = 0;
  let nextHit = 0;
  let nextStated = 0;
  while (start < tokens.length && nextHit < hits.length) {
    let end = start;
    while (end < tokens.length && !tokens[end]?.stop) end++;
    end++;
    const own: OutcomeHit[] = [];
    for (let hit = hits[nextHit]; hit && hit.from < end; hit = hits[++nextHit]) own.push(hit);
    const inside: Stated[] = [];
    const asides = new Map<number, number>();
    for (let one = stated[nextStated]; one && one.from < end; one = stated[++nextStated]) {
      if (own.length === 0) continue;
      const aside = asideOf(one, { tokens, start, lexicon });
      if (aside) asides.set(aside.last, aside.from);
      else if (counts(one)) inside.push(one);
    }
    if (own.length > 0) addVague(inside, tokens, start, end, lexicon);
    if (own.length > 0) {
      made.push({
        tokens,
        start,
        end: Math.min(end, tokens.length),
        counts: inside,
        asides,
        hits: own,
        hitAt: new Map(
          own.flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, nth) => [hit.from + nth, hit] as const)),
        ),
        lexicon,
        endingAt: new Map(inside.map((one) => [one.to - 1, one])),
        startingAt: new Map(inside.map((one) => [one.from, one])),
      });
    }
    start = end;
  }
  return made;
}

/** "several" and "both" are numbers only where people are counted. */
function addVague(counts: Stated[], tokens: readonly Token[], start: number, end: number, lexicon: CasualtyLexicon) {
  for (let at = start; at < Math.min(end, tokens.length); at++) {
    const word = tokens[at]?.low;
    const both = lexicon.has('both', word);
    if (!(both || lexicon.has('several', word)) || counts.some(({ from, to }) => from <= at && at < to)) continue;
    const [low, high] = both ? [2, 2] : severalPeople;
    const bound = both ? 'exact' : 'about';
    const own = { from: at, core: at, after: at + 1, to: at + 1 };
    counts.push({ ...own, low, high, bound, kind: 'bare', form: 'vague', scaled: false });
    counts.sort((a, b) => a.from - b.from);
  }
}

function isPeople(stated: Stated, tokens: readonly Token[], pack: LanguagePack): boolean {
  if (stated.low < 0 || !Number.isInteger(stated.low) || stated.form === 'fraction') return false;
  if (stated.kind !== 'bare' && !(stated.kind === 'count' && stated.unit === people)) return false;
  return (
    !countsNothing(stated, tokens, lexiconOf(pack)) &&
    !(
      isYear(stated, tokens) &&
      stated.kind === 'bare' &&
      !tokens[stated.core - 1]?.stop &&
      stated.from === stated.core &&
      stated.core > 0 &&
      tokens[stated.to]?.kind === 'sign'
    )
  );
}

/** One link for a count and outcome, the one that spans least; of an outcome without count, one for each word. */
function distinct(links: readonly Link[]): Link[] {
  const best = new Map<string, Link>();
  for (const one of links) {
    const key = `${one.count ? one.count.from : `at ${one.first}`}:${one.outcomes.join()}`;
    const known = best.get(key);
    if (!known || one.last - one.first < known.last - known.first) best.set(key, one);
  }
  return [...best.values()];
}

function findingOf(one: Link, sentence: Sentence): Finding {
  const { tokens, lexicon } = sentence;
  const { count } = one;
  const at = (from: number, to: number): { start: number; end: number } => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  // "nine were treated | at the scene"
  const governs = (token: Token | undefined): boolean => lexicon.has('prepositions', token?.low);
  const next = tokens[one.last];
  const hangs = one.last - one.first > 1 && governs(tokens[one.last - 1]) && next?.kind !== 'sign' && !governs(next);
  const whole = at(one.first, hangs ? one.last - 1 : one.last);
  const short = count && whole.end - whole.start > longest ? at(count.from, count.to) : whole;
  const quantity = count
    ? { low: count.low, high: count.high, unit: people, bound: count.bound }
    : { low: one.value ?? 0, high: one.value ?? 0, unit: people, bound: 'exact' as const };
  const who = whoOf(one, sentence);
  return {
    kind: 'casualty',
    ...short,
    rule: one.rule,
    quantity,
    outcomes: [...one.outcomes],
    ...(who ? { who } : {}),
    ...(!count && one.value ? { implied: true as const } : {}),
    ...(one.part ? { part: one.part } : {}),
  };
}

/** The noun of the count: the words behind it up to an auxiliary, a preposition or the outcome. */
function whoOf(one: Link, { tokens, hitAt, lexicon: { has } }: Sentence): string {
  const from = one.whoFrom;
  // "the 29-year-old" and "a third" name nobody.
  if (!one.count && (has('lone', tokens[from]?.low) || tokens[from - 1]?.low === '-')) return '';
  // Of an implied one only the person is named; a count may be of several words.
  const most = one.count ? 6 : 1;
  let to = from;
  while (to < from + most) {
    const token = tokens[to];
    if (token?.kind !== 'word' || token.stop) break;
    const { low } = token;
    if (
      hitAt.has(to) ||
      has('passive', low) ||
      has('fillers', low) ||
      has('prepositions', low) ||
      has('and', low) ||
      has('clause', low) ||
      has('partAfter', low) ||
      has('suffer', low)
    )
      break;
    to++;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to === from || has('newWords', first.low)) return '';
  return tokens
    .slice(from, to)
    .map((token, nth) => (nth > 0 && token.gap ? ' ' : '') + raw(token))
    .join('');
}

const raw = (token: Token): string =>
  token.capital ? token.low.charAt(0).toUpperCase() + token.low.slice(1) : token.low;
