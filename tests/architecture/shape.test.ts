// The shape of files: short, and entry points that only wire.

import { describe, expect, test } from 'vitest';
import { syntaxOf, walk } from './syntax.ts';
import { isScript, shipped, tests } from './tree.ts';

const tree = shipped();
const lines = (source: string): number => source.split('\n').length - 1;

test('no file is longer than 250 lines, word lists and cases apart', () => {
  const exempt = /^(utils\/claims\/languages\/[\w/-]+\.ts|tests\/.*cases.*)$/;
  const long = [...tree, ...tests()]
    .filter(([path]) => /\.(ts|tsx|mjs|css)$/.test(path) && !exempt.test(path))
    .filter(([, source]) => lines(source) > 250);
  expect(long.map(([path, source]) => `${path}: ${lines(source)}`)).toEqual([]);
});

describe('entry points wire, and nothing else', () => {
  const entries = [...tree].filter(([path]) => path.startsWith('entrypoints/') && isScript(path));
  /** What decides or repeats: a wire does neither. */
  const logic = /^(If|Switch|For|ForOf|ForIn|While|DoWhile|Try)Statement$|^(Conditional|Logical)Expression$/;

  test('they are found', () => expect(entries.length).toBeGreaterThan(10));

  test.each(entries)('%s', (path, source) => {
    const found: string[] = [];
    walk(syntaxOf(path, source), ({ type }) => {
      if (logic.test(type)) found.push(type);
    });
    expect(found).toEqual([]);
    expect(lines(source)).toBeLessThan(61);
  });
});
