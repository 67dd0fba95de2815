// Makes the index and keeps it, in small steps while the library is idle: what was begun is taken up again by the next
// library that is opened, and until it is whole a search reads the notes themselves.
import { type Missed, missedSince, standing } from '../notes/journal.ts';
import { articlesFrom, notesFrom } from '../notes/walk-all.ts';
import { foldedArticle } from '../search/haystack.ts';
import { NotePieceMaker } from '../search/index/index-of-notes.ts';
import { type Piece, PieceMaker, textOf } from '../search/index/piece.ts';
import {
  dropIndex,
  type Numbered,
  type Pieces,
  readAll,
  readState,
  type StateRow,
  writeStep,
} from './index-database.ts';

/** Notes of a piece: more make fewer words to look through, and more to write at once. */
const pieceSize = 8000;
/** Records read in one step, so that no frame is lost. */
const stepSize = 150;
/** Changes that are worth a piece of their own. */
const worthFolding = 100;
/** So many small pieces are made one. */
const mostSmall = 8;
const small = 2000;

/** Resolves when the page has nothing else to do. */
export type Idle = () => Promise<void>;

/**
 * Brings the index up to date and resolves with whether it is whole then; false where the signal ended it before. Throws
 * where it can be neither read nor made.
 */
export async function keepIndex(idle: Idle, signal: AbortSignal): Promise<boolean> {
  for (let tries = 0; !signal.aborted; ) {
    const now = await standing();
    if (!now) return true;
    const state = await readState().catch(() => null);
    if (state?.store !== now.store || state.sequence > now.sequence) {
      if (tries++ > 2) throw new Error('the index cannot be kept');
      await begin(now.store, now.sequence);
    } else if (state.walk) await walk(state, state.walk, idle, signal);
    else {
      const missed = await missedSince(state.store, state.sequence, pieceSize);
      if (!missed) await begin(now.store, now.sequence);
      else if (missed.notes.size + missed.articles.size < worthFolding && !missed.more) return true;
      else await fold(state, missed, idle);
    }
    await idle();
  }
  return false;
}

async function begin(store: string, sequence: number): Promise<void> {
  const step = { state: { store, sequence, walk: { notes: '', articles: '' } }, clear: true };
  await writeStep(step).catch(async () => {
    await dropIndex();
    await writeStep(step);
  });
}

/** Reads on to the end of one piece, and writes it. */
async function walk(
  { store, sequence }: StateRow,
  from: NonNullable<StateRow['walk']>,
  idle: Idle,
  signal: AbortSignal,
): Promise<void> {
  if (from.notes !== null) {
    const maker = new NotePieceMaker();
    let last: string | null = from.notes;
    while (last !== null && maker.texts < pieceSize && !maker.full) {
      const batch = await notesFrom(last, stepSize);
      for (const note of batch) maker.add(note);
      last = batch.at(-1)?.articleId ?? null;
      await idle();
      if (signal.aborted) return;
    }
    await writeStep({ state: { store, sequence, walk: { ...from, notes: last } }, notes: filled(maker) });
  } else if (from.articles !== null) {
    const maker = new PieceMaker();
    let last: string | null = from.articles;
    while (last !== null && maker.texts < pieceSize && !maker.full) {
      const batch = await articlesFrom(last, stepSize);
      for (const article of batch) maker.add(article.id, foldedArticle(article));
      last = batch.at(-1)?.id ?? null;
      await idle();
      if (signal.aborted) return;
    }
    const walk = last === null ? null : { ...from, articles: last };
    await writeStep({ state: { store, sequence, walk }, articles: filled(maker) });
  }
}

/** What was written while it was made, or since, becomes a piece; the places of it in older pieces are given up. */
async function fold({ store }: StateRow, missed: Missed, idle: Idle): Promise<void> {
  const before = await readAll();
  if (!before) return await dropIndex();
  await idle();
  const notes = new NotePieceMaker();
  for (const note of missed.notes.values()) if (note) notes.add(note);
  const articles = new PieceMaker();
  for (const article of missed.articles.values()) if (article) articles.add(article.id, foldedArticle(article));
  const gone = [
    ...before.pieces.notes.flatMap((kept) => withoutThese(kept, missed.notes)),
    ...before.pieces.articles.flatMap((kept) => withoutThese(kept, missed.articles)),
  ];
  await writeStep({
    state: { store, sequence: missed.sequence, walk: null },
    notes: filled(notes),
    articles: filled(articles),
    gone,
  });
  await idle();
  const after = await readAll();
  if (after) await join(after.pieces, after.state, idle);
}

/** Its texts that are among these, given up; none where nothing is new in that. */
function withoutThese(kept: Numbered<Piece>, these: ReadonlyMap<string, unknown>) {
  const gone = kept.gone?.slice() ?? new Uint8Array(kept.piece.ids.length);
  let any = false;
  for (const [n, id] of kept.piece.ids.entries()) {
    if (gone[n] === 1 || !these.has(id)) continue;
    gone[n] = 1;
    any = true;
  }
  return any ? [{ n: kept.n, gone }] : [];
}

/** Small pieces, and those of which little is left, made one: of each kind by itself. */
async function join(pieces: Pieces, { store, sequence }: StateRow, idle: Idle): Promise<void> {
  const [notes, articles] = [worn(pieces.notes), worn(pieces.articles)];
  const noteMaker = new NotePieceMaker();
  for (const { piece, gone } of notes) {
    for (const n of piece.ids.keys()) if (gone?.[n] !== 1) noteMaker.take(piece, n);
    await idle();
  }
  const articleMaker = new PieceMaker();
  for (const { piece, gone } of articles)
    for (const [n, id] of piece.ids.entries()) if (gone?.[n] !== 1) articleMaker.add(id, textOf(piece, n));
  if (notes.length + articles.length === 0) return;
  await writeStep({
    state: { store, sequence, walk: null },
    notes: filled(noteMaker),
    articles: filled(articleMaker),
    drop: [...notes, ...articles].map(({ n }) => n),
  });
}

function worn<P extends Piece>(all: readonly Numbered<P>[]): readonly Numbered<P>[] {
  const some = all.filter(({ piece, gone }) => {
    const left = piece.ids.length - (gone?.reduce((sum, each) => sum + each, 0) ?? 0);
    return left < small || left < piece.ids.length / 2;
  });
  return some.length > mostSmall ? some : [];
}

const filled = <P>(maker: { readonly texts: number; made(): P }): P[] => (maker.texts > 0 ? [maker.made()] : []);
