// Files that a browser saves.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of the file with this ending; null until there is one: browsers put an empty one in its place first. */
export async function written(folder: string, ending: string): Promise<string | null> {
  const name = (await readdir(folder)).find((file) => file.endsWith(ending));
  return name ? (await readFile(join(folder, name), 'utf8')) || null : null;
}
