// Addresses that the reader links to an article, or parts from it. Nothing here happens by itself: a text that looks the
// same may be a copy, a theft or another edition, and only the reader can tell.

import { articles, notes, watched } from './database.ts';
import { refusal } from './fault.ts';
import type { ArticleRecord } from './note.ts';
import { articleById } from './note-store.ts';
import { write } from './transaction.ts';
import { mostAddresses } from './write-articles.ts';

/**
 * Makes an address (articleKey form) one of the article's. What was kept at that address under another record comes along:
 * its notes, those in the bin too, its addresses and what is no claim there; that record is gone. Throws where the article
 * is gone or has no room for more addresses.
 */
export function linkAddress(articleId: string, url: string): Promise<ArticleRecord> {
  return write(async (ledger) => {
    const record = await articleById(articleId);
    if (!record) throw refusal('gone');
    const others = (await articles.where('urls').equals(url).toArray()).filter(({ id }) => id !== articleId);
    const urls = [...new Set([...record.urls, url, ...others.flatMap((other) => other.urls)])].slice(0, mostAddresses);
    const dismissed = [...record.dismissed];
    for (const other of others) {
      const rows = await notes
        .where('[note.articleId+bin]')
        .anyOf([
          [other.id, 0],
          [other.id, 1],
        ])
        .toArray();
      for (const { note } of rows) await ledger.putNote(note, { ...note, articleId, revision: note.revision + 1 });
      dismissed.push(...other.dismissed.filter(({ key }) => !dismissed.some((each) => each.key === key)));
      await ledger.removeArticle(other);
    }
    const unlinked = (record.unlinked ?? []).filter((each) => !urls.includes(each));
    const linked = { ...record, urls, dismissed, unlinked, revision: record.revision + 1 };
    if (!urls.includes(url)) throw refusal('failed');
    await ledger.putArticle(record, linked);
    return linked;
  });
}

/**
 * Parts an address from the article, for good: it is not offered again, nor taken up from what a page says of itself. The
 * notes stay with the article; the address it was made at (the first) cannot be parted. Throws where the article is gone.
 */
export function unlinkAddress(articleId: string, url: string): Promise<ArticleRecord> {
  return write(async (ledger) => {
    const record = await articleById(articleId);
    if (!record) throw refusal('gone');
    if (record.urls[0] === url || record.unlinked?.includes(url)) return record;
    const parted = {
      ...record,
      urls: record.urls.filter((each) => each !== url),
      unlinked: [...(record.unlinked ?? []), url].slice(-mostAddresses),
      revision: record.revision + 1,
    };
    await ledger.putArticle(record, parted);
    // What was seen at the article must not be told at an address that is no longer it.
    for (const row of await watched.where('articleId').equals(articleId).toArray())
      await watched.put({ ...row, urls: row.urls.filter((each) => each !== url) });
    return parted;
  });
}
