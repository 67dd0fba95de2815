// The reanchor contract: rows {id, before, after, notes: [{start, end}]} in, {id, ms, notes: [{start, end, state} | null]}
// out. Each note is described on `before` and located in `after`, by the code that ships, knowing nothing else.
import * as v from 'valibot';
import { describe } from '../../utils/anchoring/describe.ts';
import { finished, locatorIn } from '../../utils/anchoring/locate.ts';
import type { Span } from '../../utils/span.ts';
import { readRows, writeRow } from './jsonl.ts';

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  before: v.string(),
  after: v.string(),
  notes: v.array(v.object({ start: v.number(), end: v.number() })),
});

/** Places the notes of one row. */
export type Placing = (before: string, after: string, notes: readonly Span[]) => readonly (Span | null)[];

/** Runs the contract with a way of placing notes; the bench gives its peer's. */
export async function reanchor(argv: readonly string[], place: Placing): Promise<void> {
  const path = argv.find((argument) => !argument.startsWith('--'));
  if (!path) {
    process.stderr.write('Usage: npm run -s reanchor -- IN.jsonl[.gz]   (- reads standard input)\n');
    process.exitCode = 2;
    return;
  }
  let count = 0;
  let total = 0;
  let processor = 0;
  for await (const raw of readRows(path)) {
    const row = v.parse(rowSchema, raw);
    const began = performance.now();
    const used = processorTime();
    const notes = place(row.before, row.after, row.notes);
    const ms = performance.now() - began;
    writeRow({ id: row.id, ms: Math.round(ms * 1000) / 1000, notes });
    count += notes.length;
    total += ms;
    processor += processorTime() - used;
  }
  process.stderr.write(`${count} notes, ${Math.round(total)} ms, ${Math.round(processor)} ms of processor time\n`);
}

/** Of this thread, ms: unlike the clock it does not count what else the machine does meanwhile. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function ours(before: string, after: string, notes: readonly Span[]): (Span | null)[] {
  const find = locatorIn(after);
  return notes.map((note) => {
    const { selector, hint } = describe(before, note);
    return finished(find(selector, hint));
  });
}

if (import.meta.main) await reanchor(process.argv.slice(2), ours);
