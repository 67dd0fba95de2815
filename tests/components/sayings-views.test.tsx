// @vitest-environment happy-dom
// The views of people and of quotations, as a reader uses them, over the true store.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { ClaimSnapshot, Note } from '../../utils/notes/note.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });

const saying = (kind: 'quote' | 'statement', exact: string, source: ClaimSnapshot['source']): ClaimSnapshot => ({
  key: `${kind} ${exact}`,
  kind,
  exact,
  rule: 'said',
  source,
  cue: 'said',
  quantity: null,
  outcomes: [],
  who: null,
  from: null,
  to: null,
});
const director = { exact: 'the director', name: 'Odile Fenwarden', class: 'named-person' };

async function keep(n: number, path: string, claim: ClaimSnapshot, published: string, change: Partial<Note> = {}) {
  const note = makeNote({
    id: uuid(n),
    target: 'claim',
    claim,
    selector: { exact: claim.exact, prefix: '', suffix: '' },
    ...change,
  });
  const request = firstSave(note, path);
  if (!request.article) throw new Error('a first save names its article');
  await saveNote(
    {
      ...request,
      article: { ...request.article, published, publisher: path === 'a' ? 'Norvale Courier' : 'Valley Post' },
    },
    1000 + n,
  );
}

beforeEach(async () => {
  await cleanStore();
  await keep(
    1,
    'a',
    saying('quote', '“We were not told of any crack before the 30th of September.”', director),
    '2026-10-13',
    { verdict: 'false' },
  );
  await keep(2, 'b', saying('statement', 'it had last inspected the wall in spring', director), '2026-11-14');
  await keep(
    3,
    'b',
    saying('quote', '“We were told of any crack before the 13th of September.”', {
      ...director,
      name: 'Casper Thrane-Lowe',
    }),
    '2026-11-15',
  );
  await keep(
    4,
    'b',
    saying('statement', 'nobody was hurt', { exact: 'officials', class: 'unnamed-officials' }),
    '2026-11-16',
  );
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
  location.hash = '';
});
const open = (view: string) => {
  location.hash = `view=${view}`;
  render(<LibraryView />, page);
};

test('people: by name, what each said in order, the verdicts, and those not named apart', async () => {
  open('people');
  await settle(() => expect(page.querySelector('.people h2')).not.toBeNull());
  expect([...page.querySelectorAll('.person')].map((each) => each.textContent)).toEqual([
    'Odile Fenwarden2',
    'Casper Thrane-Lowe1',
    'officials1',
  ]);
  expect([...page.querySelectorAll('.sayings .quoted')].map((each) => each.textContent)).toEqual([
    '“We were not told of any crack before the 30th of September.”',
    'it had last inspected the wall in spring',
  ]);
  expect(page.querySelector('.measure')?.textContent).toContain('1 False');
  const rows = [...page.querySelectorAll('.profiles tbody tr')].map((each) => each.textContent);
  expect(rows).toEqual(['Valley Post2 of 32026-11: 2/3', 'Norvale Courier1 of 12026-10: 1/1']);
});

test('quotations: against another saved article and against a transcript', async () => {
  open('quotations');
  await settle(() => expect(page.querySelectorAll('.quotes .ledger-list button')).toHaveLength(2));
  const [newest] = page.querySelectorAll<HTMLButtonElement>('.quotes .ledger-list button');
  newest?.click();
  const beside = () =>
    [...page.querySelectorAll('button')].find((each) => each.textContent?.startsWith('Compare with Norvale Courier'));
  await settle(() => expect(beside()).toBeDefined());
  beside()?.click();
  const told = () => [...page.querySelectorAll('.differences li')].map((each) => each.textContent);
  await settle(() =>
    expect(told()).toEqual([
      '“not” was dropped: the sense is turned',
      '30th became 13th',
      'Said by Odile Fenwarden, not by Casper Thrane-Lowe',
    ]),
  );
  const said = page.querySelectorAll<HTMLTextAreaElement>('.compare textarea')[1];
  if (!said) throw new Error('no field for what was said');
  said.value =
    'WEBVTT\n\n00:14:32.000 --> 00:14:36.000\n<v Casper Thrane-Lowe>We were told of any crack before the 13th of September.';
  said.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(() => expect(page.querySelector('.compare h3')?.textContent).toBe('Word for word the same'));
  expect(page.querySelector('.compare')?.textContent).toContain('00:14:32');
});

test('a transcript dropped on the quotations is compared there, in whichever encoding; other files are imported', async () => {
  open('quotations');
  await settle(() => expect(page.querySelectorAll('.quotes .ledger-list button')).toHaveLength(2));
  const drop = (file: File) => {
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  };
  const said = () => page.querySelector<HTMLTextAreaElement>('.compare textarea[placeholder]')?.value;
  const srt =
    '1\n00:00:01,000 --> 00:00:03,000\nWe were not told of any\n\n2\n00:00:03,000 --> 00:00:05,000\ncrack before the 30th of September.\n';
  const wide = new Uint8Array(2 + srt.length * 2);
  wide.set([0xff, 0xfe]);
  for (const [n, letter] of [...srt].entries()) wide[2 + n * 2] = letter.charCodeAt(0);
  const newest = [...page.querySelectorAll<HTMLButtonElement>('.quotes .ledger-list button')].find((each) =>
    each.textContent?.includes('13th'),
  );
  newest?.click();
  drop(new File([wide], 'hearing.SRT'));
  await settle(() => expect(page.querySelector('.differences')?.textContent).toContain('not'));
  expect([...page.querySelectorAll('.differences li')].map((each) => each.className)).toContain('number');
  drop(new File([new Uint8Array([0, 1, 2, 0])], 'broken.txt'));
  await settle(() => expect(page.querySelector('[role=alert]')?.textContent).toContain('That file holds no text.'));
  expect(said()).toBe(srt);
  drop(new File(['{"not": "ours"}'], 'other.json'));
  await settle(() => expect(page.querySelector('.import-panel, [class*=import]')).not.toBeNull());
  expect(said()).toBe(srt);
});
