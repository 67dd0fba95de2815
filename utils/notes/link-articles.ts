// Addresses that the reader links to an article, or parts from it. Nothing here happens by itself: a text that looks the
// same may be a copy, a theft or another edition, and only the reader can tell. What was linked by mistake comes apart
// again as it was.

import { articles, notes, watched } from './database.ts';
import { refusal } from './fault.ts';
import type { ArticleRecord } from './note.ts';
import { articleById } from './note-store.ts';
import { type Ledger, write } from './transaction.ts';
import { mostAddresses } from './write-articles.ts';

/** Each keeps a whole text: of more than these only the notes are known, not where they came from. */
const mostMerged = 8;

type Merged = NonNullable<ArticleRecord['merged']>[number];

/**
 * Makes an address (articleKey form) one of the article's. What was kept at that address under another record comes along:
 * its notes, those in the bin too, its addresses and what is no claim there; that record is gone, and remembered. Throws
 * where the article is gone or has no room for more addresses.
 */
export function linkAddress(articleId: string, url: string): Promise<ArticleRecord> {
  return write(async (ledger) => {
    const record = await articleById(articleId);
    if (!record) throw refusal('gone');
    const others = (await articles.where('urls').equals(url).toArray()).filter(({ id }) => id !== articleId);
    // Moved from one database to another only on purpose.
    if (others.some(({ space }) => space !== record.space)) throw refusal('failed');
    const urls = [...new Set([...record.urls, url, ...others.flatMap((other) => other.urls)])].slice(0, mostAddresses);
    const dismissed = [...record.dismissed];
    const merged = [...(record.merged ?? [])];
    for (const other of others) {
      const moved = await moveNotes(other.id, () => true, articleId, ledger);
      const fresh = other.dismissed.filter(({ key }) => !dismissed.some((each) => each.key === key));
      dismissed.push(...fresh);
      const { merged: within = [], space: _, ...article } = other;
      merged.push(...within, { article, notes: moved, dismissed: fresh.map(({ key }) => key) });
      await ledger.removeArticle(other);
    }
    const unlinked = (record.unlinked ?? []).filter((each) => !urls.includes(each));
    const revision = record.revision + 1;
    const linked = { ...record, urls, dismissed, unlinked, revision, merged: merged.slice(-mostMerged) };
    if (!urls.includes(url)) throw refusal('failed');
    await ledger.putArticle(record, linked);
    return linked;
  });
}

/**
 * Parts an address from the article, for good: it is not offered again, nor taken up from what a page says of itself. An
 * article that had come along with that address goes back as it was, with all its addresses and the notes that were its
 * own; others stay. The address the article was made at (the first) cannot be parted. Throws where the article is gone.
 */
export function unlinkAddress(articleId: string, url: string): Promise<ArticleRecord> {
  return write(async (ledger) => {
    const record = await articleById(articleId);
    if (!record) throw refusal('gone');
    if (record.urls[0] === url || record.unlinked?.includes(url)) return record;
    const guest = record.merged?.find(({ article }) => article.urls.includes(url));
    const leaving = [url, ...(guest?.article.urls ?? [])].filter((each) => each !== record.urls[0]);
    // What had come along with the guest before goes with it.
    const isWithin = (each: Merged) =>
      guest !== undefined && each !== guest && each.article.urls.every((one) => guest.article.urls.includes(one));
    const within = record.merged?.filter(isWithin) ?? [];
    const staying = record.merged?.filter((each) => each !== guest && !isWithin(each)) ?? [];
    const parted = {
      ...record,
      urls: record.urls.filter((each) => !leaving.includes(each)),
      unlinked: [...new Set([...(record.unlinked ?? []), ...leaving])].slice(-mostAddresses),
      dismissed: record.dismissed.filter(({ key }) => !guest?.dismissed.includes(key)),
      merged: staying.map((each) => withoutAddresses(each, leaving)),
      revision: record.revision + 1,
    };
    await ledger.putArticle(record, parted);
    if (guest) await giveBack(guest, record, within, ledger);
    // What was seen at the article must not be told at an address that is no longer it.
    for (const row of await watched.where('articleId').equals(articleId).toArray())
      await watched.put({ ...row, urls: row.urls.filter((each) => !leaving.includes(each)) });
    return parted;
  });
}

const withoutAddresses = (guest: Merged, leaving: readonly string[]): Merged => ({
  ...guest,
  article: { ...guest.article, urls: guest.article.urls.filter((each) => !leaving.includes(each)) },
});

async function giveBack(
  { article, notes: own }: Merged,
  host: ArticleRecord,
  merged: Merged[],
  ledger: Ledger,
): Promise<void> {
  const id = (await articles.get(article.id)) ? crypto.randomUUID() : article.id;
  const unlinked = [...new Set([...(article.unlinked ?? []), ...host.urls])];
  await ledger.putArticle(undefined, {
    ...article,
    id,
    merged,
    ...(host.space !== undefined && { space: host.space }),
    unlinked: unlinked.filter((each) => !article.urls.includes(each)).slice(-mostAddresses),
    revision: article.revision + 1,
  });
  await moveNotes(host.id, (noteId) => own.includes(noteId), id, ledger);
}

/** Moves notes of one article, those in the bin too, to another; gives the ids of those that were moved. */
async function moveNotes(from: string, which: (id: string) => boolean, to: string, ledger: Ledger): Promise<string[]> {
  const places = [
    [from, 0],
    [from, 1],
  ];
  const rows = (await notes.where('[note.articleId+bin]').anyOf(places).toArray()).filter(({ note }) => which(note.id));
  for (const { note } of rows) await ledger.putNote(note, { ...note, articleId: to, revision: note.revision + 1 });
  return rows.map(({ note }) => note.id);
}
