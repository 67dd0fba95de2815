// The list of a page: claims and notes brought together into rows, then filtered, ordered and grouped. Pure, so that
// what the reader sees can be tested without a browser.

import type { Claim } from '../../utils/claims/model/claim.ts';
import { isCounted as isCountedKind, isInView } from '../../utils/claims/model/kinds.ts';
import type { ListedSentence } from '../../utils/messages.ts';
import { type Judged, judgedOf, type Seen, unjudged } from '../../utils/notes/judged.ts';
import { type Note, type NoteKind, noteKinds } from '../../utils/notes/note.ts';
import type { NotePlace } from '../../utils/notes/note-calls.ts';
import type { Settings } from '../../utils/settings.ts';
import { inSentences, type Sentence, sentenceAt } from './in-sentences.ts';
import { groupOf, type SourceGroup, sourceGroups } from './sourcing.ts';

export type Row = {
  /** Stays the same when a note is added to a claim, so that an open editor stays where it is. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly claim: Claim | null;
  readonly note: Note | null;
  readonly place: NotePlace | null;
  /** Where it stands in the article; notes without words come first, those whose words are gone last. */
  readonly at: number;
  readonly source: SourceGroup | null;
  /** The sentence its words stand in; null where the page gives none, and where the words are others by now or gone. */
  readonly sentence: ListedSentence | null;
  /** The same fact in the headline, told by this row. */
  readonly head?: Claim;
  /** What the reader said of the words as they stand in the page now. */
  readonly judged: Judged;
  /** Whose it is and who wrote its note, as `whoseOf` names them. */
  readonly whose: readonly string[];
};

export const verdictFilters = ['any', 'open', 'checked', 'needs-evidence', 'changed'] as const;
export type VerdictFilter = (typeof verdictFilters)[number];
export const orders = ['article', 'weight', 'kind', 'source', 'verdict'] as const;
export type Order = (typeof orders)[number];
export type Wanted = {
  readonly kind: NoteKind | 'all';
  readonly verdict: VerdictFilter;
  readonly source: SourceGroup | null;
  readonly order: Order;
  /** One of `Row.whose`; null: everybody's. */
  readonly whose: string | null;
};
export const everything: Wanted = { kind: 'all', verdict: 'any', source: null, order: 'article', whose: null };

/** Parses what was kept as the reader's choice; null where it is none, or one this version does not know. */
export function asWanted(value: unknown): Wanted | null {
  if (typeof value !== 'object' || value === null) return null;
  const pick = <T>(from: readonly T[], name: keyof Wanted): T | undefined =>
    from.find((each) => each === Reflect.get(value, name));
  const kind = pick(['all', ...noteKinds] as const, 'kind');
  const verdict = pick(verdictFilters, 'verdict');
  const source = pick([null, ...sourceGroups], 'source');
  const order = pick(orders, 'order');
  const named: unknown = Reflect.get(value, 'whose');
  const whose = typeof named === 'string' ? named : null;
  return kind && verdict && source !== undefined && order ? { kind, verdict, source, order, whose } : null;
}

/** `rows`: those of its sentences, one after the other. */
export type Group = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly sentences: readonly Sentence<Row>[];
};

