// @vitest-environment happy-dom
// The library as a reader uses it, over the true store: search, filter, select, delete and undo, import with its preview.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { backUp } from '../../utils/notes/backup.ts';
import type { Note } from '../../utils/notes/note.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeArticle, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;

const put = (n: number, change: Partial<Note>, path?: string) =>
  saveNote(firstSave(makeNote({ id: uuid(n), ...change }), path), 1000 + n);
const selector = (exact: string) => ({ exact, prefix: '', suffix: '' });
const shown = () => [...page.querySelectorAll('.note-words')].map((each) => each.textContent);
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
const choose = (file: File) => {
  const field = page.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no file field');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

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
  await settle(() => expect(shown()).toHaveLength(3));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('finding', () => {
  test('the newest note stands first, under its article', () => {
    expect(shown()).toEqual(['Then Prices rose by a third', 'Fourteen people were hurt', 'The mayor was warned']);
    expect(page.querySelectorAll('.article-group')).toHaveLength(2);
  });

  test('words and fields narrow the list, and clearing brings all back', async () => {
    type(page.querySelector('input[type=search]'), 'eleven verdict:false');
    await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
    expect(page.querySelector('.found')?.textContent).toBe('1 note found');
    page.querySelector<HTMLButtonElement>('[aria-label="Clear search"]')?.click();
    await settle(() => expect(shown()).toHaveLength(3));
  });

  test('a search without a hit says so, and an unknown field is named', async () => {
    type(page.querySelector('input[type=search]'), 'colour:red');
    await settle(() => expect(page.querySelector('.empty h2')?.textContent).toBe('Nothing found'));
    expect(page.querySelector('.search-problem')?.textContent).toContain('colour:red');
  });

  test('what is deleted leaves the results of a search, and its undo brings it back', async () => {
    type(page.querySelector('input[type=search]'), 'eleven');
    await settle(() => expect(page.querySelector('.found')?.textContent).toBe('1 note found'));
    button('Delete').click();
    await settle(() => expect(page.querySelector('.empty')).not.toBeNull());
    button('Undo').click();
    await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
    expect(page.querySelector('.found')?.textContent).toBe('1 note found');
  });

  test('a filter shows what passes it', async () => {
    const verdict = page.querySelectorAll<HTMLSelectElement>('.filter-box select')[1];
    type(verdict ?? null, 'false', 'change');
    await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
  });

  test('the shelf of changed words shows what it said and what it says', async () => {
    button('Changed or gone').click();
    await settle(() => expect(shown()).toEqual(['Then Prices rose by a third']));
    expect(page.querySelector('.note-now')?.textContent).toContain('a quarter');
  });

  test('an address in the hash opens that note in its article alone', async () => {
    location.hash = `note=${uuid(2)}`;
    window.dispatchEvent(new Event('hashchange'));
    await settle(() => expect(page.querySelectorAll('.note-row')).toHaveLength(1));
    await settle(() => expect(page.querySelector('.editor')).not.toBeNull());
  });
});

describe('changing many', () => {
  test('deleting the ticked notes can be undone', async () => {
    tick(0);
    tick(1);
    await settle(() => expect(page.querySelector('.bulk-bar [role=status]')?.textContent).toBe('2 selected'));
    button('Delete', page.querySelector('.bulk-bar') ?? page).click();
    await settle(() => expect(shown()).toEqual(['The mayor was warned']));
    expect((await noteById(uuid(1)))?.deleted).not.toBeNull();
    button('Undo').click();
    await settle(() => expect(shown()).toHaveLength(3));
    expect((await noteById(uuid(1)))?.deleted).toBeNull();
  });

  test('a tag goes on all that are ticked, and comes off by undo', async () => {
    page.querySelector<HTMLInputElement>('.result-bar input[type=checkbox]')?.click();
    await settle(() => expect(page.querySelector('.tag-form')).not.toBeNull());
    type(page.querySelector('.tag-form input'), '#harbour');
    await settle(() => expect(button('Add').disabled).toBe(false));
    button('Add').click();
    await settle(() => expect(page.querySelector('.done-bar')?.textContent).toContain('2 notes tagged “harbour”'));
    expect((await noteById(uuid(1)))?.tags).toEqual(['harbour']);
    button('Undo').click();
    await settle(async () => expect((await noteById(uuid(1)))?.tags).toEqual([]));
    expect((await noteById(uuid(2)))?.tags).toEqual(['harbour']);
  });

  test('from the bin a note goes for good only after a second word', async () => {
    tick(0);
    await settle(() => expect(page.querySelector('.bulk-bar')).not.toBeNull());
    button('Delete', page.querySelector('.bulk-bar') ?? page).click();
    await settle(() => expect(shown()).toHaveLength(2));
    button('Bin1').click();
    await settle(() => expect(shown()).toHaveLength(1));
    tick(0);
    await settle(() => expect(page.querySelector('.bulk-bar')).not.toBeNull());
    button('Delete permanently').click();
    await settle(() => expect(page.querySelector('[role=alertdialog]')).not.toBeNull());
    expect(await noteById(uuid(3))).not.toBeNull();
    button('Delete permanently', page.querySelector('[role=alertdialog]') ?? page).click();
    await settle(async () => expect(await noteById(uuid(3))).toBeNull());
  });
});

describe('importing', () => {
  const archive = (notes: readonly object[]) =>
    new File([writeArchive({ articles: [makeArticle()], notes: notes as Note[], at: 9 })], 'mine.claimlight.json');

  test('the preview says what would be, and cancelling changes nothing', async () => {
    choose(archive([makeNote({ id: uuid(50), text: 'From the other machine.' }), { ...makeNote(), id: 'broken' }]));
    await settle(() => expect(page.querySelector('.tally')).not.toBeNull());
    const numbers = [...page.querySelectorAll('.tally b')].map((each) => each.textContent);
    expect(numbers).toEqual(['1', '0', '0', '0', '1']);
    button('Cancel').click();
    await settle(() => expect(page.querySelector('.import-panel')).toBeNull());
    expect(await noteById(uuid(50))).toBeNull();
  });

  test('committing takes it in and says so', async () => {
    choose(archive([makeNote({ id: uuid(50), selector: selector('A new sentence') })]));
    await settle(() => expect(page.querySelector('.tally')).not.toBeNull());
    button('Import', page.querySelector('.import-panel') ?? page).click();
    await settle(() => expect(page.querySelector('.import-panel h2')?.textContent).toBe('Imported'));
    await settle(() => expect(shown()).toContain('A new sentence'));
  });

  test('a file that is no archive is refused in words', async () => {
    choose(new File(['{"hello": 1}'], 'other.json'));
    await settle(() => expect(page.querySelector('[role=alert]')?.textContent).toContain('not a Claimlight archive'));
  });
});

describe('a backup', () => {
  test('puts the library back as it was, and that can be undone', async () => {
    const first = (await noteById(uuid(1)))?.text;
    await backUp(Date.now());
    await deleteNotes([uuid(2)], 5);
    const one = await noteById(uuid(1));
    if (!one) throw new Error('no note');
    await saveNote({ note: { ...one, text: 'Overwritten.' }, baseRevision: one.revision }, 6);
    await settle(() => button('Restore …').click());
    await settle(() => expect(page.querySelector('.backup-box .menu-list button')).not.toBeNull());
    page.querySelector<HTMLElement>('.backup-box .menu-list button')?.click();
    await settle(() => expect(page.querySelector('.tally')).not.toBeNull());
    expect(page.querySelector('.import-panel')?.textContent).toContain('1 is in the bin here: take it out');
    page.querySelector<HTMLElement>('.import-panel .primary')?.click();
    await settle(() =>
      expect(page.querySelector('.import-panel h2')?.textContent).toBe('The library is as it was then'),
    );
    expect(await noteById(uuid(1))).toMatchObject({ text: first });
    expect(await noteById(uuid(2))).toMatchObject({ deleted: null });
    button('Undo', page.querySelector('.import-panel') ?? page).click();
    await settle(async () => expect(await noteById(uuid(1))).toMatchObject({ text: 'Overwritten.' }));
    expect((await noteById(uuid(2)))?.deleted).toBe(5);
  });
});

describe('a verdict on other words', () => {
  test('is history in the list; “Still holds” lets it stand, and that can be undone', async () => {
    const three = await noteById(uuid(3));
    if (!three) throw new Error('no note');
    await saveNote({ note: { ...three, verdict: 'false' }, baseRevision: three.revision }, 7);
    await settle(() => expect(page.textContent).toContain('was: False, on “Prices rose by a third”'));
    button('Still holds').click();
    const exact = async () => (await noteById(uuid(3)))?.selector?.exact;
    await settle(async () => expect(await exact()).toBe('Prices rose by a quarter'));
    await settle(() => button('Undo').click());
    await settle(async () => expect(await exact()).toBe('Prices rose by a third'));
  });
});
