import { describe, expect, it } from 'vitest';
import { addressesOf, articleKey } from '../utils/article.ts';
import { fingerprint } from '../utils/fingerprint.ts';
import { sameText } from '../utils/same-fingerprint.ts';
import { fc } from './properties.ts';

const story = 'https://example.com/2024/flood';

describe('articleKey', () => {
  it.each([
    ['the address itself', 'https://example.com/2024/flood'],
    ['http and www', 'http://www.example.com/2024/flood'],
    ['a trailing slash', 'https://example.com/2024/flood/'],
    ['a fragment', 'https://example.com/2024/flood#comments'],
    ['campaign parameters', 'https://example.com/2024/flood?utm_source=mail&utm_medium=x&fbclid=Iw&gclid=1'],
    ['a mobile host', 'https://m.example.com/2024/flood'],
    ['an AMP host', 'https://amp.example.com/2024/flood'],
    ['an AMP path', 'https://www.example.com/2024/flood/amp/'],
    ['an AMP folder', 'https://www.example.com/amp/2024/flood'],
    ['an AMP parameter', 'https://www.example.com/2024/flood?amp=1&outputType=amp'],
    ['a print view', 'https://www.example.com/2024/flood/print?print=true'],
    ['an index file', 'https://www.example.com/2024/flood/index.html'],
    ['a default port', 'http://example.com:80/2024/flood'],
    ['a capital host and a dot at its end', 'https://EXAMPLE.com./2024/flood'],
    ['the Wayback Machine', 'https://web.archive.org/web/20240103120000/http://www.example.com/2024/flood'],
    [
      'the Wayback Machine, raw',
      'https://web.archive.org/web/20240103120000id_/https://example.com/2024/flood?utm_id=1',
    ],
    ['the Wayback Machine, one slash lost', 'https://web.archive.org/web/20240103/https:/example.com/2024/flood'],
    ['the Wayback Machine, without a scheme', 'https://web.archive.org/web/2024/example.com/2024/flood'],
    ['archive.today', 'https://archive.ph/20240103120000/https://example.com/2024/flood'],
    ['archive.today, dotted time', 'https://archive.is/2024.01.03-120000/https://example.com/2024/flood'],
    ['archive.today, newest', 'http://archive.today/newest/https://www.example.com/2024/flood'],
    ['archive.today, with a short name', 'https://archive.md/o/aB3dE/https://example.com/2024/flood'],
    ['an archived archive', 'https://archive.ph/2024/https://web.archive.org/web/2024/https://example.com/2024/flood'],
    ['an AMP cache', 'https://example-com.cdn.ampproject.org/c/s/example.com/2024/flood/amp'],
  ])('folds %s', (_, url) => {
    expect(articleKey(url)).toBe(story);
  });

  it.each([
    ['https://example.com/story?id=7&page=2', 'https://example.com/story?page=2&id=7'],
    ['https://en.m.wiki.example/page/Flood', 'https://en.wiki.example/page/Flood'],
  ])('gives %s and %s one key', (a, b) => {
    expect(articleKey(a)).toBe(articleKey(b));
  });

  it.each([
    ['another parameter', 'https://example.com/story?id=7', 'https://example.com/story?id=8'],
    ['another path', 'https://example.com/flood', 'https://example.com/floods'],
    ['another subdomain', 'https://news.example.com/a', 'https://sport.example.com/a'],
    ['another port', 'http://example.com:8080/a', 'http://example.com:8081/a'],
    ['another route of an app', 'https://example.com/#/story/1', 'https://example.com/#/story/2'],
    ['a host that only looks mobile', 'https://m.example/a', 'https://example/a'],
    ['capitals in the path', 'https://example.com/A', 'https://example.com/a'],
  ])('tells apart %s', (_, a, b) => {
    expect(articleKey(a)).not.toBe(articleKey(b));
  });

  it('does not believe an address in the path of any other host', () => {
    expect(articleKey('https://evil.example/web/20240103120000/https://example.com/2024/flood')).toContain(
      'evil.example',
    );
    expect(articleKey('https://archive.ph.evil.example/2024/https://example.com/a')).toContain('evil.example');
  });

  it('keeps files, and refuses everything else', () => {
    expect(articleKey('file:///home/ana/flood.html#top')).toBe('file:///home/ana/flood.html');
    for (const url of [
      'javascript:alert(1)',
      'about:blank',
      'data:text/html,x',
      'chrome://settings',
      '',
      'example.com',
    ]) {
      expect(articleKey(url)).toBeNull();
    }
  });

  it('is its own key, whatever the address', () => {
    // Put together from pieces: fast-check's own webUrl takes seconds for a hundred addresses.
    const piece = fc.oneof(
      fc.constantFrom(
        'amp',
        'index.html',
        'print',
        'm',
        'www',
        '2024',
        'web',
        'https:',
        'a.b',
        '%20',
        '..',
        'x.amp',
        '',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
    );
    const host = fc.constantFrom(
      'example.com',
      'www.m.example.com',
      'web.archive.org',
      'archive.ph',
      'amp.google.com',
      'm.co',
    );
    const address = fc.tuple(host, fc.array(piece), fc.array(fc.tuple(piece, piece)), piece);
    fc.assert(
      fc.property(address, ([name, path, query, hash]) => {
        const url = `http://${name}/${path.join('/')}?${query.map((pair) => pair.join('=')).join('&')}#/${hash}`;
        const key = articleKey(url);
        expect(key && articleKey(key)).toBe(key);
      }),
    );
  });
});

describe('addressesOf', () => {
  it('puts the page first and adds hints of its own site, once each', () => {
    expect(
      addressesOf('https://www.example.com/2024/flood?ref=front', [
        'https://example.com/2024/flood',
        'https://m.example.com/story/881',
        '/story/881',
        'https://news.example.com/2024/flood',
      ]),
    ).toEqual([story, 'https://example.com/story/881', 'https://news.example.com/2024/flood']);
  });

  it.each([
    ['another site', 'https://other.example/2024/flood'],
    ['another site under the same second level', 'https://other.co.uk/a'],
    ['the front page', 'https://example.co.uk/'],
    ['the section the page lies in', 'https://example.co.uk/2024'],
    ['no address', 'javascript:void 0'],
    ['a file', 'file:///etc/passwd'],
  ])('ignores a hint that names %s', (_, hint) => {
    expect(addressesOf('https://example.co.uk/2024/flood', [hint])).toEqual(['https://example.co.uk/2024/flood']);
  });

  it('keeps apart sites that share a host', () => {
    expect(addressesOf('https://ana.blogspot.com/flood', ['https://ben.blogspot.com/flood'])).toHaveLength(1);
  });

  it('takes the second page of a story for the story', () => {
    expect(addressesOf('https://example.com/flood/2', ['https://example.com/flood'])).toContain(
      'https://example.com/flood',
    );
  });

  it('believes an archive about what it is a copy of', () => {
    expect(
      addressesOf('https://archive.ph/aB3dE', ['https://archive.ph/2024.01.03-120000/https://example.com/2024/flood']),
    ).toEqual(['https://archive.ph/aB3dE', story]);
    expect(
      addressesOf('https://web.archive.org/web/2024/https://example.com/2024/flood', ['https://other.example/x']),
    ).toEqual([story]);
  });

  it('gives nothing for a page without an address', () => {
    expect(addressesOf('about:blank', [story])).toEqual([]);
  });
});

/** A text of our own making, another for each seed: function words in common, the rest made of syllables. */
function textOf(seed: number, words: number): string {
  let state = seed * 7919 + 17;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % sides;
  };
  const pick = (list: string): string => list.split(' ')[roll(list.split(' ').length)] ?? '';
  return Array.from({ length: words }, () =>
    roll(2) === 0
      ? pick('the of and in to was for on that with said')
      : `${pick('mar tel os bran quar lin ved hol')}${pick('row ford ter dt ry gate mill')}${pick('s ed er ing on a')}`,
  ).join(' ');
}

