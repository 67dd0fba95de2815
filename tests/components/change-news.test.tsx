// @vitest-environment happy-dom
// What the claim watch tells in the popup: the notice, the list of changes, and the notes of the same text elsewhere.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageView } from '../../components/page/PageView.tsx';
import { sinceWords } from '../../components/shared/since-words.ts';
import { linkAddress, unlinkAddress } from '../../utils/notes/link-articles.ts';
import { articleFor, noteById } from '../../utils/notes/note-store.ts';
import { changesSeen, keepVisit, weighChange } from '../../utils/notes/watch-store.ts';
import { placeNotes } from '../../utils/notes/write-articles.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import type { SeenClaim, Visit } from '../../utils/watch/visit.ts';
import { cleanStore, firstSave, makeFacts, makeNote, uuid } from '../notes/make.ts';
import { claims, desk, onward } from './page-desk.ts';

const ferry = 'https://news.example/ferry';
const now = claims[0]?.exact ?? '';
const hurt = (exact: string, n: number): SeenClaim => ({
  key: `casualty:${exact}:0`,
  kind: 'casualty',
  exact,
  quantity: { low: n, high: n, bound: 'exact' },
});
const visit = (at: number, claim: SeenClaim, title = 'The ferry was late'): Visit => ({
  at,
  title,
  modified: null,
  sentences: [`${claim.exact}.`, 'It cost 40 crowns.'],
  claims: [claim],
});

let page: HTMLElement;
const settle = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000 });
const button = (text: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};
async function open() {
  page = document.createElement('div');
  document.body.append(page);
  render(<PageView tab={{ id: 7, windowId: 1, url: ferry }} turn={0} place="popup" />, page);
  await settle(() => expect(page.querySelectorAll('.row').length).toBeGreaterThanOrEqual(claims.length));
}

const event = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(browser.permissions, { contains: async () => true, onAdded: event, onRemoved: event });

/** The background's part, in the same process. */
const background = async (name: string, request: never): Promise<unknown> => {
  const { id, at, key, matters, articleId, url } = request as Record<
    'id' | 'at' | 'key' | 'matters' | 'articleId' | 'url',
    never
  >;
  if (name === 'changesSeen') return [await changesSeen(id, at)];
  if (name === 'weighChange') return [await weighChange(id, key, matters)];
  if (name === 'linkAddress') return await linkAddress(articleId, url);
  if (name === 'unlinkAddress') return await unlinkAddress(articleId, url);
  return onward;
};

