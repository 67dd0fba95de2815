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
