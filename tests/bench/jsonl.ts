// JSON Lines in and out, shared by the command-line contracts: a file, plain or .gz, or standard input.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * The rows of a JSON Lines file, one at a time; `-` is standard input, a name that ends in .gz is unpacked.
 * Blank lines are passed over. Throws with the line's number where a line is not JSON, and where there is no such file.
 */
export async function* readRows(path: string): AsyncIterable<unknown> {
  const raw = path === '-' ? process.stdin : createReadStream(path);
  const bytes = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  if (bytes !== raw) raw.on('error', (error: Error) => bytes.emit('error', error));
  let line = 0;
  for await (const text of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() !== '') yield parse(text, `${path}:${line}`);
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${String(error)}`);
  }
}

/** Writes one row to standard output. */
export function writeRow(row: unknown): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
