// Makes the index and keeps it, in small steps while the library is idle: what was begun is taken up again by the next
// library that is opened, and until it is whole a search reads the notes themselves.
import { type Missed, missedSince, standing } from '../notes/journal.ts';
import { articlesFrom, notesFrom } from '../notes/walk-all.ts';
import { foldedArticle } from '../search/haystack.ts';
import { type NotePiece, NotePieceMaker } from '../search/index/note-piece.ts';
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
      else if (!isWorthFolding(missed)) return true;
      else await fold(state, missed, idle);
    }
    await idle();
  }
  return false;
}

/** Few changes are carried beside the pieces; what was erased is taken out at once. */
const isWorthFolding = ({ notes, articles, more }: Missed): boolean =>
  more || notes.size + articles.size >= worthFolding || [...notes.values(), ...articles.values()].includes(null);

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
  const before = await readAll().catch(() => null);
  if (!before) return await dropIndex();
  await idle();
  const notes = new NotePieceMaker();
  for (const note of missed.notes.values()) if (note) notes.add(note);
  const articles = new PieceMaker();
  for (const article of missed.articles.values()) if (article) articles.add(article.id, foldedArticle(article));
  const noteRests = before.pieces.notes.map((kept) => without(kept, missed.notes));
  const articleRests = before.pieces.articles.map((kept) => without(kept, missed.articles));
  const state = { store, sequence: missed.sequence, walk: null };
  const made = [...filled(notes)];
  const about = [...filled(articles)];
  // What was erased is erased here too, and not only passed over: the piece is made anew without it.
  for (const rest of noteRests) if (rest.erased) made.push(...filled(await takenOver(rest.left, idle)));
  for (const rest of articleRests) if (rest.erased) about.push(...filled(articlesTakenOver([rest.left])));
  const rests = [...noteRests, ...articleRests];
  await writeStep({
    state,
    notes: made,
    articles: about,
    gone: rests.flatMap(({ left, any, erased }) =>
      any && !erased && left.gone ? [{ n: left.n, gone: left.gone }] : [],
    ),
    drop: rests.flatMap(({ left, erased }) => (erased ? [left.n] : [])),
  });
  await idle();
  const after = await readAll();
  if (after) await join(after.pieces, after.state, idle);
}

/** A piece less the texts that are among these. `erased`: one of them is no longer anywhere. */
function without<P extends Piece>(kept: Numbered<P>, these: ReadonlyMap<string, unknown>) {
  const gone = kept.gone?.slice() ?? new Uint8Array(kept.piece.ids.length);
  let [any, erased] = [false, false];
  for (const [n, id] of kept.piece.ids.entries()) {
    if (!these.has(id)) continue;
    erased ||= these.get(id) === null;
    any ||= gone[n] !== 1;
    gone[n] = 1;
  }
  return { left: { ...kept, gone }, any, erased };
}

async function takenOver({ piece, gone }: Numbered<NotePiece>, idle: Idle, maker = new NotePieceMaker()) {
  for (const n of piece.ids.keys()) {
    if (gone?.[n] !== 1) maker.take(piece, n);
    if (n % stepSize === 0) await idle();
  }
  return maker;
}

function articlesTakenOver(pieces: readonly Numbered<Piece>[]): PieceMaker {
  const maker = new PieceMaker();
  for (const { piece, gone } of pieces)
    for (const [n, id] of piece.ids.entries()) if (gone?.[n] !== 1) maker.add(id, textOf(piece, n));
  return maker;
}

/** Small pieces, and those of which little is left, made one: of each kind by itself. */
async function join(pieces: Pieces, { store, sequence }: StateRow, idle: Idle): Promise<void> {
  const [notes, articles] = [worn(pieces.notes), worn(pieces.articles)];
  if (notes.length + articles.length === 0) return;
  const maker = new NotePieceMaker();
  for (const kept of notes) await takenOver(kept, idle, maker);
  await writeStep({
    state: { store, sequence, walk: null },
    notes: filled(maker),
    articles: filled(articlesTakenOver(articles)),
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
