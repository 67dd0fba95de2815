// Joins counts to the words of outcome in one sentence: who was killed, how many died, what the toll is.
// Made for news sentences: the count stands before a passive or a noun, behind an active verb or a toll.
import type { Stated } from '../quantity.ts';
import type { Token } from '../tokens.ts';
import type { Outcome } from '../types.ts';
import type { CasualtyLexicon, OutcomeHit } from './words.ts';

/** A count with its outcomes. `first` to `last` (exclusive) are the tokens of the claim; `count` is null for an implied one. */
export type Link = {
  readonly rule: string;
  readonly count: Stated | null;
  readonly value?: number;
  readonly outcomes: readonly Outcome[];
  readonly first: number;
  readonly last: number;
  readonly whoFrom: number;
  readonly part?: 'total' | 'part' | 'new';
};

/** One sentence: its tokens from `start` to `end` (exclusive), the counts that may be people, all by token. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly counts: readonly Stated[];
  /** Count whose last token is at the index, and whose first is. */
  readonly endingAt: ReadonlyMap<number, Stated>;
  readonly startingAt: ReadonlyMap<number, Stated>;
  readonly hits: readonly OutcomeHit[];
  readonly lexicon: CasualtyLexicon;
};

/** All links of a sentence; the same count may stand in several, the caller settles. */
export function linksIn(sentence: Sentence): Link[] {
  return sentence.hits.flatMap((hit) => {
    const need = sentence.lexicon.needs[low(sentence, hit.from) ?? ''];
    if (need && hit.role !== 'noun' && !needed(hit.from, hit.to, need, sentence)) return [];
    switch (hit.role) {
      case 'noun':
        return ofNoun(hit, sentence);
      case 'toll':
        return ofToll(hit, sentence);
      case 'doing':
        return isHypothetical(hit, sentence) ? [] : ofObject(hit, sentence);
      case 'done':
        if (isActive(hit, sentence)) return ofObject(hit, sentence);
        return [
          ...listed(hit, sentence),
          ...alongside(hit, sentence),
          ...ofSubject(hit, hit.from, sentence, 'passive'),
        ];
      default:
        return [
          ...listed(hit, sentence),
          ...includedIn(hit, sentence),
          ...alongside(hit, sentence),
          ...ofSubject(hit, hit.from, sentence, hit.role),
        ];
    }
  });
}

const low = (sentence: Sentence, at: number): string | undefined =>
  at >= sentence.start && at < sentence.end ? sentence.tokens[at]?.low : undefined;

/** "to kill 12", "could kill 12": nothing has happened. */
function isHypothetical(hit: OutcomeHit, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const before = low(sentence, hit.from - 1);
  return has('bare', low(sentence, hit.from)) && (has('modals', before) || has('infinitive', before));
}

/** A participle without an auxiliary before it, with an object behind it. */
function isActive(hit: OutcomeHit, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = hit.from - 1; at >= hit.from - 4; at--) {
    const word = low(sentence, at);
    if (has('passive', word)) return false;
    if (!has('fillers', word)) break;
  }
  const next = low(sentence, hit.to);
  if (has('objects', next) || (has('articles', next) && !has('things', low(sentence, hit.to + 1)))) return true;
  for (let at = hit.to; at < hit.to + 4; at++) {
    const count = sentence.startingAt.get(at);
    if (count) return !ownOutcome(count, sentence);
    if (!has('determiners', low(sentence, at))) return false;
  }
  return false;
}

/** Whether a word of outcome stands right behind a count's noun: "3 injured" is no object of what comes before. */
function ownOutcome(count: Stated, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = count.to; at < Math.min(sentence.end, count.to + 9); at++) {
    const hit = sentence.hits.find(({ from }) => from === at);
    if (hit) return hit.role !== 'doing' && hit.role !== 'toll' && !(hit.role === 'done' && isObjectOf(hit, sentence));
    const word = low(sentence, at);
    if (word === ',' || has('clause', word) || sentence.startingAt.has(at)) return false;
    if (has('and', word)) return false;
    if (has('prepositions', word) && !has('totals', low(sentence, at - 1))) return hasPassiveSoon(at, sentence);
  }
  return false;
}

