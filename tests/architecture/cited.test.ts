// Files named in comments, the README and docs are there: a page that sends its reader nowhere is worse than none.

import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { isScript, root, shipped, tests } from './tree.ts';

const folders = /^(components|docs|entrypoints|public|tests|utils)\//;
const built = /^(\.output|\.wxt|node_modules)\//;

/** Everything there is, as a name may end with it. */
const present = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^(\.git|\.output|\.wxt|node_modules)(\/|$)/.test(path));
const endings = new Set(
  present.flatMap((path) => {
    const steps = path.split('/');
    const names = steps.map((_, nth) => steps.slice(nth).join('/'));
    // A test is run by its name without the end of it.
    return [...names, ...names.map((name) => name.replace(/\.(test|e2e)\.tsx?$/, ''))];
  }),
);

/** Names of files in prose: by their folder from the top, or by an ending that only files of ours have. */
function namedIn(prose: string): string[] {
  return prose
    .split(/[\s`'"()[\],;:]+/)
    .map((word) => word.replace(/[.…!?]+$|^\.\//g, '').replace(/\/$/, ''))
    .filter((word) => /^[\w./@-]+$/.test(word) && !built.test(word))
    .filter((word) => folders.test(word) || /^[\w-][\w./-]*\.(tsx?|mjs|css)$/.test(word));
}

const lost = (prose: string): string[] => namedIn(prose).filter((name) => !endings.has(name.replace(/^(\.\.\/)+/, '')));

const commentsOf = (path: string, source: string): string =>
  parseSync(path, source)
    .comments.map(({ value }) => value)
    .join('\n');

test('in comments', () => {
  const scripts = [...shipped(), ...tests()].filter(([path]) => isScript(path));
  const faults = scripts.flatMap(([path, source]) => lost(commentsOf(path, source)).map((name) => `${path}: ${name}`));
  expect(faults).toEqual([]);
});

test('in the configuration of the top level', () => {
  for (const path of present.filter((name) => /^[\w.]+\.ts$/.test(name)))
    expect(lost(commentsOf(path, readFileSync(root + path, 'utf8')))).toEqual([]);
});

test.each(present.filter((path) => /^(README|CONTRIBUTING|docs\/.*)\.?\w*$/.test(path) && path.endsWith('.md')))(
  'in %s',
  (path) => {
    expect(lost(readFileSync(root + path, 'utf8'))).toEqual([]);
  },
);

describe('a name is seen', () => {
  test.each([
    ['see tests/manifest.test.ts for it', ['tests/manifest.test.ts']],
    ['(`utils/nowhere/`, and nothing.ts)', ['utils/nowhere', 'nothing.ts']],
    ['`finder-<code>.ts`, e.g. and/or 3.5', []],
  ])('%s', (prose, names) => {
    expect(namedIn(prose)).toEqual(names);
    expect(lost(prose)).toEqual(names);
  });
});
