// Finds the records of many articles at once, by id and then by address: an import asks for thousands, and a question
// each would take half a minute.
import { articles } from './database.ts';
import type { ArticleRecord } from './note.ts';
import { type Identity, isParted } from './note-store.ts';

export type ArticleMatcher = {
  /** By id, else by any of its addresses, the first one first; null where there is none. */
  find(facts: Identity & { readonly id: string }): ArticleRecord | null;
  /** Finds this record from now on: it is about to be written. */
  add(article: ArticleRecord): void;
};

export async function articleMatcher(wanted: readonly (Identity & { readonly id: string })[]): Promise<ArticleMatcher> {
  const byId = new Map<string, ArticleRecord>();
  const byUrl = new Map<string, string>();
  const add = (article: ArticleRecord) => {
    byId.set(article.id, article);
    for (const url of article.urls) if (!byUrl.has(url)) byUrl.set(url, article.id);
  };
  const urls = [...new Set(wanted.flatMap((facts) => facts.urls))];
  for (const found of await articles.where('urls').anyOf(urls).distinct().toArray()) add(found);
  const missing = wanted.map(({ id }) => id).filter((id) => !byId.has(id));
  for (const found of await articles.bulkGet(missing)) if (found) add(found);
  return {
    add,
    find(facts) {
      const known = byId.get(facts.id);
      if (known) return known;
      for (const url of facts.urls) {
        const found = byId.get(byUrl.get(url) ?? '');
        if (found && !isParted(found, facts)) return found;
      }
      return null;
    },
  };
}
