// @vitest-environment happy-dom
// The ledger as a reader uses it, over the true store: measures put together, at odds, parted and put together again.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { chartOf, letterOf } from '../../components/library/ledger/chart.ts';
import type { ClaimSnapshot } from '../../utils/notes/note.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import claims from '../ledger/claims.json' with { type: 'json' };
import { events } from '../ledger/events/index.ts';
import { entryFor } from '../ledger/samples.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });

const told = Object.values(events).flat();
async function keep(article: string): Promise<void> {
  const told1 = told.find(({ id }) => id === article);
  if (!told1) throw new Error(article);
  for (const [n, { article: of, start, end, claim }] of claims.entries()) {
    if (of !== article) continue;
    const hint = { start, end, length: told1.text.length };
    const selector = { exact: claim.exact, prefix: '', suffix: '' };
    const note = makeNote({ id: uuid(500 + n), target: 'claim', claim: claim as ClaimSnapshot, hint, selector });
    const request = firstSave(note, article);
    if (!request.article) throw new Error('a first save names its article');
    const { text, title, published } = told1;
    await saveNote({ ...request, article: { ...request.article, text, title, published } }, 1000 + n);
  }
}

beforeEach(async () => {
  await cleanStore();
  await writeSettings({ ledger: [] });
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
  location.hash = '';
});

const open = () => {
  location.hash = 'view=ledger';
  render(<LibraryView />, page);
};
const measures = () => [...page.querySelectorAll('.ledger-list button')].map((each) => each.textContent);

test('without two articles that count the same there is a word on how to get there', async () => {
  open();
  await settle(() => expect(page.querySelector('.empty h2')?.textContent).toBe('Nothing to compare yet'));
});

test('one measure stands together as chart and table, is parted and put together again', async () => {
  for (const id of ['ferry-a', 'ferry-b', 'ferry-c', 'ferry-d']) await keep(id);
  open();
  await settle(() => expect(measures().some((each) => /^Killed · .*Kostiv.*4$/.test(each ?? ''))).toBe(true));
  const killed = [...page.querySelectorAll<HTMLButtonElement>('.ledger-list button')].find((each) =>
    each.textContent?.startsWith('Killed'),
  );
  killed?.click();
  await settle(() => expect(page.querySelector('.measure h2')?.textContent).toContain('Killed'));
  const amounts = () => [...page.querySelectorAll('.ledger-table .amount')].map((each) => each.textContent);
  await settle(() => expect(amounts()).toEqual(['at least 18', '41', '47', '52']));
  expect(page.querySelector('svg.ledger-chart')?.getAttribute('role')).toBe('img');
  page.querySelector<HTMLButtonElement>('[aria-label="D is not the same"]')?.click();
  await settle(() => expect(amounts()).toEqual(['at least 18', '41', '47']));
  expect((await readSettings()).ledger).toHaveLength(3);
  [...page.querySelectorAll('button')].find((each) => each.textContent === 'Undo')?.click();
  await settle(() => expect(amounts()).toEqual(['at least 18', '41', '47', '52']));
});

test('the chart puts the larger above, the later to the right, and names marks by letters', () => {
  const entries = [
    entryFor('ferry-a', 'At least 18 people were killed'),
    entryFor('ferry-c', 'Forty-seven people died'),
    entryFor('marrow-b', '41 people were killed'),
  ];
  const { marks, lines } = chartOf(entries);
  expect(marks.map(({ letter, form }) => `${letter} ${form}`)).toEqual(['A up', 'B dot', 'C dot']);
  expect(marks[1]?.low).toBeLessThan(marks[0]?.low ?? 0);
  expect(marks[1]?.x).toBeGreaterThan(marks[0]?.x ?? 0);
  expect((marks[2]?.x ?? 0) - (marks[1]?.x ?? 0)).toBeGreaterThanOrEqual(22);
  expect(lines.map(({ value }) => value)).toEqual([0, 15, 30, 45, 60]);
  expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB']);
  expect(chartOf([]).marks).toEqual([]);
});
