// A search from its first row to its end, in the steps that a page shows: the first with the notes that a window holds, so
// that they are drawn at once; then what else is found, now and then; at last, where nothing was, the slips mended.
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { articlesByIds } from '../../utils/notes/note-store.ts';
import { notesByIds } from '../../utils/notes/walk-all.ts';
import type { Mended } from '../../utils/search/slips.ts';
import { type Found, findNotes, mendSearch } from './find-notes.ts';
import type { Row, Wanted } from './model.ts';
import { joined, noRows, type Ordered } from './ordered.ts';

/** A word half typed is no slip: so long after the last key, ms, it is taken for whole. */
const typing = 400;
/** Milliseconds between two drawings of a search that goes on. */
const drawEvery = 300;

export type Records = { readonly notes: readonly Note[]; readonly articles: readonly ArticleRecord[] };

export type Step = {
  readonly rows: Ordered;
  /** The first rows with their notes and articles; null where those that stand there may stay. */
  readonly first: (Records & { readonly ids: readonly string[] }) | null;
  /** The words looked for, folded. */
  readonly sought: readonly string[];
  /** Notes read so far; null at the end. */
  readonly read: number | null;
  readonly mended: readonly Mended[];
};

export type HowFar = {
  readonly signal: AbortSignal;
  /** So many rows are enough; null where all are to be found. */
  readonly room: number | null;
  /** How many rows the page shows now. */
  deep(): number;
};

const none: readonly Mended[] = [];

/** The last step is the one whose `read` is null; there is one unless the signal aborts while nothing is found. */
export async function* searchSteps(wanted: Wanted, how: HowFar): AsyncGenerator<Step> {
  let last = yield* stepsOf(wanted, how);
  let mended = none;
  if (last.rows.count === 0 && wanted.text.trim() !== '') {
    await new Promise((resolve) => setTimeout(resolve, typing));
    if (how.signal.aborted) return;
    const better = await mendSearch(wanted, how.signal);
    if (how.signal.aborted) return;
    if (better) {
      last = yield* stepsOf({ ...wanted, text: better.text }, how);
      if (last.rows.count > 0) mended = better.mended;
    }
  }
  if (!last.ended || mended !== none) yield { rows: last.rows, first: null, sought: last.sought, read: null, mended };
}

type Last = { readonly rows: Ordered; readonly sought: readonly string[]; readonly ended: boolean };

async function* stepsOf(wanted: Wanted, { signal, room, deep }: HowFar): AsyncGenerator<Step, Last> {
  const parts: Ordered[] = [];
  let rows = noRows;
  let sought: readonly string[] = [];
  let drawn = 0;
  for await (const batch of findNotes(wanted, signal)) {
    sought = batch.query.free.map(({ folded }) => folded);
    parts.push(batch.rows);
    const before = rows.count;
    rows = joined(parts);
    const ended = batch.last || (room !== null && rows.count > room);
    // A list that is read again stays as it is until as much of it is read.
    if (drawn === 0 ? rows.count > (room === null ? 0 : deep() - 1) : rows.count > before && isTime(drawn, room)) {
      const shown = rows.first(deep(), wanted.order);
      const first = drawn === 0 ? { ids: shown.map(({ id }) => id), ...(await recordsOf(shown, batch)) } : null;
      if (signal.aborted) break;
      yield { rows, first, sought, read: ended ? null : batch.read, mended: none };
      drawn = Date.now();
      if (ended) return { rows, sought, ended };
    }
    if (ended) break;
  }
  return { rows, sought, ended: false };
}

/** Two hundred batches, each drawn, cost three times what reading them does; a list that has room is drawn at its end. */
const isTime = (drawn: number, room: number | null): boolean => room === null && Date.now() - drawn > drawEvery;

/** From the batch where it has them, else read, both at once. */
async function recordsOf(rows: readonly Row[], batch: Found): Promise<Records> {
  const ids = rows.map(({ id }) => id);
  const homes = [...new Set(rows.map(({ articleId }) => articleId))];
  const known = new Map(batch.notes.map((note) => [note.id, note]));
  if (!ids.every((id) => known.has(id))) {
    const [notes, articles] = await Promise.all([notesByIds(ids), articlesByIds(homes)]);
    return { notes, articles };
  }
  return {
    notes: ids.flatMap((id) => known.get(id) ?? []),
    articles: homes.flatMap((id) => batch.articles.get(id) ?? []),
  };
}
