// What the one writer changes is written down in the same transaction, with how it stood before: that is what a merge is
// made against. Nothing is written down where no server is named.
import { same } from '../../sync/merge/same.ts';
import { notes } from '../database.ts';
import type { ArticleRecord, Note } from '../note.ts';
import { sameContent, sameVersions } from '../versions.ts';
import { isArticleRecord } from './bodies.ts';
import { type Named, namedSpaces } from './places.ts';
import type { OutboxRow, Space } from './tables.ts';

export type Logged = { readonly before: Note | ArticleRecord | undefined; readonly after: Note | ArticleRecord | null };
/** To be called within the transaction that writes, before it does. */
export type Log = (changes: readonly Logged[]) => Promise<void>;

/** What merges is written down by the merge itself. */
export const noLog: Log = async () => undefined;

/** For one transaction. */
export function logOf(): Log {
  let named: readonly Named[] | undefined;
  // Articles this transaction has written: which are in a space was read before it did.
  const labels = new Map<string, string | undefined>();
  return async (changes) => {
    named ??= await namedSpaces();
    if (named.length === 0) return;
    const rows = new Map(named.map((each): [Named, OutboxRow[]] => [each, []]));
    for (const { before, after } of changes.filter(travels)) {
      const record = after ?? before;
      if (!record) continue;
      for (const [each, list] of rows) {
        const [had, has] = [isIn(before, each, labels), isIn(after, each, labels)];
        if (had || has) list.push({ local: localOf(record), before: had ? (before ?? null) : null });
        if (had !== has && before && after && isArticleRecord(record))
          for (const note of await notesIn(record.id)) list.push({ local: localOf(note), before: had ? note : null });
      }
      if (isArticleRecord(record)) labels.set(record.id, record.space);
    }
    for (const [{ space }, list] of rows) await putDown(list, space);
  };
}

type Labels = ReadonlyMap<string, string | undefined>;
function isIn(record: Note | ArticleRecord | null | undefined, named: Named, labels: Labels): boolean {
  if (!record) return false;
  if (isArticleRecord(record)) return record.space === named.label;
  const { articleId } = record;
  return labels.has(articleId) ? labels.get(articleId) === named.label : named.isIn(articleId);
}

/** With those in the bin. */
async function notesIn(articleId: string): Promise<Note[]> {
  const rows = await notes.where('[note.articleId+bin]').between([articleId, 0], [articleId, 1], true, true).toArray();
  return rows.map(({ note }) => note);
}

/** What is down already has stood there for longer. */
async function putDown(rows: readonly OutboxRow[], { outbox }: Space): Promise<void> {
  if (rows.length === 0) return;
  const there = await outbox.bulkGet(rows.map(({ local }) => local));
  const fresh = new Map<string, OutboxRow>();
  for (const [at, row] of rows.entries()) if (!there[at] && !fresh.has(row.local)) fresh.set(row.local, row);
  if (fresh.size > 0) await outbox.bulkPut([...fresh.values()]);
}

export const localOf = (record: Note | ArticleRecord): string => `${isArticleRecord(record) ? 'a' : 'n'}:${record.id}`;

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
