// Where the search's index lies: a database of its own, for it is made of the notes and can be made again. Only open
// libraries write it, one at a time; the notes' own database keeps its one writer and a journal of what it wrote.
import { Dexie } from 'dexie';
import { rememberFull, sureOfRoom } from '../notes/after-full.ts';
import { faultFound } from '../notes/disk.ts';
import { indexName } from '../notes/journal.ts';
import { sureOfLog } from '../notes/new-log.ts';
import type { Kept } from '../search/index/index-of-notes.ts';
import type { NotePiece } from '../search/index/note-piece.ts';
import { isWhole, type Piece } from '../search/index/piece.ts';

/** Another one than this is made anew: the shape of the pieces, and how texts are folded. */
const form = 3;

/** `walk`: how far the notes and articles were read while the index is made; null: it is whole. */
export type StateRow = {
  readonly key: 'state';
  readonly form: number;
  readonly store: string;
  /** The write of the store that it has caught up with. */
  readonly sequence: number;
  readonly walk: { readonly notes: string | null; readonly articles: string | null } | null;
};

type StoredNotes = Omit<NotePiece, 'ids' | 'articles'> & { kind: 'notes'; ids: string; articles: string };
type StoredArticles = Omit<Piece, 'ids'> & { kind: 'articles'; ids: string };
type StoredPiece = (StoredNotes | StoredArticles) & { readonly n?: number };
/** Beside its piece, which is large, so that a change writes little. */
type GoneRow = { readonly n: number; readonly gone: Uint8Array };

const database = new Dexie(indexName, { cache: 'disabled' });
database.version(1).stores({ state: 'key', pieces: '++n', gone: 'n' });
const state = database.table<StateRow, 'state'>('state');
const pieces = database.table<StoredPiece, number>('pieces');
const gone = database.table<GoneRow, number>('gone');

export type Numbered<P extends Piece> = Kept<P> & { readonly n: number };
export type Pieces = { readonly notes: readonly Numbered<NotePiece>[]; readonly articles: readonly Numbered<Piece>[] };
/** What one step changes, all of it or nothing. */
export type Step = {
  readonly state: Omit<StateRow, 'key' | 'form'>;
  readonly clear?: boolean;
  readonly notes?: readonly NotePiece[];
  readonly articles?: readonly Piece[];
  readonly gone?: readonly GoneRow[];
  readonly drop?: readonly number[];
};

/** Null where there is none, or one of another form. */
export async function readState(): Promise<StateRow | null> {
  const row = await state.get('state');
  return row?.form === form ? row : null;
}

/** It goes into the log that all databases of ours share: it waits for that, and leaves it alone on a full disk. */
export async function writeStep(step: Step): Promise<void> {
  await sureOfLog();
  await sureOfRoom();
  try {
    await writeNow(step);
  } catch (error) {
    if ((await faultFound(error)) === 'full') await rememberFull();
    throw error;
  }
}

async function writeNow(step: Step): Promise<void> {
  await database.transaction('rw', [state, pieces, gone], async () => {
    if (step.clear) await Promise.all([pieces.clear(), gone.clear()]);
    if (step.drop) await Promise.all([pieces.bulkDelete([...step.drop]), gone.bulkDelete([...step.drop])]);
    const made: StoredPiece[] = [
      ...(step.notes ?? []).map(
        (piece): StoredPiece => ({
          ...piece,
          kind: 'notes',
          ids: piece.ids.join('\n'),
          articles: piece.articles.join('\n'),
        }),
      ),
      ...(step.articles ?? []).map((piece): StoredPiece => ({ ...piece, kind: 'articles', ids: piece.ids.join('\n') })),
    ];
    for (const piece of made) await pieces.add(piece);
    if (step.gone) await gone.bulkPut([...step.gone]);
    await state.put({ ...step.state, key: 'state', form });
  });
}

/**
 * All of it with its state, as it stood at one moment; null where there is none, or it is still being made. Throws where it
 * cannot be read, or a piece is damaged.
 */
export async function readAll(): Promise<{ readonly state: StateRow; readonly pieces: Pieces } | null> {
  const read = await database.transaction('r', [state, pieces, gone], async () => {
    const row = await readState();
    if (!row || row.walk) return null;
    const [stored, left] = await Promise.all([pieces.toArray(), gone.toArray()]);
    return { row, stored, left };
  });
  if (!read) return null;
  const { row, stored, left } = read;
  const without = new Map(left.map((each) => [each.n, each.gone]));
  const notes: Numbered<NotePiece>[] = [];
  const articles: Numbered<Piece>[] = [];
  for (const one of stored) {
    const n = one.n ?? 0;
    const lost = without.get(n) ?? null;
    if (countOf(one.ids) !== one.ends.length || (lost && lost.length !== one.ends.length)) throw damaged();
    if (one.kind === 'notes') notes.push({ n, gone: lost, piece: withLists(one) });
    else articles.push({ n, gone: lost, piece: withIds(one) });
  }
  const whole =
    notes.every(({ piece }) => isWhole(piece) && areWhole(piece)) && articles.every(({ piece }) => isWhole(piece));
  if (!whole) throw damaged();
  return { state: row, pieces: { notes, articles } };
}

const damaged = () => new Error('a piece of the index is damaged');

/** Whether there are facts of each note. */
const areWhole = ({ facts, ends }: Pick<NotePiece, 'facts' | 'ends'>): boolean =>
  isWhole(facts) && facts.ends.length === ends.length;

const listOf = (joined: string): string[] => (joined === '' ? [] : joined.split('\n'));

/** How many ids are joined there, without a list of them. */
function countOf(joined: string): number {
  if (joined === '') return 0;
  let count = 1;
  for (let at = joined.indexOf('\n'); at >= 0; at = joined.indexOf('\n', at + 1)) count++;
  return count;
}

/** Their ids are told apart when the first is asked for: 100,000 of them would hold up the first search. */
function withIds(one: StoredArticles): Piece {
  const { kind, ids: joined, ...rest } = one;
  let ids: readonly string[] | null = null;
  return {
    ...rest,
    get ids() {
      ids ??= listOf(joined);
      return ids;
    },
  };
}

function withLists(one: StoredNotes): NotePiece {
  const { kind, ids: joined, ...rest } = one;
  let ids: readonly string[] | null = null;
  return {
    ...rest,
    articles: listOf(one.articles),
    get ids() {
      ids ??= listOf(joined);
      return ids;
    },
  };
}

/** Takes it away, as where it cannot be read. */
export async function dropIndex(): Promise<void> {
  database.close();
  await Dexie.delete(indexName);
  await database.open();
}
