// The worker that reads a file of notes: the first message is the file, each further one asks for the next chunk.
import { type FromWorker, readHere, type Source } from './read-here.ts';

const send = (message: FromWorker) => self.postMessage(message);

self.addEventListener(
  'message',
  async ({ data }: MessageEvent<Source>) => {
    const outcome = await readHere(data, async (chunk) => {
      const asked = new Promise((resolve) => self.addEventListener('message', resolve, { once: true }));
      send({ chunk });
      await asked;
    });
    send({ outcome });
  },
  { once: true },
);
