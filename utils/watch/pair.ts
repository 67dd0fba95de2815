// Finds for each sentence and each claim of an earlier visit what has become of it in a later one.
import { fold, likeness, type SeenClaim, type Visit } from './visit.ts';

/** A sentence with so many of its words in common with another is that sentence, reworded. */
const sameSentence = 0.5;
const sameClaim = 0.6;
/** How far from where it was expected a reworded sentence is looked for, in sentences. */
const reach = 12;

/** For each earlier sentence the later one, or -1: the same words first, in order; then the likest close by. */
export function pairSentences(before: readonly string[], after: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  after.forEach((sentence, at) => {
    const key = fold(sentence);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  const pairs = before.map((sentence) => places.get(fold(sentence))?.shift() ?? -1);
  const free = new Set(after.keys());
  for (const at of pairs) free.delete(at);
  let expected = 0;
  return pairs.map((pair, at) => {
    if (pair >= 0) {
      expected = pair + 1;
      return pair;
    }
    let best = -1;
    let bestLikeness = sameSentence;
    for (const place of free) {
      if (Math.abs(place - expected) > reach) continue;
      const like = likeness(before[at] ?? '', after[place] ?? '');
      if (like >= bestLikeness) {
        best = place;
        bestLikeness = like;
      }
    }
    free.delete(best);
    if (best >= 0) expected = best + 1;
    return best;
  });
}

export type ClaimPair = { readonly was: SeenClaim | null; readonly now: SeenClaim | null };

/**
 * Every claim of both visits once: paired where it is the same assertion, alone where it was added or is gone. A claim
 * is first looked for in its own sentence, so that "47 were killed" pairs with "52 were killed" although another sentence
 * now says "47"; then anywhere by its words.
 */
export function pairClaims(before: Visit, after: Visit): ClaimPair[] {
  const sentences = pairSentences(before.sentences, after.sentences);
  const homes = new Map(before.claims.map((claim) => [claim, sentences[homeOf(claim, before.sentences)] ?? -1]));
  const newHomes = new Map(after.claims.map((claim) => [claim, homeOf(claim, after.sentences)]));
  const was = new Set(before.claims);
  const now = new Set(after.claims);
  const pairs: ClaimPair[] = [];
  const pass = (score: (a: SeenClaim, b: SeenClaim) => number) => {
    for (const claim of was) {
      let best: SeenClaim | null = null;
      let bestScore = 0;
      for (const other of now) {
        const points = other.kind === claim.kind ? score(claim, other) : 0;
        if (points > bestScore) {
          best = other;
          bestScore = points;
        }
      }
      if (!best) continue;
      pairs.push({ was: claim, now: best });
      was.delete(claim);
      now.delete(best);
    }
  };
  const atHome = (a: SeenClaim, b: SeenClaim): boolean => (homes.get(a) ?? -1) >= 0 && homes.get(a) === newHomes.get(b);
  pass((a, b) => (atHome(a, b) && fold(a.exact) === fold(b.exact) ? 1 : 0));
  pass((a, b) => (atHome(a, b) ? 0.01 + likeness(a.exact, b.exact) : 0));
  pass((a, b) => (a.key === b.key ? 1 : 0));
  pass((a, b) => {
    const like = likeness(a.exact, b.exact);
    return like >= sameClaim ? like : 0;
  });
  for (const claim of was) pairs.push({ was: claim, now: null });
  for (const claim of now) pairs.push({ was: null, now: claim });
  return pairs;
}

/** The sentence a claim stands in: the nth that holds its words, as its key counts; the likest where it runs over several. */
function homeOf({ exact, key }: SeenClaim, sentences: readonly string[]): number {
  const nth = Number(/:(\d+)$/.exec(key)?.[1] ?? 0);
  const holding: number[] = [];
  for (const [at, sentence] of sentences.entries()) if (sentence.includes(exact)) holding.push(at);
  if (holding.length > 0) return holding[Math.min(nth, holding.length - 1)] ?? -1;
  return sentences.findIndex((sentence) => sentence.length > 20 && exact.includes(sentence.slice(0, 60)));
}
