// A backup as a file among the downloads, straight from where it lies: the store need not open for that.
import { archive } from '../../../utils/exchange/archive/archive.ts';
import { fileName } from '../../../utils/exchange/write/file-name.ts';
import { readBackup } from '../../../utils/notes/backup.ts';
import { download } from './export-notes.ts';

/** Unpacked, named by its day. Rejects where the copy is missing or damaged. */
export async function downloadBackup(at: number): Promise<void> {
  const json = new Response((await readBackup(at)).stream().pipeThrough(new DecompressionStream('gzip')));
  download([await json.blob()], fileName({ articles: [], at }, archive), archive.mediaType);
}