/** One row a claim that is not dismissed, with its note; one for each further note, selection and article-level note. */
export function rowsOf(
  claims: readonly Claim[],
  dismissed: readonly string[],
  notes: readonly Note[],
  places: readonly NotePlace[],
  sentences: readonly ListedSentence[] = [],
): Row[] {
  const where = new Map(places.map((place) => [place.id, place]));
  const gone = new Set(dismissed);
  const open = claims.filter(({ key }) => !gone.has(key));
  const byKey = new Map(open.map((claim) => [claim.key, claim]));
  // Where one alone writes, it need not be said who.
  const several = new Set(notes.flatMap(writersOf)).size > 1;
  const noteOf = new Map<string, Note>();
  const others: Note[] = [];
  for (const note of notes) {
    const claim = note.target === 'claim' ? claimOf(note, where.get(note.id), open, byKey) : undefined;
    if (claim && !noteOf.has(claim.key)) noteOf.set(claim.key, note);
    else others.push(note);
  }
  const rows: Row[] = open.map((claim) => {
    const note = noteOf.get(claim.key) ?? null;
    const place = (note && where.get(note.id)) ?? null;
    const row = { id: claim.key, kind: claim.kind, claim, note, place, at: claim.start, source: groupOf(claim) };
    const sentence = isAway(row) ? null : sentenceAt(sentences, claim.start);
    return { ...row, sentence, judged: judgedIn(note, place), whose: whoseOf(note, several) };
  });
  for (const note of others) {
    const place = where.get(note.id) ?? null;
    const kind = note.target === 'claim' ? (note.claim?.kind ?? 'selection') : note.target;
    const at = note.target === 'article' ? -1 : (place?.start ?? Number.MAX_SAFE_INTEGER);
    const row = { id: `note:${note.id}`, kind, claim: null, note, place, at, source: null };
    const sentence = isAway(row) ? null : sentenceAt(sentences, at);
    rows.push({ ...row, sentence, judged: judgedIn(note, place), whose: whoseOf(note, several) });
  }
  return rows.sort((a, b) => a.at - b.at);
}

/** As the desk's search fields name people: those who made a note and wrote on it last, and those it is assigned to. */
const whoseOf = (note: Note | null, several: boolean): string[] =>
  note ? [...(note.assigned ? [`for ${note.assigned}`] : []), ...(several ? writersOf(note) : [])] : [];
const writersOf = ({ author, writer }: Note): string[] =>
  writer ? [...new Set([`by ${author ?? writer}`, `by ${writer}`])] : [];

/** How the open page has the words of a note; by the note's own record where the page does not say. */
export const seenOf = (row: Pick<Row, 'note' | 'place'>): Seen =>
  row.place ? { state: row.place.state, exact: row.place.exact ?? '' } : (row.note?.lastSeen ?? null);

const judgedIn = (note: Note | null, place: NotePlace | null): Judged =>
  note ? judgedOf(note, seenOf({ note, place })) : unjudged;

/** The claim a note speaks of: by where its words stand now, else by the key it was made with. */
function claimOf(
  note: Note,
  place: NotePlace | undefined,
  claims: readonly Claim[],
  byKey: ReadonlyMap<string, Claim>,
) {
  if (place?.state === 'orphan') return undefined;
  const start = place?.start ?? null;
  const there = note.scope === 'article' && start !== null;
  const same = there
    ? claims.filter((claim) => claim.kind === note.claim?.kind && claim.start <= start && start < claim.end)
    : [];
  return same.find(({ key }) => key === note.claim?.key) ?? same[0] ?? byKey.get(note.claim?.key ?? '');
}

export const stateOf = (row: Pick<Row, 'note' | 'place'>) =>
  row.note ? (row.place?.state ?? row.note.lastSeen?.state ?? 'exact') : null;

/** Changed or gone since the note was made. */
export const isAway = (row: Pick<Row, 'note' | 'place'>): boolean =>
  stateOf(row) === 'changed' || stateOf(row) === 'orphan';

/** Dates are listed but not counted, in the badge and here alike. */
export const isCounted = ({ claim }: Row): boolean => claim !== null && isCountedKind[claim.kind];

/** The rows that a view shows: a note and its claim stand in each. */
export const inView = (rows: readonly Row[], { view, kinds }: Shown): Row[] =>
  rows.filter(({ claim, note }) => claim === null || note !== null || isInView(claim, view, kinds));
export type Shown = Pick<Settings, 'view' | 'kinds'>;

export function progressOf(rows: readonly Row[]): { readonly checked: number; readonly total: number } {
  const counted = rows.filter(isCounted);
  return { checked: counted.filter(({ judged }) => judged.checked).length, total: counted.length };
}

