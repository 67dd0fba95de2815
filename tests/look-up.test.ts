// Look-ups: the page's words fill the gaps of the reader's own address, and never choose where it leads.

import { describe, expect, test } from 'vitest';
import { lookUpAddress } from '../utils/look-up.ts';
import { defaultSettings } from '../utils/settings.ts';
import { anyText } from './exchange/make.ts';
import { fc } from './properties.ts';

const fill = { words: 'at least 52 killed & “missing”', url: 'https://news.example/a?b=1&c=ü#top' };

describe('the address', () => {
  test.each([
    [
      'https://search.example/?q=%s',
      'https://search.example/?q=at%20least%2052%20killed%20%26%20%E2%80%9Cmissing%E2%80%9D',
    ],
    ['https://archive.example/web/*/%u', 'https://archive.example/web/*/https://news.example/a%3Fb%3D1%26c%3D%C3%BC'],
    [
      'https://x.example/?u=%u&q=%s',
      'https://x.example/?u=https://news.example/a%3Fb%3D1%26c%3D%C3%BC&q=at%20least%2052%20killed%20%26%20%E2%80%9Cmissing%E2%80%9D',
    ],
    [
      '  http://x.example/100%25/%s',
      'http://x.example/100%25/at%20least%2052%20killed%20&%20%E2%80%9Cmissing%E2%80%9D'.replace('&', '%26'),
    ],
    ['https://x.example/no-gap', 'https://x.example/no-gap'],
    ['javascript:alert("%s")', null],
    ['data:text/html,%s', null],
    ['%s', null],
    ['https://%s/', null],
    ['https://%s.example/', null],
    ['https://x.example%s', null],
    ['https://user:%s@x.example/', null],
    ['https://x.example\\%s', null],
    ['//x.example/%s', null],
    ['not an address %s', null],
    ['', null],
  ])('%s', (template, expected) => {
    expect(lookUpAddress(template, fill)).toBe(expected);
  });

  test('a saved file has no address that others know', () => {
    const file = { words: 'x', url: 'file:///home/reader/page.html' };
    expect(lookUpAddress('https://x.example/%u', file)).toBeNull();
    expect(lookUpAddress('https://x.example/%s', file)).toBe('https://x.example/x');
  });

  test('words that look like gaps are left alone', () => {
    expect(lookUpAddress('https://x.example/?q=%s', { ...fill, words: '%u %s $&' })).toBe(
      'https://x.example/?q=%25u%20%25s%20%24%26',
    );
  });

  test('long words are cut at a blank', () => {
    const address = lookUpAddress('https://x.example/?q=%s', { ...fill, words: 'river '.repeat(200) }) ?? '';
    expect(decodeURIComponent(address)).toMatch(/^https:\/\/x\.example\/\?q=(river )+river$/);
    expect(address.length).toBeLessThan(450);
  });

  test('the look-ups of the settings all lead somewhere', () => {
    for (const { url } of defaultSettings.lookUps) expect(lookUpAddress(url, fill)).toMatch(/^https:\/\//);
  });
});

test('whatever the page says, the host stays the one in the template', () => {
  const templates = [
    'https://x.example/%s',
    'https://x.example/?q=%s#%s',
    'https://x.example/%u',
    'https://x.example/?%s=%u',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...templates), anyText(400), anyText(), (template, words, path) => {
      const address = lookUpAddress(template, { words, url: `https://news.example/${path}` });
      expect(address === null || new URL(address).origin === 'https://x.example').toBe(true);
      expect(address).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
