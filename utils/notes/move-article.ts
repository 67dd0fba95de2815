// An article goes from one database to another, and its notes with it, those in the bin too. It is one field: what that means
// for either server is put down by the writer (sync/log.ts).
import { refusal } from './fault.ts';
import { articleById } from './note-store.ts';
import { write } from './transaction.ts';

/** `to`: the label of the database, null for the reader's own. Answers with where it was; throws where the article is gone. */
export function moveArticle(articleId: string, to: string | null): Promise<string | null> {
  return write(async (ledger) => {
    const record = await articleById(articleId);
    if (!record) throw refusal('gone');
    const { space = null, ...rest } = record;
    if (space === to) return to;
    await ledger.putArticle(record, { ...rest, ...(to !== null && { space: to }), revision: record.revision + 1 });
    return space;
  });
}
