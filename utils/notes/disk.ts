// Where a browser gives no reason for a failed write, or a wrong one, the disk itself is asked: on a full one most errors
// are a bare AbortError or UnknownError, and a reader told "something went wrong" cannot help it.
import { type Fault, faultOf } from './fault.ts';

/** Bytes: more than a file system keeps aside for small files. */
const probe = 256 * 1024;

/** What kept the store from taking a write, as faultOf tells it; "full" too where nothing can be written anywhere. */
export async function faultFound(error: unknown): Promise<Fault> {
  const fault = faultOf(error);
  if (isOurs(error)) return fault;
  return (fault === 'failed' || fault === 'unopenable') && (await isFull()) ? 'full' : fault;
}

/** What code throws that finds something wrong, and no browser or store ("no such import"): no matter of the disk. */
const isOurs = (error: unknown): boolean =>
  error instanceof Error && /^(?:Error|TypeError|RangeError|SyntaxError|ValiError)$/.test(error.name);

/** Whether a file of some size cannot be written. */
export async function isFull(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('probe', { create: true });
    const stream = await handle.createWritable();
    try {
      await stream.write(new Uint8Array(probe));
      await stream.close();
    } finally {
      await root.removeEntry('probe').catch(() => undefined);
    }
    return false;
  } catch {
    // Firefox gives no reason here either: where neither the database nor a file can be written, room is what is missing.
    return true;
  }
}