const isObjectOf = (hit: OutcomeHit, sentence: Sentence): boolean => sentence.startingAt.has(hit.to);

function hasPassiveSoon(from: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = from; at < Math.min(sentence.end, from + 8); at++) {
    const word = low(sentence, at);
    if (word === ',' || has('and', word) || has('clause', word)) return false;
    if (has('passive', word)) return sentence.hits.some((hit) => hit.from > at && hit.from <= at + 4);
  }
  return false;
}

/** The count before a passive, an intransitive verb or a state: nearest to the left that is a subject. */
function ofSubject(hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] {
  const { has } = sentence.lexicon;
  // What the scan has passed since the outcome: an auxiliary, a preposition, a noun, a part with its mark.
  const passed = { aux: false, preposition: false, words: 0, part: false };
  for (let at = from - 1; at >= Math.max(sentence.start, from - 30); at--) {
    const word = low(sentence, at);
    const count = sentence.endingAt.get(at);
    if (has('not', word)) return [];
    if (has('modals', word) && has('passive', low(sentence, at + 1)) && !has('fillers', low(sentence, at + 1)))
      return [];
    if (has('zero', word) || has('zeroWith', word))
      return [link(hit, `${rule}-zero`, null, sentence, at, hit.to, 0, at + 1)];
    if (count) {
      const part = has('partBefore', low(sentence, count.from - 1));
      const free = rule !== 'happened' && !passed.aux && !passed.preposition;
      if (!part && (free || !inPhrase(count, sentence)) && !isThing(count, sentence)) {
        const first = link(hit, rule, count, sentence, count.from, hit.to);
        return [first, ...beside(hit, count, sentence, rule)];
      }
      passed.part ||= part;
      passed.words++;
      at = count.from;
      continue;
    }
    if (word === ';' || word === ':') break;
    if (isDash(at, sentence) || ((word === ',' || word === ')') && passed.words === 0)) {
      at = openingOf(at, sentence);
      continue;
    }
    if (
      sentence.hits.some((one) => one !== hit && one.from <= at && at < one.to) &&
      (passed.words > 0 || !has('and', low(sentence, at + 1)))
    )
      break;
    const and = has('and', word);
    const clause = has('clause', word) && !has('prepositions', low(sentence, at - 1));
    if ((word === ',' || clause) && passed.words > 0 && !passed.part && !apposition(at + 1, sentence)) break;
    if (and && (passed.words > 3 || (passed.words > 0 && low(sentence, at - 1) === ','))) break;
    if (word === ',') passed.part = false;
    passed.aux ||= has('passive', word);
    passed.preposition ||= has('prepositions', word);
    if (
      sentence.tokens[at]?.kind === 'word' &&
      !and &&
      !has('fillers', word) &&
      !has('passive', word) &&
      !has('clause', word)
    )
      passed.words++;
  }
  return impliedBefore(hit, from, sentence, rule);
}

/** "Three passengers and four hijackers were killed": counts that open the clause share the outcome. */
function beside(hit: OutcomeHit, count: Stated, sentence: Sentence, rule: string): Link[] {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  let right = count.from;
  while (has('and', low(sentence, right - 1)) || (links.length > 0 && low(sentence, right - 1) === ',')) {
    let at = right - 2;
    while (at > right - 9 && at >= sentence.start && !sentence.endingAt.has(at)) {
      const word = low(sentence, at);
      if (
        word === ',' ||
        has('and', word) ||
        has('clause', word) ||
        has('passive', word) ||
        sentence.hits.some(({ from, to }) => from <= at && at < to)
      )
        return links;
      at--;
    }
    const other = sentence.endingAt.get(at);
    if (!other || isThing(other, sentence)) return links;
    const before = low(sentence, other.from - 1);
    if (
      before !== undefined &&
      before !== ',' &&
      !has('and', before) &&
      !has('clause', before) &&
      !has('determiners', before)
    )
      return links;
    links.push(
      link({ ...hit, from: other.from, to: other.to }, rule, other, sentence, other.from, nounEnd(other, sentence)),
    );
    right = other.from;
  }
  return links;
}

