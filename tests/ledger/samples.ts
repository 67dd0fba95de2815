// The claims of the events as entries of the ledger.

import { type Entry, entryAt } from '../../utils/ledger/entry.ts';
import type { ClaimSnapshot } from '../../utils/notes/note.ts';
import claims from './claims.json' with { type: 'json' };
import { events } from './events/index.ts';
import { labels } from './labels.ts';

const articles = new Map(Object.values(events).flatMap((told) => told.map((each) => [each.id, each])));

export const entries: readonly Entry[] = claims.map(({ article, start, end, claim }, n) => {
  const told = articles.get(article);
  if (!told) throw new Error(`No article ${article}.`);
  const facts = { text: told.text, title: told.title, at: Date.parse(told.published) };
  return entryAt(`${article} ${n}`, article, claim as ClaimSnapshot, facts, { start, end });
});

/** By article and words; and the measure that was labelled. */
export const entryFor = (article: string, words: string): Entry => {
  const found = entries.find((entry) => entry.articleId === article && entry.claim.exact === words);
  if (!found) throw new Error(`No claim “${words}” in ${article}.`);
  return found;
};
export const measureOf = ({ articleId, claim }: Entry): string =>
  labels.find(([article, words]) => article === articleId && words === claim.exact)?.[2] ?? '';
