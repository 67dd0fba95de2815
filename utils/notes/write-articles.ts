// All writes of articles: the record a note hangs on, "not a claim", where notes stood, and forgetting it all.

import type { ArticleFacts } from '../article.ts';
import { articles, notes, watched } from './database.ts';
import { refusal } from './fault.ts';
import type { ArticleRecord, Dismissed } from './note.ts';
import type { NotePlace } from './note-calls.ts';
import { articleById, articleFor } from './note-store.ts';
import { type Ledger, write } from './transaction.ts';

/** The most that is kept of an article's text, in UTF-16 units. */
export const longestText = 500_000;
export const mostAddresses = 50;
const mostDismissed = 2000;

/**
 * The record at any of the article's addresses, with new addresses merged in, or a new one under `id` where that is
 * free. The text of the first note stays; where there is none yet, `text` is kept.
 */
export async function findOrMakeArticle(
  facts: ArticleFacts,
  ledger: Ledger,
  now: number,
  given: { readonly text?: string; readonly id?: string },
): Promise<ArticleRecord> {
  const known = await articleFor(facts);
  const text = cut(given.text ?? '', longestText);
  if (!known) {
    const id = given.id && !(await articles.get(given.id)) ? given.id : crypto.randomUUID();
    const made = recordOf(facts, id, text, now);
    await ledger.putArticle(undefined, made);
    return made;
  }
  const urls = [...new Set([...known.urls, ...facts.urls])]
    .filter((url) => !known.unlinked?.includes(url))
    .slice(0, mostAddresses);
  if (urls.length === known.urls.length && (known.text !== '' || text === '')) return known;
  const merged = { ...known, urls, text: known.text || text, seen: now, revision: known.revision + 1 };
  await ledger.putArticle(known, merged);
  return merged;
}

/** "Not a claim", remembered with the article; once a key, and at most 2,000 an article. */
export function dismissClaim(
  request: { readonly article: ArticleFacts; readonly key: string; readonly kind: string; readonly exact: string },
  now: number,
): Promise<ArticleRecord> {
  const { article, key, kind, exact } = request;
  return write(async (ledger) => {
    const record = await findOrMakeArticle(article, ledger, now, {});
    if (record.dismissed.some((each) => each.key === key) || record.dismissed.length >= mostDismissed) return record;
    const dismissed = [...record.dismissed, { key, kind, exact, at: now }];
    const after = { ...record, dismissed, revision: record.revision + 1 };
    await ledger.putArticle(record, after);
    return after;
  });
}

/** Takes "not a claim" back. Answers with what is still dismissed. */
export function restoreClaim(articleId: string, key: string): Promise<Dismissed[]> {
  return write(async (ledger) => {
    const record = await articleById(articleId);
    if (!record) throw refusal('gone');
    const dismissed = record.dismissed.filter((each) => each.key !== key);
    if (dismissed.length < record.dismissed.length)
      await ledger.putArticle(record, { ...record, dismissed, revision: record.revision + 1 });
    return dismissed;
  });
}

/**
 * Keeps how each note stood when its article was last open: a cache, so no revision moves. Places of notes that do not
 * belong to the article at this address are passed over. Answers with how many were kept.
 */
export function placeNotes(address: string, places: readonly NotePlace[], now: number): Promise<number> {
  return write(async (ledger) => {
    const article = await articles.where('urls').equals(address).first();
    if (!article) return 0;
    await ledger.putArticle(article, { ...article, seen: now });
    let kept = 0;
    for (const { id, state, exact } of places) {
      const row = await notes.get(id);
      if (row?.note.articleId !== article.id) continue;
      await ledger.putNote(row.note, { ...row.note, lastSeen: { at: now, state, exact: exact ?? '' } });
      kept++;
    }
    return kept;
  });
}

/** Forgets an article with its notes, those in the bin too, and all that was kept about it. Answers with how many notes. */
export function forgetArticle(articleId: string): Promise<number> {
  return write(async (ledger) => {
    const article = await articles.get(articleId);
    const rows = await notes
      .where('[note.articleId+bin]')
      .anyOf([
        [articleId, 0],
        [articleId, 1],
      ])
      .toArray();
    for (const row of rows) await ledger.removeNote(row.note);
    await watched
      .where('urls')
      .anyOf(article?.urls ?? [])
      .delete();
    await watched.where('articleId').equals(articleId).delete();
    if (article) await ledger.removeArticle(article);
    return rows.length;
  });
}

/** What the page says of itself may be of any length: it is cut, not refused, for the reader's note hangs on it. */
function recordOf(facts: ArticleFacts, id: string, text: string, now: number): ArticleRecord {
  const orNull = (value: string | undefined, most: number) => (value ? cut(value, most) : null);
  return {
    id,
    url: facts.url,
    urls: facts.urls.slice(0, mostAddresses),
    title: cut(facts.title, 2000),
    byline: orNull(facts.byline, 1000),
    authors: (facts.authors ?? []).slice(0, 50).map((name) => cut(name, 200)),
    publisher: orNull(facts.publisher, 500),
    published: orNull(facts.published, 40),
    modified: orNull(facts.modified, 40),
    language: cut(facts.language, 40),
    fingerprint: cut(facts.fingerprint, 200),
    text,
    dismissed: [],
    created: now,
    seen: now,
    revision: 1,
  };
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end);
}
