// What the one writer changes is written down in the same transaction, with how it stood before: that is what a merge is
// made against. Nothing is written down where no server is named.
import { same } from '../../sync/merge/same.ts';
import type { ArticleRecord, Note } from '../note.ts';
import { sameContent, sameVersions } from '../versions.ts';
import { isArticleRecord } from './bodies.ts';
import { type OutboxRow, outbox, sync } from './tables.ts';

export type Logged = { readonly before: Note | ArticleRecord | undefined; readonly after: Note | ArticleRecord | null };
/** To be called within the transaction that writes, before it does. */
export type Log = (changes: readonly Logged[]) => Promise<void>;

/** What merges is written down by the merge itself. */
export const noLog: Log = async () => undefined;

/** For one transaction. */
export function logOf(): Log {
  let isOn: boolean | undefined;
  return async (changes) => {
    isOn ??= (await sync.get('account')) !== undefined;
    if (!isOn) return;
    const rows = changes.filter(travels).flatMap(rowOf);
    const there = await outbox.bulkGet(rows.map(({ local }) => local));
    const fresh = new Map<string, OutboxRow>();
    for (const [at, row] of rows.entries()) if (!there[at] && !fresh.has(row.local)) fresh.set(row.local, row);
    if (fresh.size > 0) await outbox.bulkPut([...fresh.values()]);
  };
}

export const localOf = (record: Note | ArticleRecord): string => `${isArticleRecord(record) ? 'a' : 'n'}:${record.id}`;

function rowOf({ before, after }: Logged): OutboxRow[] {
  const record = after ?? before;
  return record ? [{ local: localOf(record), before: before ?? null }] : [];
}

/** When a page was last open, and where its notes stood then, is nobody else's business. */
function travels({ before, after }: Logged): boolean {
  if (!before || !after) return true;
  if (isArticleRecord(before) || isArticleRecord(after))
    return !same({ ...before, seen: 0, revision: 0 }, { ...after, seen: 0, revision: 0 });
  return (
    before.deleted !== after.deleted ||
    before.articleId !== after.articleId ||
    !sameContent(before, after) ||
    !sameVersions(before.conflicts, after.conflicts)
  );
}
