// Reads files as the extension's worker does, with no more memory than that may take; told one at a time.
import { parentPort } from 'node:worker_threads';
import { readHere } from '../../components/shared/transfer/read-here.ts';

export type Answer = { readonly kept: number; readonly refused: number; readonly error: string; readonly ms: number };

parentPort?.on('message', async (content: Blob) => {
  const begun = performance.now();
  let kept = 0;
  const outcome = await readHere({ name: 'a file', content }, async ({ notes }) => {
    kept += notes.length;
  });
  const answer: Answer = {
    kept,
    refused: 'refused' in outcome ? outcome.refused.length : 0,
    error: 'error' in outcome ? outcome.error : '',
    ms: performance.now() - begun,
  };
  parentPort?.postMessage(answer);
});
