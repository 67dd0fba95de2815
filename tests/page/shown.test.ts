// A part of the story that comes to be seen is heard of, also where it kept its room and no height tells.
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paragraphs } from '../articles/small-pages.ts';
import { type PageReader, pageReader } from './chromium.ts';

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-shown.ts'), { scripts: true });
});
afterAll(() => reader?.close());

const story = paragraphs.map((line) => `<p>${line}</p>`);
const hears = (style: string) => {
  const body = `<article><h1>Bridge over the Lorne is closed</h1>${story.slice(0, 5).join('')}<div id="rest" class="cut">${story.slice(5).join('')}</div></article>`;
  const html = `<!doctype html><html lang="en"><title>Bridge over the Lorne is closed</title><style>.cut{${style}}</style><body>${body}`;
  return reader.read({ url: 'https://lorne.example/news/bridge', html }, 'Page.hears("rest")');
};

it.each<[string, boolean]>([
  ['display:none', true],
  ['visibility:hidden', true],
  ['max-height:30px;overflow:hidden', true],
  // A change of what is seen already is the page's own: to wake at each would cost the reader.
  ['color:red', false],
])('of what was %s: %s', async (style, heard) => {
  expect(await hears(style)).toBe(heard);
});
