// Joins counts to the words of outcome in one sentence: who was killed, how many died, what the toll is.
// Made for news sentences: the count stands before a passive or a noun, behind an active verb or a toll.
import { includedIn, listed, needed, ofNoun, ofToll } from './counted.ts';
import { alongside, isActive, isHypothetical, ofObject } from './object.ts';
import { type Link, low, type Sentence } from './sentence.ts';
import { ofSubject } from './subject.ts';

/** All links of a sentence; the same count may stand in several, the caller settles. */
export function linksIn(sentence: Sentence): Link[] {
  return sentence.hits.flatMap((hit) => {
    const need = sentence.lexicon.needs[low(sentence, hit.from) ?? ''];
    if (need && hit.role !== 'noun' && !needed(hit.from, hit.to, need, sentence)) return [];
    if (hit.role === 'noun') return ofNoun(hit, sentence);
    if (hit.role === 'toll') return ofToll(hit, sentence);
    if (hit.role === 'doing') return isHypothetical(hit, sentence) ? [] : ofObject(hit, sentence);
    if (hit.role === 'done' && isActive(hit, sentence)) return ofObject(hit, sentence);
    // "Killed were the two pilots"
    const { has } = sentence.lexicon;
    if (hit.role === 'done' && hit.from === sentence.start && has('passive', low(sentence, hit.to)))
      return ofObject({ ...hit, to: hit.to + 1 }, sentence);
    const list = listed(hit, sentence);
    if (list.length > 0) return list;
    const rule = hit.role === 'done' ? 'passive' : hit.role;
    const included = hit.role === 'done' ? [] : includedIn(hit, sentence);
    return [...included, ...alongside(hit, sentence), ...ofSubject(hit, hit.from, sentence, rule)];
  });
}
