// Counts of nouns: "41 deaths", tolls, lists, and what a toll includes.
import { countsSomething } from '../quantities/quantity-words.ts';
import { isThing, type Link, link, low, nounEnd, ownOutcome, type Sentence } from './sentence.ts';
import { ofSubject } from './subject.ts';
import type { OutcomeHit } from './words.ts';

/** "41 deaths", "no casualties", "12 people suffered injuries", "the deaths of 12 people", "deaths rose to 41". */
export function ofNoun(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has, needs } = sentence.lexicon;
  if (has('compounds', low(sentence, hit.to))) return [];
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
      !countsSomething(sentence.tokens[hit.from], sentence.lexicon.grammar)
    )
      return [link(hit, 'noun-one', null, sentence, at, hit.to, 1, hit.to)];
    const partitive =
      has('determiners', word) && has('prepositions', low(sentence, at - 1)) && sentence.endingAt.get(at - 2);
    if (partitive && links.length === 0 && !need)
      return [{ ...link(hit, 'noun', partitive, sentence, partitive.from, hit.to), part: 'part' }];
    const stop =
      ',;:()'.includes(word ?? ' ') ||
      has('prepositions', word) ||
      (has('determiners', word) && !has('totals', word)) ||
      has('passive', word) ||
      has('clause', word);
    if (stop || sentence.hitAt.has(at)) break;
    if (links.length > 0 && at < hit.from - 9) break;
  }
  const told = !need || needed(hit.from, hit.to, need, sentence) || needed(hit.from, hit.to + 5, need, sentence);
  if (links.length > 0 || !told) return links;
  return ofToll(hit, sentence, 9);
}

/** The number of a toll stands behind it after a word such as "of", "to", "at", "is". */
export function ofToll(hit: OutcomeHit, sentence: Sentence, reach = 18): Link[] {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + reach); at++) {
    const count = sentence.startingAt.get(at);
    if (!count) {
      if (
        low(sentence, at) === ';' ||
        (low(sentence, at) === '/' && links.length > 0) ||
        (differs(hit, at, sentence) && links.length > 0)
      )
        break;
      if (
        hit.role === 'noun' &&
        (low(sentence, at) === ',' || has('clause', low(sentence, at)) || sentence.hitAt.has(at))
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

export function needed(from: number, to: number, need: ReadonlySet<string>, sentence: Sentence): boolean {
  for (let at = from - 5; at < to + 5; at++)
    if ((at < from || at >= to) && need.has(low(sentence, at) ?? '')) return true;
  return false;
}

/** "put dead at 60, injured at 53", "Dead: 12". */
export function listed(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  // "put the dead at 60", "Dead: 12", "the dead were 12"
  const at = has('listed', low(sentence, hit.to));
  const named = !at && has('certain', low(sentence, hit.from - 1)) && has('tollLinks', low(sentence, hit.to));
  const count = named || at ? sentence.startingAt.get(hit.to + 1) : undefined;
  const before = low(sentence, hit.from - 1);
  if (!count || has('passive', before) || isThing(count, sentence)) return [];
  // "put the dead at 60", but "went dead at 7".
  if (low(sentence, hit.to) !== ':' && !has('determiners', before) && !has('and', before) && before !== ',') return [];
  const after = sentence.tokens[count.to];
  const closed = named || !after || after.kind === 'sign' || has('and', after.low) || low(sentence, hit.to) === ':';
  const first = named ? hit.from - 1 : hit.from;
  return closed
    ? [{ ...link(hit, 'toll', count, sentence, first, named ? nounEnd(count, sentence) : count.to), part: 'total' }]
    : [];
}

/** "The dead included six children", "among the wounded were two guards". */
export function includedIn(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  for (let at = hit.to; at < hit.to + 4; at++) {
    const word = low(sentence, at);
    const among = has('prepositions', low(sentence, hit.from)) && has('passive', word);
    if (!has('include', word) && !among) continue;
    for (let next = at + 1; next < at + 3; next++) {
      const count = sentence.startingAt.get(next);
      if (count && !isThing(count, sentence))
        return [{ ...link(hit, 'included', count, sentence, hit.from, nounEnd(count, sentence)), part: 'part' }];
    }
  }
  return [];
}

const differs = (hit: OutcomeHit, at: number, { hitAt }: Sentence): boolean =>
  (hitAt.get(at)?.role ?? hit.role) !== hit.role;
