// Markdown: a real YAML parser reads the frontmatter, two real engines the body. Both let raw HTML through, so that
// whatever of it the export leaves in shows up as an element.

import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { linkTarget, plainWords, safeMarkdown } from '../../utils/exchange/markdown/escape-markdown.ts';
import { markdown } from '../../utils/exchange/markdown/markdown.ts';
import { yamlText } from '../../utils/exchange/write/yaml-text.ts';
import { fc } from '../properties.ts';
import { anyStore, anyText, article, note, uuid } from './make.ts';
import { engines, hostile, render, soup, strangers } from './markdown-engines.ts';

const at = Date.UTC(2026, 4, 3, 12);
vi.setConfig({ testTimeout: 30_000 });
/** Frontmatter as data, and the body after it. */
function split(file: string): { facts: Record<string, unknown>; body: string } {
  const end = file.indexOf('\n---\n', 4);
  expect(file.startsWith('---\n')).toBe(true);
  return { facts: parse(file.slice(4, end)), body: file.slice(end + 5) };
}

describe('page text', () => {
  const readable = (text: string): string =>
    text
      .toWellFormed()
      .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\n\r\t])\p{Cc}/gu, '')
      .replace(/\s+/g, ' ')
      .trim();

  describe.each(engines)('%s', (_, engine) => {
    test.each(hostile)('shows as plain words: %j', (text) => {
      const shown = render(engine(`x ${plainWords(text)}`));
      expect(shown.querySelectorAll('*').length).toBe(1);
      expect(readable(shown.textContent)).toBe(`x ${readable(text)}`);
      const alone = render(engine(plainWords(text)));
      expect([...alone.querySelectorAll('*')].map((element) => element.tagName)).toEqual(['P']);
      expect(readable(alone.textContent)).toBe(readable(text));
    });

    test('any text shows as itself and as one paragraph', () => {
      fc.assert(
        fc.property(fc.oneof(anyText(), soup(30)), (text) => {
          const shown = render(engine(`x ${plainWords(text)}`));
          expect(shown.querySelectorAll('*').length).toBe(1);
          expect(readable(shown.textContent)).toBe(readable(`x ${readable(text)}`));
        }),
        { numRuns: 500 },
      );
    });
  });
});

