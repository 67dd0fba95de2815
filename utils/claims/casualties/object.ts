// Counts behind the word of outcome: objects of an active verb, and those who suffered alongside.
import type { Stated } from '../quantities/stated-number.ts';
import { isThing, type Link, link, low, nounEnd, ownOutcome, type Sentence } from './sentence.ts';
import type { OutcomeHit } from './words.ts';

/** Counts behind an active verb: "killing two men, a woman and three children". */
export function ofObject(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has, any } = sentence.lexicon;
  const links: Link[] = [];
  let open = true;
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + 18); at++) {
    const word = low(sentence, at);
    if (word === ',' && at === hit.to) break;
    const count = sentence.startingAt.get(at);
    if (count) {
      if (!isObject(hit, count, links.length === 0, sentence)) {
        // "wounded 30 others, five of whom later died"
        if (open || (links.length > 0 && ownsPart(count, sentence))) break;
      } else if (open) add(links, hit, 'active', count, sentence, at, count.to, nounEnd(count, sentence));
      at = count.to - 1;
      open = false;
      continue;
    }
    if (endsClause(at, sentence)) break;
    if (links.length === 0 && has('zeroWith', word))
      return [link(hit, 'active-zero', null, sentence, hit.from, at + 1, 0, at + 1)];
    const end = open && any(word, 'articles', 'owners', 'certain') ? personEnd(at, sentence) : 0;
    if (end) {
      add(links, hit, 'active-one', null, sentence, at, end, end);
      at = end - 1;
      open = false;
      continue;
    }
    if (leadsOff(at, sentence)) break;
    open = word === ',' || any(word, 'and', 'determiners') || (open && links.length === 0 && at < hit.to + 5);
  }
  return links;
}

function endsClause(at: number, sentence: Sentence): boolean {
  const word = low(sentence, at);
  return sentence.hitAt.has(at) || word === ';' || sentence.lexicon.any(word, 'clause', 'passive', 'modals');
}

/** A preposition behind which no object goes on. */
function leadsOff(at: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const word = low(sentence, at);
  return has('prepositions', word) && !has('totals', low(sentence, at - 1)) && !has('of', word);
}

/** Whether a count behind an active verb is its object; `first`: no other has come before it. */
function isObject(hit: OutcomeHit, count: Stated, first: boolean, sentence: Sentence): boolean {
  if (!first && ownsPart(count, sentence)) return false;
  const tied = !first || count.from === hit.to || leadsIn(count.from - 1, sentence);
  return tied && !isThing(count, sentence) && !ownOutcome(count, sentence);
}

/** Only the first object is marked together with the verb; one without a count is a person, and that one's last word. */
function add(
  links: Link[],
  hit: OutcomeHit,
  rule: string,
  count: Stated | null,
  sentence: Sentence,
  from: number,
  to: number,
  end: number,
): void {
  const first = links.length === 0;
  const own = first ? hit : { ...hit, from, to };
  const start = first ? hit.from : from;
  links.push(
    count ? link(own, rule, count, sentence, start, end) : link(own, rule, null, sentence, start, end, 1, end - 1),
  );
}

const ownsPart = (count: Stated, sentence: Sentence): boolean =>
  sentence.lexicon.has('partAfter', low(sentence, count.to + 1)) && ownOutcomeSoon(count.to + 2, sentence);

function ownOutcomeSoon(from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.end, from + 6); at++) {
    if (sentence.hitAt.has(at)) return true;
    if (sentence.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "a 40-year-old unarmed man": an age is the person only where no noun follows. */
function goesOn(at: number, sentence: Sentence): boolean {
  const { any } = sentence.lexicon;
  const next = low(sentence, at + 1);
  if (low(sentence, at - 1) !== '-' || !isWord(at + 1, sentence) || sentence.hitAt.has(at + 1)) return false;
  return !any(next, 'prepositions', 'passive', 'fillers', 'clause', 'and');
}

/** Whether the word right before the first count of an object can stand inside it: "captured data filled 12 discs" has none. */
function leadsIn(at: number, sentence: Sentence): boolean {
  const { any } = sentence.lexicon;
  const small = any(
    low(sentence, at),
    'determiners',
    'articles',
    'and',
    'fillers',
    'newWords',
    'totals',
    'prepositions',
  );
  return small || !isWord(at, sentence);
}

const isWord = (at: number, { tokens }: Sentence): boolean => tokens[at]?.kind === 'word';

/** A participle without an auxiliary before it, with an object behind it. */
export function isActive(hit: OutcomeHit, sentence: Sentence): boolean {
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

/** "to kill 12", "could kill 12": nothing has happened. */
export function isHypothetical(hit: OutcomeHit, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const before = low(sentence, hit.from - 1);
  return has('bare', low(sentence, hit.from)) && (has('modals', before) || has('infinitive', before));
}

/** "was killed along with 12 others", "five commanders killed among 8-12 militants". */
export function alongside(hit: OutcomeHit, sentence: Sentence): Link[] {
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

/** The end of "a young local man" from its article: the person must be the last word. */
function personEnd(article: number, sentence: Sentence): number {
  const { has } = sentence.lexicon;
  for (let at = article + 1; at < article + 7; at++) {
    const word = low(sentence, at);
    if (word === undefined || word === ',' || has('prepositions', word) || has('and', word)) return 0;
    if (has('plurals', word) || sentence.startingAt.has(at)) return 0;
    if (has('persons', word) && !has('persons', low(sentence, at + 1)) && !goesOn(at, sentence)) return at + 1;
  }
  return 0;
}
