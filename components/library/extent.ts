// How far the library's list reaches: whether it is a whole shelf or what a search found, and how many notes that is.
import type { Counts } from '../../utils/notes/note-store.ts';
import { isFiltered, type Wanted } from './model.ts';

export type Extent = {
  /** Words or filters leave some notes out. */
  readonly narrowed: boolean;
  readonly inBin: boolean;
  /** The list is all that is kept, or the whole bin. */
  readonly whole: boolean;
  /** Notes in the bin, or outside of it. */
  readonly total: number;
  /** Notes in the list, shown or not. */
  readonly found: number;
};

/** `counts`: null until the store has answered, taken as none. `found`: notes the list has come upon so far. */
export function extentOf(wanted: Wanted, counts: Pick<Counts, 'notes' | 'bin'> | null, found: number): Extent {
  const inBin = wanted.shelf === 'bin';
  const narrowed = wanted.text.trim() !== '' || isFiltered(wanted.filters);
  const total = (inBin ? counts?.bin : counts?.notes) ?? 0;
  const whole = !narrowed && wanted.articleId === null && (wanted.shelf === 'all' || inBin);
  return { narrowed, inBin, whole, total, found: whole ? total : found };
}
