// What the library shows and how it is narrowed: plain data and pure functions, so that the hook only reads and remembers.
import { judgedOf, otherWords } from '../../utils/notes/judged.ts';
import type { ArticleRecord, Note, NoteKind, VerdictId } from '../../utils/notes/note.ts';
import { dayOf } from '../../utils/search/days.ts';

export const shelves = ['all', 'due', 'changed', 'later', 'bin'] as const;
export type Shelf = (typeof shelves)[number];

export const orders = ['best', 'due', 'newest', 'oldest', 'created', 'title', 'verdict'] as const;
export type Order = (typeof orders)[number];

/** 'none' asks for notes without a verdict; `own:…` for those with a word of the reader's own scale. */
export type VerdictFilter = VerdictId | 'none' | `own:${string}`;
export type Filters = {
  readonly kind: NoteKind | null;
  readonly verdict: VerdictFilter | null;
  readonly needsEvidence: boolean;
};
export const noFilters: Filters = { kind: null, verdict: null, needsEvidence: false };

/** What is looked for. `articleId`: one article alone. */
export type Wanted = {
  readonly text: string;
  readonly shelf: Shelf;
  readonly filters: Filters;
  readonly order: Order;
  readonly articleId: string | null;
};
export const everything: Wanted = { text: '', shelf: 'all', filters: noFilters, order: 'newest', articleId: null };

/** The little of a note that a long result keeps in memory: 100,000 whole notes would take hundreds of megabytes. */
export type Row = {
  readonly id: string;
  readonly articleId: string;
  readonly modified: number;
  readonly created: number;
  readonly title: string;
  readonly verdict: VerdictId | null;
  /** The day to look again, YYYY-MM-DD, or null. */
  readonly recheckOn: string | null;
  /** How well it answers the search; 0 without one. */
  readonly rank: number;
};

export const rowOf = (note: Note, article: ArticleRecord | undefined, rank = 0): Row => ({
  id: note.id,
  articleId: note.articleId,
  modified: note.modified,
  created: note.created,
  title: article?.title ?? '',
  verdict: judgedOf(note).verdict,
  recheckOn: note.later?.recheckOn || null,
  rank,
});

/** The orders that make sense for what is looked for: nothing answers best where nothing is asked. */
export const ordersFor = ({ text }: Pick<Wanted, 'text'>): readonly Order[] =>
  orders.filter((order) => order !== 'best' || text.trim() !== '');

/** A change of what is looked for, with the order that goes with it: a search best first, what is due by its day. */
export function changed(before: Wanted, change: Partial<Wanted>): Wanted {
  const after = { ...before, ...change };
  if (change.order !== undefined) return after;
  const usual = usualOrder(before);
  return before.order === usual || !ordersFor(after).includes(before.order)
    ? { ...after, order: usualOrder(after) }
    : after;
}

const usualOrder = ({ text, shelf }: Wanted): Order =>
  text.trim() !== '' ? 'best' : shelf === 'due' ? 'due' : 'newest';

/** True where every note must be read to show the first: the newest come by the index, all else does not. */
export const needsAll = (wanted: Wanted): boolean =>
  wanted.text.trim() !== '' ||
  wanted.order !== 'newest' ||
  isFiltered(wanted.filters) ||
  (wanted.shelf !== 'all' && wanted.shelf !== 'bin');

export const isFiltered = (filters: Filters): boolean =>
  filters.kind !== null || filters.verdict !== null || filters.needsEvidence;

/** Whether a note stands on the shelf and passes the filters. The bin holds what is deleted, the other shelves the rest. */
export function belongs(note: Note, { shelf, filters }: Pick<Wanted, 'shelf' | 'filters'>): boolean {
  if ((note.deleted !== null) !== (shelf === 'bin')) return false;
  if (shelf === 'changed' && !isAway(note)) return false;
  if (shelf === 'due' && !isDue(note)) return false;
  if (shelf === 'later' && note.later === null) return false;
  if (filters.kind !== null && kindOf(note) !== filters.kind) return false;
  if (filters.verdict === null && !filters.needsEvidence) return true;
  const judged = judgedOf(note);
  if (
    filters.verdict !== null &&
    filters.verdict !== (judged.verdict ?? 'none') &&
    filters.verdict !== `own:${judged.own}`
  )
    return false;
  return !filters.needsEvidence || judged.needsEvidence;
}

/** The words a note stands on were changed on the page, or are gone from it. */
export const isAway = (note: Note): boolean => note.lastSeen?.state === 'orphan' || otherWords(note) !== null;

/** The day to look again has come. */
export const isDue = ({ later }: Note): boolean =>
  Boolean(later?.recheckOn) && (later?.recheckOn ?? '') <= dayOf(Date.now());

export const kindOf = (note: Note): NoteKind =>
  note.claim?.kind ?? (note.target === 'article' ? 'article' : 'selection');

const verdictOrder: readonly (VerdictId | null)[] = ['false', 'mostly-false', 'mixed', 'mostly-true', 'true'];
/** From false to true, then the verdicts in words, then those without. */
const rank = (verdict: VerdictId | null): number => {
  const at = verdictOrder.indexOf(verdict);
  return at >= 0 ? at : verdict === null ? 99 : 50;
};

/** A copy in the order asked for; ties by newest. */
export function inOrder(rows: readonly Row[], order: Order): Row[] {
  const newest = (a: Row, b: Row) => b.modified - a.modified || (a.id < b.id ? 1 : -1);
  const first: Record<Order, (a: Row, b: Row) => number> = {
    best: (a, b) => b.rank - a.rank,
    due: (a, b) => ((a.recheckOn ?? '9') < (b.recheckOn ?? '9') ? -1 : a.recheckOn === b.recheckOn ? 0 : 1),
    newest: () => 0,
    oldest: (a, b) => a.modified - b.modified,
    created: (a, b) => b.created - a.created,
    title: (a, b) => a.title.localeCompare(b.title),
    verdict: (a, b) => rank(a.verdict) - rank(b.verdict),
  };
  return rows.toSorted((a, b) => first[order](a, b) || newest(a, b));
}

/** Rows gathered by article, each article where its first row stands. */
export function byArticle<T extends { readonly articleId: string }>(rows: readonly T[]): [articleId: string, T[]][] {
  return [...Map.groupBy(rows, (row) => row.articleId)];
}
