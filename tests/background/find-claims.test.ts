// Claims of a page's text, found in the background by the finder of its language.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { expectClaims, findClaims, leaveClaims } from '../../utils/background/find-claims.ts';
import { finderOf } from '../../utils/claims/engine.ts';
import { allClaims } from '../../utils/claims/index.ts';
import { en } from '../../utils/claims/languages/en/en.ts';
import { installFinder } from '../../utils/claims/languages/installed-finders.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { Reading } from '../../utils/claims/model/reading.ts';

const sentence = 'The mayor, Lene Tvedt, said on Monday that 12 people were hurt when the pier gave way.';

const readingOf = (lines: readonly string[], language = 'en'): Reading => {
  let at = 0;
  const passages = lines.map((line) => {
    const start = at;
    at += line.length + 2;
    return { start, end: start + line.length, kind: 'body' as const };
  });
  return { text: lines.join('\n\n'), passages, language };
};

const claimsIn = (pieces: readonly string[]): Claim[] => pieces.flatMap((piece) => JSON.parse(piece) as Claim[]);

const spoken = vi.fn();

beforeEach(() => {
  // What the script of the finder leaves: the loading of scripts is the browsers' own, and tried there.
  vi.stubGlobal('importScripts', () => installFinder(finderOf(en)));
  vi.stubGlobal('scheduler', { postTask: () => new Promise((resolve) => setImmediate(resolve)) });
  vi.stubGlobal('location', new URL(browser.runtime.getURL('/')));
  spoken.mockResolvedValue({ isReliable: true, languages: [{ language: 'en', percentage: 99 }] });
  Object.assign(browser.i18n, { detectLanguage: spoken });
});
afterEach(() => vi.unstubAllGlobals());

test('what is answered is what the engine finds, piece by piece and in order', async () => {
  const reading = readingOf(Array.from({ length: 120 }, (_, n) => sentence.replace('12', String(n + 2))));
  const found = await findClaims(1, reading);
  expect(found?.known).toBe(true);
  expect(found?.pieces.length).toBeGreaterThan(1);
  expect(JSON.stringify(claimsIn(found?.pieces ?? [])) === JSON.stringify(allClaims(reading))).toBe(true);
});

test('two tabs at once are each answered of their own text', async () => {
  const [harbour, mill] = [readingOf([sentence]), readingOf([sentence.replace('pier', 'mill').replace('12', '31')])];
  const [first, second] = await Promise.all([findClaims(1, harbour), findClaims(2, mill)]);
  for (const [found, { text }] of [
    [first, harbour],
    [second, mill],
  ] as const) {
    const claims = claimsIn(found?.pieces ?? []);
    expect(claims.length).toBeGreaterThan(0);
    for (const { start, end, exact } of claims) expect(exact).toBe(text.slice(start, end));
  }
});

test('a tab that asks for another text is answered of that one alone', async () => {
  const long = readingOf(Array.from({ length: 400 }, () => sentence));
  const [older, newer] = await Promise.all([findClaims(1, long), findClaims(1, readingOf([sentence]))]);
  expect(older === null).toBe(true);
  expect(claimsIn(newer?.pieces ?? []).length).toBeGreaterThan(0);
});

test('of a tab that was closed nothing is found any more', async () => {
  const asked = findClaims(1, readingOf(Array.from({ length: 400 }, () => sentence)));
  await vi.waitFor(() => expect(spoken).toHaveBeenCalled());
  await new Promise((resolve) => setImmediate(resolve));
  leaveClaims(1);
  expect((await asked) === null).toBe(true);
});

test('a language without a finder is said to be unknown', async () => {
  expect(await findClaims(1, readingOf(['Dwanaście osób zostało rannych.'], 'pl'))).toEqual({
    known: false,
    pieces: [],
  });
});

test('a text is read in the language that it is in, where the page says another or none', async () => {
  const text = readingOf([sentence, sentence, sentence], 'pl');
  expect(await findClaims(1, text)).toMatchObject({ known: true, readAs: 'en' });
  expect(await findClaims(1, { ...text, language: '' })).toMatchObject({ known: true, readAs: 'en' });
  spoken.mockResolvedValue({ isReliable: false, languages: [] });
  expect(await findClaims(1, text)).toEqual({ known: false, pieces: [] });
  expect(await findClaims(1, { ...text, language: 'en-GB' })).not.toHaveProperty('readAs');
});

test('too short a text is not asked for its language', async () => {
  spoken.mockClear();
  expect(await findClaims(1, readingOf([sentence], 'en'))).toMatchObject({ known: true });
  expect(spoken).not.toHaveBeenCalled();
});

test('a finder is made ready for a language that has one, once', async () => {
  const load = vi.fn(() => installFinder(finderOf(en)));
  vi.stubGlobal('importScripts', load);
  vi.resetModules();
  Reflect.set(globalThis, Symbol.for('claimlight finders'), {});
  const fresh = await import('../../utils/background/find-claims.ts');
  await fresh.expectClaims('pl');
  expect(load).not.toHaveBeenCalled();
  await Promise.all([fresh.expectClaims('en-GB'), fresh.findClaims(1, readingOf([sentence]))]);
  await fresh.expectClaims('en');
  expect(load).toHaveBeenCalledTimes(1);
});

test('what is made ready for nobody takes no tab’s place', async () => {
  const asked = findClaims(1, readingOf([sentence]));
  await expectClaims('en');
  expect(await asked).toMatchObject({ known: true });
});
