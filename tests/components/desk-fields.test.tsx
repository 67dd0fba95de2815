// @vitest-environment happy-dom
// Assigning and commenting, in the editor over the true store: folded until needed, and kept as any field of the note.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { noteById } from '../../utils/notes/note-store.ts';
import { writeSettings } from '../../utils/settings.ts';
import { uuid } from '../notes/make.ts';
import { button, close, eachAnew, edit, settle, shown, storedNote } from './editor-page.tsx';

eachAnew();

const summary = () => shown().querySelector<HTMLElement>('.desk-fields summary');
const fill = (selector: string, value: string) => {
  const field = shown().querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

test('a name and a comment are kept, under the name of the options, and a comment can be removed', async () => {
  await writeSettings({ author: 'Rosalind' });
  await edit(await storedNote());
  expect(shown().querySelector('.desk-fields input')).toBeNull();
  summary()?.click();
  await settle(() => expect(shown().querySelector('.desk-fields input')).not.toBeNull());
  expect(button('Add comment').disabled).toBe(true);
  fill('.desk-fields input', 'Imre');
  fill('.desk-fields textarea', '  Ask the district again. ');
  await settle(() => expect(button('Add comment').disabled).toBe(false));
  button('Add comment').click();
  await settle(async () =>
    expect(await noteById(uuid(1))).toMatchObject({
      assigned: 'Imre',
      comments: [{ author: 'Rosalind', text: 'Ask the district again.' }],
    }),
  );
  expect(shown().textContent).toContain('Ask the district again.');
  close();
  const note = await noteById(uuid(1));
  if (!note) throw new Error('no note');
  await edit(note);
  await settle(() => expect(shown().textContent).toContain('Ask the district again.'));
  shown().querySelector<HTMLElement>('[aria-label="Remove this comment"]')?.click();
  await settle(async () => expect((await noteById(uuid(1)))?.comments).toEqual([]));
});
