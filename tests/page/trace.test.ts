// What `extract --trace` tells a developer of a page: enough to see why it was read as it was.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PageReader, pageReader } from './chromium.ts';

const texts = v.array(v.string());
const schema = v.object({
  url: v.string(),
  verdict: v.string(),
  gate: v.object({ said: v.string(), points: texts }),
  scores: texts,
  headline: v.string(),
  root: v.string(),
  candidates: v.array(v.object({ box: v.string(), why: v.string(), parts: texts })),
  notBelieved: texts,
  kinds: v.array(v.object({ kind: v.string(), box: v.string(), words: v.string() })),
  posts: v.array(v.object({ published: v.string(), box: v.string(), words: v.string() })),
  dropped: v.array(v.object({ rule: v.string(), box: v.string(), prose: v.number(), words: v.string() })),
});

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

const traced = async (slug: string, url: string) => {
  const html = readFileSync(resolve(import.meta.dirname, `../articles/${slug}/page.html`), 'utf8');
  return v.parse(schema, await reader.read({ url, html }, 'Page.trace()'));
};

it('an article: the way to the root, the points that decided, what was left out and by which rule', async () => {
  const url = 'https://courier.example/norvale/2025/11/09/train-stuck-in-marrow-tunnel-for-five-hours';
  const trace = await traced('several-containers', url);
  expect(trace.url).toBe(url);
  expect(trace.candidates.map(({ box }) => box.split(':')[0])).toEqual(['body', 'main']);
  expect(trace.candidates.at(-1)?.why).toBe('parts of one story');
  expect(trace.candidates.at(-1)?.parts.map((part) => part.split(':')[0])).toEqual(Array(3).fill('div.story-part'));
  expect(trace.root).toBe('main: parts of one story');
  expect(trace.dropped.map(({ rule, box }) => [rule, box])).toEqual([
    ['name byline', 'p.byline'],
    ['name ad', 'div.ad-slot'],
    ['name ad', 'div.ad-slot'],
    ['name newsletter', 'div.newsletter'],
  ]);
  const sum = trace.scores.reduce((all, line) => all + Number.parseFloat(line), 0);
  const told = Number(/sum to (-?[\d.]+), [\d.]+ are asked for$/.exec(trace.verdict)?.[1]);
  expect(Math.abs(sum - told)).toBeLessThan(0.1);
  expect(trace.verdict).toMatch(/^an article, /);
});

it('a shop: the gate decided, and by which of its points', async () => {
  const trace = await traced('shop', 'https://courier.example/shop/osk-walker');
  expect(trace.verdict).toBe('no article, declared a product: the gate decided');
  expect(trace.gate.points[0]).toBe('-3.00 declared a product');
});

it('a live blog: its posts', async () => {
  const trace = await traced('live-blog', 'https://courier.example/norvale/live/2025/10/13/hallowmere-flood');
  expect(trace.posts.map(({ published }) => published.slice(11, 16))).toEqual(
    expect.arrayContaining(['21:30', '19:12', '17:40', '15:05', '12:20', '09:00']),
  );
});
