// Pages that are too large, broken or hostile, in real Chromium: nothing throws, the page stays as it was, and a reading
// that is of the beginning alone says so.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badPages, storyLines } from './bad-pages.ts';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

const answer = v.object({ untouched: v.boolean(), found: extractedSchema });

describe.each(badPages())('$name', (page) => {
  it('is read, and left as it was', async () => {
    const expression = '({ found: Page.extract(), untouched: Page.untouched() })';
    const { untouched, found } = v.parse(answer, await reader.read(page, expression));
    expect(untouched).toBe(true);
    expect(found.partial).toBe(page.partial);
    if (page.story) for (const line of storyLines) expect(found.whole).toContain(line);
    expect(found.urls.every((url) => url.startsWith('https://courier.example/'))).toBe(true);
    expect(found.whole.length).toBeLessThan(1_100_000);
    for (const { start, end } of found.passages) expect(end - start).toBeLessThan(210_000);
  });
});

it('parts a wall of text where sentences end, and its offsets hold', async () => {
  const wall = badPages().find(({ name }) => name === 'lone surrogates');
  if (!wall) throw new Error('The page is gone.');
  const long = { ...wall, html: wall.html.replace('</main>', `<p>${storyLines.join(' ').repeat(60)}</p></main>`) };
  const { passages } = v.parse(extractedSchema, await reader.read(long, 'Page.extract()'));
  expect(passages.length).toBeGreaterThan(7);
  expect(Math.max(...passages.map(({ start, end }) => end - start))).toBeLessThan(9_000);
  expect(await reader.read(long, "Page.roundTrips('article').slice(0, 3)")).toEqual([]);
});
