// @vitest-environment happy-dom
// Where an article belongs, in the library and the options: said, moved on purpose after a question, taken back.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { SecondDatabase } from '../../components/options/sync/SecondDatabase.tsx';
import { articles } from '../../utils/notes/database.ts';
import { moveArticle } from '../../utils/notes/move-article.ts';
import { join } from '../../utils/notes/sync/join.ts';
import { own, second } from '../../utils/notes/sync/tables.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { freshFacts } from '../../utils/sync/keys.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
const labelled = (text: string): HTMLElement => {
  const found = [...page.querySelectorAll<HTMLElement>('button, [role=menuitem], summary')].find(
    (each) => each.textContent?.trim() === text,
  );
  if (!found) throw new Error(`nothing says “${text}”: ${page.textContent}`);
  return found;
};
const spaceOf = async () => (await articles.toArray())[0]?.space;
async function name(space: typeof own, url: string, label?: string): Promise<void> {
  const keys = await freshFacts('words');
  await join({ account: { url, user: '', password: '' }, ...keys, origin: null, space: label }, space);
}

beforeEach(async () => {
  await cleanStore();
  location.hash = '';
  await saveNote(firstSave(makeNote()), 1000);
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
});

test('an article is moved after a question, says where it is, and comes back', async () => {
  await name(second, 'https://couch.example/class', uuid(77));
  render(<LibraryView />, page);
  await settle(() => expect(page.querySelectorAll('.article-group')).toHaveLength(1));
  const menu = () => page.querySelector<HTMLElement>('.article-group header button')?.click();
  menu();
  await settle(() => labelled('Move to “class” …').click());
  await settle(() => expect(page.querySelector('.confirm')?.textContent).toContain('Everybody there can read them'));
  expect(await spaceOf()).toBeUndefined();
  labelled('Cancel').click();
  await settle(() => expect(page.querySelector('.confirm')).toBeNull());
  menu();
  await settle(() => labelled('Move to “class” …').click());
  await settle(() => labelled('Move').click());
  await settle(async () => expect(await spaceOf()).toBe(uuid(77)));
  await settle(() => expect(page.querySelector('.article-group .space')?.textContent).toContain('In “class”'));
  await settle(() => expect(page.textContent).toContain('Moved to “class”.'));
  labelled('Undo').click();
  await settle(async () => expect(await spaceOf()).toBeUndefined());
  await settle(() => expect(page.querySelector('.article-group .space')).toBeNull());
});

test('without a second database nothing is offered', async () => {
  await name(own, 'https://couch.example/mine');
  render(<LibraryView />, page);
  await settle(() => expect(page.querySelectorAll('.article-group')).toHaveLength(1));
  page.querySelector<HTMLElement>('.article-group header button')?.click();
  await settle(() => void labelled('Delete article …'));
  expect(page.textContent).not.toContain('Move to');
});

test('a second database is offered beside one’s own alone, with fields of its own', async () => {
  const doing = async (act: () => Promise<null>) => await act();
  render(<SecondDatabase run={doing} />, page);
  await settle(() => expect(page.querySelector('details')).toBeNull());
  await name(own, 'https://couch.example/mine');
  await settle(() => expect(page.querySelector('summary')?.textContent).toBe('A second database'));
  await settle(() => expect(page.querySelector('#sync2-passphrase')).not.toBeNull());
  await name(second, 'https://couch.example/class', uuid(77));
  await settle(() => expect(page.querySelector('h3')?.textContent).toBe('A second database'));
});

test('articles of a database that is not named are told, and come back on a click', async () => {
  await moveArticle((await articles.toArray())[0]?.id ?? '', uuid(66));
  render(<SecondDatabase run={async (act) => await act()} />, page);
  await settle(() => expect(page.textContent).toContain('1 article belongs to a database that is not named here'));
  labelled('Move to my own notes').click();
  await settle(async () => expect(await spaceOf()).toBeUndefined());
});
