// @vitest-environment happy-dom
// The options over the true settings and store: what is changed is kept, access is asked in the click, erasing is guarded.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { hostIn } from '../../components/options/SiteList.tsx';
import { keepDraft, keepDraftArticle } from '../../utils/drafts/draft-store.ts';
import { backUp, backups } from '../../utils/notes/backup.ts';
import { database, meta, notes as noteRows } from '../../utils/notes/database.ts';
import { counts } from '../../utils/notes/note-store.ts';
import { writtenSince } from '../../utils/notes/since.ts';
import { importChunk, importStart } from '../../utils/notes/staging.ts';
import { keepVisit } from '../../utils/notes/watch-store.ts';
import { dismissClaim } from '../../utils/notes/write-articles.ts';
import { deleteNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { defaultSettings, readSettings, writeSettings } from '../../utils/settings.ts';
import { visitOf } from '../../utils/watch/record.ts';
import { storedBeside, storedFile, storedNames } from '../notes/fake-files.ts';
import { cleanStore, firstSave, makeArticle, makeFacts, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
let origins: string[];
const request = vi.fn(async (_: { origins: string[] }) => true);
const remove = vi.fn(async (gone: { origins: string[] }) => {
  origins = origins.filter((each) => !gone.origins.includes(each));
  return true;
});
const listener = { addListener: () => {}, removeListener: () => {} };

const settle = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000 });
const button = (text: string, within: ParentNode = page): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};
function type(field: HTMLInputElement | null, value: string, ...events: string[]) {
  if (!field) throw new Error('no such field');
  field.value = value;
  for (const name of events) field.dispatchEvent(new Event(name, { bubbles: true }));
}

