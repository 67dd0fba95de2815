// @vitest-environment happy-dom
// Every step in the editor can be taken back, one by one, by the button and by Ctrl+Z, except in text, which has its own undo.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteEditor } from '../../components/editor/NoteEditor.tsx';
import type { Note } from '../../utils/notes/note.ts';
import { makeNote } from '../notes/make.ts';

let page: HTMLElement;
let note: Note;
const link = {
  url: 'https://log.example/1',
  title: 'The log',
  stance: 'contradicts',
  kind: 'primary',
  retrieved: '2026-03-04',
  passage: '',
  confirmed: true,
} as const;

function Host() {
  const [now, set] = useState(() => makeNote({ verdict: 'false', evidence: [link], tags: ['quay', 'storm'] }));
  note = now;
  return (
    <NoteEditor
      note={now}
      others={[]}
      lost={null}
      onRescue={() => undefined}
      saving={{ state: 'untouched' }}
      knownTags={[]}
      today="2026-03-05"
      autoFocus={false}
      onChange={(patch) => set((before) => ({ ...before, ...patch }))}
      onRetry={() => {}}
      onResolve={() => {}}
      onClose={() => {}}
    />
  );
}

const find = (selector: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const undo = () => page.querySelector<HTMLElement>('[aria-keyshortcuts="Control+Z"]');
const ctrlZ = (target: HTMLElement) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
const type = (selector: string, text: string) => {
  const field = find(selector) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const settled = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  render(<Host />, page);
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('verdict, evidence and tags come back in turn, the last first; what wanted evidence wants it no more', async () => {
  expect(undo()).toBeNull();
  find('.evidence li > button').click();
  await settled(() => expect(note.evidence).toEqual([]));
  expect(page.querySelector('.wants')).not.toBeNull();
  find('.tag button').click();
  await settled(() => expect(note.tags).toEqual(['storm']));
  find('.scale input').click();
  await settled(() => expect(note.verdict).toBe('true'));
  find('.beside button').click();
  await settled(() => expect(note.verdict).toBeNull());

  undo()?.click();
  await settled(() => expect(note.verdict).toBe('true'));
  ctrlZ(find('.scale input'));
  await settled(() => expect(note.verdict).toBe('false'));
  ctrlZ(find('.tag-box input'));
  await settled(() => expect(note.tags).toEqual(['quay', 'storm']));
  undo()?.click();
  await settled(() => expect(note.evidence).toEqual([link]));
  expect(page.querySelector('.wants')).toBeNull();
  expect(undo()?.getAttribute('aria-disabled')).toBe('true');
});

test('later and its reason come back; letters of one field are one step', async () => {
  find('.fields input[type="checkbox"]').click();
  await settled(() => expect(note.later).toEqual({ reason: '', recheckOn: null }));
  for (const text of ['O', 'On', 'On M', 'On Monday']) type('.fields .wide input[placeholder]', text);
  await settled(() => expect(note.later?.reason).toBe('On Monday'));
  undo()?.click();
  await settled(() => expect(note.later?.reason).toBe(''));
  undo()?.click();
  await settled(() => expect(note.later).toBeNull());
});

test('text is no step: its own undo is the browser’s, and ours is not set off in it', async () => {
  type('textarea', 'Ask the harbour office.');
  await settled(() => expect(note.text).toBe('Ask the harbour office.'));
  expect(undo()).toBeNull();
  find('.tag button').click();
  await settled(() => expect(note.tags).toEqual(['storm']));
  ctrlZ(find('textarea'));
  await new Promise((done) => setTimeout(done, 30));
  expect(note.tags).toEqual(['storm']);
});