describe('the whole file', () => {
  const file = (change: Parameters<typeof note>[0], more: Parameters<typeof article>[0] = {}) =>
    markdown.write({ articles: [article(more)], notes: [note(change)], at });

  test('the frontmatter has the keys of the clipper and the counts', () => {
    expect(split(file({})).facts).toEqual({
      title: 'River Ossel floods three villages',
      source: 'https://news.example/river-flood',
      author: ['Ines Talvik'],
      published: '2026-05-01',
      created: '2026-05-02',
      tags: ['fact-check', 'flood'],
      claims: 1,
      checked: 1,
    });
  });

  test('a note reads as words, verdict, text, evidence, tags and id', () => {
    expect(split(file({})).body).toBe(
      [
        '',
        '> [!quote] Casualties · Officials in Harwen (official, not named) · [open](https://news.example/river-flood#:~:text=in%20Harwen%20said-,at%20least%2052%20people%20were%20killed,-when%20the%20Ossel%20broke)',
        '> at least 52 people were killed',
        '',
        '> [!note] **Mostly false · high confidence**',
        '> The ministry table gives **41**.',
        '',
        '- contradicts (primary, 2026-05-02): [Table of the ministry](https://health.example/table?year=2026&month=5) — 41 deaths were recorded by noon.',
        '',
        '#flood ^note-6f1c2d3e',
        '',
      ].join('\n'),
    );
  });

  test('true and false without evidence are flagged', () => {
    expect(file({ verdict: 'false', evidence: [] })).toContain('False · high confidence · needs evidence');
  });

  test('several articles are parted by a rule, each under its heading; the bin is left out', () => {
    const other = article({ id: uuid(9), title: '# Rain *expected*', url: 'https://news.example/rain' });
    const text = markdown.write({
      articles: [article(), other],
      notes: [
        note(),
        note({ id: uuid(1), articleId: uuid(9), text: 'second' }),
        note({ id: uuid(2), text: 'gone', deleted: at }),
      ],
      at,
    });
    const { facts, body } = split(text);
    expect(facts).toMatchObject({ claims: 2, checked: 2 });
    expect(text).not.toContain('gone');
    for (const [, engine] of engines) {
      const shown = render(engine(body));
      expect([...shown.querySelectorAll('h1')].map((h) => h.textContent)).toEqual([
        'River Ossel floods three villages',
        '# Rain *expected*',
      ]);
      expect(shown.querySelectorAll('hr')).toHaveLength(1);
    }
  });

  describe.each(engines)('%s', (_, engine) => {
    const check = (text: string, evidence: number) => {
      const { facts, body } = split(text);
      expect(Object.keys(facts)).not.toContain('other');
      const html = engine(body);
      expect(strangers(html)).toEqual([]);
      const top = [...render(html).children].map((element) => element.tagName);
      expect(top).toEqual(['BLOCKQUOTE', 'BLOCKQUOTE', ...(evidence ? ['UL'] : []), 'P']);
    };

    test.each(hostile)('hostile everywhere: %j', (text) => {
      const bad = { ...note().evidence[0], title: text, passage: text, url: `https://x.example/${text}` };
      const source = { exact: text, name: text, class: text };
      const claim = { ...note().claim, source } as ReturnType<typeof note>['claim'];
      const selector = { exact: text, prefix: text, suffix: text };
      const made = file(
        {
          text,
          claim,
          selector,
          tags: [text],
          evidence: [bad as never],
          later: { reason: text, recheckOn: text },
        },
        { title: text, authors: [text], publisher: text, published: text },
      );
      check(made, 1);
    });

    test('generated notes', () => {
      fc.assert(
        fc.property(soup(40), (text) => check(file({ text: `x${text}` }), 1)),
        { numRuns: 500 },
      );
    });

    test('generated stores', () => {
      fc.assert(
        fc.property(anyStore, (store) => {
          const { facts, body } = split(markdown.write(store));
          expect(typeof facts.title).toBe('string');
          expect(strangers(engine(body))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });
  });

  test("the reader's own Markdown stays Markdown", () => {
    const text = '**bold**, [link](https://a.example/x), <https://b.example/y>, `code`\n\n1. one\n2. two\n\n> quoted';
    expect(safeMarkdown(text)).toBe(text);
  });
});

describe('frontmatter', () => {
  test('any text comes back from a YAML parser', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), soup(20)), (text) => {
        expect(parse(`a: ${yamlText(text)}\nb: 1\n`)).toEqual({ a: text.toWellFormed(), b: 1 });
      }),
      { numRuns: 2000 },
    );
  });

  describe.each(engines)('%s, which knows no frontmatter', (_, engine) => {
    test.each([
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '![seen](https://counter.example/p.png)',
      '[more](javascript:alert(1))',
      'a</title><b>"\n\n<iframe src="https://x.example">',
    ])('makes nothing of %j', (title) => {
      const written = markdown.write({
        articles: [article({ title, byline: title })],
        notes: [note({ tags: [title] })],
        at,
      });
      expect(split(written).facts).toMatchObject({ title });
      expect(strangers(engine(written))).toEqual([]);
    });
  });

  test.each([
    'yes',
    'null',
    '2026-05-01',
    '- x',
    '# x',
    'a: b',
    '"',
    "'",
    '---',
    '!!js/function',
    '*x',
    '&x',
    '\u0085',
    '\u2029',
  ])('%j stays text', (text) => {
    expect(parse(`- ${yamlText(text)}`)).toEqual([text]);
  });
});

describe('link targets', () => {
  test.each([
    ['https://a.example/x?y=1&z=2#top', 'https://a.example/x?y=1&z=2#top'],
    ['https://a.example/a b(c)<d>', 'https://a.example/a%20b%28c%29%3Cd%3E'],
    ['https://a.example/?q=&copy;', 'https://a.example/?q=&copy%3B'],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    [' https://a.example', null],
  ])('%s', (url, expected) => {
    expect(linkTarget(url)).toBe(expected);
  });
});
