// The detect contract: rows {id, text, language?, published?, headline?} in, {id, ms, claims} out, by the code that ships.
// `--trace` writes to standard error which detector made and which refiner dropped what.

import * as v from 'valibot';
import type { Trace } from '../../utils/claims/contracts.ts';
import { allClaims } from '../../utils/claims/index.ts';
import type { Reading } from '../../utils/claims/model/reading.ts';
import type { Passage } from '../../utils/span.ts';
import { readRows, writeRow } from './jsonl.ts';

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  language: v.nullish(v.string()),
  published: v.nullish(v.string()),
  headline: v.optional(v.boolean()),
});

/**
 * Every line of the text that holds more than white space is a passage; the first is a headline where the caller says so.
 * Frozen through and through: the engine keeps nothing on what it reads.
 */
export function readingOf(row: Omit<v.InferOutput<typeof rowSchema>, 'id'>): Reading {
  const passages: Readonly<Passage>[] = [];
  for (const line of row.text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    const kind = row.headline && passages.length === 0 ? 'headline' : 'body';
    passages.push(Object.freeze({ start: line.index, end: line.index + line[0].length, kind }));
  }
  const reading = { text: row.text, passages: Object.freeze(passages), language: row.language ?? 'en' };
  return Object.freeze(row.published == null ? reading : { ...reading, published: row.published });
}

const tracer =
  (id: string | number): Trace =>
  ({ step, made, dropped }) => {
    const words = (dropped ?? []).map(({ key, rule }) => `- ${key} (${rule})`);
    const found = (made ?? []).map(({ start, end, rule }) => `+ ${start}-${end} (${rule})`);
    for (const line of [...found, ...words]) process.stderr.write(`${id} ${step} ${line}\n`);
  };

async function main(argv: readonly string[]): Promise<void> {
  const path = argv.find((argument) => !argument.startsWith('--'));
  if (!path) {
    process.stderr.write('Usage: npm run -s detect -- IN.jsonl[.gz] [--trace]   (- reads standard input)\n');
    process.exitCode = 2;
    return;
  }
  let rows = 0;
  let total = 0;
  for await (const raw of readRows(path)) {
    const row = v.parse(rowSchema, raw);
    const reading = readingOf(row);
    const began = performance.now();
    const claims = allClaims(reading, argv.includes('--trace') ? tracer(row.id) : undefined);
    const ms = performance.now() - began;
    writeRow({ id: row.id, ms: Math.round(ms * 1000) / 1000, claims });
    rows++;
    total += ms;
  }
  process.stderr.write(`${rows} rows, ${Math.round(total)} ms of detection\n`);
}

if (import.meta.main) await main(process.argv.slice(2));
