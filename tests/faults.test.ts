// FAULTS.md is what a reader goes by who must decide whether to trust us: what it names must be there.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync(new URL('FAULTS.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const source = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('every fault has its row, in order', () => {
  const numbers = rows.map(([, number]) => Number.parseInt(number ?? '', 10));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 57 }, (_, n) => n + 1));
});

test.each(rows.map((row) => [row[1], row[4] ?? '']))('row %s names what is there', (_, shown) => {
  expect(shown).toMatch(/`tests\/|no test yet|with sync/);
  const named = [...shown.matchAll(/`(?<path>tests\/[^`]+)`(?<titles>(?:,? "[^"]+")*)/g)];
  for (const { groups } of named) {
    const path = groups?.path ?? '';
    expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
    for (const [, title] of (groups?.titles ?? '').matchAll(/"([^"]+)"/g)) expect(source(path)).toContain(title);
  }
});
