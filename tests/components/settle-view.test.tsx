// @vitest-environment happy-dom
// Settling in the library, over the true store: both versions in view, no verdict chosen in advance, and it can be undone.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { noteById } from '../../utils/notes/note-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const wait = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });

/** A note that two windows wrote on at once. */
async function twice(n: number, here: object, there: object): Promise<void> {
  await saveNote(firstSave(makeNote({ id: uuid(n), text: 'Before.' })), n);
  await saveNote(
    { note: makeNote({ id: uuid(n), text: 'Before.', ...here }), baseRevision: 1, by: uuid(700 + n) },
    20 + n,
  );
  await saveNote(
    { note: makeNote({ id: uuid(n), text: 'Before.', ...there }), baseRevision: 1, by: uuid(800 + n) },
    30 + n,
  );
}

const show = (view: string) => {
  location.hash = `#view=${view}`;
  page = document.body.appendChild(document.createElement('div'));
  render(<LibraryView />, page);
};
const radio = (text: string) =>
  [...page.querySelectorAll('.settle label')]
    .find((label) => label.textContent?.includes(text))
    ?.querySelector('input');
const button = (text: string) => [...page.querySelectorAll('button')].find((each) => each.textContent === text);

beforeEach(cleanStore);
afterEach(() => {
  render(null, page);
  page.remove();
  location.hash = '';
});

test('both in view, the verdict to be chosen, settled by one click and undone by another', async () => {
  await twice(
    1,
    { verdict: 'mostly-false', text: 'Here.', author: 'Imre' },
    { verdict: 'mixed', text: 'Desk.', author: 'Rosalind', tags: ['osk'] },
  );
  show('settle');
  await wait(() => expect(page.textContent).toContain('Versions of one note'));
  for (const part of ['Imre', 'Rosalind', 'Mostly false', 'Mixed', 'Here.', 'Desk.', '#osk'])
    expect(page.textContent).toContain(part);
  expect([radio('Mostly false')?.checked, radio('Mixed')?.checked, radio('Here.')?.checked]).toEqual([
    false,
    false,
    true,
  ]);
  expect(button('Settle')?.disabled).toBe(true);
  radio('Mixed')?.click();
  radio('All texts')?.click();
  await wait(() => expect(button('Settle')?.disabled).toBe(false));
  button('Settle')?.click();
  await wait(async () =>
    expect(await noteById(uuid(1))).toMatchObject({
      ...{ verdict: 'mixed', text: 'Here.\n\n---\n\nDesk.', tags: ['osk'], conflicts: [] },
    }),
  );
  await wait(() => expect(page.textContent).toContain('Nothing to settle'));
  button('Undo')?.click();
  await wait(async () => expect(await noteById(uuid(1))).toMatchObject({ verdict: 'mostly-false', text: 'Here.' }));
  expect((await noteById(uuid(1)))?.conflicts).toMatchObject([{ verdict: 'mixed', text: 'Desk.' }]);
});

test('one after the other, and the list leads there', async () => {
  await twice(1, { text: 'A.' }, { text: 'B.' });
  await twice(2, { text: 'C.' }, { text: 'D.' });
  show('settle');
  await wait(() => expect(page.textContent).toContain('1 of 2'));
  expect(radio('C.')).toBeDefined();
  button('Next')?.click();
  await wait(() => expect(page.textContent).toContain('2 of 2'));
  expect(radio('A.')).toBeDefined();
  render(null, page);
  show('notes');
  await wait(() =>
    expect(page.querySelector('a.flag[href="#view=settle"]')?.textContent).toBe('More than one version'),
  );
});
