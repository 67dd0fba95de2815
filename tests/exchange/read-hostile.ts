// Puts files to a reader that has 200 MB of heap and not a byte more; whoever asks for more dies, and says so.
import { Worker } from 'node:worker_threads';
import type { Answer } from './hostile-worker.ts';

export function limitedReader(): { read(text: string): Promise<Answer>; close(): Promise<number> } {
  const worker = new Worker(new URL('./hostile-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 200 },
  });
  return {
    read(text) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(new Blob([text]));
      return promise.finally(() => worker.removeListener('error', reject));
    },
    close: () => worker.terminate(),
  };
}
