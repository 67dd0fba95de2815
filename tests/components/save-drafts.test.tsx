// @vitest-environment happy-dom
// Saving while one types: an empty reply is tried again, one save at a time, and two versions are both shown.
import type { SaveRequest } from '../../utils/notes/note-calls.ts';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftOf, waitingDrafts } from '../../utils/drafts/draft-store.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { makeNote, uuid } from '../notes/make.ts';
import { area, button, eachAnew, edit, saves, settle, shown, storedNote, type } from './editor-page.tsx';
import { desk, onward } from './page-desk.ts';

eachAnew();

test('an empty reply is no save: the same note is sent again, and "Saved" waits for the true answer', async () => {
  let lost = 2;
  desk.answer = (name) => (name === 'saveNote' && lost-- > 0 ? undefined : onward);
  await edit(makeNote({ text: '' }));
  type('Nine, says the table.');
  await settle(() => expect(shown().textContent).toContain('Not saved yet'));
  expect(shown().textContent).not.toContain('Saved');
  await settle(() => expect(shown().textContent).toContain('Saved'));
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
  await settle(() => expect(shown().textContent).toContain('Saved'));
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
  await settle(() => expect(shown().textContent).toContain('Saved'));
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
  await settle(() => expect(shown().textContent).toContain('The disk is full.'));
  expect(draftOf(uuid(1))?.note.text).toBe('Nine.');
  desk.answer = null;
  button('Save again').click();
  await settle(() => expect(shown().textContent).toContain('Saved'));
});

test('changed in two places: the editor keeps our words, shows theirs, and stores both until one is chosen', async () => {
  const note = await storedNote({ text: 'Old.' });
  await saveNote({ note: { ...note, text: 'Theirs.' }, baseRevision: 1 }, 2);
  await edit(note);
  type('Ours.');
  await settle(() => expect(shown().querySelector('.conflict')?.textContent).toContain('Theirs.'));
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
  await settle(() => expect(shown().querySelector('.conflict')).toBeNull());
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
  await settle(() => expect(shown().querySelector('.conflict')).not.toBeNull());
  const section = [...shown().querySelectorAll('.conflict section')].find((each) => each.textContent?.includes(title));
  section?.querySelector('button')?.click();
  await settle(async () => expect(await noteById(uuid(1))).toMatchObject({ text, conflicts: [] }));
  await settle(() => expect(area().value).toBe(text));
});

test('of three versions each is shown whole, and all of them can be kept', async () => {
  const note = await storedNote({ text: 'Old.' });
  await saveNote({ note: { ...note, text: 'Theirs.', tags: ['sea'], author: 'Rosalind' }, baseRevision: 1 }, 2);
  await saveNote({ note: { ...note, text: 'Third.', verdict: 'false' }, baseRevision: 1 }, 3);
  await edit(note);
  type('Ours.');
  await settle(() => expect(shown().querySelectorAll('.conflict section')).toHaveLength(3));
  const box = shown().querySelector('.conflict')?.textContent ?? '';
  for (const words of ['Ours.', 'Theirs.', '#sea', 'Rosalind · ', 'Third.', 'False']) expect(box).toContain(words);
  button('Keep all of it').click();
  await settle(async () =>
    expect(await noteById(note.id)).toMatchObject({ conflicts: [], tags: ['sea'], verdict: 'false' }),
  );
  const text = (await noteById(note.id))?.text ?? '';
  expect(['Ours.', 'Theirs.', 'Third.'].map((each) => text.includes(each))).toEqual([true, true, true]);
});
