// @vitest-environment happy-dom
// A page that nothing can be marked in: the popup says why, and keeps notes on its address.
import 'fake-indexeddb/auto';
import './page-desk.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { PageView } from '../../components/page/PageView.tsx';
import { addressesOf } from '../../utils/article.ts';
import { articleFor, notesOf } from '../../utils/notes/note-store.ts';
import { cleanStore } from '../notes/make.ts';
import { desk, onward, reading, settle } from './page-desk.ts';

const home = document.createElement('div');
document.body.append(home);
beforeEach(async () => {
  await cleanStore();
  await browser.storage.session.clear();
  localStorage.clear();
});
afterEach(() => {
  render(null, home);
  desk.answer = null;
});

const paper = 'https://county.example/reports/Old%20bridge.PDF?part=2#page=3';
type Reply = 'no-access' | 'unsupported' | 'a PDF';
const show = (url: string | undefined, reply: Reply) => {
  desk.answer = (name) => {
    if (name === 'read') return reply === 'a PDF' ? { ...reading(), isArticle: false, reason: reply } : undefined;
    return name === 'annotate' ? { status: reply } : onward;
  };
  render(null, home);
  render(h(PageView, { tab: { id: 7, windowId: 1, url }, turn: 0, place: 'popup' }), home);
};
const says = (words: string) => settle(() => expect(home.textContent).toContain(words));
const buttonOf = (words: string) => [...home.querySelectorAll('button')].find((each) => each.textContent === words);
const kept = async (url: string) => {
  const record = await articleFor({ urls: addressesOf(url, []), fingerprint: '' });
  return record && { title: record.title, notes: await notesOf(record.id) };
};

test('a PDF says what it is, and a note is written on its address and found there again', async () => {
  show(paper, 'no-access');
  await says('This is a PDF');
  expect(home.textContent).not.toContain('can’t see this page');
  await settle(() => expect(buttonOf('Note this address')).toBeDefined());
  buttonOf('Note this address')?.click();
  await settle(() => expect(home.querySelector('textarea')).not.toBeNull());
  const area = home.querySelector('textarea');
  if (!area) throw new Error('no field');
  area.value = 'Page 3 gives the cost of the pillars.';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(async () =>
    expect(await kept(paper)).toMatchObject({
      title: 'Old bridge.PDF',
      notes: [{ target: 'article', selector: null, text: 'Page 3 gives the cost of the pillars.', revision: 1 }],
    }),
  );
  // Another place in the same paper, and Chromium's viewer, which lets the annotator in and shows it nothing.
  show(paper.replace('page=3', 'page=9'), 'a PDF');
  await says('This is a PDF');
  await settle(() => expect(buttonOf('Page 3 gives the cost of the pillars.')).toBeDefined());
  expect(buttonOf('Note this address')).toBeUndefined();
  buttonOf('Page 3 gives the cost of the pillars.')?.click();
  await settle(() => expect(home.querySelector('textarea')?.value).toBe('Page 3 gives the cost of the pillars.'));
});

test('a viewer the address says nothing of takes a note, the browser’s own page none', async () => {
  show('https://county.example/paper/17', 'unsupported');
  await says('Extensions can’t read this page');
  await settle(() => expect(buttonOf('Note this address')).toBeDefined());
  show('about:addons', 'unsupported');
  await settle(() => expect(buttonOf('Note this address')).toBeUndefined());
  await says('Extensions can’t read this page');
});

test('a page that may not be seen asks to be let in, a report that ends in its name alone too', async () => {
  for (const url of [undefined, 'https://county.example/ferry', 'https://county.example/about-pdf']) {
    show(url, 'no-access');
    await says('can’t see this page');
    expect(home.textContent).not.toContain('This is a PDF');
  }
});
