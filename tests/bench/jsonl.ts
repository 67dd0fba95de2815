// JSON Lines in and out, shared by the command-line contracts: a file, plain or .gz, or standard input.
import { createReadStream } from 'node:fs';
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
  for await (const text of linesOf(bytes)) {
    line++;
    if (text.trim() !== '') yield parse(text, `${path}:${line}`);
  }
}

/** Split at "\n" alone: node:readline also splits at U+2028, which may stand as it is inside a JSON string. */
async function* linesOf(bytes: NodeJS.ReadableStream): AsyncIterable<string> {
  bytes.setEncoding('utf8');
  let rest = '';
  for await (const piece of bytes) {
    const lines = (rest + String(piece)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
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
