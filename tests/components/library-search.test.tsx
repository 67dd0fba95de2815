// @vitest-environment happy-dom
// The library's search as a reader uses it: what helps it along, what is kept of it, and the shelf of what is due.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { Note } from '../../utils/notes/note.ts';
import { allTags, countDue, countTagged, dueNotes } from '../../utils/notes/note-store.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { dayOf, shifted } from '../../utils/search/days.ts';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const today = dayOf(Date.now());

const put = (n: number, change: Partial<Note>, path?: string) =>
  saveNote(firstSave(makeNote({ id: uuid(n), ...change }), path), 1000 + n);
const selector = (exact: string) => ({ exact, prefix: '', suffix: '' });
const shown = () => [...page.querySelectorAll('.note-words')].map((each) => each.textContent);
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
const press = (text: string | RegExp, within = 'body') => {
  const found = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((each) =>
    typeof text === 'string' ? each.textContent?.trim() === text : text.test(each.textContent ?? ''),
  );
  if (!found) throw new Error(`no button “${text}”`);
  found.click();
};
function search(text: string) {
  const field = page.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  await cleanStore();
  await writeSettings({ searches: [] });
  location.hash = '';
  await put(1, {
    selector: selector('Fourteen people were hurt'),
    verdict: 'false',
    text: 'Boats from the Skerrow side are counted twice.',
    evidence: [
      {
        url: 'https://health.example/casualties/harbour',
        title: 'Casualty table',
        stance: 'contradicts',
        kind: 'primary',
        retrieved: '2026-10-13',
        passage: 'Eleven were treated.',
        confirmed: true,
      },
    ],
  });
  await put(2, { selector: selector('The mayor was warned'), tags: ['harbour', 'Skerrow dam'] }, 'mayor');
  await put(3, {
    selector: selector('Prices rose by a third'),
    later: { reason: 'The office answers on Monday?', recheckOn: shifted(today, -2) },
  });
  await put(4, { selector: selector('Rents fell'), later: { reason: '', recheckOn: shifted(today, -9) } }, 'mayor');
  await put(5, { selector: selector('Wages stood'), later: { reason: '', recheckOn: shifted(today, 1) } }, 'mayor');
  page = document.createElement('div');
  document.body.append(page);
  render(<LibraryView />, page);
  await settle(() => expect(shown()).toHaveLength(5));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('what is found is lit where it stands, the link and its address too', async () => {
  search('health.example twice');
  await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
  await settle(() =>
    expect([...page.querySelectorAll('mark')].map((each) => each.textContent)).toEqual(['twice', 'health.example']),
  );
  search('answers on monday?');
  await settle(() => expect(shown()).toEqual(['Prices rose by a third']));
});

test('one slip is forgiven, and said', async () => {
  search('skerow twice');
  await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
  await settle(() =>
    expect(page.querySelector('.search-slip')?.textContent).toBe('No note says “skerow”. Showing “skerrow”.'),
  );
  search('twice');
  await settle(() => expect(page.querySelector('.search-slip')).toBeNull());
});

test('a word that is a value or a tag is offered as one, with how many it finds', async () => {
  search('false');
  await settle(() => expect(page.querySelector('.search-offers')?.textContent).toBe('verdict:false (1)?'));
  press(/verdict:false/);
  await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
  search('skerrow dam');
  await settle(() => expect(page.querySelector('.search-offers')?.textContent).toBe('tag:Skerrow dam (1)?'));
});

test('a note’s own words come before the article’s, and the newest again when the search is cleared', async () => {
  search('mayor');
  await settle(() => expect(shown()[0]).toBe('The mayor was warned'));
  expect(page.querySelector<HTMLSelectElement>('.order select')?.value).toBe('best');
  search('');
  await settle(() => expect(shown()).toHaveLength(5));
  await settle(() => expect(page.querySelector<HTMLSelectElement>('.order select')?.value).toBe('newest'));
  expect([...page.querySelectorAll('.order option')].map((each) => each.textContent)).not.toContain('Best match');
});

test('a search is saved, run again and removed', async () => {
  search('verdict:false');
  await settle(() => expect(shown()).toHaveLength(1));
  press('Save search');
  await settle(async () => expect((await readSettings()).searches).toEqual(['verdict:false']));
  search('');
  await settle(() => expect(shown()).toHaveLength(5));
  press('verdict:false', '.side-list');
  await settle(() => expect(shown()).toEqual(['Fourteen people were hurt']));
  page.querySelector<HTMLButtonElement>('[aria-label="Remove saved search “verdict:false”"]')?.click();
  await settle(async () => expect((await readSettings()).searches).toEqual([]));
});

test('the tags in use stand at the side, and each is a search', async () => {
  await settle(() => expect(page.querySelector('.tag-list')?.textContent).toBe('harbour 1Skerrow dam 1'));
  press(/Skerrow dam/, '.tag-list');
  await settle(() => expect(shown()).toEqual(['The mayor was warned']));
  expect(await allTags()).toEqual(['Skerrow dam', 'harbour']);
  expect(await countTagged('harbour')).toBe(1);
});

test('a note that stays in the list is ticked in the search that is typed by now, and no more in the next', async () => {
  const tick = () => page.querySelector<HTMLInputElement>('.note-tick');
  search('mayor');
  await settle(() => expect(shown()).toContain('The mayor was warned'));
  search('mayor was warned');
  await settle(() => expect(shown()).toEqual(['The mayor was warned']));
  tick()?.click();
  await settle(() => expect(page.querySelector('.bulk-bar')?.textContent).toContain('1 selected'));
  search('mayor was');
  await settle(() => expect(page.querySelector('.bulk-bar')).toBeNull());
  expect(tick()?.checked).toBe(false);
});

test('what lies in the bin is due no longer, and counts no more', async () => {
  expect(await countDue(today)).toBe(2);
  await put(6, { selector: selector('Fares rose'), later: { reason: '', recheckOn: '' } }, 'mayor');
  await deleteNotes([uuid(4), uuid(1)], 2000);
  expect(await countDue(today)).toBe(1);
  expect((await dueNotes(today)).map(({ id }) => id)).toEqual([uuid(3)]);
});

test('what is due has a shelf with its count, the longest due first', async () => {
  await settle(() => expect(page.querySelector('.shelves')?.textContent).toContain('Due for recheck2'));
  press(/Due for recheck/, '.shelves');
  await settle(() => expect(shown()).toEqual(['Rents fell', 'Prices rose by a third']));
  expect(page.querySelector<HTMLSelectElement>('.order select')?.value).toBe('due');
  await deleteNotes([uuid(4)], 9);
  await settle(() => expect(page.querySelector('.shelves')?.textContent).toContain('Due for recheck1'));
  await settle(() => expect(shown()).toEqual(['Prices rose by a third']));
});

test('an address in the hash opens the shelf, as the popup does', async () => {
  location.hash = 'shelf=due';
  window.dispatchEvent(new Event('hashchange'));
  await settle(() => expect(shown()).toEqual(['Rents fell', 'Prices rose by a third']));
});
