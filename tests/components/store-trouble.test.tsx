// @vitest-environment happy-dom
// The store does not open: the library names every backup, hands each out as it is, tries again, and starts anew from one.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { readArchive } from '../../utils/exchange/archive/archive.ts';
import { backUp } from '../../utils/notes/backup.ts';
import { database, meta } from '../../utils/notes/database.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const settle = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000 });
const notice = () => page.querySelector('.health');
const press = (text: string, at = 0) => {
  const found = [...page.querySelectorAll('button')].filter((each) => each.textContent?.trim() === text)[at];
  if (!found) throw new Error(`no button “${text}”`);
  found.click();
};
let read = vi.spyOn(meta, 'get');
const shut = () => {
  read = vi.spyOn(meta, 'get');
  read.mockRejectedValue(new DOMException('Internal error.', 'UnknownError'));
};
const mend = () => void read.mockRestore();

beforeEach(async () => {
  await cleanStore();
  await saveNote(firstSave(makeNote({ text: 'In both.' })), 1);
  await backUp(10);
  await saveNote(firstSave(makeNote({ id: uuid(2), text: 'In the second.' })), 2);
  await backUp(20);
});
afterEach(() => {
  mend();
  render(null, page);
  page.remove();
});

function open() {
  page = document.body.appendChild(document.createElement('div'));
  render(<LibraryView />, page);
}

test('each backup is named and can be downloaded as it is', async () => {
  shut();
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  open();
  await settle(() => expect(notice()?.querySelectorAll('li')).toHaveLength(2));
  press('Download', 1);
  await settle(() => expect(made).toHaveLength(1));
  const read = readArchive((await made[0]?.text()) ?? '');
  expect(read).toMatchObject({ notes: [{ text: 'In both.' }], refused: [] });
});

test('trying again finds a store that opens by now', async () => {
  shut();
  open();
  await settle(() => expect(notice()?.textContent).toContain('does not open'));
  mend();
  press('Try again');
  await settle(() => expect(notice()).toBeNull());
});

test('starting anew from the older backup asks first, and brings back what it held', async () => {
  shut();
  const really = database.delete.bind(database);
  const empty = vi.spyOn(database, 'delete').mockImplementationOnce(() => {
    mend();
    return really();
  });
  open();
  await settle(() => expect(notice()?.querySelectorAll('li')).toHaveLength(2));
  press('Start anew from this one', 1);
  await settle(() => expect(page.querySelector('[role=alertdialog]')?.textContent).toContain('goes for good'));
  expect(empty).not.toHaveBeenCalled();
  press('Start anew');
  await settle(() => expect(notice()).toBeNull());
  await settle(() =>
    expect(page.querySelector('.import-panel')?.textContent).toContain('Put the library back as it was'),
  );
  page.querySelector<HTMLButtonElement>('.import-panel button.primary')?.click();
  await settle(async () => expect(await noteById(uuid(1))).toMatchObject({ text: 'In both.' }));
  expect(await noteById(uuid(2))).toBeNull();
  await settle(() => expect(page.querySelectorAll('.note-row')).toHaveLength(1));
  expect(await saveNote(firstSave(makeNote({ id: uuid(3) })), 9)).toMatchObject({ status: 'saved' });
});
