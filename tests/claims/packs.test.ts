import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { finderOf } from '../../utils/claims/engine.ts';
import { packFor, packs } from '../../utils/claims/languages/index.ts';
import { installedFinder, installFinder, packCode, packCodes } from '../../utils/claims/languages/installed-finders.ts';

test('registry, installed finders and finder scripts name the same languages', () => {
  const scripts = readdirSync(fileURLToPath(new URL('../../entrypoints', import.meta.url)))
    .map((name) => /^finder-(\w+)\.ts$/.exec(name)?.[1])
    .filter((code) => code !== undefined);
  expect(packs.map(({ code }) => code).toSorted()).toEqual(packCodes.toSorted());
  expect(scripts.toSorted()).toEqual(packCodes.toSorted());
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['pl', null],
  ['enm', null],
  ['', null],
])('the pack for “%s” is %s', (language, code) => {
  expect(packCode(language)).toBe(code);
  expect(packFor(language)?.code ?? null).toBe(code);
});

test('a finder that was installed is found, another is not', () => {
  const [pack] = packs;
  if (!pack) throw new Error('no pack');
  const finder = finderOf(pack);
  installFinder(finder);
  expect(installedFinder(pack.code)).toBe(finder);
  expect(installedFinder('tlh')).toBeNull();
});
