// What a policy sets: read item by item, beside the reader's own, and nothing where there is none.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotate } from '../utils/background/on-demand.ts';
import { readManaged, untouchedSites, watchManaged } from '../utils/managed.ts';
import { readSettings, writeSettings } from '../utils/settings.ts';
import { fake } from './background/fake.ts';

const none = { blockedSites: [], verdictScale: [], syncAddress: '', syncDatabase: '' };
const sets = (values: object) => fakeBrowser.storage.managed.set(values);

beforeEach(() => fakeBrowser.reset());

test.each([
  [{}, none],
  [{ blockedSites: 'bank.example', verdictScale: {}, syncAddress: 7, syncDatabase: null, other: true }, none],
  [
    { blockedSites: ['bank.example', 3, null], syncAddress: 'https://desk.example', syncDatabase: 'desk' },
    { ...none, blockedSites: ['bank.example'], syncAddress: 'https://desk.example', syncDatabase: 'desk' },
  ],
])('%j', async (values, read) => {
  await sets(values);
  expect(await readManaged()).toEqual(read);
});

test('a browser that rejects where no policy is has set nothing', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect(await readManaged()).toEqual(none);
});

test('blocked by policy stands beside blocked by the reader, and in no setting', async () => {
  await writeSettings({ neverSites: ['mail.example'] });
  await sets({ blockedSites: ['bank.example'] });
  expect(await untouchedSites()).toEqual(['mail.example', 'bank.example']);
  await writeSettings({ author: 'Ines' });
  expect((await readSettings()).neverSites).toEqual(['mail.example']);
});

describe('whoever insists', () => {
  const inject = () => fake('scripting', 'executeScript', () => [{ result: { ready: true } }]);

  test.each([
    ['https://intern.bank.example/a', false, 'no-access'],
    ['https://intern.bank.example/a', true, 'no-access'],
    ['https://mail.example/', false, 'no-access'],
    ['https://mail.example/', true, 'ready'],
    ['https://notbank.example/', true, 'ready'],
  ])('%s, insisting %j: %s', async (url, force, answer) => {
    await writeSettings({ neverSites: ['mail.example'] });
    await sets({ blockedSites: ['bank.example'] });
    for (const call of ['insertCSS', 'removeCSS']) fake('scripting', call);
    const injected = inject();
    fake('tabs', 'get', () => ({ url }));
    expect(await annotate(5, force)).toBe(answer);
    expect(injected).toHaveBeenCalledTimes(answer === 'ready' ? 1 : 0);
  });
});

test('a policy that comes later is told, another change is not', async () => {
  const heard = vi.fn();
  const control = new AbortController();
  watchManaged(heard, control.signal);
  await writeSettings({ author: 'Ines' });
  expect(heard).not.toHaveBeenCalled();
  await sets({ syncDatabase: 'desk' });
  expect(heard).toHaveBeenCalledOnce();
  control.abort();
  await sets({ syncDatabase: 'other' });
  expect(heard).toHaveBeenCalledOnce();
});

test('the schema that Chromium asks for knows each item that is read, and no other', () => {
  const schema = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8'));
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(none).toSorted());
});
