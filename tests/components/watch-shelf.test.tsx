// @vitest-environment happy-dom
// The claim watch outside the page's own list: the switch for the site in front, and the library's shelf of changed claims.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { WatchSite } from '../../components/page/WatchSite.tsx';
import { useUndo } from '../../components/shared/hooks/useUndo.ts';
import { watched } from '../../utils/notes/database.ts';
import { keepVisit } from '../../utils/notes/watch-store.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import type { SeenClaim, Visit } from '../../utils/watch/visit.ts';
import { cleanStore, firstSave, makeNote } from '../notes/make.ts';

const visit = (at: number, n: number, title: string): Visit => {
  const exact = `${n} people were hurt`;
  const quantity = { low: n, high: n, bound: 'exact' } as const;
  const claim: SeenClaim = { key: `casualty:${exact}:0`, kind: 'casualty', exact, quantity };
  return { at, title, modified: null, sentences: [`${exact}.`, 'It cost 40 crowns.'], claims: [claim] };
};
const day = 24 * 3600 * 1000;

let page: HTMLElement;
const settle = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000 });
const button = (text: string | RegExp): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) =>
    typeof text === 'string' ? each.textContent?.trim() === text : text.test(each.getAttribute('aria-label') ?? ''),
  );
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};

beforeEach(async () => {
  await cleanStore();
  location.hash = '';
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('the shelf of changed claims', () => {
  beforeEach(async () => {
    for (const [site, n] of [
      ['ferry', 9],
      ['mill', 4],
    ] as const) {
      await keepVisit(`https://news.example/${site}`, visit(Date.now() - 3 * day, n, `The ${site} was late`));
      await keepVisit(`https://news.example/${site}`, visit(Date.now(), n + 2, `The ${site} was late`));
    }
    await keepVisit('https://news.example/same', visit(1, 9, 'The same'));
    await saveNote(firstSave(makeNote()), 1);
    render(<LibraryView />, page);
    await settle(() => expect(page.querySelectorAll('.note-row')).toHaveLength(1));
    expect(page.textContent).not.toContain('Changed since you last looked');
    button('Changed or gone').click();
    await settle(() => expect(page.querySelectorAll('.news.article-group')).toHaveLength(2));
  });

  test('lists every article that changed since the reader last looked, without any note', async () => {
    expect(page.querySelector('.news summary')?.textContent).toMatch(/^1 change since \w+$/);
    expect(page.textContent).toContain('The mill was late');
    expect(page.textContent).not.toContain('The same');
    expect(page.querySelector('.news')?.textContent).toMatch(
      /Figure changed.*Was: \d people were hurt.*Now: \d+ people were hurt/,
    );
    expect(page.querySelector('.empty')).toBeNull();
    expect(page.querySelector('.news [aria-label^="Show in the page"]')).toBeNull();
  });

  test('what does not matter goes and comes back; one article is seen, then all', async () => {
    button(/^This change does not matter/).click();
    await settle(() => expect(page.querySelectorAll('.news.article-group')).toHaveLength(1));
    button('Undo').click();
    await settle(() => expect(page.querySelectorAll('.news.article-group')).toHaveLength(2));
    button('Mark all articles as seen').click();
    await settle(() => expect(page.querySelectorAll('.news.article-group')).toHaveLength(0));
    expect((await watched.toArray()).every(({ changes }) => changes.length === 0)).toBe(true);
    await settle(() => expect(page.textContent).toContain('Nothing has changed'));
  });
});

describe('the switch for the site in front', () => {
  const tab = { id: 7, windowId: 1, url: 'https://www.news.example/ferry' };
  function Bench({ hasNotes = false }: { hasNotes?: boolean }) {
    const undo = useUndo();
    return (
      <>
        <WatchSite tab={tab} hasNotes={hasNotes} undo={undo} />
        <p role="status">{undo.done?.text}</p>
        {undo.done?.undo && (
          <button type="button" onClick={() => void undo.takeBack()}>
            Undo
          </button>
        )}
      </>
    );
  }
  const box = () => page.querySelector<HTMLInputElement>('input[role=switch]');
  const sites = async () => (await readSettings()).watch.sites;

  test('is off until asked for, and says what it keeps', async () => {
    render(<Bench hasNotes />, page);
    await settle(() => expect(box()?.checked).toBe(false));
    expect(page.textContent).toContain('Watch articles on news.example for changes');
    expect(page.textContent).toContain('stays on this computer');
    expect(page.textContent).toContain('because it has a note');
    expect(await sites()).toEqual([]);
  });

  test('on: the site is watched; undone: neither watched nor kept', async () => {
    render(<Bench />, page);
    await settle(() => expect(box()).not.toBeNull());
    box()?.click();
    await settle(async () => expect(await sites()).toEqual(['news.example']));
    await settle(() => expect(box()?.checked).toBe(true));
    expect(page.textContent).toContain('30 days after your last visit');
    await keepVisit('https://news.example/ferry', visit(1, 9, 'Ferry'));
    button('Undo').click();
    await settle(async () => expect(await sites()).toEqual([]));
    await settle(async () => expect(await watched.count()).toBe(0));
  });

  test('off: the record of that site goes, of noted articles and other sites it stays', async () => {
    await writeSettings({ watch: { sites: ['example.org', 'news.example'], keepDays: 7 } });
    await saveNote(firstSave(makeNote(), 'noted'), 1);
    for (const url of ['https://news.example/noted', 'https://sport.news.example/a', 'https://example.org/b'])
      await keepVisit(url, visit(1, 9, url));
    render(<Bench />, page);
    await settle(() => expect(box()?.checked).toBe(true));
    box()?.click();
    await settle(() =>
      expect(page.textContent).toContain('news.example is no longer watched. The record of 1 article'),
    );
    expect(await readSettings()).toMatchObject({ watch: { sites: ['example.org'], keepDays: 7 } });
    expect((await watched.toArray()).map(({ urls }) => urls[0]).toSorted()).toEqual([
      'https://example.org/b',
      'https://news.example/noted',
    ]);
  });
});
