// What is written for the stores names no strange address, and its list holds nothing that changes from run to run.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strangeAddresses } from './addresses.ts';
import { unallowedMessages } from './linter.ts';
import { sbomOf } from './sbom.ts';

test.each([
  ['fetch("https://tracker.test/x")', ['tracker.test']],
  ['"http://CDN.test/a.js","http://cdn.test/b.js"', ['cdn.test']],
  ['xmlns="http://www.w3.org/2000/svg" https://news.example/x /^https?:\\/\\// "https://*/*"', []],
  ['https://www.w3.org.evil.test/', ['www.w3.org.evil.test']],
])('%s', (text, strange) => {
  expect(strangeAddresses(text)).toEqual(strange);
});

const said = (code: string, file: string) => ({ code, file, message: 'Said.' });
const inShared = said('UNSAFE_VAR_ASSIGNMENT', 'chunks/shared-Ab1.js');

test.each([
  ['nothing said', {}, []],
  ['what is allowed', { warnings: [inShared] }, []],
  ['the same once more', { warnings: [inShared, inShared] }, ['UNSAFE_VAR_ASSIGNMENT chunks/shared-Ab1.js: Said.']],
  [
    'the same elsewhere',
    { warnings: [said('UNSAFE_VAR_ASSIGNMENT', 'card.js')] },
    ['UNSAFE_VAR_ASSIGNMENT card.js: Said.'],
  ],
  ['an error without a file', { errors: [{ code: 'NO_ID', message: 'Said.' }] }, ['NO_ID : Said.']],
  ['a notice', { notices: [said('OLD', 'manifest.json')] }, ['OLD manifest.json: Said.']],
])('the linter: %s', (_name, report, strange) => {
  expect(unallowedMessages(JSON.stringify({ errors: [], warnings: [], notices: [], ...report }))).toEqual(strange);
});

test('what is no report of the linter is refused', () => {
  expect(() => unallowedMessages('{"errors":[]}')).toThrow();
});

test('the list holds what is shipped and what that needs, nested or shared with a tool, and no tool', () => {
  const lock = {
    name: 'claimlight',
    version: '9.9.9',
    packages: {
      '': { license: 'MIT', dependencies: { a: '1', '@x/b': '1' }, devDependencies: { tool: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { c: '1' } },
      'node_modules/@x/b': { version: '1.1.0', dependencies: { a: '1' }, peerDependencies: { tool: '1' } },
      'node_modules/a/node_modules/c': { version: '3.0.0' },
      'node_modules/c': { version: '2.0.0', dev: true },
      'node_modules/tool': { version: '1.0.0', dev: true, dependencies: { a: '1' } },
    },
  };
  const { components } = JSON.parse(sbomOf(JSON.stringify(lock)));
  expect(components.map(({ purl }: { purl: string }) => purl)).toEqual([
    'pkg:npm/%40x/b@1.1.0',
    'pkg:npm/a@1.0.0',
    'pkg:npm/c@3.0.0',
  ]);
  expect(components[1].hashes).toEqual([{ alg: 'SHA-512', content: '000102' }]);
});

test('the list of this very lock names every dependency of package.json', () => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const listed = JSON.parse(sbomOf(read('package-lock.json'))).components.map(({ name }: { name: string }) => name);
  expect(listed).toEqual(expect.arrayContaining(Object.keys(JSON.parse(read('package.json')).dependencies)));
  expect(listed).not.toContain('vitest');
});
