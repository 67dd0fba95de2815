import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer } from '../utils/answer.ts';
import { ownPageCalls } from '../utils/background/own-page-calls.ts';
import { pageCalls } from '../utils/background/page-calls.ts';
import { rememberTab, tellAllTabs } from '../utils/background/shown-tabs.ts';
import { syncCalls } from '../utils/background/sync.ts';
import { accept } from '../utils/message-schemas.ts';
import type { BackgroundCalls } from '../utils/messages.ts';
import { saveNote } from '../utils/notes/write-notes.ts';
import { fake, ownPage, page, type Sender, trigger } from './background/fake.ts';
import { cleanStore, everything, firstSave, makeFacts, makeNote, uuid } from './notes/make.ts';
import { fc } from './properties.ts';

const ferry = 'https://news.example/ferry';
const facts = makeFacts();
const places = [{ id: uuid(1), state: 'exact', start: 3, exact: 'ferry' }];

/** One good request of every call; a call added without one fails to compile. */
const good: Record<keyof BackgroundCalls, { from: 'page' | 'own page'; request: Record<string, unknown> }> = {
  articleFound: { from: 'page', request: { reason: 'og:type', language: 'en' } },
  script: { from: 'page', request: { name: 'card' } },
  findClaims: {
    from: 'page',
    request: {
      text: 'The ferry was late.',
      passages: [{ start: 0, end: 19, kind: 'body', repeats: true }],
      language: 'en',
    },
  },
  isFinding: { from: 'page', request: {} },
  articleRead: { from: 'page', request: { isArticle: true, article: facts } },
  counted: { from: 'page', request: { count: 4 } },
  visited: {
    from: 'page',
    request: {
      article: facts,
      text: 'The ferry was late.',
      claims: [{ key: 'date:Monday:0', kind: 'date', exact: 'Monday' }],
    },
  },
  notesPlaced: { from: 'page', request: { article: facts, places } },
  dismissClaim: { from: 'page', request: { article: facts, key: 'date:Monday:0', kind: 'date', exact: 'Monday' } },
  openEditor: { from: 'page', request: { key: 'date:Monday:0' } },
  annotate: { from: 'own page', request: { tabId: 5, force: false } },
  saveNote: { from: 'own page', request: firstSave(makeNote()) },
  deleteNotes: { from: 'own page', request: { ids: [uuid(1)] } },
  restoreNotes: { from: 'own page', request: { ids: [uuid(1)] } },
  eraseNotes: { from: 'own page', request: { ids: [uuid(1)] } },
  dismissHere: { from: 'own page', request: { article: facts, key: 'date:Monday:0', kind: 'date', exact: 'Monday' } },
  restoreClaim: { from: 'own page', request: { articleId: uuid(900), key: 'date:Monday:0' } },
  forgetArticle: { from: 'own page', request: { articleId: uuid(900) } },
  linkAddress: { from: 'own page', request: { articleId: uuid(900), url: 'https://mirror.example/ferry' } },
  unlinkAddress: { from: 'own page', request: { articleId: uuid(900), url: 'https://mirror.example/ferry' } },
  changesSeen: { from: 'own page', request: { id: uuid(900), at: 5 } },
  weighChange: { from: 'own page', request: { id: uuid(900), key: 'claim-gone||words|', matters: false } },
  clearWatched: { from: 'own page', request: {} },
  importStart: { from: 'own page', request: {} },
  importChunk: { from: 'own page', request: { importId: uuid(1), articles: [], notes: [{}] } },
  importPreview: { from: 'own page', request: { importId: uuid(1) } },
  importReplace: { from: 'own page', request: { importId: uuid(1) } },
  importBinned: { from: 'own page', request: { importId: uuid(1) } },
  importCommit: { from: 'own page', request: { importId: uuid(1), choice: 'all' } },
  importProgress: { from: 'own page', request: { importId: uuid(1) } },
  importAbort: { from: 'own page', request: { importId: uuid(1) } },
  backUpNow: { from: 'own page', request: {} },
  acceptStore: { from: 'own page', request: {} },
  eraseEverything: { from: 'own page', request: {} },
  startAnew: { from: 'own page', request: {} },
  moveArticle: { from: 'own page', request: { articleId: uuid(900), space: null } },
  syncStart: { from: 'own page', request: { space: 'own' } },
  syncCancel: { from: 'own page', request: { space: 'second' } },
  syncNow: { from: 'own page', request: { space: 'own' } },
  syncLeave: { from: 'own page', request: { space: 'second' } },
};
const calls = Object.entries(good);
const senderOf = (from: string): Sender => (from === 'page' ? page(ferry) : ownPage());

