// Markdown: a real YAML parser reads the frontmatter, two real engines the body. Both let raw HTML through, so that
// whatever of it the export leaves in shows up as an element.
import fc from 'fast-check';
import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { linkTarget, plainWords, safeMarkdown } from '../../utils/exchange/escape-markdown.ts';
import { markdown } from '../../utils/exchange/markdown.ts';
import { yamlText } from '../../utils/exchange/yaml-text.ts';
import { anyStore, anyText, article, note, uuid } from './make.ts';

const at = Date.UTC(2026, 4, 3, 12);
const markdownIt = new MarkdownIt({ html: true, linkify: true });
const engines: [string, (text: string) => string][] = [
  ['marked', (text) => marked.parse(text, { async: false, gfm: true })],
  ['markdown-it', (text) => markdownIt.render(text)],
];
const page = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });

function render(html: string) {
  const body = page.document.createElement('div');
  body.innerHTML = html;
  return body;
}

/** Frontmatter as data, and the body after it. */
function split(file: string): { facts: Record<string, unknown>; body: string } {
  const end = file.indexOf('\n---\n', 4);
  expect(file.startsWith('---\n')).toBe(true);
  return { facts: parse(file.slice(4, end)), body: file.slice(end + 5) };
}

const allowed = new Set(
  'p blockquote h1 h2 h3 h4 h5 h6 ul ol li hr br em strong del s code pre a table thead tbody tr th td input'.split(
    ' ',
  ),
);

function strangers(html: string): string[] {
  const found: string[] = [];
  for (const element of render(html).querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (!allowed.has(name)) found.push(name);
    if (name === 'input' && (element.getAttribute('type') !== 'checkbox' || !element.hasAttribute('disabled')))
      found.push(name);
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? '';
      if (attribute === 'href' && /^(https?:\/\/|mailto:)/i.test(value)) continue;
      const harmless = ['title', 'start', 'align', 'type', 'disabled', 'checked', 'class', 'style'].includes(attribute);
      if (!harmless || (attribute === 'style' && !/^text-align:\w+$/.test(value)))
        found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=https://spy.example/x.png onerror=alert(1)>',
  '![spy](https://spy.example/x.png)',
  '![spy][ref]\n\n[ref]: https://spy.example/x.png',
  '\\![spy](https://spy.example/x.png)',
  '[click](javascript:alert(1))',
  '[click]( javascript:alert(1) "title")',
  '[click](java&#115;cript:alert(1))',
  '[click](&#x6A;avascript:alert(1))',
  '[click](data:text/html,<b>x</b>)',
  '[click](<javascript:alert(1)>)',
  '[click](//spy.example)',
  '[click]\n\n[click]: javascript:alert(1)',
  '[click]:\njavascript:alert(1)\n\n[click]',
  '<javascript:alert(1)>',
  'xftp://http://a.example //spy.example',
  '<ftp://files.example/x>',
  'ftp://files.example/x',
  '\\<b>bold</b>',
  '\\\\<b>bold</b>',
  '<!-- comment -->',
  '<![CDATA[ x ]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '<https://news.example/ onclick=alert(1)>',
  '<https://news.example/"><b>',
  '&lt;b&gt; &amp;lt;',
  '```\nan open fence',
  '~~~html\n<b>open</b>',
  '- ```\n  fence in a list',
  '> ```\nfence in a quotation',
  '# Heading',
  'Heading\n---',
  '---\ntitle: other\n---',
  '| a | b |\n|---|---|\n| <i>c</i> | d |',
  '*a **b `c',
  '`<b>` and ``<i>``',
  '1. list\n2. list',
  '5) list',
  '+ list',
  '[[Wiki]] ![[Embed]] %%comment%% ==mark== #tag $x$ ^id [^1]',
  'www.news.example and https://news.example and desk@news.example',
  'line one\r\nline two\rline three\u2028line four',
  '\0 and \u202Ereversed\u202C and \uFEFF',
  '\t\tindented',
  '    indented code',
  '<a href="https://news.example">link</a>',
  '{{template}} {% raw %} <% code %>',
];

vi.setConfig({ testTimeout: 30_000 });

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

/** Text made of the pieces that Markdown and HTML are made of. */
function soup(max: number) {
  const pieces =
    '< > & " \' ` `` ``` ~~~ * ** _ [ ] ( ) ![ ]( ]: : # - + 1. | \\ = ^ $ % { } ! @ / javascript: https:// http://a.example ftp:// www. <b> </b> <img <!-- --> &#106; &lt; a b \t'.split(
      ' ',
    );
  return fc
    .array(fc.constantFrom(...pieces, '\n', '\n\n', ' ', '    '), { maxLength: max })
    .map((parts) => parts.join(''));
}

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
        '> [!quote] Casualty · Officials in Harwen (unnamed officials) · [open](https://news.example/river-flood#:~:text=in%20Harwen%20said-,at%20least%2052%20people%20were%20killed,-when%20the%20Ossel%20broke)',
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
          status: 'later',
        },
        { title: text, byline: text, publisher: text, published: text },
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
