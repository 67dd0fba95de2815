// Processor time that a browser and all its processes have taken, in milliseconds: on a machine with other work it tells
// more than the clock. From /proc, so on Linux alone; elsewhere NaN.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Linux counts in hundredths of a second on all machines that run Chromium. */
const tick = 10;

export function cpuTime(page: Page): number {
  const root = page.browser().process()?.pid;
  if (!root) return Number.NaN;
  try {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(statOf);
    const ours = new Set([root]);
    for (let before = 0; before !== ours.size; ) {
      before = ours.size;
      for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
    }
    return all.filter(({ pid }) => ours.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) * tick;
  } catch {
    return Number.NaN;
  }
}

/** Fields 4, 14 and 15 of proc(5): the parent, and the time in user and kernel mode; the name before may hold blanks. */
function statOf(pid: string): { pid: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [{ pid: Number(pid), parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) }];
  } catch {
    return [];
  }
}
