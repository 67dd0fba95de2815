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
])('%s is no link', (text, html) => expect(readLink(text, html)).toBeNull());
