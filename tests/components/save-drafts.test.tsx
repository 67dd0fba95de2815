// @vitest-environment happy-dom
// Saving while one types: an empty reply is tried again, one save at a time, and two versions are both shown.
import type { SaveRequest } from '../../utils/notes/note-calls.ts';
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EditorView } from '../../components/editor/EditorView.tsx';
import { draftOf, waitingDrafts } from '../../utils/drafts/draft-store.ts';
import { articles } from '../../utils/notes/database.ts';
import type { Note } from '../../utils/notes/note.ts';
import { noteById, recentNotes } from '../../utils/notes/note-store.ts';
import { forgetArticle } from '../../utils/notes/write-articles.ts';
import { deleteNotes, eraseNotes, restoreNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';
import { desk, onward } from './page-desk.ts';

let page: HTMLElement;
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
const area = () => {
  const found = page.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
};
const type = (value: string) => {
  area().value = value;
  area().dispatchEvent(new Event('input', { bubbles: true }));
};
const saves = () => desk.asked.filter(({ name }) => name === 'saveNote').map(({ request }) => request as SaveRequest);
const button = (text: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};

async function edit(note: Note, onDelete: (id: string) => void = () => undefined) {
  page = document.createElement('div');
  document.body.append(page);
  const none = () => undefined;
  const editing = { note, article: note.revision === 0 ? (firstSave(note).article ?? null) : null, rowId: null };
  render(<EditorView editing={editing} onDelete={onDelete} onClose={none} />, page);
}
async function storedNote(change: Partial<Note> = {}): Promise<Note> {
  await saveNote(firstSave(makeNote(change)), 1);
  const note = await noteById(uuid(1));
  if (!note) throw new Error('not stored');
  return note;
}

beforeEach(async () => {
  await cleanStore();
  localStorage.clear();
  desk.answer = null;
  desk.asked.length = 0;
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('an empty reply is no save: the same note is sent again, and "Saved" waits for the true answer', async () => {
  let lost = 2;
  desk.answer = (name) => (name === 'saveNote' && lost-- > 0 ? undefined : onward);
  await edit(makeNote({ text: '' }));
  type('Nine, says the table.');
  await settle(() => expect(page.textContent).toContain('Not saved yet'));
  expect(page.textContent).not.toContain('Saved');
  await settle(() => expect(page.textContent).toContain('Saved'));
  expect(new Set(saves().map(({ note }) => note.id))).toEqual(new Set([uuid(1)]));
  expect(saves()).toHaveLength(3);
  expect(await noteById(uuid(1))).toMatchObject({ text: 'Nine, says the table.', revision: 1 });
  expect(waitingDrafts()).toEqual([]);
});

test('a reply that names another note or revision is no save', async () => {
  let wrong = 1;
  desk.answer = (name, request: SaveRequest) =>
    name === 'saveNote' && wrong-- > 0
      ? { status: 'saved', id: uuid(2), revision: 1, note: { ...request.note, revision: 1 } }
      : onward;
  await edit(makeNote({ text: '' }));
  type('Nine.');
  await settle(() => expect(page.textContent).toContain('Saved'));
  expect(saves()).toHaveLength(2);
});

test('one save is in flight at a time, and the newest words follow the answer', async () => {
  let release = () => {};
  const gate = new Promise<void>((resume) => {
    release = resume;
  });
  desk.answer = async (name) => {
    if (name === 'saveNote') await gate;
    return onward;
  };
  await edit(makeNote({ text: '' }));
  for (const text of ['N', 'Ni', 'Nin', 'Nine']) type(text);
  expect(saves()).toHaveLength(1);
  expect(draftOf(uuid(1))?.note.text).toBe('Nine');
  release();
  await settle(() => expect(page.textContent).toContain('Saved'));
  expect(saves().map(({ note, baseRevision }) => [note.text, baseRevision])).toEqual([
    ['N', 0],
    ['Nine', 1],
  ]);
  expect(await noteById(uuid(1))).toMatchObject({ text: 'Nine', revision: 2 });
});

test('a refused save says why, keeps the words and can be tried again', async () => {
  desk.answer = (name) =>
    name === 'saveNote' ? { status: 'refused', id: uuid(1), reason: 'The disk is full.' } : onward;
  await edit(makeNote({ text: '' }));
  type('Nine.');
  await settle(() => expect(page.textContent).toContain('The disk is full.'));
  expect(draftOf(uuid(1))?.note.text).toBe('Nine.');
  desk.answer = null;
  button('Save again').click();
  await settle(() => expect(page.textContent).toContain('Saved'));
});

test('changed in two places: the editor keeps our words, shows theirs, and stores both until one is chosen', async () => {
  const note = await storedNote({ text: 'Old.' });
  await saveNote({ note: { ...note, text: 'Theirs.' }, baseRevision: 1 }, 2);
  await edit(note);
  type('Ours.');
  await settle(() => expect(page.querySelector('.conflict')?.textContent).toContain('Theirs.'));
  expect(area().value).toBe('Ours.');
  type('Ours, longer.');
  await settle(async () =>
    expect(await noteById(uuid(1))).toMatchObject({ text: 'Theirs.', conflicts: [{ text: 'Ours, longer.' }] }),
  );
  await settle(() => expect(waitingDrafts()).toEqual([]));
  button('Keep all of it').click();
  await settle(async () => expect(await noteById(uuid(1))).toMatchObject({ conflicts: [] }));
  const text = (await noteById(uuid(1)))?.text ?? '';
  expect([text.includes('Theirs.'), text.includes('Ours, longer.')]).toEqual([true, true]);
  await settle(() => expect(page.querySelector('.conflict')).toBeNull());
});

test('what is typed while the save that meets a conflict is under way is kept too', async () => {
  const note = await storedNote({ text: 'Old.' });
  await saveNote({ note: { ...note, text: 'Theirs.' }, baseRevision: 1 }, 2);
  let release = () => {};
  const gate = new Promise<void>((resume) => {
    release = resume;
  });
  desk.answer = async (name) => {
    if (name === 'saveNote') await gate;
    return onward;
  };
  await edit(note);
  type('Ours.');
  type('Ours, typed on.');
  release();
  await settle(async () =>
    expect(await noteById(uuid(1))).toMatchObject({ text: 'Theirs.', conflicts: [{ text: 'Ours, typed on.' }] }),
  );
  expect(area().value).toBe('Ours, typed on.');
  await settle(() => expect(waitingDrafts()).toEqual([]));
});

test.each([
  ['In the editor', 'Ours.'],
  ['The other version', 'Theirs.'],
])('of two versions “%s” can be chosen', async (title, text) => {
  const note = await storedNote({ text: 'Old.' });
  await saveNote({ note: { ...note, text: 'Theirs.' }, baseRevision: 1 }, 2);
  await edit(note);
  type('Ours.');
  await settle(() => expect(page.querySelector('.conflict')).not.toBeNull());
  const section = [...page.querySelectorAll('.conflict section')].find((each) => each.textContent?.includes(title));
  section?.querySelector('button')?.click();
  await settle(async () => expect(await noteById(uuid(1))).toMatchObject({ text, conflicts: [] }));
  await settle(() => expect(area().value).toBe(text));
});

test('88 letters typed on after the note was deleted elsewhere are all there when it is taken back', async () => {
  const note = await storedNote({ text: '' });
  await edit(note);
  type('T');
  await deleteNotes([note.id], 5);
  const letters = 'Typed on without looking up, letter by letter, as one does when the sentence is long yet.';
  for (let n = 2; n <= letters.length; n++) {
    type(letters.slice(0, n));
    if (n % 7 === 0) await new Promise((resume) => setTimeout(resume, 3));
  }
  await settle(() => expect(page.querySelector('.conflict')?.textContent).toContain('It is in the bin'));
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ text: letters, deleted: 5, conflicts: [] }));
  button('Take it out of the bin').click();
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ text: letters, deleted: null }));
  await settle(() => expect(page.querySelector('.conflict')).toBeNull());
  type(`${letters} More.`);
  await settle(async () =>
    expect(await noteById(note.id)).toMatchObject({ text: `${letters} More.`, deleted: null, conflicts: [] }),
  );
});

