// @vitest-environment happy-dom
// A pasted link says nothing until the reader does, by one tap each; what version 1 said by itself is to be confirmed.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { EvidenceList } from '../../components/editor/EvidenceList.tsx';
import type { Evidence } from '../../utils/notes/note.ts';

let page: HTMLElement;
let kept: readonly Evidence[] = [];

function Host({ start }: { readonly start: readonly Evidence[] }) {
  const [now, set] = useState(start);
  kept = now;
  return <EvidenceList evidence={now} today="2026-03-05" onChange={set} />;
}
const show = (start: readonly Evidence[] = []) => {
  page = document.createElement('div');
  document.body.append(page);
  render(<Host start={start} />, page);
};
afterEach(() => {
  render(null, page);
  page.remove();
});
const tap = (text: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll<HTMLButtonElement>('.tap')].find((each) => each.textContent === text);
  if (!found) throw new Error(`no “${text}”`);
  return found;
};
const settled = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });
const old: Evidence = {
  url: 'https://log.example/1',
  title: 'The log',
  stance: 'supports',
  kind: 'primary',
  retrieved: '2026-03-04',
  passage: '',
  confirmed: false,
};

test('a link that is added has neither stance nor kind, and one tap gives each', async () => {
  show();
  const field = page.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = 'https://log.example/2';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(() => expect(field.value).toBe('https://log.example/2'));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await settled(() => expect(kept).toMatchObject([{ url: 'https://log.example/2', stance: null, kind: null }]));
  expect(page.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  tap('contradicts').click();
  await settled(() => expect(kept).toMatchObject([{ stance: 'contradicts', kind: null }]));
  tap('secondary').click();
  await settled(() => expect(kept).toMatchObject([{ stance: 'contradicts', kind: 'secondary', confirmed: true }]));
  tap('contradicts').click();
  await settled(() => expect(kept).toMatchObject([{ stance: null, kind: 'secondary' }]));
});

test('both old defaults are shown as not chosen; one tap confirms them', async () => {
  show([old]);
  expect(page.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  tap('Confirm: supports, primary').click();
  await settled(() => expect(kept).toEqual([{ ...old, confirmed: true }]));
  await settled(() => expect(page.querySelectorAll('[aria-pressed="true"]')).toHaveLength(2));
});

test('a tap on one of them says that one alone', async () => {
  show([old]);
  tap('supports').click();
  await settled(() => expect(kept).toMatchObject([{ stance: 'supports', kind: null, confirmed: true }]));
});
