// What is listed and not told: ingredients, dates of a tour, results, prices. Lines of a list are no sentences; on a page
// that is mostly such lines, and where hardly anybody speaks, nothing is what a checker takes first.

import { holds, lengthOf, type Passage } from '../../span.ts';
import { auxiliaries, be, finiteVerbs } from '../attribution/words/tags.ts';
import type { Claim } from '../model/claim.ts';
import { isAttribution } from '../model/kinds.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { tokensOf } from '../text/match.ts';
import { endsPast } from '../text/trait-bits.ts';

/** A line longer than this, in characters, is a paragraph, whatever ends it. */
const longest = 120;
/** Where nobody speaks, a passage as short as this that states a number is a line as well, though it is a sentence. */
const curt = 80;
/** The share of numbers and days in lines that makes a list of a page where nobody speaks, and of one where few do. */
const silent = 1 / 3;
const nearlySilent = 1 / 2;
const few = 3;

/** 'page': all of it lists; else tells whether a claim is a number in a line of a list. */
export function listingOf(
  claims: readonly Claim[],
  reading: Run,
  pack: LanguagePack,
): 'page' | ((claim: Claim) => boolean) {
  const spoken = claims.filter(({ kind, source }) => isAttribution[kind] && source).length;
  const lines = reading.passages
    .slice(1)
    .filter((passage) => (spoken === 0 && lengthOf(passage) <= curt) || isLine(passage, reading, pack));
  const inLine = anyHolds(lines);
  const numbers = claims.filter(({ kind }) => !isAttribution[kind]);
  const listed = new Set(numbers.filter(({ kind, start }) => kind !== 'casualty' && inLine(start)));
  const share = listed.size / Math.max(1, numbers.length);
  const enough = spoken === 0 ? silent : spoken < few ? nearlySilent : 1;
  if (lines.length > few && share >= enough && !numbers.some(({ kind }) => kind === 'casualty')) return 'page';
  return (claim) => listed.has(claim);
}

/** Whether a passage is a line of a list: part of a table, short without a stop, or without a verb. */
function isLine(passage: Passage, reading: Run, pack: LanguagePack): boolean {
  if (passage.kind === 'headline' || passage.kind === 'standfirst') return false;
  if (passage.kind === 'table') return true;
  if (lengthOf(passage) > longest) return false;
  const tokens = tokensOf(passage, reading, pack);
  // A stop may stand inside the mark that closes a quotation.
  if (!tokens.at(-1)?.stop && !tokens.at(-2)?.stop) return true;
  return !tokens.some(
    ({ tags, traits, senses }) =>
      (tags & (be | auxiliaries | finiteVerbs)) !== 0 || (traits & endsPast) !== 0 || senses !== null,
  );
}

/** Whether one of the passages, which stand in order, holds an offset. */
function anyHolds(passages: readonly Passage[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const passage = passages[low];
    return passage !== undefined && holds(passage, offset);
  };
}
