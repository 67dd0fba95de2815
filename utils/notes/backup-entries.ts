// What is known of each backup: a small file beside it, written once the backup was checked. One without it is none.
import * as v from 'valibot';
import { fileNames, readFile } from './backup-files.ts';
import { newestFirst } from './backup-tiers.ts';

const entrySchema = v.object({
  at: v.number(),
  /** The bin included. */
  notes: v.number(),
  articles: v.number(),
  /** Of the file. */
  bytes: v.number(),
  sha256: v.string(),
  storeId: v.string(),
  /** The store's count of writes at that time. */
  sequence: v.number(),
  /** Which copy it was since the first; copies of older code have none. */
  made: v.optional(v.number(), 0),
});
export type Entry = v.InferOutput<typeof entrySchema>;
export const dataName = (at: number): string => `${at}.json.gz`;
export const entryName = (at: number): string => `${at}.entry.json`;

/** The copies that were finished, newest first. */
export async function entries(): Promise<Entry[]> {
  const names = (await fileNames()).filter((name) => name.endsWith('.entry.json'));
  const found = await Promise.all(names.map(async (name) => entryIn((await (await readFile(name))?.text()) ?? '')));
  return found.filter((entry) => entry !== null).sort(newestFirst);
}

function entryIn(json: string): Entry | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), entrySchema), json);
  return parsed.success ? parsed.output : null;
}
