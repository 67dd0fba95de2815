// The view in force as the background knows it: the number on the button, and the command that switches.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { runCommand } from '../../utils/background/commands.ts';
import { pageCalls } from '../../utils/background/page-calls.ts';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import { cleanStore, makeFacts } from '../notes/make.ts';
import { fake, page } from './fake.ts';

const article = makeFacts();
const sender = page('https://news.example/ferry');
const read = () => pageCalls.articleRead({ isArticle: true, article }, sender);
let badge = fake('action', 'setBadgeText');

beforeEach(async () => {
  await cleanStore();
  await writeSettings({ view: 'key' });
  badge = fake('action', 'setBadgeText');
});

test('the page is told the view in force, and the badge says what it counts there', async () => {
  expect((await read()).settings.view).toBe('key');
  await pageCalls.counted({ count: 9 }, sender);
  expect(badge).toHaveBeenLastCalledWith({ tabId: 5, text: '9' });
  await writeSettings({ view: 'all' });
  expect((await read()).settings.view).toBe('all');
  await pageCalls.counted({ count: 31 }, sender);
  expect(badge).toHaveBeenLastCalledWith({ tabId: 5, text: '31' });
});

test('the command goes from one view to the other and back, without a tab too', async () => {
  await runCommand('toggle-view', undefined);
  expect((await readSettings()).view).toBe('all');
  await runCommand('toggle-view', undefined);
  expect((await readSettings()).view).toBe('key');
});

test('a view that this version does not know is the default', async () => {
  await browser.storage.local.set({ settings: { view: 'most' } });
  expect((await readSettings()).view).toBe('key');
});
