// All reads of the store, for extension pages (inside Dexie's liveQuery) and the background. Every one goes by an index
// and none loads a whole table: with 100,000 notes toArray takes seconds. Writing is the background's (write-notes.ts).
import { sameText } from '../same-fingerprint.ts';
import type { KeptChange } from '../watch/news.ts';
import { canaryAgrees } from './canary.ts';
import { articles, database, epoch, meta, notes, type WatchRow, watched } from './database.ts';
import type { ArticleRecord, Note } from './note.ts';

/** What names an article: its addresses in articleKey form, the page's own first, and the fingerprint of its text. */
export type Identity = { readonly urls: readonly string[]; readonly fingerprint: string };
export type Counts = { readonly notes: number; readonly articles: number; readonly bin: number };
/**
 * newer-schema: written by a newer version, so read only. replaced: the browser gave us an empty or older database in
 * place of the one we wrote; nothing is written until the reader decides. unopenable: the browser refuses to open it.
 */
export type StoreHealth = 'ok' | 'newer-schema' | 'replaced' | 'unopenable';

/** The record of an article by any of its addresses, the page's own first; null where there is none. */
export async function articleFor(facts: Identity): Promise<ArticleRecord | null> {
  for (const url of facts.urls) {
    const found = await articles.where('urls').equals(url).first();
    if (found && !isParted(found, facts)) return found;
  }
  return null;
}

/**
 * Records of the same text, small edits aside, at other addresses: to be offered, never taken for the same article.
 * Nearness of fingerprints is no order an index knows, so their keys are read through; the records are not.
 */
export async function articlesLike(facts: Identity): Promise<ArticleRecord[]> {
  if (facts.fingerprint === '') return [];
  const known = (await articles.orderBy('fingerprint').uniqueKeys()).map(String);
  const near = known.filter((key) => sameText(key, facts.fingerprint));
  const alike = await articles.where('fingerprint').anyOf(near).limit(20).toArray();
  return alike.filter((article) => !article.urls.some((url) => facts.urls.includes(url)) && !isParted(article, facts));
}

/** Whether the reader has said that the page is not this article: its own address counts, not what it says of itself. */
export const isParted = (article: ArticleRecord, facts: Identity): boolean =>
  article.unlinked?.includes(facts.urls[0] ?? '') ?? false;

export const articleById = async (id: string): Promise<ArticleRecord | null> => (await articles.get(id)) ?? null;

/** In the order of the ids; those that are not there are left out. */
export async function articlesByIds(ids: readonly string[]): Promise<ArticleRecord[]> {
  return (await articles.bulkGet([...ids])).filter((article) => article !== undefined);
}

