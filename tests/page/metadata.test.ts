// Title, byline and dates, from what a page tells machines and from what it shows, in real Chromium.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

const story = [
  'The wells of the Osk valley have fallen to their lowest mark in thirty years, the water board said on Tuesday.',
  'Farmers in Lower Skerrow have begun to bring water by lorry, at a cost of £40 a load, and expect to do so until spring.',
  'The board has asked the county to forbid the washing of cars; a decision is to be made at the council’s next sitting.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

type Parts = {
  head?: string;
  title?: string;
  before?: string;
  after?: string;
  end?: string;
  h1?: string;
  url?: string;
};
const pageOf = ({ head = '', title = 'A dry summer', before = '', h1 = 'A dry summer', after = '', end = '' }: Parts) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${before}<main>${h1 && `<h1>${h1}</h1>`}${after}<article>${story}</article>${end}</main></body></html>`;
const graph = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

const read = async ({ url = 'https://courier.example/news/wells', ...parts }: Parts) =>
  v.parse(extractedSchema, await reader.read({ url, html: pageOf(parts) }, 'Page.extract()'));

describe('byline', () => {
  it.each<[string, Parts, string | undefined]>([
    ['a line that says by whom', { after: '<div>By Ada Quill</div>' }, 'Ada Quill'],
    ['"By" and a name in its own element', { after: '<p><span>By</span> <a href="/x">Ada Quill</a></p>' }, 'Ada Quill'],
    [
      'several, parted by "and"',
      { after: '<p>By Ada Quill, Bo Lind and Cy van der Ash</p>' },
      'Ada Quill, Bo Lind, Cy van der Ash',
    ],
    [
      'several, each a link',
      { after: '<p>By <a href="/a">Ada Quill</a> and <a href="/b">Bo Lind</a></p>' },
      'Ada Quill, Bo Lind',
    ],
    ['without a role', { after: '<div class="byline">Ada Quill, Home Affairs Editor</div>' }, 'Ada Quill'],
    ['without title and degree', { after: '<div class="author">Dr. Ada Quill, MD, PhD</div>' }, 'Ada Quill'],
    ['in capitals', { after: '<div class="byline">BY ADA QUILL</div>' }, 'Ada Quill'],
    ['after "Words:", with who took the pictures', { after: '<p>Words: Ada Quill · Photos: Bo Lind</p>' }, 'Ada Quill'],
    ['each before what they do', { after: '<p>By Ada Quill, Water reporter, and Bo Lind</p>' }, 'Ada Quill, Bo Lind'],
    ['two over what they do', { after: '<p>Ada Quill and Bo Lind<br>Water correspondents</p>' }, 'Ada Quill, Bo Lind'],
    ['over what she does', { after: '<div>14 May 2026</div><div>Ada Quill<br>Water correspondent</div>' }, 'Ada Quill'],
    [
      'no place over a day, no name over what is sold',
      { after: '<div>Lower Skerrow<br>14 May 2026</div><div>Skerrow Wells<br>The reporter who sold the water</div>' },
      undefined,
    ],
    ['before the headline', { before: '<div class="post-author">Ada Quill</div>' }, 'Ada Quill'],
    ['at the end, in words', { end: '<p>Written by Ada Quill</p>' }, 'Ada Quill'],
    ['rel=author anywhere', { end: '<footer><a rel="author" href="/ada">Ada Quill</a></footer>' }, 'Ada Quill'],
    ['meta', { head: '<meta name="author" content="Ada Quill">' }, 'Ada Quill'],
    [
      'JSON-LD, a list',
      {
        head: graph({
          '@type': 'NewsArticle',
          author: [{ '@type': 'Person', name: 'Ada Quill' }, { name: 'Bo Lind' }],
        }),
      },
      'Ada Quill, Bo Lind',
    ],
    [
      'JSON-LD, by reference in a graph',
      {
        head: graph({
          '@graph': [
            { '@type': 'NewsArticle', author: { '@id': '#ada' } },
            { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
          ],
        }),
      },
      'Ada Quill',
    ],
    [
      'JSON-LD, of the page',
      { head: graph({ '@graph': [{ '@type': 'WebPage', author: { '@type': 'Person', name: 'Ada Quill' } }] }) },
      'Ada Quill',
    ],
    [
      'all of those shown, where machines are told of one',
      { head: '<meta name="author" content="Ada Quill">', after: '<p>By Ada Quill and Bo Lind</p>' },
      'Ada Quill, Bo Lind',
    ],
    [
      'shown rather than a handle',
      { head: '<meta name="author" content="aquill.web">', after: '<p>By Ada Quill</p>' },
      'Ada Quill',
    ],
    ['a first name alone, where it is given as the author', { head: '<meta name="author" content="Ada">' }, 'Ada'],
    [
      'not the desk',
      { after: '<div class="byline">By Staff</div>', head: '<meta name="author" content="Admin">' },
      undefined,
    ],
    [
      'not the outlet',
      {
        head: graph({
          '@type': 'NewsArticle',
          author: { '@type': 'Organization', name: 'Osk Courier' },
          publisher: { name: 'Osk Courier' },
        }),
      },
      undefined,
    ],
    ['not a date', { after: '<div class="byline">12 June 2025</div>' }, undefined],
    ['not who took the picture', { after: '<p>Photo by Bo Lind</p>' }, undefined],
    ['not who edited it', { after: '<p>Edited by Bo Lind</p><p>By Ada Quill</p>' }, 'Ada Quill'],
    ['not a commenter', { end: '<div class="comment-author">Bo Lind</div>' }, undefined],
    [
      'not an address',
      { head: '<meta property="article:author" content="https://social.example/courier">' },
      undefined,
    ],
  ])('%s', async (_, parts, wanted) => {
    expect((await read(parts)).byline).toBe(wanted);
  });
});

describe('dates', () => {
  it.each<[string, Parts, string | undefined]>([
    [
      'JSON-LD before meta',
      {
        head: `${graph({ '@type': 'NewsArticle', datePublished: '2025-10-14T08:00:00+01:00' })}<meta name="date" content="2025-10-15">`,
      },
      '2025-10-14T08:00:00+01:00',
    ],
    [
      'meta, in the zone it gives',
      { head: '<meta property="article:published_time" content="2025-10-14T08:00:00-0500">' },
      '2025-10-14T08:00:00-05:00',
    ],
    [
      'a time element by the headline',
      { after: '<time datetime="2025-10-14T08:00Z">two days ago</time>' },
      '2025-10-14T08:00Z',
    ],
    ['a line by the headline', { after: '<div>By Ada Quill • 14 October 2025</div>' }, '2025-10-14'],
    [
      'not the time of another story',
      {
        before: '<aside><ul><li><time datetime="2020-01-01">old</time></li></ul></aside>',
        after: '<p>14 October 2025</p>',
      },
      '2025-10-14',
    ],
    ['a line at the end', { end: '<p>Posted on 14 October 2025</p>' }, '2025-10-14'],
    ['the address', { url: 'https://courier.example/2025/10/14/wells' }, '2025-10-14'],
    ['the last change where nothing else is said', { after: '<p>Updated 14 October 2025</p>' }, '2025-10-14'],
    [
      'the day shown, where machines are told that of a move',
      { head: '<meta name="date" content="2025-11-30">', after: '<p>14 October 2025</p>' },
      '2025-10-14',
    ],
    ['none', {}, undefined],
  ])('%s', async (_, parts, wanted) => {
    expect((await read(parts)).published).toBe(wanted);
  });
});

describe('title', () => {
  it.each<[string, Parts, string]>([
    ['the headline as shown', { title: 'Drought 2025: what to know | Osk Courier' }, 'A dry summer'],
    [
      'the title without the site',
      { title: 'A dry summer in the valley | Osk Courier', h1: '' },
      'A dry summer in the valley',
    ],
    [
      'the site in front',
      {
        title: 'Osk Courier | A dry summer in the valley',
        h1: '',
        head: '<meta property="og:site_name" content="Osk Courier">',
      },
      'A dry summer in the valley',
    ],
    [
      'a dash that belongs to it',
      { title: 'A dry summer - and a wet one', h1: '', head: '<meta property="og:site_name" content="Osk Courier">' },
      'A dry summer - and a wet one',
    ],
    [
      'a headline with a date in it',
      {
        title: 'A dry summer in Osk | Courier',
        h1: '<small>Oct 14 2025</small> A dry summer in Osk',
        head: '<meta property="og:title" content="A dry summer in Osk">',
      },
      'A dry summer in Osk',
    ],
    [
      'a bar that JSON-LD has too',
      {
        title: 'A dry summer in Osk | Wells and what to do about them — Courier',
        h1: 'A dry summer in Osk | Wells and what to do about them',
        head: `<script type="application/ld+json">{"@type":"Article","headline":"A dry summer in Osk | Wells and what to do about them"}</script>`,
      },
      'A dry summer in Osk | Wells and what to do about them',
    ],
    [
      'a bar before the site, which JSON-LD repeats',
      {
        title: 'A dry summer in Osk | Osk Courier',
        h1: 'A dry summer in Osk | Osk Courier',
        head: `<meta property="og:site_name" content="Osk Courier"><script type="application/ld+json">{"@type":"Article","headline":"A dry summer in Osk | Osk Courier"}</script>`,
      },
      'A dry summer in Osk',
    ],
  ])('%s', async (_, parts, wanted) => {
    expect((await read(parts)).title).toBe(wanted);
  });
});
