// The longest task while a page is read, its claims found and marked, on pages far larger than articles, in real Chromium.
// Processor time of the page's main thread, from the browser's own trace; what the browser itself notes as long tasks is
// wall-clock time, which on a busy machine says little.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { badPages } from '../../page/bad-pages.ts';
import { pageReader } from '../../page/chromium.ts';
import type { Row } from './row.ts';

const slicedSchema = v.object({ long: v.number(), claims: v.number(), partial: v.boolean() });

export async function longTaskRows(): Promise<Row[]> {
  const reader = await pageReader(resolve(import.meta.dirname, '../../page/in-slices.ts'), { scripts: true });
  const rows: Row[] = [];
  for (const page of badPages()) {
    const { value, tasks } = await reader.traced(page, 'Page.sliced()');
    const { long, claims, partial } = v.parse(slicedSchema, value);
    const sum = tasks.reduce((total, task) => total + task, 0);
    rows.push({
      measure: `longest task, ${page.name}`,
      ours: `${Math.max(0, ...tasks).toFixed(0)} ms of ${sum.toFixed(0)} ms${partial ? ', partial' : ''}`,
      peers: { 'over 50 ms': tasks.filter((task) => task > 50).length, 'by the clock': long },
      data: `${claims} claims`,
    });
  }
  await reader.close();
  return rows;
}