beforeEach(async () => {
  await cleanStore();
  vi.clearAllMocks();
  origins = ['https://news.example/*'];
  Object.assign(browser, {
    permissions: { getAll: async () => ({ origins }), request, remove, onAdded: listener, onRemoved: listener },
    commands: {
      getAll: async () => [
        { name: 'next-claim', description: 'Next claim', shortcut: 'Alt+.' },
        { name: 'open-library', description: 'Open the library', shortcut: '' },
      ],
    },
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
  await saveNote(firstSave(makeNote()), 1000);
  page = document.createElement('div');
  document.body.append(page);
  render(<OptionsView />, page);
  await settle(() => expect(page.querySelector('#data')?.textContent).toContain('1 note in 1 article'));
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('site access', () => {
  test('all sites are asked for in the very turn of the click', () => {
    button('Mark articles automatically').click();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*/*', 'http://*/*'] });
  });

  test('a granted site is named and can be taken back', async () => {
    expect(page.querySelector('#access')?.textContent).toContain('news.example');
    page.querySelector<HTMLButtonElement>('[aria-label="Remove news.example"]')?.click();
    await settle(() => expect(remove).toHaveBeenCalledWith({ origins: ['https://news.example/*'] }));
    await settle(() => expect(page.querySelector('#access')?.textContent).not.toContain('news.example'));
  });

  test.each([
    ['mail.example', 'mail.example'],
    [' https://www.Bank.example/login?x=1 ', 'bank.example'],
    ['localhost', 'localhost'],
    ['not a site', null],
    ['word', null],
    ['', null],
  ])('the host in %j is %j', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  test('a site never to touch is kept; what is no site is refused in words', async () => {
    const field = page.querySelector<HTMLInputElement>('#never input');
    type(field, 'nonsense here', 'input');
    await settle(() => expect(button('Add').disabled).toBe(false));
    button('Add').click();
    await settle(() => expect(page.querySelector('#never [role=alert]')?.textContent).toContain('isn’t a site'));
    type(field, 'https://mail.example/inbox', 'input');
    await settle(() => expect(page.querySelector('#never [role=alert]')?.textContent).toBe(''));
    button('Add').click();
    await settle(async () => expect((await readSettings()).neverSites).toEqual(['mail.example']));
  });
});

describe('settings', () => {
  test('a site to watch and how long to keep its record are kept', async () => {
    type(page.querySelector<HTMLInputElement>('#watch input'), 'https://www.news.example/today', 'input');
    const watch = page.querySelector('#watch') ?? page;
    await settle(() => expect(button('Add', watch).disabled).toBe(false));
    button('Add', watch).click();
    await settle(async () => expect((await readSettings()).watch).toEqual({ sites: ['news.example'], keepDays: 30 }));
    const days = page.querySelector<HTMLSelectElement>('#watch select');
    if (!days) throw new Error('no choice of days');
    days.value = '7';
    days.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(async () => expect((await readSettings()).watch).toEqual({ sites: ['news.example'], keepDays: 7 }));
  });

  test('a kind is switched off, the others stay on', async () => {
    page.querySelectorAll<HTMLInputElement>('.kinds input')[0]?.click();
    await settle(async () =>
      expect((await readSettings()).kinds).toEqual({ ...defaultSettings.kinds, casualty: false }),
    );
  });

  test('the name is kept when the field is left', async () => {
    type(page.querySelector<HTMLInputElement>('.author'), ' Ada Vik ', 'change');
    await settle(async () => expect((await readSettings()).author).toBe('Ada Vik'));
  });

  test('a look-up without a gap is refused, with one it is kept', async () => {
    const address = page.querySelectorAll<HTMLInputElement>('.look-ups .grow')[0] ?? null;
    type(address, 'https://search.example/', 'input', 'blur');
    await settle(() => expect(page.querySelector('.look-ups [role=alert]')).not.toBeNull());
    expect((await readSettings()).lookUps).toEqual(defaultSettings.lookUps);
    type(address, 'https://search.example/?q=%s', 'input');
    await settle(() => expect(page.querySelector('.look-ups [role=alert]')).toBeNull());
    address?.dispatchEvent(new Event('blur', { bubbles: true }));
    await settle(async () => expect((await readSettings()).lookUps[0]?.url).toBe('https://search.example/?q=%s'));
  });

  test('keys are shown as the browser has them', () => {
    expect(page.querySelector('#shortcuts dl')?.textContent).toBe('Next claimAlt+.Open the librarynot set');
  });
});

describe('data', () => {
  test('an article is forgotten only after a second word', async () => {
    button('Delete …').click();
    await settle(() => expect(page.querySelector('[role=alertdialog]')).not.toBeNull());
    expect((await counts()).notes).toBe(1);
    button('Delete article and its notes').click();
    await settle(async () => expect(await counts()).toEqual({ notes: 0, articles: 0, bin: 0 }));
  });

  test('everything goes, backups too, but only after the export and the typed word', async () => {
    await backUp(5);
    button('Download the archive, then erase …').click();
    await settle(() => expect(page.querySelector('[role=alertdialog]')).not.toBeNull());
    expect(HTMLAnchorElement.prototype.click).toHaveBeenCalledOnce();
    const erase = () => button('Erase everything', page.querySelector('[role=alertdialog]') ?? page);
    expect(erase().disabled).toBe(true);
    type(page.querySelector<HTMLInputElement>('.confirm-typed input'), 'erase', 'input');
    await settle(() => expect(erase().disabled).toBe(false));
    erase().click();
    await settle(async () => expect(await counts()).toEqual({ notes: 0, articles: 0, bin: 0 }));
    await settle(async () => expect(await backups()).toEqual([]));
  });

  test('of twenty planted words none is left in any table, draft, file, sealed write or item', async () => {
    const planted = Array.from({ length: 21 }, (_, n) => `planted${n}planted`);
    const word = (n: number) => planted[n] ?? '';
    await writeSettings({ author: word(0), neverSites: [`${word(1)}.example`] });
    const note = makeNote({ id: uuid(31), text: word(2), tags: [word(3)], author: word(4) });
    await saveNote({ ...firstSave(note), article: { ...makeFacts(word(5)), title: word(6), text: word(7) } }, 1);
    await saveNote({ note: { ...note, text: word(8) }, baseRevision: 0 }, 2);
    await saveNote(firstSave(makeNote({ id: uuid(32), text: word(9) })), 1);
    await deleteNotes([uuid(32)], 2);
    const importId = await importStart(3);
    await importChunk(importId, {
      articles: [makeArticle({ title: word(10) })],
      notes: [makeNote({ id: uuid(33), text: word(11) }), { id: word(12) }],
    });
    const visit = visitOf({ ...makeFacts(word(13)), text: `${word(14)} stood.` }, [], 4);
    await keepVisit(`https://news.example/${word(13)}`, visit);
    keepDraft({ note: makeNote({ id: uuid(34), text: word(15) }), base: 0, hand: uuid(35) });
    keepDraftArticle(uuid(34), { ...makeFacts(word(16)), title: word(17), text: '' });
    await browser.storage.session.set({ filter: word(18) });
    await dismissClaim({ article: makeFacts(), key: word(19), kind: 'figure', exact: 'x' }, 5);
    await backUp(6);
    // In no backup yet, so it lies sealed among the items; the key is a file.
    await saveNote(firstSave(makeNote({ id: uuid(36), text: word(20) })), 7);
    await noteRows.delete(uuid(36));
    const [store] = await meta.toArray();
    const held = async () => {
      const { notes: sealed } = await writtenSince(store?.id ?? '', 0, store?.sequence ?? 0);
      const rows = await Promise.all(database.tables.map((table) => table.toArray()));
      const items = [
        await browser.storage.local.get(null),
        await browser.storage.session.get(null),
        { ...localStorage },
      ];
      const files = await Promise.all(
        storedNames().map((name) =>
          name.endsWith('.gz')
            ? new Response(
                new Blob([new Uint8Array(storedFile(name))]).stream().pipeThrough(new DecompressionStream('gzip')),
              ).text()
            : new TextDecoder().decode(storedFile(name)),
        ),
      );
      return JSON.stringify([rows, items, files, [...sealed]]);
    };
    const before = await held();
    expect(planted.filter((each) => !before.includes(each))).toEqual([]);
    expect(storedBeside()).toEqual(['since.key']);
    button('Download the archive, then erase …').click();
    await settle(() => expect(page.querySelector('[role=alertdialog]')).not.toBeNull());
    type(page.querySelector<HTMLInputElement>('.confirm-typed input'), 'erase', 'input');
    const erase = () => button('Erase everything', page.querySelector('[role=alertdialog]') ?? page);
    await settle(() => expect(erase().disabled).toBe(false));
    erase().click();
    await settle(() => expect(page.textContent).toContain('Everything is erased.'));
    const after = await held();
    expect(planted.filter((each) => after.includes(each))).toEqual([]);
    expect(storedBeside()).toEqual([]);
    expect(await saveNote(firstSave(makeNote()), 9)).toMatchObject({ status: 'saved' });
  });
});
