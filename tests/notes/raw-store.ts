// A database as an older version left it: its stores and rows are put in without a line of ours, by the browser's own calls.
import * as v from 'valibot';
import { database } from '../../utils/notes/database.ts';
import { frozen } from '../exchange/archives.ts';

const keyPath = v.union([v.string(), v.array(v.string())]);
const frozenRows = v.object({
  database: v.number(),
  stores: v.array(
    v.object({
      name: v.string(),
      keyPath,
      indexes: v.array(v.object({ name: v.string(), keyPath, multiEntry: v.boolean() })),
    }),
  ),
  rows: v.record(v.string(), v.array(v.looseObject({}))),
});
export type RawRow = Record<string, unknown>;

/** Puts the frozen database of this file in the place of ours and opens it with the code of today. Gives its rows by store. */
export async function openFrozen(name: string) {
  const { database: version, stores, rows } = v.parse(frozenRows, JSON.parse(frozen(name)));
  await database.delete();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('claimlight', version);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath: path, indexes } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath: path });
        for (const { name: index, keyPath: of, multiEntry } of indexes) made.createIndex(index, of, { multiEntry });
        for (const row of rows[store] ?? []) made.add(row);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await database.open();
  return rows;
}
