import { expect, test } from 'vitest';
import { readLink } from '../../components/editor/pasted-link.ts';

const url = 'https://harbour.example/table?day=4&part=2';

test.each([
  ['a bare address', ` ${url} `, '', { url, title: '' }],
  ['a host without its scheme', 'norvale.example/table', '', { url: 'https://norvale.example/table', title: '' }],
  ['a host alone', 'Norvale.example', '', { url: 'https://Norvale.example', title: '' }],
  [
    'with its title in HTML',
    url,
    `<meta charset="utf-8"><a href="${url}">Table &amp; notes</a>`,
    { url, title: 'Table & notes' },
  ],
  ['a title that is the address again', url, `<a href="${url}">${url}</a>`, { url, title: '' }],
  [
    'the words of a link copied from a page',
    'The  table',
    `<p><a class="x" href="${url.replace('&', '&amp;')}">The <b>table</b></a></p>`,
    { url, title: 'The table' },
  ],
  [
    'a sign inside the address',
    'Table',
    '<a href="https://a.example/?x>2" id="t">Table</a>',
    { url: 'https://a.example/?x>2', title: 'Table' },
  ],
  [
    'a link behind one without an address',
    'Table',
    `<a name="t">Top</a> <a href='${url}'>Table</a >`,
    { url, title: 'Table' },
  ],
  [
    'the second of two addresses, where the first is empty',
    'Table',
    `<a data-href="" href="${url}">Table</a>`,
    { url, title: 'Table' },
  ],
  ['the longest inside of a link', 'Table', `<a href="${url}">Table${' '.repeat(1995)}</a>`, { url, title: 'Table' }],
  ['text with an open sign', 'a < b', `<a href="${url}">a < b</a>`, { url, title: 'a < b' }],
])('%s', (_, text, html, found) => expect(readLink(text, html)).toEqual(found));

test.each([
  ['javascript:alert(1)', ''],
  ['ftp://harbour.example/', ''],
  ['two words', ''],
  ['3.5', ''],
  ['mila@norvale.example', ''],
  ['file.', ''],
  ['https://a.example and more', ''],
  ['The table', '<a href="javascript:alert(1)">The table</a>'],
  ['Other words', `<a href="${url}">The table</a>`],
  [`https://a.example/${'x'.repeat(5000)}`, ''],
  ['Table', `<a href="${url}">Table`],
  ['Table', `<a href="${url}"`],
  ['Table', `<a href="${url}>Table</a>`],
  ['Table', `<a href="">Table</a>`],
  ['Table', `<area href="${url}">Table</a>`],
  ['Table', `<a href="${url}">Table${' '.repeat(1996)}</a>`],
])('%s is no link', (text, html) => expect(readLink(text, html)).toBeNull());
