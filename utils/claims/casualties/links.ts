// Joins counts to the words of outcome in one sentence: who was killed, how many died, what the toll is.
// Made for news sentences: the count stands before a passive or a noun, behind an active verb or a toll.
import { includedIn, listed, needed, ofNoun, ofToll } from './counted.ts';
import { alongside, isActive, isHypothetical, ofObject } from './object.ts';
import { type Link, link, low, type Sentence } from './sentence.ts';
import { ofSubject } from './subject.ts';
import type { OutcomeHit } from './words.ts';

/** All links of a sentence; the same count may stand in several, the caller settles. */
export function linksIn(sentence: Sentence): Link[] {
  const all = sentence.hits.flatMap((hit) => {
    const { has } = sentence.lexicon;
    if (hit.role === 'survived') return noneSurvived(hit, sentence);
    const need = sentence.lexicon.needs[low(sentence, hit.from) ?? ''];
    if (need && hit.role !== 'noun' && !needed(hit.from, hit.to, need, sentence)) return [];
    if (hit.role === 'noun') return ofNoun(hit, sentence);
    if (hit.role === 'toll') return ofToll(hit, sentence);
    if ((hit.role === 'done' || hit.role === 'doing') && isHypothetical(hit, sentence)) return [];
    if (hit.role === 'doing') {
      // "23 arrests"
      const noun = has('counted', low(sentence, hit.from)) && sentence.endingAt.has(hit.from - 1);
      return noun ? ofNoun(hit, sentence) : ofObject(hit, sentence);
    }
    if (hit.role === 'done' && isActive(hit, sentence)) return ofObject(hit, sentence);
    // "Killed were the two pilots"
    if (hit.role === 'done' && hit.from === sentence.start && has('passive', low(sentence, hit.to)))
      return ofObject({ ...hit, to: hit.to + 1 }, sentence);
    // "25 people died: twelve in Selm"
    const own = hit.role === 'happened' && hit.from > sentence.start;
    const list = own ? [] : listed(hit, sentence);
    if (list.length > 0) return list;
    const rule = hit.role === 'done' ? 'passive' : hit.role;
    const included = hit.role === 'done' ? [] : includedIn(hit, sentence);
    return [...included, ...alongside(hit, sentence), ...ofSubject(hit, hit.from, sentence, rule)];
  });
  return all.filter((one) => !isRate(one, sentence));
}

/** "None of the 157 survived": all were killed. */
function noneSurvived(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { has } = sentence.lexicon;
  for (let at = hit.from - 1; at > hit.from - 8; at--) {
    const count = sentence.endingAt.get(at);
    if (!count) continue;
    const of = has('of', low(sentence, count.from - 1)) ? count.from - 1 : count.from - 2;
    const none = has('of', low(sentence, of)) && has('zero', low(sentence, of - 1));
    return none ? [link(hit, 'none', count, sentence, of - 1, hit.to)] : [];
  }
  return [];
}

/** "31 deaths per 100,000 people", "12 deaths a day". */
function isRate({ last, count }: Link, sentence: Sentence): boolean {
  const { has, any } = sentence.lexicon;
  if (!count) return false;
  for (let at = count.to; at <= last; at++) {
    if (has('rates', low(sentence, at))) return true;
    if (!has('rateEach', low(sentence, at)) || !has('rateTimes', low(sentence, at + 1))) continue;
    // "killed 12 people a day after"
    if (!any(low(sentence, at + 2), 'clause', 'rateNot')) return true;
  }
  return false;
}
