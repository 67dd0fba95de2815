import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberTab } from '../../utils/background/shown-tabs.ts';
import {
  followSiteAccess,
  isUnder,
  leaveSites,
  returnToSites,
  welcomeSites,
} from '../../utils/background/site-access.ts';
import { untouchedSites } from '../../utils/background/untouched.ts';
import { writeSettings } from '../../utils/settings.ts';
import { fake } from './fake.ts';

let registered: { id: string; matches: string[]; excludeMatches?: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  const soon = <T>(give: () => T) => new Promise<T>((resolve) => setTimeout(() => resolve(give()), 2));
  fake('scripting', 'getRegisteredContentScripts', () => soon(() => [...registered]));
  fake('scripting', 'unregisterContentScripts', () => soon(() => (registered = [])));
  fake('scripting', 'registerContentScripts', (scripts: never) =>
    soon(() => {
      if (registered.length > 0) throw new Error("Duplicate script ID 'gate'");
      registered.push(...(scripts as typeof registered));
    }),
  );
});

test('calls at once wait for each other, and the last access counts', async () => {
  let origins = ['https://one.example/*', 'chrome://favicon/*'];
  fake('permissions', 'getAll', () => ({ origins }));
  const all = [followSiteAccess(), followSiteAccess()];
  origins = ['https://two.example/*'];
  all.push(followSiteAccess());
  await Promise.all(all);
  expect(registered).toMatchObject([{ id: 'gate', matches: ['https://two.example/*'] }]);
  origins = [];
  await followSiteAccess();
  expect(registered).toEqual([]);
});

test('a failure does not stop the next', async () => {
  fake('permissions', 'getAll', () => Promise.reject(new Error('busy')));
  const warned = vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
  await followSiteAccess();
  expect(warned).toHaveBeenCalledTimes(1);
  fake('permissions', 'getAll', () => ({ origins: ['https://*/*', 'http://*/*'] }));
  await followSiteAccess();
  expect(registered).toMatchObject([{ matches: ['https://*/*', 'http://*/*'] }]);
});

test('sites never to touch are left out, however they were typed; nonsense is passed over', async () => {
  fake('permissions', 'getAll', () => ({ origins: ['https://*/*'] }));
  await writeSettings({ neverSites: ['Mail.Example', 'https://bücher.example/a', '127.0.0.1', 'not a host', ''] });
  await followSiteAccess();
  expect(registered[0]?.excludeMatches).toEqual([
    '*://*.mail.example/*',
    '*://*.xn--bcher-kva.example/*',
    '*://127.0.0.1/*',
  ]);
});

test('a grant reaches the tabs already open, but for sites never to touch', async () => {
  fake('permissions', 'getAll', () => ({ origins: ['https://*/*'] }));
  await writeSettings({ neverSites: ['mail.example'] });
  const query = fake('tabs', 'query', () => [
    { id: 1, url: 'https://news.example/' },
    { id: 2, url: 'https://in.mail.example/' },
  ]);
  const run = fake('scripting', 'executeScript', () => [{}]);
  await welcomeSites(['https://*/*']);
  expect(query).toHaveBeenCalledWith({ url: ['https://*/*'] });
  expect(run.mock.calls.map(([given]) => given.target.tabId)).toEqual([1]);
  await welcomeSites([]);
  expect(run).toHaveBeenCalledTimes(1);
});

test('after a start that has lost the registration, tabs opened before it are reached too; else none', async () => {
  fake('permissions', 'getAll', () => ({ origins: ['https://*/*'] }));
  fake('tabs', 'query', () => [{ id: 1, url: 'https://news.example/' }]);
  const run = fake('scripting', 'executeScript', () => [{}]);
  await returnToSites();
  expect(run.mock.calls.map(([given]) => given.target.tabId)).toEqual([1]);
  await returnToSites();
  expect(run).toHaveBeenCalledTimes(1);
  // Another version's scripts have ended, even where the browser has kept the registration.
  await returnToSites(true);
  expect(run).toHaveBeenCalledTimes(2);
});

test('while a browser that starts does not know the policy yet, what it said last holds', async () => {
  await fakeBrowser.storage.managed.set({ blockedSites: ['bank.example'] });
  expect(await untouchedSites()).toEqual(['bank.example']);
  const silent = vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => new Promise<never>(() => {}));
  await writeSettings({ neverSites: ['mail.example'] });
  expect(await untouchedSites()).toEqual(['mail.example', 'bank.example']);
  silent.mockRestore();
  await fakeBrowser.storage.managed.set({ blockedSites: [] });
  expect(await untouchedSites()).toEqual(['mail.example']);
});

test.each([
  ['https://mail.example/x', true],
  ['https://in.mail.example/', true],
  ['https://notmail.example/', false],
  ['https://news.example/?to=mail.example', false],
  ['', false],
  ['about:blank', false],
])('%s never: %s', (url, never) => {
  expect(isUnder(url, ['mail.example', '', '   '])).toBe(never);
});

test('access to all addresses, as a policy gives it, is access to the web', async () => {
  fake('permissions', 'getAll', () => ({ origins: ['<all_urls>'] }));
  await followSiteAccess();
  expect(registered).toMatchObject([{ id: 'gate', matches: ['https://*/*', 'http://*/*'] }]);
});

test('where access was taken back, the open tabs are left at once, and only they', async () => {
  fake('permissions', 'getAll', () => ({ origins: ['https://two.example/*'] }));
  fake('action', 'setBadgeText');
  fake('tabs', 'get', (id: number) => ({ id, ...(id === 2 && { url: 'https://two.example/b' }) }));
  const asked: unknown[] = [];
  fake('tabs', 'sendMessage', (tabId: number, message: { name: string }) => {
    asked.push([tabId, message.name]);
    return { ok: true, value: { gone: true } };
  });
  await rememberTab(1, 'https://one.example/a');
  await rememberTab(2, 'https://two.example/b');
  await leaveSites(['https://one.example/*']);
  expect(asked).toEqual([[1, 'quit']]);
  expect(registered).toMatchObject([{ matches: ['https://two.example/*'] }]);
});
