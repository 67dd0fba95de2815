// @vitest-environment happy-dom
// The lines above the list of a page: what the reader checked before in the word of their own, and what others did, as theirs.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SavedBeside } from '../../components/page/SavedBeside.tsx';
import type { PageReading } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/note.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeFacts, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const said = 'the terminal at Ostmark would bring a thousand jobs';
const reading: PageReading = {
  reading: 1,
  isArticle: true,
  reason: '',
  article: makeFacts('port', { title: 'Ostmark port signs deal' }),
  claims: [
    {
      key: 'statement:jobs:0',
      kind: 'statement',
      start: 0,
      end: said.length,
      exact: said,
      rule: 'r',
      view: 'key',
      weight: 1,
    },
  ],
  sentences: [{ start: 0, end: said.length, exact: said }],
  dismissed: [],
  places: [],
  languageKnown: true,
  partial: false,
  marks: true,
  shown: { view: 'key', kinds: { quote: true, statement: true, figure: true, casualty: true, date: true } },
};
const keep = (n: number, change: Partial<Note>) =>
  saveNote(firstSave(makeNote({ id: uuid(n), ...change }), `p${n}`), n);
const lines = () => [...page.querySelectorAll('.notice')].map((each) => each.textContent ?? '');

beforeEach(async () => {
  await cleanStore();
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('one’s own verdict stands with its word and the words it was on, and leads to the claim', async () => {
  const shown = vi.fn();
  await keep(1, {
    selector: { exact: 'Ostmark’s terminal brings 1,000 jobs', prefix: '', suffix: '' },
    verdict: 'false',
    ownVerdict: { word: 'Bogus', means: 'false' },
  });
  render(<SavedBeside reading={reading} own={null} onShow={shown} />, page);
  await vi.waitFor(() => expect(lines()).toHaveLength(1), { timeout: 60_000 });
  expect(lines()[0]).toContain('Bogus, on “Ostmark’s terminal brings 1,000 jobs” (The ferry was late)');
  page.querySelector('button')?.click();
  expect(shown).toHaveBeenCalledWith('statement:jobs:0');
});

test('the verdict of others is said to be theirs', async () => {
  const review = {
    by: 'Coast Checkers',
    verdict: 'Far too high',
    claim: 'The Ostmark terminal brings 1,000 jobs',
    said: '',
  };
  await keep(1, { target: 'article', selector: null, hint: null, review });
  render(<SavedBeside reading={reading} own={null} onShow={() => undefined} />, page);
  await vi.waitFor(() => expect(lines()).toHaveLength(1), { timeout: 60_000 });
  expect(lines()[0]).toContain(
    'Coast Checkers checked something like this. Their verdict: Far too high, on “The Ostmark terminal brings 1,000 jobs”.',
  );
});
