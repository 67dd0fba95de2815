// Records: "the largest fire since 2004", "the poorest town in the region", "a record high".
// A superlative alone is praise as often as a measurement; the scope around it is what can be looked up.

import * as Tag from '../attribution/words/tags.ts';
import { isIn, listOf, once } from '../pack/lists.ts';
import { phrasesOf } from '../pack/phrases.ts';
import type { Grammar } from '../pack/words/grammar.ts';
import type { SuperlativeWords } from '../pack/words/superlative-words.ts';
import { namedAt } from '../text/capital.ts';
import { nounsEnd } from '../text/nouns.ts';
import type { Token } from '../text/token.ts';

/** Words from a superlative to its scope, and from a preposition to the word that makes it one. */
const far = 9;
const near = 5;

/** Tokens `from` to `to` (exclusive). */
type Extent = { readonly from: number; readonly to: number };

type Kind = 'extremes' | 'peaks';

/** The words and phrases a record starts with, by their kind. */
export const superlativesOf = once((words: SuperlativeWords) => {
  const extremes = [...listOf(words, 'extremes')].map((word): [string, Kind] => [word, 'extremes']);
  return phrasesOf<Kind>('records', [...extremes, [words.peaks, 'peaks']]);
});

const scopesOf = once((words: SuperlativeWords) => phrasesOf('ever', [[words.ever, null]]));

/** The record that starts at a token, with its scope; `to` is exclusive. Null where none does. */
export function superlativeAt(
  tokens: readonly Token[],
  at: number,
  words: SuperlativeWords,
  grammar: Grammar,
): Extent | null {
  const hit = superlativesOf(words)(tokens, at);
  if (!hit) return null;
  const { value, to: start } = hit;
  if (value === 'peaks') return { from: at, to: start };
  // "Europe's largest", "the world's largest".
  const own = grammar.ownerBefore?.(tokens, at) ?? -1;
  const front = own < 0 ? at : own;
  for (let back = front - 1; back > front - 4; back--) if (isIn(words, 'among', tokens[back])) return null;
  if (isIn(words, 'scopes', tokens[own])) return { from: own, to: nounsEnd(tokens, start, 3) };
  let to = 0;
  find(tokens, start, (token, nth) => {
    to = scopeEnd(tokens, nth, words, grammar);
    // "in Europe since 2004".
    if (to > 0) to = scopeEnd(tokens, to, words, grammar) || to;
    return to > 0 || isIn(words, 'extremes', token);
  });
  return to > 0 ? { from: at, to } : null;
}

/** Where a scope ends that starts at a token, or 0: "ever", "since the war", "in the whole of the country". */
function scopeEnd(tokens: readonly Token[], at: number, words: SuperlativeWords, grammar: Grammar): number {
  const ever = scopesOf(words)(tokens, at);
  if (ever) return ever.to;
  const since = isIn(words, 'since', tokens[at]);
  const inside = isIn(words, 'inside', tokens[at]);
  const lasting = isIn(words, 'lasting', tokens[at]);
  if (!since && !inside && !lasting) return 0;
  const scope = find(tokens, at + 1, (token) => isScope(token, inside, words), near);
  // "in the country's history".
  const owned = grammar.ownerBefore?.(tokens, scope + 3) === scope;
  if (scope > 0) return owned ? nounsEnd(tokens, scope + 3, 3) : scope + 1;
  if (lasting) return 0;
  const open = at + ((tokens[at + 1]?.tags ?? 0) & Tag.determiners ? 2 : 1);
  let end = open;
  if (since || (namedAt(tokens[open], grammar) && ((tokens[open]?.tags ?? 0) & Tag.times) === 0))
    while (tokens[end]?.gap && (namedAt(tokens[end], grammar) || (since && tokens[end]?.kind === 'digits'))) end++;
  return end > open ? end : 0;
}

const isScope = (token: Token, inside: boolean, words: SuperlativeWords): boolean =>
  isIn(words, 'spans', token) || (inside && isIn(words, 'scopes', token));

/** The first token of a clause from `at` on that passes the test, or 0. */
function find(tokens: readonly Token[], at: number, test: (token: Token, at: number) => boolean, reach = far): number {
  for (let nth = at; nth < at + reach; nth++) {
    const token = tokens[nth];
    if (!token || (token.kind === 'sign' && token.low !== '-' && token.low !== "'")) return 0;
    if (test(token, nth)) return nth;
  }
  return 0;
}