describe('who may ask what', () => {
  test.each(calls)('%s: the right sender, and nobody else', (name, { from, request }) => {
    expect(accept(name, request, senderOf(from))).toBeNull();
    expect(accept(name, request, senderOf(from === 'page' ? 'own page' : 'page'))).not.toBeNull();
    expect(accept(name, request, { id: browser.runtime.id })).not.toBeNull();
    expect(accept(name, request, { ...page(ferry), frameId: 2 })).not.toBeNull();
    expect(accept(name, request, page('chrome-extension://another/page.html'))).not.toBeNull();
    const { tab: _, ...tabless } = page(ferry);
    expect(accept(name, request, tabless)).not.toBeNull();
    expect(accept(name, request, page('data:text/html,hello'))).not.toBeNull();
  });

  test.each(['articleRead', 'visited', 'notesPlaced', 'dismissClaim'] as const)(
    '%s only for the page itself',
    (name) => {
      const { request } = good[name];
      expect(accept(name, request, page(`${ferry}?utm_source=mail#top`))).toBeNull();
      expect(accept(name, request, page('https://news.example/storm'))).toBe('not the page it speaks for');
      const forged = { ...request, article: { ...facts, urls: ['https://evil.example/', ferry] } };
      expect(accept(name, forged, page('https://evil.example/'))).toBe('not the page it speaks for');
    },
  );

  test.each(calls)('%s: requests of any other shape are refused', (name, { from, request }) => {
    const keys = Object.keys(request);
    const shape = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
    const junk = fc.oneof(
      fc.anything().filter((value) => shape(value) !== 'object'),
      fc.anything().map((value) => ({ ...request, surprise: value })),
      ...keys.flatMap((key) => [
        fc.constant(Object.fromEntries(keys.filter((other) => other !== key).map((other) => [other, request[other]]))),
        fc
          .anything()
          .filter((value) => shape(value) !== shape(request[key]))
          .map((value) => ({ ...request, [key]: value })),
      ]),
    );
    const optional = (value: unknown) =>
      name === 'saveNote' && shape(value) === 'object' && Reflect.get(value as object, 'article') === undefined;
    fc.assert(
      fc.property(junk, (value) => optional(value) || accept(name, value, senderOf(from)) !== null),
      { numRuns: 300 },
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('the call %j is unknown', (name) => {
    expect(accept(name, {}, ownPage())).toBe('unknown call');
  });
});

/** Sends as the browser would: the sender is its word, not the caller's. */
const send = (name: string, request: unknown, sender: Sender): Promise<unknown> =>
  new Promise((resolve) => void trigger({ to: 'background', name, request }, sender, resolve));

describe('end to end', () => {
  beforeEach(async () => {
    await cleanStore();
    fake('scripting', 'executeScript', () => [{ result: { ready: true } }]);
    fake('scripting', 'insertCSS');
    fake('scripting', 'removeCSS');
    fake('action', 'setBadgeText');
    fake('tabs', 'sendMessage', () => ({ ok: true, value: { notes: 0 } }));
    answer<BackgroundCalls>('background', { ...pageCalls, ...ownPageCalls, ...syncCalls }, accept);
  });

  test('refused calls leave the store as it was, arbitrary ones too', async () => {
    await saveNote(firstSave(makeNote()), 1);
    const before = await everything();
    for (const [name, { from, request }] of calls) {
      const wrong = senderOf(from === 'page' ? 'own page' : 'page');
      expect(await send(name, request, wrong)).toMatchObject({ ok: false });
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), fc.anything(), async ([name, { from }], request) => {
        if (accept(name, request, senderOf(from)) !== null)
          expect(await send(name, request, senderOf(from))).toMatchObject({ ok: false });
      }),
      { numRuns: 150 },
    );
    expect(await everything()).toBe(before);
  });

  test('another extension is not even answered', async () => {
    const reply = vi.fn();
    await trigger({ to: 'background', name: 'importStart', request: {} }, { ...ownPage(), id: 'stranger' }, reply);
    expect(reply).not.toHaveBeenCalled();
  });

  test('a page is told selectors and kinds of its own notes, and never a text or a verdict', async () => {
    const secret = 'I doubt the harbour master.';
    const note = makeNote({ text: secret, verdict: 'mostly-false', tags: ['harbour-secret'], author: 'Mira' });
    expect(await send('saveNote', firstSave(note), ownPage())).toMatchObject({ ok: true, value: { status: 'saved' } });
    const read = { isArticle: true, article: facts };
    const told = await send('articleRead', read, page(`${ferry}#comments`));
    expect(told).toMatchObject({
      ok: true,
      value: { notes: [{ id: uuid(1), selector: { exact: 'The ferry was late.' } }] },
    });
    const heard = JSON.stringify(told);
    for (const hidden of [secret, 'mostly-false', 'harbour-secret', 'Mira']) expect(heard).not.toContain(hidden);
    const elsewhere = { ...read, article: makeFacts('storm', { urls: ['https://news.example/storm', ferry] }) };
    expect(await send('articleRead', elsewhere, page('https://news.example/storm'))).toMatchObject({
      ok: true,
      value: { notes: [] },
    });
  });

  test('a dismissal joins no address but the page’s own', async () => {
    await saveNote(firstSave(makeNote()), 1);
    const evil = makeFacts('x', { url: 'https://evil.example/x', urls: ['https://evil.example/x', ferry] });
    const request = { article: evil, key: 'date:Monday:0', kind: 'date', exact: 'Monday' };
    expect(await send('dismissClaim', request, page('https://evil.example/x'))).toMatchObject({ ok: true });
    const told = await send('articleRead', { isArticle: true, article: evil }, page('https://evil.example/x'));
    expect(told).toMatchObject({ value: { notes: [], dismissed: ['date:Monday:0'] } });
  });

  test('“not a claim” on a claim of many thousand characters is kept like any other', async () => {
    const key = `quote:${'and so it went on '.repeat(5_000)}:0`;
    expect(key.length).toBeGreaterThan(90_000);
    const request = { article: facts, key, kind: 'quote', exact: key.slice(0, 2000) };
    expect(await send('dismissClaim', request, page(ferry))).toMatchObject({ ok: true });
    const read = { isArticle: true, article: facts };
    expect(await send('articleRead', read, page(ferry))).toMatchObject({ value: { dismissed: [key] } });
  });

  test('“not a claim” from our own list is kept, the tab hears of it, and it can be taken back', async () => {
    const told = fake('tabs', 'sendMessage', () => ({ ok: true, value: { notes: 0 } }));
    const read = { isArticle: true, article: facts };
    await send('articleRead', read, page(ferry));
    const reply = await send('dismissHere', good.dismissHere.request, ownPage());
    const { articleId } = v.parse(v.object({ value: v.object({ articleId: v.string() }) }), reply).value;
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 60_000 });
    expect(await send('articleRead', read, page(ferry))).toMatchObject({ value: { dismissed: ['date:Monday:0'] } });
    await send('restoreClaim', { articleId, key: 'date:Monday:0' }, ownPage());
    expect(await send('articleRead', read, page(ferry))).toMatchObject({ value: { dismissed: [] } });
  });

  test('a refusal of the store comes in words', async () => {
    const reply = await send('saveNote', { note: makeNote(), baseRevision: 3 }, ownPage());
    expect(reply).toMatchObject({ ok: true, value: { status: 'refused', id: uuid(1) } });
    expect(JSON.stringify(reply)).toContain('deleted for good');
  });

  test('a tab hears of a note at once, and of ten saves right after it together', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const told = fake('tabs', 'sendMessage', () => ({ ok: true, value: { notes: 1 } }));
    const knocks = () => told.mock.calls.filter(([tabId]) => tabId === 77).length;
    await rememberTab(77, ferry);
    for (let n = 0; n < 11; n++) await tellAllTabs();
    expect(knocks()).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(knocks()).toBe(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(knocks()).toBe(2);
    vi.useRealTimers();
  });

  test('tabs that show the article hear of a note, others do not', async () => {
    const told = fake('tabs', 'sendMessage', () => ({ ok: true, value: { notes: 1 } }));
    await send('articleRead', { isArticle: true, article: facts }, page(ferry));
    await send('saveNote', firstSave(makeNote({ id: uuid(2) }), 'storm'), ownPage());
    await send('saveNote', firstSave(makeNote()), ownPage());
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 60_000 });
    expect(told).toHaveBeenCalledWith(5, { to: 'annotator', name: 'notesChanged', request: {} }, { frameId: 0 });
  });
});
