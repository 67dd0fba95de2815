// The words of casualties in a language, and where they stand in a passage.

import type { Outcome } from '../model/claim.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { endsIn, type ListName, listOf, once } from '../pack/lists.ts';
import { wordsIn } from '../pack/notation.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { CasualtyRole, CasualtyWords } from '../pack/words/casualty-words.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { Token } from '../text/token.ts';
import { tellsOutcome } from '../text/trait-bits.ts';
import type { OutcomeHit } from './scene.ts';

/** What a phrase of outcome tells; null where it is an idiom and tells nothing. */
type Told = { readonly role: CasualtyRole; readonly outcome: Outcome };

export type CasualtyLexicon = {
  readonly phrases: Phrases<Told | null>;
  readonly has: (list: ListName<CasualtyWords>, word: string | undefined) => boolean;
  /** Whether one of some lists has a word. */
  readonly any: (word: string | undefined, ...lists: ListName<CasualtyWords>[]) => boolean;
  /** Whether a longer word ends in one of a list of endings. */
  readonly ends: (list: ListName<CasualtyWords>, word: string) => boolean;
  readonly needs: Readonly<Record<string, ReadonlySet<string>>>;
  readonly grammar: Grammar;
};

const roles: readonly CasualtyRole[] = ['done', 'doing', 'happened', 'state', 'noun', 'toll', 'survived'];
const outcomes: readonly Outcome[] = ['killed', 'injured', 'missing', 'displaced', 'detained', 'casualties'];

export const casualtyLexicon = once(({ casualties: words, grammar }: LanguagePack): CasualtyLexicon => {
  const phrases = phrasesOf<Told | null>('roles', [
    [words.idioms, null],
    ...roles.flatMap((role) => outcomes.map((outcome) => [words.roles?.[role]?.[outcome], { role, outcome }] as const)),
  ]);
  const needs = Object.fromEntries(
    Object.entries(words.needs ?? {}).map(([noun, list]) => [noun, new Set(wordsIn(noun, list))]),
  );
  const has: CasualtyLexicon['has'] = (list, word) => word !== undefined && listOf(words, list).has(word);
  const any: CasualtyLexicon['any'] = (word, ...lists) => {
    for (let nth = 0; nth < lists.length; nth++) if (has(lists[nth] ?? 'and', word)) return true;
    return false;
  };
  const ends: CasualtyLexicon['ends'] = (list, word) => word.length > 5 && endsIn(word, listOf(words, list));
  return { phrases, needs, has, any, ends, grammar };
});

/** Words of outcome in order. Those that a conjunction joins ("killed or wounded") are one with both outcomes. */
export function outcomesIn(tokens: readonly Token[], lexicon: CasualtyLexicon): OutcomeHit[] {
  const hits: OutcomeHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = ((tokens[at]?.traits ?? 0) & tellsOutcome) !== 0 ? lexicon.phrases(tokens, at) : null;
    if (!found) continue;
    if (!found.value) {
      at = found.to - 1;
      continue;
    }
    const before = tokens[at - 1]?.low;
    // "a shot", "no shots": what was fired, not who was hit.
    if (lexicon.has('nouns', tokens[at]?.low) && (lexicon.has('articles', before) || lexicon.has('zeroWith', before)))
      if (found.to === at + 1) continue;
    const hit = { from: at, to: found.to, role: found.value.role, outcomes: [found.value.outcome] };
    const last = hits.at(-1);
    if (last && joined(tokens, last, hit, lexicon)) hits[hits.length - 1] = both(last, hit);
    else hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

function joined(tokens: readonly Token[], a: OutcomeHit, b: OutcomeHit, { has }: CasualtyLexicon): boolean {
  const between = tokens.slice(a.to, b.from);
  if (between.length === 0 || between.length > 2 || between.some(({ stop }) => stop)) return false;
  if ((a.role === 'noun') !== (b.role === 'noun') && a.role !== 'toll') return false;
  if (a.role === 'toll') return false;
  return (
    between.every(({ low }) => has('and', low) || low === ',' || low === '/') &&
    (between.length === 1 || has('and', between[1]?.low)) &&
    (has('and', between.at(-1)?.low) || between[0]?.low === '/')
  );
}

/** Who is shot and killed is killed: a coarser word gives way to the outcome that it leads to. */
function both(a: OutcomeHit, b: OutcomeHit): OutcomeHit {
  const merged = [...new Set([...a.outcomes, ...b.outcomes])];
  const role = a.role === 'doing' || b.role === 'doing' ? 'doing' : a.role;
  return { from: a.from, to: b.to, role, outcomes: merged };
}
