// What a sentence tells as not happened, or as nobody's proven deed: "Had the driver been arrested", "denied that two died".

import { low, type Sentence } from './sentence.ts';

/** How many words before its subject a clause may say that it tells nothing that has happened. */
const reach = 10;

/** Whether what stands before a token makes what follows unreal: a condition turned round, or a denial. */
export function isUntold(from: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  for (let at = from - 1; at >= Math.max(sentence.start, from - reach); at--) {
    const word = low(sentence, at);
    if (word === ',' || word === ';' || word === ':') return false;
    const that = has('that', low(sentence, at + 1));
    if (has('inverted', word) && turns(at, sentence)) return true;
    if (has('denials', word) && (that || has('that', low(sentence, at + 2)) || at >= from - 2)) return true;
    if (has('proof', word) && that && isRefused(at, sentence)) return true;
    if (has('clause', word) && !has('that', word)) return false;
  }
  return false;
}

/** "Had the driver", but no ", had been": the clause opens with the verb, its subject behind. */
function turns(at: number, sentence: Sentence): boolean {
  const next = low(sentence, at + 1);
  if (at > sentence.start && low(sentence, at - 1) !== ',') return false;
  return !sentence.lexicon.any(next, 'passive', 'fillers', 'prepositions', 'not') && !sentence.hitAt.has(at + 1);
}

/** "cleared of killing", "denies wounding": an active verb of which nobody is found guilty. */
export function isCharge(from: number, sentence: Sentence): boolean {
  const { has } = sentence.lexicon;
  const before = low(sentence, from - 1);
  if (has('denials', before)) return true;
  if (!has('chargeJoins', before)) return false;
  for (let at = from - 2; at >= Math.max(sentence.start, from - 8); at--) {
    const word = low(sentence, at);
    if (has('charges', word)) return true;
    if (has('guilty', word)) return isRefused(at, sentence);
    if (word === ',' || word === ';' || has('clause', word)) return false;
  }
  return false;
}

/** "not guilty", "no evidence", "was not yet any proof". */
const isRefused = (at: number, sentence: Sentence): boolean =>
  [1, 2, 3].some((back) => sentence.lexicon.any(low(sentence, at - back), 'not', 'zeroWith'));
