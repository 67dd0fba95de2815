// Where backups lie: files in the extension's own file system (OPFS). Not in IndexedDB, whose loss they are for: in
// Chromium every database of an origin shares one store. Not in storage.local either: Firefox cannot close that to
// content scripts, and a page's compromised renderer could read every note there; files only our own origin may open.
const folderName = 'backups';

/** The names of all files. */
export async function fileNames(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await folder()).keys()) names.push(name);
  return names;
}

/** Writes a file whole: the browser puts it in place when it is closed, never half. */
export async function writeFile(name: string, content: BufferSource | string): Promise<void> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(content);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** Null where there is none. */
export async function readFile(name: string): Promise<File | null> {
  try {
    return await (await (await folder()).getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** One that is not there is no fault. */
export async function removeFile(name: string): Promise<void> {
  try {
    await (await folder()).removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
