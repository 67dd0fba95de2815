// The index as an open library asks it: read once, before the first search comes, and brought up to date before each answer.
import { missedSince, standing } from '../notes/journal.ts';
import { NoteIndex } from '../search/index/index-of-notes.ts';
import { dropIndex, readAll } from './index-database.ts';

/** Changes that are carried beside the pieces; with more, reading them takes longer than the search. */
export const mostBeside = 1000;

type Opened = { readonly index: NoteIndex; readonly store: string; sequence: number };
let opened: Promise<Opened | null> | null = null;

let lost: () => void = () => {};

/** Told when the index was found damaged, and is gone: it is to be made anew. One listener at a time. */
export function onLost(listener: () => void): void {
  lost = listener;
}

/** Reads the index before it is needed. Never fails. */
export function warmIndex(): void {
  opened ??= load().catch(() => null);
}

/**
 * What is asked of the index, as true as the store is at this moment; null where there is none yet, or it cannot be believed:
 * then the notes themselves must be read. It may be asked twice: it answers while the store is asked what is new, and that
 * is rarely anything. Never throws.
 */
export async function askIndex<T>(ask: (index: NoteIndex) => T): Promise<T | null> {
  try {
    const answer = (await answered(ask)) ?? (await answered(ask));
    return answer?.value ?? null;
  } catch {
    opened = null;
    return null;
  }
}

/** Null where what is in memory is of no use any more: another try reads what was written meanwhile. */
async function answered<T>(ask: (index: NoteIndex) => T): Promise<{ readonly value: T } | null> {
  opened ??= load();
  const kept = await opened;
  const asked = kept && missedSince(kept.store, kept.sequence, mostBeside);
  const early = kept && { value: ask(kept.index), sequence: kept.sequence };
  const missed = await asked;
  if (!kept || !early || !missed || missed.more || kept.index.newNotes.size + missed.notes.size > mostBeside) {
    opened = null;
    return null;
  }
  const { index } = kept;
  for (const [id, note] of missed.notes) index.newNotes.set(id, note);
  for (const [id, article] of missed.articles) index.newArticles.set(id, article);
  kept.sequence = Math.max(kept.sequence, missed.sequence);
  return kept.sequence === early.sequence ? early : { value: ask(index) };
}

async function load(): Promise<Opened | null> {
  const stands = standing();
  // Whoever waits for it is told; where the index cannot be read nobody does.
  stands.catch(() => undefined);
  let all: Awaited<ReturnType<typeof readAll>>;
  try {
    all = await readAll();
  } catch {
    return await giveUp();
  }
  if (!all) return null;
  const index = new NoteIndex(all.pieces.notes, all.pieces.articles);
  const { store, sequence } = all.state;
  // What it holds is counted by another hand than the store's: where they differ something was lost.
  const now = await stands;
  const { notes, articles } = index.size;
  if (now?.sequence === sequence && (now.notes !== notes || now.articles !== articles)) return await giveUp();
  return { index, store, sequence };
}

async function giveUp(): Promise<null> {
  await dropIndex();
  lost();
  return null;
}
