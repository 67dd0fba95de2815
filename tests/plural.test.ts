// Plural forms and numbers follow the language that is really shown, not merely the browser's.
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dateWords, interfaceLanguage, plural } from '../utils/words.ts';

const catalogue = (own: string, browserIn: string, messages: Record<string, string>) =>
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, fill: string[] = []) => {
    if (key === '@@ui_locale') return browserIn;
    if (key === 'wordsLanguage') return own;
    return (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => fill[Number(n) - 1] ?? '');
  }) as never);

afterEach(() => vi.restoreAllMocks());

const ukrainian = {
  libraryNotes_one: '$1 нотатка',
  libraryNotes_few: '$1 нотатки',
  libraryNotes_many: '$1 нотаток',
  libraryNotes_other: '$1 нотатки',
};

test.each([
  [1, '1 нотатка'],
  [3, '3 нотатки'],
  [5, '5 нотаток'],
  [11, '11 нотаток'],
  [21, '21 нотатка'],
  [112, '112 нотаток'],
])('Ukrainian tells few and many apart: %i', (count, expected) => {
  catalogue('uk', 'uk', ukrainian);
  expect(plural('libraryNotes', count)).toBe(expected);
});

test('a browser in Polish, shown English words, gets English forms and numbers', () => {
  catalogue('en', 'pl', { libraryNotes_one: '$1 note', libraryNotes_other: '$1 notes', libraryNotes_few: 'wrong' });
  expect(interfaceLanguage()).toBe('en');
  expect(plural('libraryNotes', 3)).toBe('3 notes');
  expect(plural('libraryNotes', 12345)).toBe('12,345 notes');
});

test('a variety of the language keeps its own numbers', () => {
  catalogue('de', 'de_AT', { libraryNotes_other: '$1 Notizen' });
  expect(interfaceLanguage()).toBe('de-AT');
  expect(plural('libraryNotes', 1234567)).toMatch(/^1.234.567 Notizen$/);
});

test('another language shown is another grammar, at once', () => {
  catalogue('en', 'en', { libraryNotes_one: '$1 note', libraryNotes_other: '$1 notes' });
  expect(plural('libraryNotes', 1234)).toBe('1,234 notes');
  expect(dateWords('2026-05-02')).toBe('May 2, 2026');
  catalogue('uk', 'uk', ukrainian);
  expect(plural('libraryNotes', 3)).toBe('3 нотатки');
  expect(dateWords('2026-05-02')).toBe('2 трав. 2026 р.');
});
