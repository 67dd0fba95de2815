// @vitest-environment happy-dom
// A model of two windows that edit one note: random keys, deleting and taking back, settling, closing and opening again, and
// a background that dies before or after it writes. What was typed last stands, always, in the note, in a version beside it
// or in a draft. MODEL_RUNS asks for more runs than the few of every day; a seed that failed is printed by the library.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fc } from '../properties.ts';
import { desk, onward } from './page-desk.ts';

/** One window has a writer's name of its own, as each loads its modules for itself. */
async function openWindow() {
  vi.resetModules();
  const { EditorView } = await import('../../components/editor/EditorView.tsx');
  const { sendWaitingDrafts } = await import('../../utils/drafts/save-drafts.ts');
  const { writer } = await import('../../utils/drafts/draft-store.ts');
  return { EditorView, sendWaitingDrafts, writer, page: null as HTMLElement | null };
}
type Window = Awaited<ReturnType<typeof openWindow>>;
const windows = [await openWindow(), await openWindow()] as const;
// Of the last window's modules: the background is asked through them.
const { cleanStore, firstSave, makeNote, uuid } = await import('../notes/make.ts');
const { noteById } = await import('../../utils/notes/note-store.ts');
const { deleteNotes, restoreNotes, saveNote } = await import('../../utils/notes/write-notes.ts');
const id = uuid(1);

const area = ({ page }: Window) => page?.querySelector('textarea') ?? null;
const pause = () => new Promise((resume) => setTimeout(resume, 5));

async function edit(window: Window): Promise<void> {
  const note = await noteById(id);
  if (window.page || !note) return;
  const { EditorView } = window;
  const none = () => undefined;
  window.page = document.body.appendChild(document.createElement('div'));
  render(<EditorView editing={{ note, article: null }} onDelete={none} onClose={none} />, window.page);
  await pause();
}

function close(window: Window): void {
  if (!window.page) return;
  render(null, window.page);
  window.page.remove();
  window.page = null;
}

/** All texts of the note that are kept anywhere: drafts first, for words go from there into the store, never back. */
async function kept(): Promise<string[]> {
  const drafts = Object.keys(localStorage)
    .filter((name) => name.startsWith(`claimlight-draft:${id}`))
    .map((name) => JSON.parse(localStorage.getItem(name) ?? '').note);
  const stored = await noteById(id);
  return [...drafts, ...(stored ? [stored] : [])].flatMap((note: NonNullable<typeof stored>) => [
    note.text,
    ...note.conflicts.map(({ text }) => text),
  ]);
}

const acts = [
  'type',
  'type',
  'type',
  'type',
  'bin',
  'takeBack',
  'settle',
  'close',
  'open',
  'die',
  'mute',
  'rest',
] as const;
const step = fc.record({
  who: fc.nat({ max: 1 }),
  act: fc.constantFrom(...acts),
  pick: fc.nat({ max: 3 }),
  quick: fc.constantFrom(true, true, true, false),
});

test('whatever two windows do, what was typed last is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      localStorage.clear();
      await cleanStore();
      await saveNote(firstSave(makeNote({ text: 'start' })), 1);
      const faults: ('die' | 'mute')[] = [];
      desk.answer = async (name, request) => {
        const fault = name === 'saveNote' ? faults.shift() : undefined;
        if (fault === 'mute') await saveNote(request, Date.now());
        return fault ? undefined : onward;
      };
      for (const window of windows) await edit(window);
      const must = new Set<string>();
      const check = async (when: string) => {
        const held = await kept();
        const log = `${when}; kept: ${held.join(' | ')}`;
        expect(
          [...must].filter((text) => !held.includes(text)),
          log,
        ).toEqual([]);
      };
      for (const [n, { who, act, pick, quick }] of steps.entries()) {
        const window = windows[who] ?? windows[0];
        const field = area(window);
        if (act === 'type' && field) {
          // What stood on the screen was seen, and is replaced.
          must.delete(field.value);
          field.value = `${field.value.slice(-30)} ${who}.${n}`;
          must.add(field.value);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        if (act === 'bin') await deleteNotes([id], n);
        if (act === 'takeBack') await restoreNotes([id]);
        if (act === 'close') close(window);
        if (act === 'open') await edit(window);
        if ((act === 'die' || act === 'mute') && faults.length < 2) faults.push(act);
        if (act === 'rest') globalThis.dispatchEvent(new Event('focus'));
        const uses = [...(window.page?.querySelectorAll('.versions button') ?? [])];
        const use = uses[pick % Math.max(1, uses.length)];
        if (act === 'settle' && field && use instanceof HTMLButtonElement) {
          const chosen = use.parentElement?.querySelector('.text');
          // All of them were seen, and one was chosen.
          for (const shown of window.page?.querySelectorAll('.versions .text') ?? [])
            if (shown !== chosen) must.delete(shown.textContent ?? '');
          use.click();
        }
        if (!quick) await pause();
        await check(`${n} ${act}`);
      }
      for (const window of windows) close(window);
      await vi.waitFor(async () => {
        for (const window of windows) await window.sendWaitingDrafts();
        expect(Object.keys(localStorage)).toEqual([]);
      });
      await check('at the end');
    }),
    // Timing is part of a case, so a smaller one may be another: it is shown as it was found.
    { numRuns: Number(process.env.MODEL_RUNS ?? 25), endOnFailure: true },
  );
}, 600_000);
