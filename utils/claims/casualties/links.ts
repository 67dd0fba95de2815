// Joins counts to the words of outcome in one sentence: who was killed, how many died, what the toll is.
// Made for news sentences: the count stands before a passive or a noun, behind an active verb or a toll.

import { includedIn, listed, needed, ofNoun, ofToll } from './counted.ts';
import { alongside, isActive, isHypothetical, ofObject } from './object.ts';
import type { Link, OutcomeHit } from './scene.ts';
import { link, low, type Sentence } from './sentence.ts';
import { ofSubject } from './subject.ts';
import { isCharge, isUntold } from './unreal.ts';

/** All links of a sentence; the same count may stand in several, the caller settles. */
export const linksIn = (sentence: Sentence): Link[] =>
  sentence.hits
    .flatMap((hit) => linksOf(hit, sentence))
    .filter((one) => !isRate(one, sentence) && !isUntold(one.first, sentence));

function linksOf(hit: OutcomeHit, sentence: Sentence): Link[] {
  const { role } = hit;
  if (role === 'survived') return noneSurvived(hit, sentence);
  if (role === 'noun') return ofNoun(hit, sentence);
  const need = sentence.lexicon.needs[low(sentence, hit.from) ?? ''];
  if (need && !needed(hit.from, hit.to, need, sentence)) return [];
  if (role === 'toll') return ofToll(hit, sentence);
  if ((role === 'done' || role === 'doing') && isHypothetical(hit, sentence)) return [];
  if (role === 'doing') return isCharge(hit.from, sentence) ? [] : ofDoing(hit, sentence);
  return role === 'done' ? ofDone(hit, sentence) : befallen(asGuessed(hit, sentence), sentence, role);
}

/** "feared dead": who is given up for dead is killed or missing. */
const asGuessed = (hit: OutcomeHit, sentence: Sentence): OutcomeHit =>
  hit.role === 'state' &&
  hit.outcomes.includes('killed') &&
  sentence.lexicon.has('guessed', low(sentence, hit.from - 1))
    ? { ...hit, outcomes: [...hit.outcomes, 'missing'] }
    : hit;

/** "killing 12", but "23 arrests". */
function ofDoing(hit: OutcomeHit, sentence: Sentence): Link[] {
  const noun = sentence.lexicon.has('counted', low(sentence, hit.from)) && sentence.endingAt.has(hit.from - 1);
  return noun ? ofNoun(hit, sentence) : ofObject(hit, sentence);
}

function ofDone(hit: OutcomeHit, sentence: Sentence): Link[] {
  if (isActive(hit, sentence)) return ofObject(hit, sentence);
  // "Killed were the two pilots"
  if (hit.from === sentence.start && sentence.lexicon.has('passive', low(sentence, hit.to)))
    return ofObject({ ...hit, to: hit.to + 1 }, sentence);
  return befallen(hit, sentence, 'passive');
}

/** Those whom a passive, a verb without an object or a state befell. */
function befallen(hit: OutcomeHit, sentence: Sentence, rule: string): Link[] {
  // "25 people died: twelve in Selm"
  const own = hit.role === 'happened' && hit.from > sentence.start;
  const list = own ? [] : listed(hit, sentence);
  if (list.length > 0) return list;
  const included = hit.role === 'done' ? [] : includedIn(hit, sentence);
  return [...included, ...alongside(hit, sentence), ...ofSubject(hit, hit.from, sentence, rule)];
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
