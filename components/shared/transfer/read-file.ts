// Reads a file of notes and hands its records on in chunks. In a worker, so that no page freezes over a large or hostile
// file; where there is no worker (tests), in place. Giving up ends the worker, whatever it is at.
import { words } from '../../../utils/words.ts';
import { startWorker } from '../start-worker.ts';
import workerUrl from './read-file.worker.ts?worker&url';
import type { Chunk, FileRead, FromWorker, Source } from './read-here.ts';

/** Articles come before notes. `take` is awaited before the next chunk. Rejects when given up, or when the worker dies. */
export async function readFile(
  source: Source,
  take: (chunk: Chunk) => Promise<void>,
  signal: AbortSignal,
): Promise<FileRead> {
  signal.throwIfAborted();
  if (typeof Worker === 'undefined') return await (await import('./read-here.ts')).readHere(source, take);
  const worker = startWorker(workerUrl);
  const { promise, resolve, reject } = Promise.withResolvers<FileRead>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  worker.onerror = () => reject(new Error(words('importUnreadable')));
  // The worker reads the next chunk while this one is taken, and no further.
  let taken = Promise.resolve();
  worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
    try {
      await taken;
      if ('outcome' in data) return resolve(data.outcome);
      taken = take(data.chunk);
      worker.postMessage(null);
      await taken;
    } catch (error) {
      reject(error);
    }
  };
  worker.postMessage(source);
  try {
    return await promise;
  } finally {
    worker.terminate();
  }
}
