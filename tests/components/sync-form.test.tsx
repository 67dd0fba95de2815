// @vitest-environment happy-dom
// The form that names a server: what a look asks the browser for, and what it gives back where it led nowhere.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { SyncSection } from '../../components/options/sync/SyncSection.tsx';
import { own } from '../../utils/notes/sync/tables.ts';
import { cleanStore } from '../notes/make.ts';

const asked: string[] = [];
vi.mock('../../utils/messages.ts', async (original) => ({
  ...(await original<typeof import('../../utils/messages.ts')>()),
  ask: async (name: string) => void asked.push(name),
}));

let page: HTMLElement;
let granted: string[];
const remove = vi.fn(async (gone: { origins: string[] }) => {
  granted = granted.filter((each) => !gone.origins.includes(each));
  return true;
});

beforeEach(async () => {
  await cleanStore();
  asked.length = 0;
  granted = [];
  vi.clearAllMocks();
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.includes(each)),
    request: async ({ origins }: { origins: string[] }) => {
      granted = [...new Set([...granted, ...origins])];
      return true;
    },
    remove,
  });
  vi.stubGlobal('fetch', async () => new Response('<!doctype html><title>Welcome to the hotel</title>'));
  page = document.body.appendChild(document.createElement('div'));
  render(<SyncSection run={(act) => act()} address="" database="" space={own} />, page);
  await vi.waitFor(() => expect(page.querySelector('#sync-address')).not.toBeNull());
});
afterEach(() => {
  render(null, page);
  page.remove();
  vi.unstubAllGlobals();
});

function look(fields: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.querySelector<HTMLInputElement>(`#sync-${name}`);
    if (!field) throw new Error(`no field ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
const press = () => page.querySelector<HTMLButtonElement>('button[type="submit"]');
const shows = (text: string) => vi.waitFor(() => expect(page.textContent).toContain(text), { timeout: 60_000 });

test('access that was asked for a look that led nowhere is given back', async () => {
  look({ address: 'hotel.example', database: 'desk', passphrase: 'correct horse' });
  await vi.waitFor(() => expect(press()?.disabled).toBe(false));
  press()?.click();
  await shows('What answers there is no CouchDB');
  await vi.waitFor(() => expect([granted, asked]).toEqual([[], ['syncCancel']]));
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://hotel.example/*'] });
});

test('access that was there before stays', async () => {
  granted = ['https://hotel.example/*'];
  look({ address: 'https://hotel.example/desk', passphrase: 'correct horse' });
  await vi.waitFor(() => expect(press()?.disabled).toBe(false));
  press()?.click();
  await shows('What answers there is no CouchDB');
  await vi.waitFor(() => expect(asked).toEqual(['syncCancel']));
  expect([granted, remove.mock.calls]).toEqual([['https://hotel.example/*'], []]);
});

test('without a database’s name it says what is missing; spaces are no passphrase', async () => {
  look({ address: 'https://couch.example', passphrase: '   ' });
  await vi.waitFor(() => expect(page.querySelector<HTMLInputElement>('#sync-passphrase')?.value).toBe('   '));
  expect(press()?.disabled).toBe(true);
  look({ passphrase: 'correct horse' });
  await vi.waitFor(() => expect(press()?.disabled).toBe(false));
  press()?.click();
  await shows('The name of the database');
  expect(granted).toEqual([]);
});
