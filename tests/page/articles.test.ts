// Reads every page under tests/articles in real Chromium with the code that ships, and compares with its article.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import { contains } from '../../utils/span.ts';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

const folder = resolve(import.meta.dirname, '../articles');
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const expectedSchema = v.object({
  url: v.string(),
  isArticle: v.boolean(),
  title: v.optional(v.string()),
  byline: v.optional(v.string()),
  publisher: v.optional(v.string()),
  published: v.optional(v.string()),
  modified: v.optional(v.string()),
  language: v.optional(v.string()),
  /** A passage of the kind that begins so. */
  kinds: v.optional(v.record(v.string(), v.string())),
  /** When the passage that begins so came out: posts of a live blog. */
  times: v.optional(v.record(v.string(), v.string())),
  /** Of the passage that begins so, the days that its dates stand for. */
  dates: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  /** Where it is no article: why not. */
  reason: v.optional(v.string()),
  mustHold: v.array(v.string()),
  mustNotHold: v.array(v.string()),
});

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

it('finds pages to read', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(6);
});

describe.each(slugs)('%s', (slug) => {
  it('is read as its article.json says', async () => {
    const expected = v.parse(expectedSchema, JSON.parse(readFileSync(join(folder, slug, 'article.json'), 'utf8')));
    const html = readFileSync(join(folder, slug, 'page.html'), 'utf8');
    const found = v.parse(extractedSchema, await reader.read({ url: expected.url, html }, 'Page.extract()'));

    expect(found.isArticle, found.reason).toBe(expected.isArticle);
    for (const name of ['title', 'byline', 'publisher', 'published', 'modified', 'language'] as const)
      if (expected[name] !== undefined) expect(found[name], name).toBe(expected[name]);
    if (expected.reason !== undefined) expect(found.reason).toBe(expected.reason);
    for (const words of expected.mustHold) expect(found.whole).toContain(words);
    for (const words of expected.mustNotHold) expect(found.whole).not.toContain(words);
    for (const [kind, words] of Object.entries(expected.kinds ?? {})) {
      const passages = found.passages.filter((passage) => passage.kind === kind);
      const texts = passages.map(({ start, end }) => found.whole.slice(start, end));
      expect(
        texts.some((text) => text.startsWith(words)),
        `${kind} in ${JSON.stringify(texts)}`,
      ).toBe(true);
    }
    for (const [words, time] of Object.entries(expected.times ?? {})) {
      const passage = found.passages.find(({ start }) => found.whole.startsWith(words, start));
      expect(passage?.published, words).toBe(time);
    }
    if (!expected.times) expect(found.passages.filter(({ published }) => published)).toEqual([]);
    const claims = expected.dates ? allClaims({ ...found, text: found.whole }) : [];
    for (const [words, days] of Object.entries(expected.dates ?? {})) {
      const passage = found.passages.find(({ start }) => found.whole.startsWith(words, start));
      const dates = claims.filter(
        ({ kind, start }) => kind === 'date' && passage && contains(passage, { start, end: start }),
      );
      expect(Object.fromEntries(dates.map(({ exact, from }) => [exact, from]))).toEqual(days);
    }
    let end = 0;
    for (const passage of found.passages) {
      expect(passage.start - end).toBe(end === 0 ? 0 : 2);
      end = passage.end;
    }
    if (found.passages.length > 0) expect(end).toBe(found.whole.length);
  });
});
