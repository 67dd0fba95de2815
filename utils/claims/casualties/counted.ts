// Counts of nouns: "41 deaths", tolls, lists, and what a toll includes.

import { countsSomething } from '../quantities/quantity-words.ts';
import type { Stated } from '../quantities/stated-number.ts';
import { isHypothetical, ofObject } from './object.ts';
import { goesOnBehind } from './persons.ts';
import type { Link, OutcomeHit } from './scene.ts';
import { isThing, link, low, nounEnd, ownOutcome, type Sentence } from './sentence.ts';
import { ofSubject } from './subject.ts';

/** "41 deaths", "no casualties", "12 people suffered injuries", "the deaths of 12 people", "deaths rose to 41". */
export function ofNoun(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has, needs } = sentence.lexicon;
  if (has('compounds', low(sentence, hit.to)) || has('planned', low(sentence, hit.from - 1))) return [];
  const need = needs[low(sentence, hit.from) ?? ''];
  // "the killing of a student"
  const of = has('of', low(sentence, hit.to - 1));
  const before = of ? null : beforeNoun(hit, need, sentence);
  if (before) return before;
  if (need && !needed(hit.from, hit.to, need, sentence) && !needed(hit.from, hit.to + 5, need, sentence)) return [];
  return of ? ofObject(hit, sentence) : ofToll(hit, sentence, 9);
}

/** The counts before a noun, or what tells there that it counts nobody; null where nothing is said of it. */
function beforeNoun(hit: OutcomeHit, need: ReadonlySet<string> | undefined, sentence: Sentence): Link[] | null {
  const { has } = sentence.lexicon;
  const links: Link[] = [];
  for (let at = hit.from - 1; at >= Math.max(sentence.start, hit.from - 9); at--) {
    const word = low(sentence, at);
    const count = sentence.endingAt.get(at);
    if (count) {
      if (isForeign(hit, count, need, sentence)) return [];
      links.push(link(hit, 'noun', count, sentence, count.from, hit.to));
      if (!has('and', low(sentence, count.from - 1)) || links.length > 1 || ownsNoun(count, sentence)) break;
      at = count.from - 1;
      continue;
    }
    if (has('zeroWith', word))
      return hit.outcomes.includes('displaced') ? [] : [link(hit, 'noun-zero', null, sentence, at, hit.to, 0, hit.to)];
    if (has('suffer', word)) return links.length > 0 ? links : ofSubject(hit, at, sentence, 'suffered');
    const one = links.length === 0 && !need ? impliedBy(hit, at, sentence) : null;
    if (one) return [one];
    if (stopsNoun(at, sentence)) break;
  }
  return links.length > 0 ? links : null;
}

/** "26 cases and 11 deaths": the count before has a noun of its own. */
function ownsNoun(count: Stated, sentence: Sentence): boolean {
  const last = sentence.tokens[count.from - 2];
  return countsSomething(last, sentence.lexicon.grammar);
}

/** Whether a count is no count of the noun: "threatened to kill 12 hostages", or the noun lacks the word that it needs. */
function isForeign(hit: OutcomeHit, count: Stated, need: ReadonlySet<string> | undefined, sentence: Sentence): boolean {
  const verb = sentence.hitAt.get(count.from - 1);
  if (verb && isHypothetical(verb, sentence)) return true;
  return need !== undefined && !needed(count.from, hit.to, need, sentence);
}

/** "a death"; "12 of the dead", whose count is a part. */
function impliedBy(hit: OutcomeHit, at: number, sentence: Sentence): Link | null {
  const { has, grammar } = sentence.lexicon;
  const word = low(sentence, at);
  const near = at >= hit.from - 3 && hit.to === hit.from + 1 && !isMeant(at, sentence);
  const next = sentence.tokens[hit.to];
  // "a death spiral"
  const compound = next?.kind === 'word' && !goesOnBehind(hit.to, sentence);
  if (near && has('articles', word) && !compound && !countsSomething(sentence.tokens[hit.from], grammar))
    return link(hit, 'noun-one', null, sentence, at, hit.to, 1, hit.to);
  const partitive =
    has('determiners', word) && has('prepositions', low(sentence, at - 1)) && sentence.endingAt.get(at - 2);
  return partitive ? { ...link(hit, 'noun', partitive, sentence, partitive.from, hit.to), part: 'part' } : null;
}

/** "could mean an early death": nothing has happened. */
function isMeant(from: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = from - 1; at > from - 5 && low(sentence, at) !== ','; at--)
    if (has('modals', low(sentence, at))) return true;
  return false;
}

/** What no noun of outcome is counted across. */
function stopsNoun(at: number, sentence: Sentence): boolean {
  const { has, any } = sentence.lexicon;
  const word = low(sentence, at);
  const small = any(word, 'prepositions', 'passive', 'clause') || (has('determiners', word) && !has('totals', word));
  return small || sentence.hitAt.has(at) || ',;:()'.includes(word ?? ' ');
}

/** The number of a toll stands behind it after a word such as "of", "to", "at", "is". */
export function ofToll(hit: OutcomeHit, sentence: Sentence, reach = 18): Link[] {
  const links: Link[] = [];
  let other = false;
  for (let at = hit.to; at < Math.min(sentence.end, hit.to + reach); at++) {
    other ||= differs(hit, at, sentence);
    const count = sentence.startingAt.get(at);
    if (!count) {
      if (stopsToll(hit, at, sentence, links.length > 0)) break;
      continue;
    }
    const kind = tollPart(hit, count, sentence);
    // "the toll was updated that 29 were injured, including six"
    const foreign = (hit.role === 'noun' && ownOutcome(count, sentence)) || (kind === 'part' && other);
    if (kind && !foreign && !isThing(count, sentence))
      links.push({ ...link(hit, 'toll', count, sentence, hit.from, nounEnd(count, sentence)), part: kind });
    at = count.to - 1;
  }
  return links;
}

function stopsToll(hit: OutcomeHit, at: number, sentence: Sentence, found: boolean): boolean {
  const word = low(sentence, at);
  if (word === ';' || (found && (word === '/' || differs(hit, at, sentence)))) return true;
  return hit.role === 'noun' && (word === ',' || sentence.lexicon.has('clause', word) || sentence.hitAt.has(at));
}

/** What a number behind a toll is of it, by the word between: the whole, a part, or what was added. */
function tollPart(hit: OutcomeHit, count: Stated, sentence: Sentence): Link['part'] {
  const { has } = sentence.lexicon;
  const quoted = sentence.tokens[count.from - 1]?.kind === 'sign' && low(sentence, count.from - 1) !== ':' ? 2 : 1;
  const before = low(sentence, count.from - quoted);
  if (has('include', before)) return 'part';
  if (has('tollBy', before)) return 'new';
  return has('tollLinks', before) || (hit.role === 'toll' && count.from === hit.to) ? 'total' : undefined;
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
