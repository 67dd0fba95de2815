// Each small page of tests/articles is read as it says: what must stand in the text and what must not, and its facts.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Furniture, furniturePages } from '../articles/furniture-pages.ts';
import { guidePages } from '../articles/guide-pages.ts';
import { documents, otherPages, section } from '../articles/other-pages.ts';
import { plainPages } from '../articles/plain-pages.ts';
import { eastern, fronts } from '../articles/signs.ts';
import { paragraphs, type SmallPage, smallPages } from '../articles/small-pages.ts';
import { fc } from '../properties.ts';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

vi.setConfig({ testTimeout: 60_000 });

const url = 'https://lorne.example/news/2025/10/14/bridge-over-the-lorne-is-closed';
let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
}, 120_000);
afterAll(() => reader?.close());

const filled = (body: string) => body.replace(/\{(\d)\}/g, (_, n: string) => `<p>${paragraphs[Number(n) - 1]}</p>`);
const read = async (html: string, at = url) =>
  v.parse(extractedSchema, await reader.read({ url: at, html }, 'Page.extract()'));
const wordsOf = (has: string | number) => (typeof has === 'number' ? (paragraphs[has - 1] ?? '') : has);
const fold = (text: string) => text.replace(/ +/g, ' ');

describe.each([...smallPages, ...otherPages, ...guidePages, ...plainPages])('$name', (page: SmallPage) => {
  const { body, head = '', title, lang = 'en', has, lacks = [], want = {} } = page;
  it('is read so', async () => {
    const name = title ?? 'Bridge over the Lorne is closed';
    const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title>${head}<body>${filled(body)}</body></html>`;
    const found = await read(html, page.url);
    expect(found.isArticle, found.reason).toBe(true);
    for (const words of has) expect(fold(found.text)).toContain(wordsOf(words));
    for (const words of lacks) expect(found.text).not.toContain(wordsOf(words));
    if (want.title) expect(found.title).toBe(want.title);
    if (want.authors) expect(found.authors).toEqual(want.authors);
    if (want.published) expect(found.published?.slice(0, 10)).toBe(want.published);
  });
});

it('a section of teasers is no article, however much of each story it gives', async () => {
  const { url: at, title, body } = section;
  const page = (address: string) =>
    read(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`,
      address,
    );
  expect(await page(at)).toMatchObject({ isArticle: false, reason: 'headings of other stories' });
  // The same under the address of a story is a round-up.
  expect(await page(url)).toMatchObject({ isArticle: true });
});

describe.each(documents)('a story in $type', ({ type, text }) => {
  it('is read', async () => {
    const found = v.parse(extractedSchema, await reader.read({ url, html: text, type }, 'Page.extract({})'));
    expect(found).toMatchObject({ isArticle: true, title: 'Bridge over the Lorne is closed' });
    expect(found.text.split('\n\n').slice(-paragraphs.length)).toEqual(paragraphs);
    const trips = await reader.read({ url, html: text, type }, 'Page.roundTrips("article")');
    expect(trips).toEqual([]);
  });
});

describe('words in a line', () => {
  const tags = ['a', 'span', 'abbr', 'b', 'em', 'button', 'mark', 'x-term'];
  const names =
    'popup tooltip social cookie related newsletter share comment-ref c-link--related tags promo author'.split(' ');
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const plain = fc.array(word, { minLength: 5, maxLength: 9 }).map((words) => words.join(' '));
  const wrapped = fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...names), word)
    .map(([tag, name, inner]) => ({ html: `<${tag} class="${name}">${inner}</${tag}>`, text: inner }));
  const sentence = fc.array(fc.tuple(plain, wrapped), { minLength: 1, maxLength: 4 }).map((parts) => ({
    html: parts.map(([before, { html }]) => `${before} ${html}`).join(' '),
    text: parts.map(([before, { text }]) => `${before} ${text}`).join(' '),
  }));

  it('all stay in order, whatever their elements are called', async () => {
    const sentences = fc.sample(sentence, { numRuns: 60, seed: 7 });
    const body = `<article><h1>Bridge over the Lorne is closed</h1>{1}{2}{3}${sentences.map(({ html }) => `<p>${html}.</p>`).join('')}{4}</article>`;
    const { text } = await read(
      `<!doctype html><html lang="en"><title>Bridge over the Lorne is closed</title>${filled(body)}`,
    );
    for (const one of sentences) expect(text).toContain(`${one.text}.`);
  });
});

describe('stories in signs', () => {
  it('are found, and front pages are none', async () => {
    const taken = async (html: string, at: string) => (await read(html, at)).isArticle;
    const missed: string[] = [];
    for (const { html, url: at } of eastern) if (!(await taken(html, at))) missed.push(at);
    const mistaken: string[] = [];
    for (const { html, url: at } of fronts) if (await taken(html, at)) mistaken.push(at);
    expect(eastern.length).toBe(20);
    expect(fronts.length).toBe(10);
    expect(missed.length, missed.join()).toBeLessThanOrEqual(1);
    expect(mistaken.length, mistaken.join()).toBeLessThanOrEqual(1);
  });
});

describe.each(furniturePages)('furniture in $language', ({ language, title, lines, forbidden }: Furniture) => {
  it('is left out of ten pages', async () => {
    expect(forbidden.length).toBe(10);
    for (const [at, { html, words }] of forbidden.entries()) {
      const story = lines.map((line) => `<p>${line}</p>`);
      const body = `<article><h1>${title}</h1>${story.slice(0, 4).join('')}${html}${story.slice(4).join('')}</article>`;
      const page = await read(
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>${body}`,
        `https://lorne.example/${language}/2025/10/14/${at}`,
      );
      expect(page.isArticle, page.reason).toBe(true);
      for (const line of lines) expect(page.text).toContain(line);
      expect(page.text, html).not.toContain(words);
    }
  });
});
