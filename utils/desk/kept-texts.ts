// The reader's own texts, a file each in the extension's own file system (OPFS), where no page and no content script can
// read. Notes on them lie in the library as all notes do; the version before stays, so that taking in a next one can be undone.
import type { Block } from '../exchange/read/own-text.ts';

export type Version = {
  /** Of the file, '' for what was pasted. */
  readonly name: string;
  readonly version: number;
  /** Milliseconds since 1970: when it was taken in. */
  readonly at: number;
  readonly blocks: readonly Block[];
};
export type KeptText = Version & { readonly id: string; readonly before: Version | null };

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('drafts', { create: true });

/** Null where there is none, or none that can be read. */
export async function keptText(id: string): Promise<KeptText | null> {
  try {
    const file = await (await (await folder()).getFileHandle(id)).getFile();
    const read: unknown = JSON.parse(await file.text());
    return isKept(read) ? read : null;
  } catch {
    return null;
  }
}

/** All of them, the latest first. */
export async function keptTexts(): Promise<KeptText[]> {
  const found: KeptText[] = [];
  for await (const id of (await folder()).keys()) {
    const text = await keptText(id);
    if (text) found.push(text);
  }
  return found.sort((a, b) => b.at - a.at);
}

/** Written whole: the browser puts it in place when it is closed, never half. */
export async function keepText(text: KeptText): Promise<void> {
  const stream = await (await (await folder()).getFileHandle(text.id, { create: true })).createWritable();
  try {
    await stream.write(JSON.stringify(text));
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** Its notes stay in the library. */
export const dropText = async (id: string): Promise<void> =>
  await (await folder()).removeEntry(id).catch(() => undefined);

/** The next version of a text, with the one before beside it. */
export const nextVersion = (text: KeptText, { name, blocks, at }: Omit<Version, 'version'>): KeptText => ({
  id: text.id,
  name: name || text.name,
  version: text.version + 1,
  at,
  blocks,
  before: { name: text.name, version: text.version, at: text.at, blocks: text.blocks },
});

/** Only this file writes here: that it is whole, and of this version, is all there is to ask. */
const isKept = (value: unknown): value is KeptText => isVersion(value) && 'id' in value && typeof value.id === 'string';

const isVersion = (value: unknown): value is Version =>
  typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks) && 'version' in value;
