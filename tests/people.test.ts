// "1 person", "43 людини": counts of people in every language of the interface, by that language's own forms.
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { amount } from '../utils/claim-words.ts';

afterEach(() => vi.restoreAllMocks());

function speak(language: string): void {
  const file = new URL(`../public/_locales/${language}/messages.json`, import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, fill: string[] = []) =>
    key === '@@ui_locale'
      ? language
      : (words[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => fill[Number(n) - 1] ?? '')) as never);
}

test.each([
  ['en', 1, '1 person'],
  ['en', 43, '43 people'],
  ['de', 1, '1 Person'],
  ['de', 43, '43 Menschen'],
  ['fr', 1, '1 personne'],
  ['fr', 43, '43 personnes'],
  ['es', 1, '1 persona'],
  ['es', 43, '43 personas'],
  ['uk', 1, '1 людина'],
  ['uk', 43, '43 людини'],
  ['uk', 5, '5 людей'],
  ['uk', 21, '21 людина'],
])('%s: %i', (language, value, expected) => {
  speak(language);
  expect(amount({ low: value, high: value, unit: 'people', bound: 'exact' }, `${value}`)).toBe(expected);
});
