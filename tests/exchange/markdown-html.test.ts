// A note's Markdown in the report: what a reader sees of it, and that nothing but the few elements of the tree comes of any text.

import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdownHtml } from '../../utils/exchange/markdown/markdown-html.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { fc } from '../properties.ts';
import { anyText, article, note } from './make.ts';
import { hostile, render, soup, strangersToReport } from './markdown-engines.ts';

const strangers = (home: ReturnType<typeof render>) =>
  strangersToReport(
    [...home.querySelectorAll('*')].map((element) => ({
      tagName: element.tagName,
      given: element.getAttributeNames().map((name): [string, string] => [name, element.getAttribute(name) ?? '']),
    })),
  );
const shown = (text: string) => render(markdownHtml(text) ?? '');

test('emphasis, lists, quotes, code, tables, headings and links, as any reader of Markdown shows them', () => {
  const page = shown(
    [
      '# The pier\nNine or **eleven**?\nAsk *again*, ~~today~~.',
      '- [x] the office\n- the `log`\n\n3. third',
      '> She said so.',
      '| day | hurt |\n| --- | --- |\n| Monday | 9 |',
      '    indented',
      '[the list](https://list.example/a?b=1&c=2) <https://b.example/> desk@news.example',
    ].join('\n\n'),
  );
  expect(page.innerHTML).toBe(
    [
      '<p class="heading">The pier</p><p>Nine or <strong>eleven</strong>?<br>Ask <em>again</em>, <del>today</del>.</p>',
      '<ul><li>☑ the office</li><li>the <code>log</code></li></ul><ol start="3"><li>third</li></ol>',
      '<blockquote><p>She said so.</p></blockquote>',
      '<table><thead><tr><th>day</th><th>hurt</th></tr></thead><tbody><tr><td>Monday</td><td>9</td></tr></tbody></table>',
      '<pre><code>indented</code></pre>',
      '<p><a href="https://list.example/a?b=1&amp;c=2" rel="noopener noreferrer">the list</a>',
      ' <a href="https://b.example/" rel="noopener noreferrer">https://b.example/</a>',
      ' <a href="mailto:desk@news.example" rel="noopener noreferrer">desk@news.example</a></p>',
    ].join(''),
  );
});

test('HTML is shown as typed, a picture is a link, and what leads elsewhere is no link', () => {
  const page = shown('<b>bold</b> ![pier](https://p.example/a.png) [x](javascript:alert(1)) [y](mailto:a@b.c?body=z)');
  expect(page.textContent).toBe('<b>bold</b> pier x y');
  expect([...page.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P', 'A']);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('https://p.example/a.png');
});

describe('no element, attribute or address beyond the list', () => {
  test.each(hostile)('%j', (text) => expect(strangers(shown(text))).toEqual([]));

  test('generated', () => {
    fc.assert(
      fc.property(fc.oneof(soup(60), anyText(80)), (text) => {
        expect(strangers(shown(text))).toEqual([]);
        expect(strangers(shown(`x\n\n${text}\n\n- ${text}`))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('it can fail', () => {
    const page = render('<p onclick="x">a</p><img src="x"><a href="javascript:x">b</a><a href="mailto:a@b.c?d">c</a>');
    expect(strangers(page)).toEqual([
      'p onclick=x',
      'img',
      'img src=x',
      'a href=javascript:x',
      'a href=mailto:a@b.c?d',
    ]);
  });
});

test('text that is given back as plain is plain for the parser, too', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '-',
    '+',
    '1.',
    '2)',
    ':',
    '//',
    'www',
    '.',
    '@',
    '=',
    '&lt;',
    '!',
    '\u00A0',
    '\u2028',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
        anyText(40),
      ),
      (text) => {
        if (markdownHtml(text) !== null) return;
        const page = render(marked.parse(text, { async: false, gfm: true, breaks: true }));
        expect(
          [...page.querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => tag !== 'P' && tag !== 'BR'),
        ).toEqual([]);
      },
    ),
    // A table of one column was taken for plain text once.
    { numRuns: 5000, examples: [['a\n:-']] },
  );
}, 60_000);

test.each([
  ['brackets', '['.repeat(20_000)],
  ['stars', '*a '.repeat(6600)],
  ['underscores', '_'.repeat(20_000)],
  ['backticks', '`a``'.repeat(5000)],
  ['quotations in quotations', '>'.repeat(20_000)],
  ['lists in lists', '- '.repeat(10_000)],
  ['links in links', '[a]('.repeat(5000)],
  ['open tags', '<a '.repeat(6600)],
  ['a table of bars', `|a|\n|-|\n${'|'.repeat(19_000)}`],
  ['a book', '**word** '.repeat(20_000)],
])('twenty thousand units of %s are written, and none hangs it', (_name, text) => {
  const html = report.write({ articles: [article()], notes: [note({ text })], at: 1 });
  const page = render(html);
  expect(page.querySelector('.note :is(.markdown, .text)')?.innerHTML).not.toBe('');
});
