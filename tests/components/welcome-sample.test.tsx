// @vitest-environment happy-dom
// The sample of the welcome page: the words are never changed by marking them, and every claim can be reached.

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markTree, type Piece } from '../../components/welcome/mark-tree.ts';
import { paragraphs, Sample } from '../../components/welcome/Sample.tsx';
import { sample } from '../../components/welcome/sample-text.ts';
import { allClaims } from '../../utils/claims/index.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { claimKinds } from '../../utils/claims/model/kinds.ts';

const find = (text: string) =>
  allClaims({
    text,
    passages: paragraphs(text).map((span) => ({ ...span, kind: 'body' as const })),
    language: 'en',
    published: sample.published,
  });
const claim = (start: number, end: number): Claim => ({
  key: `${start}-${end}`,
  kind: 'figure',
  start,
  end,
  exact: '',
  rule: '',
  weight: 0,
  view: 'key',
});
const flat = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : flat(piece.pieces))).join('');
const shape = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${shape(piece.pieces)}]`)).join('');

describe('markTree', () => {
  test.each([
    ['side by side', [claim(0, 2), claim(4, 6)], '[ab]cd[ef]gh'],
    ['one within another', [claim(0, 6), claim(2, 4)], '[ab[cd]ef]gh'],
    ['crossing: the inner one is cut', [claim(0, 4), claim(2, 6)], '[ab[cd]]efgh'],
    ['the same words twice', [claim(1, 3), claim(1, 3)], 'a[[bc]]defgh'],
    ['beyond the end', [claim(6, 99)], 'abcdef[gh]'],
    ['none', [], 'abcdefgh'],
  ])('%s', (_, claims, drawn) => {
    expect(shape(markTree('abcdefgh', claims))).toBe(drawn);
    expect(flat(markTree('abcdefgh', claims))).toBe('abcdefgh');
  });
});

describe('Sample', () => {
  let page: HTMLElement;
  const settle = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
    render(<Sample {...sample} find={find} />, page);
  });
  afterEach(() => {
    render(null, page);
    page.remove();
  });

  test('shows an example of a note with a verdict on its first claim, and on no other', async () => {
    const note = () => page.querySelector('.sample-note')?.textContent ?? null;
    expect(note()).toMatch(/^Example of a note of yours\s*Mostly true\s*The clinic’s list/);
    page.querySelectorAll<HTMLButtonElement>('.sample-list button')[2]?.click();
    await settle(() => expect(note()).toBeNull());
  });
  const words = () => [...page.querySelectorAll('.sample-page p:not(.by)')].map((each) => each.textContent).join('\n');

  test('all kinds are on show, and the words are as they were', () => {
    const kinds = new Set(find(sample.text).map(({ kind }) => kind));
    expect(claimKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(words()).toBe(sample.text);
  });

  test('a kind switched off is neither marked nor listed', async () => {
    const [first] = page.querySelectorAll<HTMLButtonElement>('.chip');
    expect(page.querySelectorAll('.m.casualty').length).toBeGreaterThan(0);
    first?.click();
    await settle(() => expect(page.querySelectorAll('.m.casualty')).toHaveLength(0));
    expect(words()).toBe(sample.text);
  });

  test('a mark clicked in the text is explained', async () => {
    page.querySelector<HTMLElement>('.m.quote')?.click();
    await settle(() => expect(page.querySelector('.sample-card')?.textContent).toContain('Tuva Lindhall'));
    expect(page.querySelector('.sample-list [aria-pressed=true]')?.textContent).toContain('The fog came in');
  });

  test('text without claims says what is looked for', async () => {
    [...page.querySelectorAll('button')].find((each) => each.textContent === 'Write your own')?.click();
    await settle(() => expect(page.querySelector('textarea')).not.toBeNull());
    const field = page.querySelector('textarea');
    if (field) field.value = 'A calm evening.';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(() => expect(page.querySelector('.sample-side')?.textContent).toContain('Nothing to check'));
  });
});