test.each(['the note', 'its article too'])(
  'erased for good elsewhere (%s), the words become a new note',
  async (what) => {
    const note = await storedNote({ text: 'Old.', tags: ['sea'] });
    const read = vi.spyOn(articles, 'get');
    await edit(note);
    // The editor has read what a new note would need.
    await settle(() => expect(read).toHaveBeenCalledWith(note.articleId));
    await Promise.all(read.mock.results.map(({ value }) => value));
    read.mockRestore();
    await deleteNotes([note.id], 5);
    await eraseNotes([note.id]);
    if (what !== 'the note') await forgetArticle(note.articleId);
    type('Old. And more.');
    await settle(() => expect(page.querySelector('.conflict')?.textContent).toContain('deleted for good'));
    expect(page.textContent).not.toContain('Save again');
    button('Save as a new note').click();
    await settle(() => expect(page.textContent).toContain('Saved'));
    const [saved, ...others] = await recentNotes({ limit: 9 });
    expect(others).toEqual([]);
    expect(saved).toMatchObject({ text: 'Old. And more.', tags: ['sea'], revision: 1, deleted: null });
    expect(saved?.id).not.toBe(note.id);
    expect(waitingDrafts()).toEqual([]);
    type('Old. And more. Still.');
    await settle(async () => expect(await noteById(saved?.id ?? '')).toMatchObject({ text: 'Old. And more. Still.' }));
  },
);

test('what was typed in the moment before the note was deleted comes back with it', async () => {
  const note = await storedNote({ text: 'Old.' });
  let release = () => {};
  const gate = new Promise<void>((resume) => {
    release = resume;
  });
  desk.answer = async (name) => {
    if (name === 'saveNote') await gate;
    return onward;
  };
  await edit(note, (id) => void deleteNotes([id], 5));
  type('Old, and the last letters.');
  button('Delete').click();
  render(null, page);
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ deleted: 5 }));
  await restoreNotes([note.id]);
  release();
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ text: 'Old, and the last letters.' }));
  expect(waitingDrafts()).toEqual([]);
});

test('of three versions each is shown whole, and all of them can be kept', async () => {
  const note = await storedNote({ text: 'Old.' });
  await saveNote({ note: { ...note, text: 'Theirs.', tags: ['sea'] }, baseRevision: 1 }, 2);
  await saveNote({ note: { ...note, text: 'Third.', verdict: 'false' }, baseRevision: 1 }, 3);
  await edit(note);
  type('Ours.');
  await settle(() => expect(page.querySelectorAll('.conflict section')).toHaveLength(3));
  const box = page.querySelector('.conflict')?.textContent ?? '';
  for (const words of ['Ours.', 'Theirs.', '#sea', 'Third.', 'False']) expect(box).toContain(words);
  button('Keep all of it').click();
  await settle(async () =>
    expect(await noteById(note.id)).toMatchObject({ conflicts: [], tags: ['sea'], verdict: 'false' }),
  );
  const text = (await noteById(note.id))?.text ?? '';
  expect(['Ours.', 'Theirs.', 'Third.'].map((each) => text.includes(each))).toEqual([true, true, true]);
});
