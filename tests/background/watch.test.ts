import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { ownPageCalls } from '../../utils/background/own-page-calls.ts';
import { pageCalls } from '../../utils/background/page-calls.ts';
import { runUpkeep } from '../../utils/background/upkeep.ts';
import { accept } from '../../utils/message-schemas.ts';
import { watched } from '../../utils/notes/database.ts';
import { newsFor } from '../../utils/notes/note-store.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import { cleanStore, firstSave, makeFacts, makeNote, uuid } from '../notes/make.ts';
import { fake, ownPage, page } from './fake.ts';

const ferry = 'https://news.example/ferry';
const facts = makeFacts();
const read = async (isArticle = true) =>
  (await pageCalls.articleRead({ isArticle, article: facts }, page(ferry))).watch;
const visit = (text: string) => pageCalls.visited({ article: facts, text, claims: [] }, page(ferry));

beforeEach(async () => {
  await cleanStore();
  fake('action', 'setBadgeText');
  fake('tabs', 'sendMessage', () => ({ ok: true, value: { notes: 0 } }));
});

test('no visit is asked for, and none is kept, where there is no note and nobody asked to watch', async () => {
  expect(await read()).toBe(false);
  await visit('The ferry was late.');
  expect(await watched.count()).toBe(0);
});

test('with a note the article is watched, while the note is there', async () => {
  await saveNote(firstSave(makeNote()), 1);
  expect(await read()).toBe(true);
  await visit('The ferry was late.');
  expect(await watched.count()).toBe(1);
  await deleteNotes([uuid(1)], 2);
  expect(await read()).toBe(false);
});

test('on a site the reader named, articles are watched, other pages and other sites are not', async () => {
  await writeSettings({ watch: { sites: ['news.example'], keepDays: 7 } });
  expect(await read()).toBe(true);
  expect(await read(false)).toBe(false);
  await visit('The ferry was late.');
  expect(await watched.count()).toBe(1);
  await pageCalls.visited({ article: facts, text: 'Words.', claims: [] }, page('https://evil.example/ferry'));
  expect(await watched.count()).toBe(1);
});

test('the daily upkeep forgets what is older than the reader wants, and sites no longer watched', async () => {
  await writeSettings({ watch: { sites: ['news.example'], keepDays: 7 } });
  await visit('The ferry was late.');
  const day = 24 * 60 * 60 * 1000;
  await runUpkeep('daily', Date.now() + 6 * day);
  expect(await watched.count()).toBe(1);
  await runUpkeep('daily', Date.now() + 8 * day);
  expect(await watched.count()).toBe(0);
  await visit('The ferry was late.');
  await writeSettings({ watch: { sites: [], keepDays: 7 } });
  await runUpkeep('daily', Date.now());
  expect(await watched.count()).toBe(0);
});

test('the changes are the background’s to keep, and the reader’s to put aside', async () => {
  await saveNote(firstSave(makeNote()), 1);
  await visit('The ferry was late.');
  await new Promise((resolve) => setTimeout(resolve, 2));
  await visit('The ferry was late. Correction: it was early.');
  const news = await newsFor([ferry]);
  expect(news?.changes).toMatchObject([{ kind: 'correction-added', now: 'Correction: it was early.' }]);
  await ownPageCalls.changesSeen({ id: news?.id ?? '', at: news?.at ?? 0 }, ownPage());
  expect(await newsFor([ferry])).toBeNull();
});

test('of a claim the visit keeps what it says and who says it', async () => {
  await saveNote(firstSave(makeNote()), 1);
  const at = (exact: string, start: number) => ({ exact, start, end: start + exact.length });
  const source = { ...at('the harbour office', 25), class: 'named-organisation' as const };
  const claim = { ...at('The ferry was late', 0), key: 'statement:The ferry was late:0', kind: 'statement' as const };
  const claims = [{ ...claim, rule: 'said', weight: 0.5, view: 'key' as const, source, cue: at('said', 20) }];
  const text = 'The ferry was late, said the harbour office.';
  expect(accept('visited', { article: facts, text, claims }, page(ferry))).toBeNull();
  await pageCalls.visited({ article: facts, text, claims }, page(ferry));
  const [row] = await watched.toArray();
  expect(row?.visits[0]?.claims).toEqual([
    { key: claim.key, kind: 'statement', exact: 'The ferry was late', source: 'the harbour office', cue: 'said' },
  ]);
});

test('a link is kept by its key, and the tabs at both addresses paint anew', async () => {
  const told = fake('tabs', 'sendMessage', () => ({ ok: true, value: { notes: 0 } }));
  await saveNote(firstSave(makeNote()), 1);
  await pageCalls.articleRead({ isArticle: true, article: facts }, page('https://mirror.example/ferry'));
  const url = 'http://www.mirror.example/ferry?utm_source=mail';
  const { urls } = await ownPageCalls.linkAddress({ articleId: uuid(900), url }, ownPage());
  expect(urls).toEqual([ferry, 'https://mirror.example/ferry']);
  expect(told).toHaveBeenCalledTimes(1);
  const there = await pageCalls.articleRead({ isArticle: true, article: facts }, page(url));
  expect(there.notes).toMatchObject([{ id: uuid(1) }]);
});

test('settings of an older version, or broken ones, watch nothing', async () => {
  for (const watch of [undefined, null, [], { sites: 'all' }, { sites: [5], keepDays: -1 }]) {
    await browser.storage.local.set({ settings: { watch } });
    expect((await readSettings()).watch).toEqual({ sites: [], keepDays: 30 });
  }
});