export function countsOf(rows: readonly Row[]): Readonly<Partial<Record<NoteKind, number>>> {
  const counts: Partial<Record<NoteKind, number>> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The rows wanted, grouped. `keep`: the row being edited or just judged stays where it is, whatever the filters say. */
export function grouped(rows: readonly Row[], wanted: Wanted, keep: string | null): Group[] {
  const found = rows.filter((row) => row.id === keep || fits(row, wanted));
  if (wanted.order === 'weight') {
    // A verdict on words that are others by now is the most pressing of all, and weights end at 1.
    const first = ({ id, judged, claim }: Row) =>
      judged.was ? 2 : id !== keep && judged.checked ? -1 : (claim?.weight ?? 0);
    return [
      groupOfRows(
        'weight',
        found.toSorted((a, b) => first(b) - first(a)),
      ),
    ].filter(hasRows);
  }
  const titles = groupsOf(wanted.order);
  const of = groupOfRow(wanted.order);
  return titles
    .map((id) =>
      groupOfRows(
        id,
        found.filter((row) => of(row) === id),
      ),
    )
    .filter(hasRows);
}

export function groupOfRows(id: string, rows: readonly Row[]): Group {
  const sentences = inSentences(rows);
  return { id, rows: sentences.flatMap((sentence) => sentence.rows), sentences };
}

const hasRows = (group: Group): boolean => group.rows.length > 0;

function fits(row: Row, { kind, verdict, source, whose }: Wanted): boolean {
  if (whose !== null && !row.whose.includes(whose)) return false;
  if (kind !== 'all' && row.kind !== kind) return false;
  if (source !== null && row.source !== source) return false;
  if (verdict === 'open') return !row.judged.checked;
  if (verdict === 'checked') return row.judged.checked;
  if (verdict === 'needs-evidence') return row.judged.needsEvidence;
  return verdict === 'any' || isAway(row);
}

function groupsOf(order: Order): readonly string[] {
  if (order === 'kind') return noteKinds;
  if (order === 'source') return ['unnamed', 'none', 'documents', 'named', 'sourceless'];
  if (order === 'verdict') return ['open', 'later', 'false', 'mixed', 'true', 'other'];
  return ['away', 'whole', 'text'];
}

function groupOfRow(order: Order): (row: Row) => string {
  if (order === 'kind') return ({ kind }) => kind;
  if (order === 'source') return ({ source }) => source ?? 'sourceless';
  if (order === 'verdict') return ({ judged }) => verdictGroup(judged);
  return (row) => (isAway(row) ? 'away' : row.kind === 'article' ? 'whole' : 'text');
}

/** The row to look at next: the first unchecked one after `from` in the order shown, beginning again at the top. */
export function nextOpen(groups: readonly Group[], from: string | null): Row | null {
  const order = groups.flatMap(({ rows }) => rows);
  const at = order.findIndex(({ id }) => id === from);
  const isOpen = (row: Row) => isCounted(row) && !row.judged.checked && row.id !== from;
  return [...order.slice(at + 1), ...order.slice(0, at + 1)].find(isOpen) ?? null;
}

/** How the checked claims came out: counts by group of verdicts, in a fixed order, empty ones left out. */
export function outcomeOf(rows: readonly Row[]): readonly { readonly group: VerdictGroup; readonly count: number }[] {
  const checked = rows.filter((row) => isCounted(row) && row.judged.checked);
  return (['true', 'mixed', 'false', 'other', 'later'] as const).flatMap((group) => {
    const count = checked.filter(({ judged }) => verdictGroup(judged) === group).length;
    return count > 0 ? [{ group, count }] : [];
  });
}

type VerdictGroup = 'open' | 'later' | 'false' | 'mixed' | 'true' | 'other';
function verdictGroup({ verdict, later }: Judged): VerdictGroup {
  if (!verdict) return later ? 'later' : 'open';
  if (verdict === 'true' || verdict === 'mostly-true') return 'true';
  if (verdict === 'false' || verdict === 'mostly-false') return 'false';
  return verdict === 'mixed' ? 'mixed' : 'other';
}
