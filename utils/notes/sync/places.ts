// Which articles belong to a space. An article belongs to one, and its notes with it: to the reader's own unless it carries the
// label of another. From the other space it is as if it were not here, so that moving it is erasing it there and writing it here.
import type { Body } from '../../sync/merge/body.ts';
import type { integrate as rules } from '../../sync/merge/integrate.ts';
import { articles, notes } from '../database.ts';
import { type AccountRow, own, type Space, type SyncedRow, second, spaces } from './tables.ts';

/** Of a document whose article or note stands here in the other space: it stays on the server until that has changed. */
export const elsewhere = 'elsewhere';

export type Integrate = typeof rules;

/** A space with what it sees of the store, in one transaction. */
export type Place = Space & {
  readonly other: Space;
  /** The rules of merging; they come with the engine, so that the background carries them only where a server is named. */
  readonly integrate: Integrate;
  /** What its articles carry; undefined: nothing. */
  readonly label: string | undefined;
  isHidden(articleId: string): boolean;
  /** An article that this transaction puts into the space. */
  adopt(articleId: string): void;
};

export async function placeOf(space: Space, integrate: Integrate): Promise<Place> {
  const { isIn, label } = await sightOf(space);
  const fresh = new Set<string>();
  return {
    ...space,
    label,
    integrate,
    other: space === own ? second : own,
    isHidden: (id) => !fresh.has(id) && !isIn(id),
    adopt: (id) => void fresh.add(id),
  };
}

/** Whether the note of this id stands here in the other space. */
export async function isNoteHidden(id: string, place: Place): Promise<boolean> {
  const row = await notes.get(id);
  return row !== undefined && place.isHidden(row.note.articleId);
}

/** Leaves what came on the server. `held`: what tells later whether it has a place here. */
export async function leaveThere(
  names: Pick<SyncedRow, 'doc' | 'local' | 'origin'>,
  row: SyncedRow | undefined,
  held: Body | undefined,
  { synced }: Place,
): Promise<void> {
  const known = row?.known ?? { revs: [], dead: true };
  await synced.put({ closing: [], ...row, ...names, known, waits: elsewhere, held });
}

/** A space that a server is named for. */
export type Named = { readonly space: Space; readonly label: string | undefined; isIn(articleId: string): boolean };

export async function namedSpaces(): Promise<Named[]> {
  const found: Named[] = [];
  for (const space of spaces) if (await accountIn(space)) found.push({ space, ...(await sightOf(space)) });
  return found;
}

/** `named`: the label, where the server is only looked at. */
export async function sightOf(space: Space, named?: string): Promise<Omit<Named, 'space'>> {
  // By the index alone: the records hold whole texts.
  const labelled = articles.where('space');
  if (space === own) {
    const others = new Set(await labelled.above('').primaryKeys());
    return { label: undefined, isIn: (id) => !others.has(id) };
  }
  const label = named ?? (await accountIn(space))?.space ?? '';
  const ids = new Set(await labelled.equals(label).primaryKeys());
  return { label, isIn: (id) => ids.has(id) };
}

/** Whether settings travel: with the reader's own database unless it is switched off, with a second one where it is on. */
export const sharesIn = (row: Pick<AccountRow, 'shares'> | null, space: Space): boolean => row?.shares ?? space === own;

export async function accountIn({ sync }: Space): Promise<AccountRow | null> {
  const row = await sync.get('account');
  return row?.key === 'account' ? row : null;
}
