// What is believed of a record that comes from a file, beyond its shape. A file may be anybody's: it must not be able to
// have later notes of another site filed under its article, nor to wear out the counter of a note.
import { articleKey, siteOf } from '../article.ts';
import type { RefusedRecord } from './database.ts';
import type { ArticleRecord, Note } from './note.ts';
import { mostAddresses } from './write-articles.ts';

/** More writes than a life has; 2^53 - 1 can be counted no further, and such a note would never be saved again. */
const mostRevision = 1e12;

const counted = <T extends { readonly revision: number }>(record: T): T =>
  record.revision > mostRevision ? { ...record, revision: mostRevision } : record;

/** Whether two addresses lie on one site; false where either is none. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [articleKey(one), articleKey(other)].map((key) => key && new URL(key));
  return !!a && !!b && a.protocol === b.protocol && a.port === b.port && siteOf(a) === siteOf(b);
}

/** The note with counters that can still be counted on. */
export const believedNote = (note: Note): Note => ({ ...counted(note), conflicts: note.conflicts.map(counted) });

/**
 * The article with the addresses of its own site, at most as many as we keep ourselves. Those of other sites are named in
 * `refused`, and the reader is asked. `isOurs`: a backup of ours, or a file of which the reader has said that it is right.
 */
export function believedArticle(article: ArticleRecord, isOurs: boolean, refused: RefusedRecord[]): ArticleRecord {
  const own = counted(article);
  if (isOurs) return { ...own, urls: own.urls.slice(0, mostAddresses) };
  const foreign = own.urls.filter((url) => {
    const key = articleKey(url);
    return key !== null && !isSameSite(key, own.url);
  });
  for (const url of foreign.slice(0, 20))
    refused.push({
      record: own.id,
      reason: `its address ${url.slice(0, 200)} is another site's`,
      foreign: true,
    });
  return { ...own, urls: own.urls.filter((url) => !foreign.includes(url)).slice(0, mostAddresses) };
}
