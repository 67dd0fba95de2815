// What a claim counts, as far as the claim itself tells: an outcome or a unit, and whether it is a part of a whole.
import type { Entry } from './entry.ts';

/** Claims of other counts never stand together: 'killed', 'percent', 'crowns'. */
export function countOf({ claim, after }: Entry): string {
  const outcome = claim.outcomes[0];
  if (outcome !== undefined) return outcome;
  const unit = claim.quantity?.unit ?? '';
  if (unit !== 'people') return unit === '' ? 'number' : singular(unit);
  // A figure of people whose outcome stands beside it: "23 people were killed off Port Ennis".
  return outcomes.find(([, said]) => said.test(after.slice(0, 40)))?.[0] ?? 'people';
}

const outcomes: readonly (readonly [outcome: string, said: RegExp])[] = [
  ['killed', /^ (?:who |were |was |have |has |had |been ){0,3}(?:killed|dead|died|drowned)\b/i],
  ['injured', /^ (?:who |were |was |have |has |had |been ){0,3}(?:injured|wounded|hurt)\b/i],
  ['missing', /^ (?:who |were |are |still |remain ){0,3}(?:missing|unaccounted)\b/i],
  ['displaced', /^ (?:who |were |was |have |has |had |been ){0,3}(?:displaced|evacuated|homeless)\b/i],
  ['detained', /^ (?:who |were |was |have |has |had |been ){0,3}(?:detained|arrested)\b/i],
];

const singular = (unit: string): string => unit.toLowerCase().replace(/(?<=[^s])s$/, '');

/** Words that tell a part from a whole. */
const partly =
  /\b(?:of (?:them|those|whom|the (?:dead|injured|wounded|victims|missing|detained))|among (?:them|those|whom))\b/i;
const general =
  /^(?:people|persons?|passengers?|victims?|miners?|residents?|civilians?|casualties|bodies|survivors?)$/i;

/**
 * The part that a claim counts, as its words say; '' where it counts the whole. "Of them", after a claim, begins the
 * next part, so it is looked for in the claim and just before it.
 */
export function partOf({ claim, before }: Entry): string {
  const near = lastSentence(before).slice(-24);
  const group = claim.who && !general.test(claim.who) ? claim.who.toLowerCase() : '';
  if (partly.test(claim.exact)) return group || claim.exact.toLowerCase();
  if (partly.test(near)) return group || 'part';
  return claim.outcomes.length > 0 ? group : '';
}

/** Years before that of the article, in the sentence of the claim: an event of long ago. */
export function yearsIn({ before, after, at, claim }: Entry): number[] {
  const own = new Date(at).getUTCFullYear();
  const sentence = `${lastSentence(before)}${claim.exact}${firstSentence(after)}`;
  return [...sentence.matchAll(/\b(?:1[89]|20)\d{2}\b/g)]
    .map(([year]) => Number(year))
    .filter((year) => year < own - 1);
}

/** What of a sentence stands before, and what after, a place within it. */
export const lastSentence = (text: string): string => {
  const ends = [...text.matchAll(/[.!?]["”’]?\s/g)];
  const last = ends.at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};
export const firstSentence = (text: string): string => {
  const end = text.search(/[.!?]["”’]?(?:\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
};
