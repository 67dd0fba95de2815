// @vitest-environment happy-dom
// A verdict, and "later", for all notes that are ticked, over the true store; and how undo gives each its own back.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { Note } from '../../utils/notes/note.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;

const put = (n: number, change: Partial<Note>, path?: string) =>
  saveNote(firstSave(makeNote({ id: uuid(n), ...change }), path), 1000 + n);
const selector = (exact: string) => ({ exact, prefix: '', suffix: '' });
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
const button = (text: string, within: ParentNode = page): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};
function type(field: HTMLInputElement | HTMLSelectElement | null, value: string, event = 'input') {
  if (!field) throw new Error('no such field');
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
const tick = (at: number) => page.querySelectorAll<HTMLInputElement>('.note-tick')[at]?.click();

beforeEach(async () => {
  await cleanStore();
  location.hash = '';
  await put(1, { selector: selector('Fourteen people were hurt'), verdict: 'false', text: 'The table says eleven.' });
  await put(
    2,
    { selector: selector('The mayor was warned'), tags: ['harbour'], later: { reason: 'Monday', recheckOn: null } },
    'mayor',
  );
  await put(3, {
    selector: selector('Prices rose by a third'),
    lastSeen: { at: 5, state: 'changed', exact: 'Prices rose by a quarter' },
  });
  page = document.createElement('div');
  document.body.append(page);
  render(<LibraryView />, page);
  await settle(() => expect(page.querySelectorAll('.note-row')).toHaveLength(3));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('a verdict goes on all that are ticked, on the words as they are now; undo gives each its own back', async () => {
  tick(0);
  tick(1);
  await settle(() => expect(page.querySelector('.bulk-bar')).not.toBeNull());
  const bar = page.querySelector('.bulk-bar') ?? page;
  button('Verdict', bar).click();
  await settle(() => expect(bar.querySelector('.menu-list')).not.toBeNull());
  button('Outdated', bar).click();
  await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('2 notes judged “Outdated”'));
  expect((await noteById(uuid(1)))?.verdict).toBe('outdated');
  const moved = await noteById(uuid(3));
  expect([moved?.verdict, moved?.selector?.exact]).toEqual(['outdated', 'Prices rose by a quarter']);
  // Judged again in between: that is not taken back.
  const first = await noteById(uuid(1));
  if (first) await saveNote({ note: { ...first, verdict: 'true' }, baseRevision: first.revision }, 2000);
  button('Undo').click();
  await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('1 note judged as before'));
  expect((await noteById(uuid(1)))?.verdict).toBe('true');
  const back = await noteById(uuid(3));
  expect([back?.verdict, back?.selector?.exact]).toEqual([null, 'Prices rose by a third']);
});

test('later goes on all that are ticked, with why and when, and undo gives each its own back', async () => {
  page.querySelector<HTMLInputElement>('.result-bar input[type=checkbox]')?.click();
  await settle(() => expect(page.querySelector('.bulk-bar')).not.toBeNull());
  const bar = page.querySelector('.bulk-bar') ?? page;
  button('Later', bar).click();
  await settle(() => expect(bar.querySelector('.bulk-later')).not.toBeNull());
  type(bar.querySelector('.bulk-later input[type=text]'), ' The registry is closed ');
  type(bar.querySelector('.bulk-later input[type=date]'), '2026-12-03');
  await settle(() => expect(bar.querySelector<HTMLInputElement>('[type=date]')?.value).toBe('2026-12-03'));
  button('Set for later', bar).click();
  await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('3 notes put aside for later'));
  expect(bar.querySelector('.bulk-later')).toBeNull();
  const put = { reason: 'The registry is closed', recheckOn: '2026-12-03' };
  expect((await noteById(uuid(1)))?.later).toEqual(put);
  expect((await noteById(uuid(2)))?.later).toEqual(put);
  button('Undo').click();
  await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('3 notes as before'));
  expect((await noteById(uuid(1)))?.later).toBeNull();
  expect((await noteById(uuid(2)))?.later).toEqual({ reason: 'Monday', recheckOn: null });
});

test('no verdict, and no longer for later, are set for all as well', async () => {
  page.querySelector<HTMLInputElement>('.result-bar input[type=checkbox]')?.click();
  await settle(() => expect(page.querySelector('.bulk-bar')).not.toBeNull());
  const bar = page.querySelector('.bulk-bar') ?? page;
  button('Verdict', bar).click();
  await settle(() => expect(bar.querySelector('.menu-list')).not.toBeNull());
  button('No verdict', bar).click();
  await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('Verdict taken from 1 note'));
  button('Later', bar).click();
  await settle(() => expect(bar.querySelector('.bulk-later')).not.toBeNull());
  button('Not for later', bar).click();
  await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('1 note no longer for later'));
  expect((await noteById(uuid(1)))?.verdict).toBeNull();
  expect((await noteById(uuid(2)))?.later).toBeNull();
});
