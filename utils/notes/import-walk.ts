// The walk over what an import has staged: what becomes of each record, written down where there is a ledger. A part is
// worked out while the one before is written: worker and store, which are two processes, would else wait for each other.

import { articles, type ImportRow, notes, parts, type RefusedRecord, type StagedRow } from './database.ts';
import { articleMatcher } from './find-articles.ts';
import { type Decision, mergeArticle, mergeNote } from './merge.ts';
import type { ArticleRecord, Note } from './note.ts';
import type { ImportChoice, ImportPreview } from './note-calls.ts';
import type { ArticleChange, Ledger, NoteChange } from './transaction.ts';

/** In parts; `stopped` ends the walk at the next one. */
export type Going = { done: number; total: number; stopped: boolean };

const mostRefusalsShown = 1000;
/** From this many records on, the keys of all notes here are read first: most are new, and a search for each takes longer. */
const many = 5000;

/** What becomes of one note. */
export type Decide = (ours: Note | undefined, incoming: Note) => Decision;

type Walk = {
  readonly choice: ImportChoice;
  readonly decide: Decide;
  readonly ledger: Ledger | null;
  readonly tally: { added: number; changed: number; same: number; older: number };
  /** The id in the file, and the id of the record it is or becomes here. */
  readonly homes: Map<string, string>;
  /** Ids of notes that stood in the file before. */
  readonly seen: Set<string>;
  /** Ids of all notes that were here before; null where each is looked for. */
  readonly here: ReadonlySet<string> | null;
  refuse(record: string, reason: string): void;
};

/** In the order of the key: articles before the notes that hang on them, each part of a kind in the order of the file. */
export async function walk(
  { id, parts: count, records }: ImportRow,
  choice: ImportChoice,
  ledger: Ledger | null,
  going: Going,
  decide: Decide = mergeNote,
): Promise<ImportPreview> {
  const tally = { added: 0, changed: 0, same: 0, older: 0 };
  const refused: RefusedRecord[] = [];
  const refuse = (record: string, reason: string) => {
    if (refused.length < mostRefusalsShown) refused.push({ record, reason });
  };
  const here = records < many ? null : new Set(await notes.toCollection().primaryKeys());
  const state: Walk = { choice, decide, ledger, tally, homes: new Map(), seen: new Set(), here, refuse };
  const keys = (['article', 'note', 'refused'] as const).flatMap((kind) =>
    Array.from({ length: count }, (_, part): [string, string, number] => [id, kind, part]),
  );
  going.total = keys.length;
  const read = async (at: number): Promise<Changes> => {
    // Thrown inside the transaction: the browser takes back what was written so far.
    if (going.stopped) throw new Error('given up');
    going.done = at;
    const key = keys[at];
    return key ? await changesOf(await parts.get(key), state) : none;
  };
  let changes = await read(0);
  // Of promises that go on side by side Dexie follows only those of one Promise.all.
  for (let at = 1; at <= keys.length; at++) {
    const [next] = await Promise.all([read(at), ledger ? changes(ledger) : undefined]);
    changes = next;
  }
  return { ...tally, refused };
}

type Changes = (ledger: Ledger) => Promise<void>;
const none: Changes = async () => {};

async function changesOf(row: StagedRow | undefined, state: Walk): Promise<Changes> {
  if (row?.kind === 'article') return await takeArticles(row.records, state);
  if (row?.kind === 'note') return await takeNotes(row.records, state);
  for (const { record, reason } of row?.records ?? []) state.refuse(record, reason);
  return none;
}

async function takeNotes(records: readonly Note[], state: Walk): Promise<Changes> {
  const { choice, decide, tally, homes, seen, refuse } = state;
  const ours = await oursOf(records, state);
  const changes: NoteChange[] = [];
  for (const incoming of records) {
    if (seen.has(incoming.id)) {
      refuse(incoming.id, 'its id stands twice in the file');
      continue;
    }
    seen.add(incoming.id);
    const before = ours.get(incoming.id);
    const home = before?.articleId ?? homes.get(incoming.articleId) ?? (await atHome(incoming.articleId));
    if (!home) {
      refuse(incoming.id, 'its article is neither in the file nor here');
      continue;
    }
    const decision = decide(before, home === incoming.articleId ? incoming : { ...incoming, articleId: home });
    if (decision.kind === 'refused') refuse(incoming.id, decision.reason);
    else if (choice === 'new-only' && before) tally.same++;
    else {
      tally[decision.kind]++;
      if (decision.kind !== 'same' && decision.note) changes.push({ before, after: decision.note });
    }
  }
  return changes.length > 0 ? (ledger) => ledger.putNotes(changes) : none;
}

async function oursOf(records: readonly Note[], { here }: Walk): Promise<ReadonlyMap<string, Note>> {
  const ids = records.map(({ id }) => id).filter((id) => here === null || here.has(id));
  const rows = ids.length > 0 ? await notes.bulkGet(ids) : [];
  return new Map(rows.flatMap((row) => (row ? [[row.note.id, row.note]] : [])));
}

const atHome = async (articleId: string): Promise<string | undefined> => (await articles.get(articleId))?.id;

/** Finds each record here by id, then by address; makes or completes it. */
async function takeArticles(records: readonly ArticleRecord[], { choice, homes }: Walk): Promise<Changes> {
  const matcher = await articleMatcher(records);
  const changes = new Map<string, ArticleChange>();
  for (const incoming of records) {
    const ours = matcher.find(incoming);
    homes.set(incoming.id, ours?.id ?? incoming.id);
    const after = ours ? (choice === 'all' ? mergeArticle(ours, incoming) : null) : incoming;
    if (!after) continue;
    const pending = changes.get(after.id);
    changes.set(after.id, { before: pending ? pending.before : (ours ?? undefined), after });
    matcher.add(after);
  }
  return changes.size > 0 ? (ledger) => ledger.putArticles([...changes.values()]) : none;
}
