// Saves the newest backup, unpacked, among the downloads. In a page, as Chrome's worker cannot name a Blob by an address.
import { browser } from 'wxt/browser';
import { archive } from '../../utils/exchange/archive/archive.ts';
import { fileName } from '../../utils/exchange/write/file-name.ts';
import { backups, readBackup } from '../../utils/notes/backup.ts';
import { copySaved } from '../../utils/notes/saved-copies.ts';

/** Answers with the time of the backup that was saved; null where there is none. Rejects where it could not be saved. */
export async function saveCopy(): Promise<number | null> {
  const [newest] = await backups();
  if (!newest) return null;
  const zipped = await readBackup(newest.at);
  const json = new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip')));
  const url = URL.createObjectURL(new Blob([await json.blob()], { type: archive.mediaType }));
  const filename = `Claimlight/${fileName({ articles: [], at: newest.at }, archive)}`;
  const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
  await finished(id);
  await copySaved(newest.at);
  return newest.at;
}

function finished(id: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = async () => {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') resolve();
    if (item?.state === 'interrupted') reject(new Error(`The copy could not be saved: ${item.error ?? ''}`));
  };
  browser.downloads.onChanged.addListener(() => void look());
  void look();
  return promise;
}
