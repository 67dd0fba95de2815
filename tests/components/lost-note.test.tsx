// @vitest-environment happy-dom
// A note that is deleted elsewhere, or in that very moment, while it is written on: no letter is lost, and one button helps.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { waitingDrafts } from '../../utils/drafts/draft-store.ts';
import { articles } from '../../utils/notes/database.ts';
import { noteById, recentNotes } from '../../utils/notes/note-store.ts';
import { forgetArticle } from '../../utils/notes/write-articles.ts';
import { deleteNotes, eraseNotes, restoreNotes } from '../../utils/notes/write-notes.ts';
import { button, close, eachAnew, edit, settle, shown, storedNote, type } from './editor-page.tsx';
import { desk, onward } from './page-desk.ts';

eachAnew();

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
  await settle(() => expect(shown().querySelector('.conflict')?.textContent).toContain('It is in the bin'));
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ text: letters, deleted: 5, conflicts: [] }));
  button('Take it out of the bin').click();
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ text: letters, deleted: null }));
  await settle(() => expect(shown().querySelector('.conflict')).toBeNull());
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
    await settle(() => expect(shown().querySelector('.conflict')?.textContent).toContain('deleted for good'));
    expect(shown().textContent).not.toContain('Save again');
    button('Save as a new note').click();
    await settle(() => expect(shown().textContent).toContain('Saved'));
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
  close();
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ deleted: 5 }));
  await restoreNotes([note.id]);
  release();
  await settle(async () => expect(await noteById(note.id)).toMatchObject({ text: 'Old, and the last letters.' }));
  // It goes with the acknowledgement, which comes a moment after the note is there.
  await settle(() => expect(waitingDrafts()).toEqual([]));
});
