// The three-way merge of single fields and of lists that are sets. Without a base nothing was taken away: whatever differs
// clashes, and sets unite.
import { same } from './same.ts';

/** `clash`: both sides changed it, and not to the same. */
export type Merged<T> = { readonly value: T; readonly clash: boolean };

/** `base` null: there is none. `wins` is what stands where both changed. */
export function mergeField<T>(base: { readonly value: T } | null, wins: T, other: T): Merged<T> {
  if (same(wins, other)) return { value: wins, clash: false };
  if (base && same(base.value, wins)) return { value: other, clash: false };
  if (base && same(base.value, other)) return { value: wins, clash: false };
  return { value: wins, clash: true };
}

/**
 * What either side added, without what either took away, in the order of the winning side. `keyOf` tells which entries
 * are the same one; where both sides changed one of them differently, the winner's stands and it is a clash. An entry that
 * one side took away and the other changed stays: an edit beats erasing.
 */
export function mergeSet(
  base: readonly unknown[],
  wins: readonly unknown[],
  other: readonly unknown[],
  keyOf: (entry: unknown) => string,
): Merged<unknown[]> {
  const keyed = (list: readonly unknown[]) => new Map(list.map((entry) => [keyOf(entry), entry]));
  const [was, mine, theirs] = [keyed(base), keyed(wins), keyed(other)];
  const value: unknown[] = [];
  let clash = false;
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const [before, one, two] = [was.get(key), mine.get(key), theirs.get(key)];
    if (one !== undefined && two !== undefined) {
      const merged = mergeField(before === undefined ? null : { value: before }, one, two);
      clash ||= merged.clash;
      value.push(merged.value);
      continue;
    }
    const left = one ?? two;
    if (before === undefined || !same(before, left)) value.push(left);
  }
  return { value, clash };
}
