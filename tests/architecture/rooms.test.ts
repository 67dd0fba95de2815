// Every file stands in one room, and arrows go where the table of rooms lets them.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allows, forbiddenIn, leadsTo } from './arrows.ts';
import { importsIn } from './imports.ts';
import { broughtIntoPages } from './reach.ts';
import { readmeOf } from './readme.ts';
import { entriesOf, rooms, roomsOf } from './rooms.ts';
import { root, shipped, tests } from './tree.ts';

const tree = shipped();
const imports = importsIn(tree);
const isOurs = (to: string): boolean => /^(components|entrypoints|tests|utils)\//.test(to);

describe('the tree', () => {
  test('was read', () => {
    expect(tree.size).toBeGreaterThan(350);
    expect(imports.length).toBeGreaterThan(1500);
    expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(300);
  });

  test('every file belongs to one room', () => {
    const astray = [...tree.keys()].filter((path) => roomsOf(path).length !== 1);
    expect(astray).toEqual([]);
  });

  test('what is imported is there', () => {
    const lost = imports.filter(({ to }) => to === '?' || (isOurs(to) && !tree.has(to)));
    expect(lost).toEqual([]);
  });

  test('arrows run as the table says', () => {
    expect(forbiddenIn(imports)).toEqual([]);
  });

  test('scripts of pages reach no store, no view and no big library', () => {
    expect(broughtIntoPages(imports)).toEqual([]);
  });

  test('tests import no test', () => {
    const among = importsIn(tests()).filter(({ to }) => /\.(test|e2e)\.tsx?$/.test(to));
    expect(among).toEqual([]);
  });
});

describe('the table', () => {
  test.each(rooms)('$name: its files are there, and arrows lead up the list', ({ name, files, may, types }) => {
    const above = rooms.slice(
      0,
      rooms.findIndex((room) => room.name === name),
    );
    expect([...tree.keys()].some((path) => files.test(path))).toBe(true);
    for (const entry of [...entriesOf(may), ...entriesOf(types)]) {
      expect(leadsTo(entry).filter((room) => !above.includes(room))).toEqual([]);
      if (entry.startsWith('utils/')) expect([...tree.keys()].some((path) => allows([entry], path))).toBe(true);
    }
  });

  test('allows nothing that nobody needs', () => {
    const idle = rooms.flatMap(({ name, files, may, types }) => {
      const own = imports.filter(({ from, to }) => files.test(from) && !files.test(to));
      const values = entriesOf(may).filter(
        (entry) => !own.some(({ to, typeOnly }) => !typeOnly && allows([entry], to)),
      );
      const idleTypes = entriesOf(types).filter(
        (entry) => !own.some(({ to, typeOnly }) => typeOnly && allows([entry], to)),
      );
      return [...values.map((entry) => `${name}: ${entry}`), ...idleTypes.map((entry) => `${name}: types of ${entry}`)];
    });
    expect(idle).toEqual([]);
  });

  test('stands in the README as it is (npm run rooms)', () => {
    const text = readFileSync(`${root}README.md`, 'utf8');
    expect(text).toBe(readmeOf(text));
  });
});
