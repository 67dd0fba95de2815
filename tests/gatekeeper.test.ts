// When the gate looks: as soon as the page's words and sheets are there, and no later than a slow sheet allows.
import { beforeEach, expect, test, vi } from 'vitest';
import { createGatekeeper } from '../utils/page/gatekeeper.ts';

/** Whether the page holds a story by now; what the gate makes of real pages is tested in real browsers. */
let isStory: boolean;
vi.mock('../utils/page/gate.ts', () => ({ isProbablyArticle: () => ({ yes: isStory, reason: 'a story' }) }));
vi.stubGlobal('document', {});
vi.stubGlobal('location', { href: 'https://news.example/ferry' });

let told: string[];
let timers: { run: () => void; ms: number }[];
let loaded: (() => void)[];
let dressed: boolean;
let annotated: boolean;
/** The background does not hear the first so many. */
let deaf: number;

beforeEach(() => {
  [told, timers, loaded, dressed, isStory, annotated, deaf] = [[], [], [], true, true, false, 0];
});

const gate = () =>
  createGatekeeper({
    isValid: () => true,
    isDressed: () => dressed,
    isAnnotated: () => annotated,
    whenLoaded: (run) => loaded.push(run),
    later: (run, ms) => timers.push({ run, ms }),
    tell: async (reason) => {
      if (deaf-- > 0) throw new Error('Receiving end does not exist.');
      told.push(reason);
    },
  });

test('a page whose words and sheets are there is looked at once, and nothing waits', () => {
  gate().begin();
  expect(told).toHaveLength(1);
  expect(timers).toEqual([]);
  expect(loaded).toEqual([]);
});

test('a page that waits for a sheet is looked at when it has come whole, once', () => {
  dressed = false;
  gate().begin();
  expect(told).toEqual([]);
  for (const run of loaded) run();
  expect(told).toHaveLength(1);
  for (const { run } of timers) run();
  expect(told).toHaveLength(1);
});

test('a sheet that does not come is not waited for', () => {
  dressed = false;
  gate().begin();
  for (const { run } of timers) run();
  expect(told).toHaveLength(1);
});

test('words that come with the rest of the page are looked at then, and later ones again', () => {
  isStory = false;
  gate().begin();
  expect(told).toEqual([]);
  for (const run of loaded) run();
  const before = timers.length;
  expect(timers.map(({ ms }) => ms)).toEqual([200, 1200]);
  timers[0]?.run();
  expect(timers).toHaveLength(before);
  isStory = true;
  timers[1]?.run();
  expect(told).toHaveLength(1);
});

test('what nobody heard is told again later, and no more than twice', async () => {
  deaf = 2;
  gate().begin();
  await Promise.resolve();
  expect(told).toEqual([]);
  expect(timers.map(({ ms }) => ms)).toEqual([]);
  timers.shift()?.run();
  await Promise.resolve();
  expect(told).toEqual([]);
  timers.shift()?.run();
  expect(told).toHaveLength(1);
});

test('beside an annotator that stands in this document none is asked for', () => {
  annotated = true;
  gate().begin();
  expect(told).toEqual([]);
  expect(timers).toEqual([]);
});
