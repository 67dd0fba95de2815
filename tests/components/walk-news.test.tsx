// @vitest-environment happy-dom
// A walk from mark to mark in the page is said in the open list.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putWalked } from '../../utils/walked.ts';
import { claims, close, openAfresh, page, settle } from './page-desk.ts';

beforeEach(() => openAfresh('panel'));
afterEach(close);

const said = () => page.querySelector('.walk-news')?.textContent;
const walkTo = (nth: number, tabId = 7) => putWalked({ tabId, key: claims[nth]?.key ?? '', at: nth });

test('with kind, words, source and place, step by step', async () => {
  expect(page.querySelector('.walk-news')?.getAttribute('role')).toBe('status');
  expect(said()).toBe('');
  await walkTo(1);
  await settle(() => expect(said()).toBe('Quote; “It fell at once,”; Runa Vik · named person; 2 of 4'));
  await walkTo(3);
  await settle(() => expect(said()).toBe('Figure; 40 crowns; 4 of 4'));
});

test('of its own tab alone', async () => {
  await walkTo(0);
  await settle(() => expect(said()).toMatch(/1 of 4$/));
  const heard: (string | undefined)[] = [];
  const region = page.querySelector('.walk-news');
  if (region) new MutationObserver(() => heard.push(said())).observe(region, { subtree: true, characterData: true });
  await walkTo(2, 8);
  await new Promise(requestAnimationFrame);
  await walkTo(1);
  await settle(() => expect(heard.at(-1)).toMatch(/2 of 4$/));
  expect(heard).toHaveLength(1);
});
