// Named parts of a zip, unpacked piece by piece with a bound on what comes out: what a zip says of its sizes is not believed.
import { Unzip, UnzipInflate } from 'fflate';

/** Bytes of the file that are unpacked at a time: at deflate's utmost some 66 MB come of them. */
const step = 65_536;

/** The parts that `wanted` names, by name; null where all of them together hold more bytes than `most`. Throws where it is no zip. */
export function zipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): Map<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let fault: unknown = null;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name) || parts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      fault ??= error;
      total += chunk?.length ?? 0;
      if (chunk && total <= most) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && total <= most; at += step) {
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    if (fault) throw fault;
  }
  return total > most ? null : new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