describe('fingerprint', () => {
  const text = textOf(1, 400);

  it('is the same for the same words in other typography', () => {
    expect(fingerprint(text.toUpperCase().replace(/\. /g, ' —\u00a0\n'))).toBe(fingerprint(text));
    expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('knows a text after a small edit, and not another text', () => {
    const edited = text
      .split(' ')
      .toSpliced(50, 3, 'nobody', 'sold', 'anything')
      .toSpliced(200, 0, 'yesterday')
      .join(' ');
    expect(sameText(fingerprint(edited), fingerprint(text))).toBe(true);
    for (let seed = 2; seed < 60; seed++)
      expect(sameText(fingerprint(textOf(seed, 400)), fingerprint(text))).toBe(false);
  });

  it('reads scripts without spaces', () => {
    const long =
      '昨夜の大雨で川があふれ、町の東側で百二十戸が水につかった。けが人はいないと役場は話している。橋は朝まで閉じられた。';
    expect(sameText(fingerprint(long), fingerprint(long.replace('百二十', '百三十')))).toBe(true);
  });

  it('is empty without words, and nothing is the same as that', () => {
    expect(fingerprint(' … — ')).toBe('');
    expect(sameText('', '')).toBe(false);
    expect(sameText('xyz', fingerprint(text))).toBe(false);
  });

  it('takes any text', () => {
    // Units drawn as numbers: the same as fast-check's 'binary' strings, which take seconds to set up.
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, (any) => {
        expect(fingerprint(any)).toMatch(/^([0-9a-f]{16})?$/);
      }),
    );
  });
});
