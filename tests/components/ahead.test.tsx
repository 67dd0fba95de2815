// @vitest-environment happy-dom
// What the popup asks for before its view is there: the list stands in the first drawing, and nothing is asked twice.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Ahead, answersAhead, askAhead } from '../../components/page/ahead.ts';
import { PopupView } from '../../components/page/PopupView.tsx';
import { NoReply } from '../../utils/envelope.ts';
import { cleanStore } from '../notes/make.ts';
import { claims, desk, onward, reading } from './page-desk.ts';

const tab = { id: 7, windowId: 1, url: 'https://news.example/ferry' };
const event = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(browser.permissions, { contains: async () => true, onAdded: event, onRemoved: event });

const draw = (ahead: Ahead | null) => {
  const page = document.createElement('div');
  document.body.append(page);
  render(<PopupView ahead={ahead} />, page);
  return page;
};
const reads = () => desk.asked.filter(({ name }) => name === 'read').length;

beforeEach(async () => {
  await cleanStore();
  desk.answer = null;
  desk.asked.length = 0;
  await browser.storage.session.clear();
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ ...tab, active: true }] as never);
});

describe('asked ahead', () => {
  test('the tab, its list and what was kept of it', async () => {
    await browser.storage.session.set({ 'list:x': 1 });
    askAhead();
    expect(await answersAhead(60_000)).toEqual({ tab, inTab: false, reading: reading(), kept: { 'list:x': 1 } });
  });

  test('an answer that is late is not waited for, and none where nobody is in the page', async () => {
    desk.answer = async () => new Promise((resolve) => setTimeout(() => resolve(onward), 300));
    askAhead();
    expect(await answersAhead(10)).toBeNull();
    desk.answer = () => {
      throw new NoReply('nobody');
    };
    askAhead();
    expect(await answersAhead(60_000)).toMatchObject({ tab, reading: null });
  });
});

describe('the popup', () => {
  test('draws the list at once, and does not ask again', async () => {
    askAhead();
    const page = draw(await answersAhead(60_000));
    expect(page.querySelectorAll('.row')).toHaveLength(claims.length);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reads()).toBe(1);
    render(null, page);
  });

  test('with the filter that was kept', async () => {
    const [address] = reading().article.urls;
    await browser.storage.session.set({
      [`list:${address}`]: { kind: 'figure', verdict: 'any', source: null, order: 'article' },
    });
    askAhead();
    const page = draw(await answersAhead(60_000));
    expect(page.querySelectorAll('.row')).toHaveLength(1);
    render(null, page);
  });

  test('asks by itself where nothing was asked ahead, or nobody answered', async () => {
    const alone = draw(null);
    await vi.waitFor(() => expect(alone.querySelectorAll('.row')).toHaveLength(claims.length), { timeout: 60_000 });
    render(null, alone);
    desk.asked.length = 0;
    const page = draw({ tab, inTab: false, reading: null, kept: {} });
    await vi.waitFor(() => expect(page.querySelectorAll('.row')).toHaveLength(claims.length), { timeout: 60_000 });
    expect(reads()).toBe(1);
    render(null, page);
  });

  test('draws a long list bit by bit', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ ...claims[0], key: `casualty:${n}`, start: n, end: n + 1 }));
    const long = { ...reading(), claims: many as typeof claims };
    const page = draw({ tab, inTab: false, reading: long, kept: {} });
    const drawn = page.querySelectorAll('.row').length;
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(20);
    await vi.waitFor(() => expect(page.querySelectorAll('.row')).toHaveLength(60), { timeout: 60_000 });
    render(null, page);
  });
});
