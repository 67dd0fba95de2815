// A tab with an article and the background behind `ask` and `askTab`, in the same process, over the true store. A test
// may put its own hand between: `desk.answer` sees each call first and may answer, lose or refuse it.

import { h, render } from 'preact';
import { expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageView } from '../../components/page/PageView.tsx';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { ClaimKind } from '../../utils/claims/model/kinds.ts';
import { NoReply } from '../../utils/envelope.ts';
import type { PageReading } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { Anchor } from '../../utils/notes/note-calls.ts';
import { articleFor, notesOf } from '../../utils/notes/note-store.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { cleanStore, makeFacts } from '../notes/make.ts';

type Answer = (name: string, request: never) => unknown;

/** What a test's own hand answers with where the call is to go its ordinary way. */
export const onward = Symbol('onward');
export const desk: { answer: Answer | null; asked: { name: string; request: unknown }[] } = { answer: null, asked: [] };

vi.mock('../../utils/messages.ts', async (original) => {
  const real = await original<typeof import('../../utils/messages.ts')>();
  const by = async (name: string, request: unknown, usual: () => unknown) => {
    desk.asked.push({ name, request });
    const own = desk.answer ? await desk.answer(name, request as never) : onward;
    if (own === undefined) throw new NoReply(`${name}: empty reply`);
    return own === onward ? await usual() : own;
  };
  return {
    ...real,
    ask: (name: string, request: { ids: string[]; articleId: string; key: string }) =>
      by(name, request, async () => {
        const write = await import('../../utils/notes/write-notes.ts');
        if (name === 'saveNote') return await write.saveNote(request as never, Date.now());
        if (name === 'deleteNotes') return { ids: (await write.deleteNotes(request.ids, 1)).map(({ id }) => id) };
        if (name === 'restoreNotes') return { ids: (await write.restoreNotes(request.ids)).map(({ id }) => id) };
        const article = await import('../../utils/notes/write-articles.ts');
        if (name === 'dismissHere') return { articleId: (await article.dismissClaim(request as never, Date.now())).id };
        const { articleId, key } = request;
        if (name === 'restoreClaim') return { dismissed: await article.restoreClaim(articleId, key) };
        return { status: 'no-access' };
      }),
    askTab: (_: number, name: string, request: { key?: string; article?: true }) =>
      by(name, request, () => {
        if (name === 'read') return reading();
        if (name === 'show') return { shown: true };
        return request.article ? anchor(null) : anchor(claims.find(({ key }) => key === request.key) ?? null);
      }),
  };
});

const text =
  'Eleven people were hurt. “It fell at once,” said Runa Vik. Officials said it was sound. It cost 40 crowns.';

function claim(kind: ClaimKind, exact: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { key: `${kind}:${exact}:0`, kind, start, end, exact, rule: 'made', weight: 0.5, view: 'key', ...more };
}
const source = (exact: string, name: 'named-person' | 'unnamed-officials') => ({
  source: { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact, class: name },
});

export const claims: readonly Claim[] = [
  claim('casualty', 'Eleven people were hurt', {
    quantity: { low: 11, high: 11, bound: 'exact' },
    outcomes: ['injured'],
  }),
  claim('quote', '“It fell at once,”', source('Runa Vik', 'named-person')),
  claim('statement', 'it was sound', source('Officials', 'unnamed-officials')),
  claim('figure', '40 crowns', { quantity: { low: 40, high: 40, unit: 'crowns', bound: 'exact' }, weight: 0.9 }),
];

/** The first sentence is left out, as where the page gives none; the second makes two claims. */
const sentences = ['“It fell at once,” said Runa Vik. Officials said it was sound.', 'It cost 40 crowns.'].map(
  (exact) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, exact };
  },
);

export const reading = (): PageReading => ({
  reading: 1,
  isArticle: true,
  reason: 'made',
  article: makeFacts(),
  claims,
  sentences,
  dismissed: [],
  places: [],
  languageKnown: true,
  partial: false,
  marks: true,
  shown: defaultSettings,
});

const anchor = (of: Claim | null): Anchor => ({
  target: of ? 'claim' : 'article',
  selector: of && { exact: of.exact, prefix: '', suffix: '' },
  hint: of && { start: of.start, end: of.end, length: text.length },
  scope: 'article',
  claim: of && {
    key: of.key,
    kind: of.kind,
    exact: of.exact,
    rule: of.rule,
    source: null,
    cue: null,
    quantity: null,
    outcomes: [],
    who: null,
    from: null,
    to: null,
  },
  article: makeFacts(),
  text,
});

// The fake browser has no permissions; these outlive the tests, as the views' last effects do.
const event = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(browser.permissions, { contains: async () => true, onAdded: event, onRemoved: event });

/** The view of the tab as a test uses it; `page` is the element it stands in. */
export let page: HTMLElement;
export const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
export const rows = (): HTMLButtonElement[] => [...page.querySelectorAll<HTMLButtonElement>('.row')];

export function row(at: number): HTMLButtonElement {
  const found = rows()[at];
  if (!found) throw new Error(`no row ${at}`);
  return found;
}

export function button(name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll('button')].find((each) =>
    each.textContent?.replace(/\s+/g, ' ').includes(name),
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

export const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

/** The notes of the article that are in the store. */
export async function stored(): Promise<Note[]> {
  const article = await articleFor(makeFacts());
  return article ? await notesOf(article.id) : [];
}

export async function open(place: 'popup' | 'panel', count = claims.length, tabId = 7): Promise<void> {
  page = document.createElement('div');
  document.body.append(page);
  const tab = { id: tabId, windowId: 1, url: 'https://news.example/ferry' };
  render(h(PageView, { tab, turn: 0, place }), page);
  await settle(() => expect(rows()).toHaveLength(count));
}

export function close(): void {
  render(null, page);
  page.remove();
}

/** An empty store, nothing asked, and the view opened anew. */
export async function openAfresh(place: 'popup' | 'panel'): Promise<void> {
  await cleanStore();
  await browser.storage.session.clear();
  localStorage.clear();
  desk.answer = null;
  desk.asked.length = 0;
  await open(place);
}