const isDash = (at: number, sentence: Sentence): boolean => {
  const token = sentence.tokens[at];
  return token?.low === '--' || (token?.low === '-' && token.gap && sentence.tokens[at + 1]?.gap === true);
};

/** The sign that opens what a comma, dash or bracket closes; where there is none, the sign itself. */
function openingOf(at: number, sentence: Sentence): number {
  const closing = low(sentence, at);
  const dash = isDash(at, sentence);
  let open = at;
  for (let left = at - 1; left >= Math.max(sentence.start, at - 24); left--) {
    if (sentence.hits.some(({ from, to }) => from <= left && left < to)) break;
    if (dash ? isDash(left, sentence) : low(sentence, left) === (closing === ')' ? '(' : ',')) {
      open = left;
      // A list inside the commas goes on to the comma behind the count.
      if (
        closing !== ',' ||
        sentence.endingAt.has(left - 1) ||
        sentence.endingAt.has(left - 2) ||
        sentence.endingAt.has(left - 3)
      )
        break;
    }
  }
  return open;
}

/** "put dead at 60, injured at 53", "Dead: 12". */
function listed(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  const count = has('listed', low(sentence, hit.to)) ? sentence.startingAt.get(hit.to + 1) : undefined;
  if (!count || has('passive', low(sentence, hit.from - 1))) return [];
  const after = sentence.tokens[count.to];
  const closed = !after || after.kind === 'sign' || has('and', after.low) || low(sentence, hit.to) === ':';
  return closed ? [{ ...link(hit, 'toll', count, sentence, hit.from, count.to), part: 'total' }] : [];
}

/** "was killed along with 12 others", "five commanders killed among 8-12 militants". */
function alongside(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + 8); at++) {
    const word = low(sentence, at);
    if (word === ',' || has('and', word) || has('clause', word)) return [];
    const count = has('alongside', word) ? sentence.startingAt.get(at + 1) : undefined;
    if (!count) continue;
    const direct =
      at <= hit.to + 1 || has('newWords', low(sentence, count.to)) || has('newWords', low(sentence, count.from));
    return direct && !isThing(count, sentence) && !ownOutcome(count, sentence)
      ? [link(hit, 'alongside', count, sentence, hit.from, nounEnd(count, sentence))]
      : [];
  }
  return [];
}

/** Whether what follows a comma belongs to the count before it: "five of them children", "including two children", "all from". */
function apposition(at: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  return (
    has('partBefore', low(sentence, at)) || has('fillers', low(sentence, at)) || has('partAfter', low(sentence, at + 1))
  );
}

/** A count behind a preposition is no subject ("in three villages were killed"), unless it is what a total is of. */
function inPhrase(count: Stated, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const skip = has('determiners', low(sentence, count.from - 1)) ? 1 : 0;
  const at = count.from - 1 - skip;
  const head = low(sentence, at);
  if (!has('prepositions', head) || has('absolute', head)) return false;
  return !has('totals', low(sentence, at - 1)) || sentence.endingAt.has(at - 1);
}

/** Whether the count's own noun is no person: homes, cattle, deals. */
function isThing(count: Stated, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  if (count.kind === 'count') return false;
  for (let at = count.to; at < count.to + 4; at++) {
    const word = low(sentence, at);
    if (
      word === undefined ||
      has('fillers', word) ||
      has('passive', word) ||
      has('prepositions', word) ||
      has('and', word) ||
      has('clause', word)
    )
      return false;
    if (sentence.tokens[at]?.kind === 'sign' && word !== '-') return false;
    if (has('things', word)) return true;
    if (has('persons', word)) return false;
  }
  return false;
}

