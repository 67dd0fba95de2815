// Ways in which a database is damaged on the disk, in the files of a real profile while no browser has it.
import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../driver/driver.ts';

export type Damage = { readonly name: string; readonly on: BrowserName; do(profile: string): Promise<number> };

/** Every file of the extension's database; backups lie in a folder of another name. */
async function filesOf(profile: string, browser: BrowserName): Promise<string[]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  return all
    .filter(
      (entry) =>
        entry.isFile() &&
        (browser === 'chromium'
          ? /IndexedDB[\\/]chrome-extension_[^\\/]+\.leveldb$/.test(entry.parentPath) && entry.name !== 'LOCK'
          : /moz-extension\+\+\+[\da-f-]+[\\/]idb$/.test(entry.parentPath)),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

type Change = (path: string) => Promise<unknown>;
/** Does something to each file whose name is like this; gives how many there were. */
const damage = (on: BrowserName, name: string, like: RegExp, change: Change): Damage => ({
  name,
  on,
  async do(profile) {
    const files = (await filesOf(profile, on)).filter((path) => like.test(path.replace(/.*[\\/]/, '')));
    for (const path of files) await change(path);
    return files.length;
  },
});

const overwrite: Change = (path) => writeFile(path, 'overwritten by nobody knows whom');
const half: Change = async (path) => truncate(path, Math.floor((await readFile(path)).length / 2));
const gone: Change = (path) => rm(path);
/** Every byte of the middle third is another. */
const garble: Change = async (path) => {
  const bytes = await readFile(path);
  for (let at = Math.floor(bytes.length / 3); at < (2 * bytes.length) / 3; at++) bytes[at] = 255 - (bytes[at] ?? 0);
  await writeFile(path, bytes);
};

export const damages: readonly Damage[] = [
  damage('chromium', 'its pointer is gone', /^CURRENT$/, gone),
  damage('chromium', 'its pointer is overwritten', /^CURRENT$/, overwrite),
  damage('chromium', 'its manifest is overwritten', /^MANIFEST/, overwrite),
  damage('chromium', 'its manifest is cut in half', /^MANIFEST/, half),
  damage('chromium', 'its log is overwritten', /\.(?:log|ldb)$/, overwrite),
  damage('chromium', 'its log is cut in half', /\.(?:log|ldb)$/, half),
  damage('chromium', 'its log is garbled in the middle', /\.(?:log|ldb)$/, garble),
  damage('chromium', 'all its files are gone', /./, gone),
  damage('firefox', 'its file is overwritten', /\.sqlite$/, overwrite),
  damage('firefox', 'its file is cut in half', /\.sqlite$/, half),
  damage('firefox', 'its file is garbled in the middle', /\.sqlite$/, garble),
  damage('firefox', 'its file is empty', /\.sqlite$/, (path) => truncate(path, 0)),
  damage('firefox', 'its first page is of zeros', /\.sqlite$/, async (path) => {
    const bytes = await readFile(path);
    // The file of the search's index may still be the empty one of the test before.
    await writeFile(path, bytes.fill(0, 0, Math.min(4096, bytes.length)));
  }),
  damage('firefox', 'all its files are overwritten', /./, overwrite),
  damage('firefox', 'all its files are gone', /./, gone),
];

/**
 * Leaves a record half written at the end of Chromium's log, as a kill in the middle of a write does now and then: a head that
 * promises more than there is. Gives how many logs there were.
 */
export async function tearLog(profile: string): Promise<number> {
  const logs = (await filesOf(profile, 'chromium')).filter((path) => path.endsWith('.log'));
  for (const path of logs) {
    const { length } = await readFile(path);
    const left = block - (length % block);
    // Too little for a head: the rest of the block is left empty.
    const empty = left < head ? left : 0;
    const promised = Math.min(100, (empty ? block : left) - head);
    const torn = Buffer.alloc(empty + head + Math.floor(promised / 2));
    torn.writeUInt16LE(promised, empty + 4);
    torn.writeUInt8(1, empty + 6);
    await appendFile(path, torn);
  }
  return logs.length;
}
/** Bytes: of a block of the log, and of what stands before each record: its sum, its length, its kind. */
const block = 32_768;
const head = 7;
