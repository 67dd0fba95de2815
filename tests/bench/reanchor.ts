// The reanchor contract: rows {id, before, after, notes: [{start, end}]} in, {id, ms, notes: [{start, end, state} | null]}
// out. Each note is described on `before` and located in `after`, by the code that ships, knowing nothing else.
import * as v from 'valibot';
import { describe } from '../../utils/anchoring/describe.ts';
import { locateIn } from '../../utils/anchoring/locate.ts';
import { indexText } from '../../utils/anchoring/text-index.ts';
import { readRows, writeRow } from './jsonl.ts';

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  before: v.string(),
  after: v.string(),
  notes: v.array(v.object({ start: v.number(), end: v.number() })),
});

async function main(argv: readonly string[]): Promise<void> {
  const path = argv.find((argument) => !argument.startsWith('--'));
  if (!path) {
    process.stderr.write('Usage: npm run -s reanchor -- IN.jsonl[.gz]   (- reads standard input)\n');
    process.exitCode = 2;
    return;
  }
  let count = 0;
  let total = 0;
  for await (const raw of readRows(path)) {
    const row = v.parse(rowSchema, raw);
    const began = performance.now();
    const index = indexText(row.after);
    const notes = row.notes.map((note) => {
      const { selector, hint } = describe(row.before, note);
      return locateIn(index, selector, hint);
    });
    const ms = performance.now() - began;
    writeRow({ id: row.id, ms: Math.round(ms * 1000) / 1000, notes });
    count += notes.length;
    total += ms;
  }
  process.stderr.write(`${count} notes, ${Math.round(total)} ms\n`);
}

if (import.meta.main) await main(process.argv.slice(2));