/** "a man was shot dead": an article and a person right before the outcome make an implied one. */
function impliedBefore(hit: OutcomeHit, from: number, sentence: Sentence, rule: string): Link[] {
  const { has } = sentence.lexicon;
  let at = from - 1;
  while (at > from - 8 && (has('fillers', low(sentence, at)) || has('passive', low(sentence, at)))) at--;
  if (!has('persons', low(sentence, at))) return [];
  const person = at;
  for (; at >= person - 7; at--) {
    const word = low(sentence, at);
    if (has('articles', word)) return [link(hit, `${rule}-one`, null, sentence, at, hit.to, 1, at)];
    if (word === undefined || word === ',' || has('prepositions', word) || has('determiners', word)) break;
  }
  return [];
}

/** Counts behind an active verb: "killing two men, a woman and three children". */
function ofObject(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  let open = true;
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + 18); at++) {
    const word = low(sentence, at);
    const count = sentence.startingAt.get(at);
    if (count) {
      if (open && !isThing(count, sentence) && !(links.length > 0 && ownOutcome(count, sentence)))
        links.push(
          link(hit, 'active', count, sentence, links.length === 0 ? hit.from : count.from, nounEnd(count, sentence)),
        );
      else if (open) break;
      at = count.to - 1;
      open = false;
      continue;
    }
    if (sentence.hits.some(({ from }) => from === at) || word === ';' || has('clause', word) || has('passive', word))
      break;
    if (has('zeroWith', word) && links.length === 0)
      return [link(hit, 'active-zero', null, sentence, hit.from, at + 1, 0, at + 1)];
    if (has('articles', word) && open) {
      const end = personEnd(at, sentence);
      if (end) {
        links.push(link(hit, 'active-one', null, sentence, links.length === 0 ? hit.from : at, end, 1, at));
        at = end - 1;
        open = false;
        continue;
      }
    }
    if (has('prepositions', word) && !has('totals', low(sentence, at - 1)) && low(sentence, at) !== 'of') break;
    open =
      word === ',' || has('and', word) || has('determiners', word) || (open && links.length === 0 && at < hit.to + 5);
  }
  return links;
}

/** The end of "a young local man" from its article: the person must be the last word. */
function personEnd(article: number, sentence: Sentence): number {
  const { has } = sentence.lexicon;
  for (let at = article + 1; at < article + 7; at++) {
    const word = low(sentence, at);
    if (word === undefined || word === ',' || has('prepositions', word) || has('and', word)) return 0;
    if (has('persons', word) && !has('persons', low(sentence, at + 1))) return at + 1;
  }
  return 0;
}

/** The end of the count with the noun right behind it. */
function nounEnd(count: Stated, sentence: Sentence): number {
  const { has } = sentence.lexicon;
  let at = count.to;
  while (at < count.to + 4) {
    const token = at < sentence.end ? sentence.tokens[at] : undefined;
    if (
      token?.kind !== 'word' ||
      has('prepositions', token.low) ||
      has('and', token.low) ||
      has('clause', token.low) ||
      has('passive', token.low) ||
      has('fillers', token.low) ||
      sentence.hits.some(({ from }) => from === at)
    )
      break;
    at++;
  }
  return at;
}

/** "41 deaths", "no casualties", "12 people suffered injuries", "the deaths of 12 people", "deaths rose to 41". */
function ofNoun(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has, needs } = sentence.lexicon;
  const links: Link[] = [];
  const need = needs[low(sentence, hit.from) ?? ''];
  for (let at = hit.from - 1; at >= Math.max(sentence.start, hit.from - 9); at--) {
    const word = low(sentence, at);
    const count = sentence.endingAt.get(at);
    if (count) {
      if (need && !needed(count.from, hit.to, need, sentence)) return [];
      links.push(link(hit, 'noun', count, sentence, count.from, hit.to));
      const and = low(sentence, count.from - 1);
      if (!has('and', and) || links.length > 1) break;
      at = count.from - 1;
      continue;
    }
    if (has('zeroWith', word)) return [link(hit, 'noun-zero', null, sentence, at, hit.to, 0, hit.to)];
    if (has('suffer', word))
      return links.length > 0 ? links : ofSubject({ ...hit, to: hit.to }, at, sentence, 'suffered');
    if (
      links.length === 0 &&
      !need &&
      has('articles', word) &&
      at >= hit.from - 3 &&
      hit.to === hit.from + 1 &&
      !low(sentence, hit.from)?.endsWith('s')
    )
      return [link(hit, 'noun-one', null, sentence, at, hit.to, 1, hit.to)];
    const stop =
      word === ',' ||
      word === ';' ||
      word === ':' ||
      word === '(' ||
      word === ')' ||
      has('prepositions', word) ||
      has('determiners', word) ||
      has('passive', word) ||
      has('clause', word);
    if (stop || sentence.hits.some((one) => one.to === at + 1 && one.role !== 'noun')) break;
    if (links.length > 0 && at < hit.from - 9) break;
  }
  if (links.length > 0 || (need && !needed(hit.from, hit.to + 5, need, sentence))) return links;
  return ofToll(hit, sentence, 9);
}