beforeEach(async () => {
  await cleanStore();
  localStorage.clear();
  desk.answer = background;
  desk.asked.length = 0;
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('changes since the last visit', () => {
  beforeEach(async () => {
    await keepVisit(ferry, visit(Date.now() - 2 * 24 * 3600 * 1000, hurt('Nine people were hurt', 9)));
    await keepVisit(ferry, visit(Date.now(), hurt(now, 11), 'The ferry was very late'));
    await open();
    await settle(() => expect(page.textContent).toContain('1 claim changed since'));
  });

  test('the list opens: heaviest first, then and now', async () => {
    button('Show').click();
    await settle(() => expect(page.querySelectorAll('.changes li')).toHaveLength(2));
    const [figure, headline] = page.querySelectorAll('.changes li');
    expect(figure?.textContent).toMatch(/Figure changed.*Was: Nine people were hurt.*Now: Eleven people were hurt/);
    expect(figure?.querySelector('del')?.textContent?.trim()).toBe('Nine');
    expect(figure?.querySelector('ins')?.textContent?.trim()).toBe('Eleven');
    expect(headline?.textContent).toContain('Headline changed');
    figure?.querySelector<HTMLButtonElement>('button')?.click();
    await settle(() =>
      expect(desk.asked).toContainEqual({ name: 'show', request: { reading: 1, key: claims[0]?.key } }),
    );
  });

  test('a change that does not matter goes, and comes back with undo', async () => {
    button('Show').click();
    await settle(() => expect(page.querySelectorAll('.changes li')).toHaveLength(2));
    page.querySelector<HTMLButtonElement>('[aria-label^="This change does not matter: Figure changed"]')?.click();
    await settle(() => expect(page.querySelectorAll('.changes li')).toHaveLength(1));
    expect(page.textContent).toContain('This article changed since');
    await settle(() => button('Undo').click());
    await settle(() => expect(page.querySelectorAll('.changes li')).toHaveLength(2));
  });

  test.each([
    ['Recheck', '.scale input'],
    ['Edit note', 'textarea'],
  ])('“%s” beside a change of a claim opens its note there', async (name, where) => {
    button('Show').click();
    await settle(() => expect(page.querySelectorAll('.changes li')).toHaveLength(2));
    button(name).click();
    await settle(() => expect(document.activeElement?.matches(where)).toBe(true));
    expect(page.querySelector('.editor blockquote')?.textContent).toBe(claims[0]?.exact);
    expect([...page.querySelectorAll('.changes li')].map((each) => each.textContent?.includes(name))).toEqual([
      true,
      false,
    ]);
  });

  test('marked as seen, nothing is left to tell', async () => {
    button('Show').click();
    await settle(() => button('Mark all as seen').click());
    await settle(() => expect(page.textContent).not.toContain('changed since'));
    expect(page.querySelector('.changes')).toBeNull();
  });
});

describe('the same text at another address', () => {
  const print = '0123456789abcdef';
  const mirror = 'https://mirror.example/ferry';
  beforeEach(async () => {
    const facts = makeFacts('x', { url: mirror, urls: [mirror], fingerprint: print });
    await saveNote({ note: makeNote(), baseRevision: 0, article: { ...facts, text: 'The ferry was late.' } }, 1);
    const { reading } = await import('./page-desk.ts');
    desk.answer = async (name, request) =>
      name === 'read'
        ? { ...reading(), article: makeFacts('ferry', { fingerprint: print }) }
        : await background(name, request);
    await open();
    await settle(() => expect(page.textContent).toContain('You have 1 note on this text at mirror.example.'));
  });

  test('is offered; linked, its notes are here; unlinked, they are not', async () => {
    expect(await articleFor(makeFacts())).toBeNull();
    button('Link the addresses').click();
    await settle(async () => expect(await articleFor(makeFacts())).toMatchObject({ id: uuid(900) }));
    await settle(() => expect(page.textContent).toContain('Notes shared with 1 other address'));
    // Made at the other address, the article stays there: it is this page that is parted.
    button('Unlink').click();
    await settle(async () => expect(await articleFor(makeFacts())).toBeNull());
    expect(await articleFor({ urls: [mirror], fingerprint: '' })).toMatchObject({ id: uuid(900) });
  });

  test('refused, it is not offered again', async () => {
    button('Not the same article').click();
    await settle(() => expect(page.textContent).not.toContain('on this text at'));
    expect(await articleFor(makeFacts())).toBeNull();
  });
});

describe('a note whose words are gone', () => {
  const old = { exact: 'The ferry was late.', prefix: '', suffix: '' };
  beforeEach(async () => {
    await saveNote(firstSave(makeNote()), 1);
    await placeNotes(ferry, [{ id: uuid(1), state: 'orphan', start: null, exact: null }], 2);
    await open();
    const row = () => page.querySelector<HTMLButtonElement>(`[data-row="note:${uuid(1)}"]`);
    await settle(() => expect(row()).not.toBeNull());
    row()?.click();
    await settle(() => button('Move the note to the selection'));
  });

  test('is put on the selection, remembers its old words, and can go back', async () => {
    const selector = { exact: 'it was sound', prefix: 'said ', suffix: '.' };
    const hint = { start: 76, end: 88, length: 106 };
    desk.answer = (name) => (name === 'describe' ? { target: 'selection', selector, hint, scope: 'article' } : onward);
    button('Move the note to the selection').click();
    await settle(async () =>
      expect(await noteById(uuid(1))).toMatchObject({
        selector,
        hint,
        pastSelectors: [old],
        text: 'Ask the harbour office.',
      }),
    );
    await settle(() => button('Undo').click());
    await settle(async () => expect(await noteById(uuid(1))).toMatchObject({ selector: old, pastSelectors: [] }));
  });

  test('stays where nothing is selected, and points to earlier copies', async () => {
    expect(page.querySelector('.misplaced a')?.getAttribute('href')).toBe(
      'https://web.archive.org/web/*/https://news.example/ferry',
    );
    desk.answer = (name) => (name === 'describe' ? null : onward);
    button('Move the note to the selection').click();
    await settle(() => expect(page.textContent).toContain('Select some words in the page first'));
    expect(await noteById(uuid(1))).toMatchObject({ selector: old, revision: 1 });
  });
});

test('since when, as one says it', () => {
  const monday = new Date(2031, 4, 5, 18, 0).getTime();
  expect(sinceWords(new Date(2031, 4, 5, 9, 30).getTime(), monday)).toMatch(/^9:30\sAM$/);
  expect(sinceWords(new Date(2031, 4, 1, 9, 30).getTime(), monday)).toBe('Thursday');
  expect(sinceWords(new Date(2031, 3, 1, 9, 30).getTime(), monday)).toBe('Apr 1, 2031');
});
