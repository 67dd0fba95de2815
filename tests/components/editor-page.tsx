// An editor in a page of its own over the true store, for the tests of drafts and saving.
import './page-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { Desk } from '../../components/editor/Desk.tsx';
import { EditorView } from '../../components/editor/EditorView.tsx';
import type { Note } from '../../utils/notes/note.ts';
import type { SaveRequest } from '../../utils/notes/note-calls.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';
import { desk } from './page-desk.ts';

let page: HTMLElement;
export const shown = (): HTMLElement => page;
export const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
export const area = () => {
  const found = page.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
};
export const type = (value: string) => {
  area().value = value;
  area().dispatchEvent(new Event('input', { bubbles: true }));
};
export const saves = () =>
  desk.asked.filter(({ name }) => name === 'saveNote').map(({ request }) => request as SaveRequest);
export const button = (text: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};

export async function edit(note: Note, onDelete: (id: string) => void = () => undefined) {
  page = document.createElement('div');
  document.body.append(page);
  const editing = { note, article: note.revision === 0 ? (firstSave(note).article ?? null) : null };
  render(<EditorView editing={editing} Desk={Desk} onDelete={onDelete} onClose={() => undefined} />, page);
}
export const close = () => render(null, page);

export async function storedNote(change: Partial<Note> = {}): Promise<Note> {
  await saveNote(firstSave(makeNote(change)), 1);
  const note = await noteById(uuid(1));
  if (!note) throw new Error('not stored');
  return note;
}

/** A clean store before each test, and no editor left behind. */
export function eachAnew(): void {
  beforeEach(async () => {
    await cleanStore();
    localStorage.clear();
    desk.answer = null;
    desk.asked.length = 0;
  });
  afterEach(() => {
    close();
    page.remove();
  });
}