function needed(from: number, to: number, need: ReadonlySet<string>, sentence: Sentence): boolean {
  for (let at = from - 5; at < to + 5; at++)
    if ((at < from || at >= to) && need.has(low(sentence, at) ?? '')) return true;
  return false;
}

/** The number of a toll stands behind it after a word such as "of", "to", "at", "is". */
function ofToll(hit: OutcomeHit, sentence: Sentence, reach = 18): Link[] {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + reach); at++) {
    const count = sentence.startingAt.get(at);
    if (!count) {
      if (
        low(sentence, at) === ';' ||
        (sentence.hits.some((one) => one.from === at && one.role !== hit.role) && links.length > 0)
      )
        break;
      if (
        hit.role === 'noun' &&
        (low(sentence, at) === ',' || has('clause', low(sentence, at)) || sentence.hits.some((one) => one.from === at))
      )
        break;
      continue;
    }
    const quoted = sentence.tokens[count.from - 1]?.kind === 'sign' && low(sentence, count.from - 1) !== ':' ? 2 : 1;
    const before = low(sentence, count.from - quoted);
    const tied = has('tollLinks', before) || (hit.role === 'toll' && count.from === hit.to);
    const included = has('include', before);
    if (tied || has('tollBy', before) || included) {
      const kind = included ? 'part' : has('tollBy', before) ? 'new' : 'total';
      if (!(hit.role === 'noun' && ownOutcome(count, sentence)) && !isThing(count, sentence))
        links.push({ ...link(hit, 'toll', count, sentence, hit.from, nounEnd(count, sentence)), part: kind });
    }
    at = count.to - 1;
  }
  return links;
}

/** "The dead included six children", "among the wounded were two guards". */
function includedIn(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  for (let at = hit.to; at < hit.to + 4; at++) {
    const word = low(sentence, at);
    const among = has('prepositions', low(sentence, hit.from - 2)) && has('passive', word);
    if (!has('include', word) && !among) continue;
    for (let next = at + 1; next < at + 3; next++) {
      const count = sentence.startingAt.get(next);
      if (count && !isThing(count, sentence))
        return [{ ...link(hit, 'included', count, sentence, hit.from, nounEnd(count, sentence)), part: 'part' }];
    }
  }
  return [];
}

function link(
  hit: OutcomeHit,
  rule: string,
  count: Stated | null,
  sentence: Sentence,
  first: number,
  last: number,
  value?: number,
  whoFrom?: number,
): Link {
  const { has } = sentence.lexicon;
  const base = {
    rule,
    count,
    outcomes: hit.outcomes,
    first: Math.min(first, hit.from),
    last: Math.max(last, hit.to),
    whoFrom: whoFrom ?? count?.after ?? first,
  };
  const added = count && (has('newWords', low(sentence, count.from - 1)) || has('newWords', low(sentence, count.to)));
  const summed =
    count && has('totals', low(sentence, count.from - 2)) && has('totalWords', low(sentence, count.from - 2));
  return {
    ...base,
    ...(value === undefined ? {} : { value }),
    ...(added ? { part: 'new' as const } : summed ? { part: 'total' as const } : {}),
  };
}