/** The notes of an article that are not in the bin, in the order they were made. */
export async function notesOf(articleId: string): Promise<Note[]> {
  const rows = await notes.where('[note.articleId+bin]').equals([articleId, 0]).toArray();
  return rows.map((row) => row.note).sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/**
 * The notes of many articles that are not in the bin, by article in the order of the ids, in one read: a read of its own for
 * each of 2,000 articles takes longer than the notes themselves. `ids` in rising order, as `articleBatches` gives them.
 */
export async function notesOfMany(ids: readonly string[]): Promise<Note[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = new Set(ids);
  const rows = await notes.where('[note.articleId+bin]').between([first, 0], [last, 0], true, true).toArray();
  return rows.flatMap(({ note, bin }) => (bin === 0 && wanted.has(note.articleId) ? note : []));
}

/** A note, in the bin or not. */
export const noteById = async (id: string): Promise<Note | null> => (await notes.get(id))?.note ?? null;

/** Newest first, the next page after the note named by `before`. `bin`: those in the bin instead of the others. */
export async function recentNotes(page: {
  readonly before?: { readonly modified: number; readonly id: string } | undefined;
  readonly limit: number;
  readonly bin?: boolean;
}): Promise<Note[]> {
  const bin = page.bin ? 1 : 0;
  const upper = page.before ? [bin, page.before.modified, page.before.id] : [bin + 1];
  const rows = await notes
    .where('[bin+note.modified+note.id]')
    .between([bin], upper, true, false)
    .reverse()
    .limit(page.limit)
    .toArray();
  return rows.map((row) => row.note);
}

/** Last seen first, the next page after the article named by `before`. */
export async function recentArticles(page: {
  readonly before?: { readonly seen: number; readonly id: string } | undefined;
  readonly limit: number;
}): Promise<ArticleRecord[]> {
  const upper = page.before ? [page.before.seen, page.before.id] : [Number.POSITIVE_INFINITY];
  return await articles
    .where('[seen+id]')
    .between([Number.NEGATIVE_INFINITY], upper, true, false)
    .reverse()
    .limit(page.limit)
    .toArray();
}

/** Every note, the bin included, in order of id. Each batch is a read of its own, so a long export holds nobody up. */
export async function* noteBatches(size = 500): AsyncGenerator<Note[]> {
  let last = '';
  for (;;) {
    const rows = await notes.where(':id').above(last).limit(size).toArray();
    const end = rows.at(-1);
    if (!end) return;
    last = end.note.id;
    yield rows.map((row) => row.note);
  }
}

/** Every article, in order of id. */
export async function* articleBatches(size = 100): AsyncGenerator<ArticleRecord[]> {
  let last = '';
  for (;;) {
    const batch = await articles.where(':id').above(last).limit(size).toArray();
    const end = batch.at(-1);
    if (!end) return;
    last = end.id;
    yield batch;
  }
}

// An empty day, as an editor may leave it, is none.
const due = (today: string) => notes.where('note.later.recheckOn').between('0', today, true, true);

/** The notes, not in the bin, whose day to look again has come by `today` (YYYY-MM-DD), the longest due first. */
export const dueNotes = async (today: string): Promise<Note[]> =>
  (await due(today).toArray()).flatMap(({ note, bin }) => (bin === 0 ? note : []));

/** How many they are, by keys alone: of 100,000 notes some thousand may be due. */
export async function countDue(today: string): Promise<number> {
  const bin = new Set(await notes.where('[bin+note.modified+note.id]').above([1]).primaryKeys());
  return new Set(await due(today).primaryKeys()).difference(bin).size;
}

/**
 * The tags in use on notes that are not in the bin, in order. From tag to tag by the index: the browsers walk through
 * every entry where they are asked for the unique keys, a third of a second with 100,000 notes.
 */
export async function allTags(): Promise<string[]> {
  const found: string[] = [];
  await database.transaction('r', notes, async () => {
    let last = '';
    for (;;) {
      const next = await notes.where('tags').above(last).firstKey();
      if (next === undefined) return;
      last = String(next);
      found.push(last);
    }
  });
  return found;
}

/** How many notes that are not in the bin carry a tag. */
export const countTagged = (tag: string): Promise<number> => notes.where('tags').equals(tag).count();

/** What the claim watch keeps of the article at any of these addresses. */
export const watchRowFor = async (urls: readonly string[]): Promise<WatchRow | undefined> =>
  await watched
    .where('urls')
    .anyOf([...urls])
    .first();

/** What changed in an article, for the views. `since`: when the reader last took note of its words; `at`: the newest visit. */
export type ArticleNews = {
  readonly id: string;
  readonly since: number;
  readonly at: number;
  readonly changes: readonly KeptChange[];
};

/** What is to be told of the article at these addresses; null where nothing is kept of it or nothing changed. */
export async function newsFor(urls: readonly string[]): Promise<ArticleNews | null> {
  const row = await watchRowFor(urls);
  const newest = row?.visits.at(-1);
  if (!row || !newest || row.changes.length === 0) return null;
  return { id: row.id, since: row.seen, at: newest.at, changes: row.changes };
}

/** What changed in all watched articles, last visited first, at most 200 of them. Reads every row: for a shelf that is open. */
export async function allNews(): Promise<(ArticleNews & { readonly url: string; readonly title: string })[]> {
  const found: (ArticleNews & { readonly url: string; readonly title: string })[] = [];
  await watched
    .orderBy('at')
    .reverse()
    .until(() => found.length >= 200)
    .each(({ id, urls, seen, visits, changes }) => {
      const newest = visits.at(-1);
      if (newest && changes.length > 0)
        found.push({ id, since: seen, at: newest.at, changes, url: urls[0] ?? '', title: newest.title });
    });
  return found;
}

/** Kept with each write, not counted: counting takes half a second with 100,000 notes. */
export async function counts(): Promise<Counts> {
  const row = await meta.get('store');
  return { notes: row?.notes ?? 0, articles: row?.articles ?? 0, bin: row?.bin ?? 0 };
}

/** Whether the store may be written. Never throws. */
export async function storeHealth(): Promise<StoreHealth> {
  try {
    const row = await meta.get('store');
    if (row && row.epoch > epoch) return 'newer-schema';
    return (await canaryAgrees(row)) ? 'ok' : 'replaced';
  } catch {
    return 'unopenable';
  }
}
