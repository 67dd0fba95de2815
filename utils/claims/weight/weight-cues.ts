// What a sentence shows of how checkable it is: cue words of the language, counted.

import type { Passage, Span } from '../../span.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { firstIndex } from '../text/first-index.ts';
import { tokensOf } from '../text/match.ts';
import type { Token } from '../text/token.ts';
import { endsPast, startsCue } from '../text/trait-bits.ts';
import { cuePhrases } from '../text/traits.ts';

export type Sentence = Span & { readonly tokens: readonly Token[] };
export type Cues = {
  readonly counts: ReadonlyMap<string, number>;
  /** Where the words stand that make a wish or a duty of what follows them. */
  readonly unreal: readonly number[];
  /** Where the words stand that charge somebody, or answer a charge. */
  readonly charged: readonly number[];
  /** The sentence begins with the speaker. */
  readonly speaks: boolean;
};

/** More of the same tells nothing new. */
const most = 3;

/** Cues of what is not so, or not yet. */
const unrealCues: ReadonlySet<string> = new Set(['plans', 'duties', 'conditions']);

/** The sentences of a passage. */
export const sentencesOf = (passage: Passage, reading: Run, pack: LanguagePack): Sentence[] =>
  boundsOf(tokensOf(passage, reading, pack)).map(({ start, end, tokens, from, to }) => ({
    start,
    end,
    tokens: tokens.slice(from, to),
  }));

/** A sentence as tokens `from` to `to` (exclusive) of its passage. */
export type Bounds = Sentence & { readonly from: number; readonly to: number };

/** The sentences among the tokens of a passage. */
export function boundsOf(tokens: readonly Token[]): Bounds[] {
  const sentences: Bounds[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (!token.stop && at + 1 < tokens.length)) continue;
    sentences.push({ start: tokens[from]?.start ?? 0, end: token.end, tokens, from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}

/** How many of the places, in order, lie from `from` to `to` (exclusive). */
export function placesIn(places: readonly number[], from: number, to: number): number {
  if (places.length === 0) return 0;
  const before = (end: number): number => firstIndex(places.length, (nth) => (places[nth] ?? 0) >= end);
  return before(to) - before(from);
}

/** The words of a sentence and its cues, each counted three times at most. */
export const cuesIn = ({ tokens }: Sentence, pack: LanguagePack): Cues => cuesOf(tokens, 0, tokens.length, pack);

/** As cuesIn, of the tokens `from` to `to` (exclusive). */
export function cuesOf(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): Cues {
  const cueAt = cuePhrases(pack);
  const counts = new Map<string, number>();
  const unreal: number[] = [];
  const charged: number[] = [];
  let speaks = false;
  let behind = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at < behind) continue;
    const found = (token.traits & startsCue) === 0 ? null : cueAt(tokens, at);
    // "4 May", "Will Roe": a name.
    const cue = found && token.capital && at > from && unrealCues.has(found.value) ? null : found;
    const name = cue ? cue.value : plainCue(token, at === from);
    if (cue) behind = cue.to;
    if (!name) continue;
    counts.set(name, Math.min(most, (counts.get(name) ?? 0) + 1));
    if (unrealCues.has(name)) unreal.push(token.start);
    if (name === 'charges') charged.push(token.start);
    if (at === from && name === 'self') speaks = true;
  }
  return { counts, unreal, charged, speaks };
}

/** What a word tells that no list has: a question, a name, the past by its ending. */
function plainCue(token: Token, first: boolean): string | null {
  if (token.kind !== 'word') return token.low === '?' ? 'question' : null;
  if (first) return null;
  if (token.capital) return 'proper';
  return (token.traits & endsPast) === 0 ? null : 'past';
}
