// No function forks so often that nobody can hold it in mind.

import { describe, expect, test } from 'vitest';
import { branchesOf } from './branches.ts';
import { isScript, shipped } from './tree.ts';

const most = 20;

test(`no function has more than ${most} ways through it`, () => {
  const over = [...shipped()]
    .filter(([path]) => isScript(path))
    .flatMap(([path, source]) => branchesOf(path, source).map(({ name, ways }) => ({ path, name, ways })))
    .filter(({ ways }) => ways > most);
  expect(over.map(({ path, name, ways }) => `${path} ${name}: ${ways}`)).toEqual([]);
});

describe('counted', () => {
  const waysOf = (source: string) => branchesOf('x.ts', source).find(({ name }) => name === 'f')?.ways;

  test.each([
    ['const f = () => 1;', 1],
    ['function f() { if (a) return 1; return 2; }', 2],
    ['function f() { if (a && b) return 1; else if (c) return 2; return 3; }', 4],
    ['const f = () => (a ? b : c ?? d);', 3],
    [
      'const f = () => { for (const x of y) while (x) x.next(); do {} while (a); for (;;) {} for (const k in o) {} };',
      6,
    ],
    ['const f = () => { try { a(); } catch { b(); } };', 2],
    ['const f = (a) => { switch (a) { case 1: return 1; case 2: return 2; default: return 3; } };', 3],
    ['const f = () => { a ||= 1; b ??= 2; c &&= 3; d += 4; };', 4],
    // Functions inside count for themselves.
    ['const f = () => list.filter((x) => (x ? 1 : 2));', 1],
    ['class A { f() { return a || b; } }', 2],
    ['const o = { f() { return a || b; } };', 2],
  ])('%s', (source, ways) => {
    expect(waysOf(source)).toBe(ways);
  });
});
