// How the annotator has claims found: asked again where a worker was stopped, whole or not at all, the first screen first.
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { beginningOf } from '../../utils/annotator/background.ts';
import { background } from '../../utils/annotator/calls.ts';
import type { Reading } from '../../utils/claims/model/reading.ts';
import { makeFacts } from '../notes/make.ts';

const reading: Reading = { text: 'Two died.', passages: [{ start: 0, end: 9, kind: 'body' }], language: 'en' };
const claim = (n: number) => ({ key: `figure:${n}:0`, exact: String(n) });
const pieces = [JSON.stringify([claim(1), claim(2)]), JSON.stringify([claim(3)])];

const send = vi.fn();
beforeEach(() => {
  send.mockReset();
  Object.assign(browser.runtime, { sendMessage: send });
});

const asking = (signal = new AbortController().signal, valid = () => true) =>
  background(valid, signal).findClaims(reading);

test('the pieces of an answer are one list, in order', async () => {
  send.mockResolvedValue({ ok: true, value: { known: true, pieces } });
  expect(await asking()).toEqual({ known: true, claims: [claim(1), claim(2), claim(3)] });
  expect(send).toHaveBeenCalledWith({ to: 'background', name: 'findClaims', request: reading });
});

test('a worker that was stopped in the middle is asked again, with the whole text', async () => {
  send.mockRejectedValueOnce(new Error('message channel closed before a response was received'));
  send.mockResolvedValueOnce(undefined);
  send.mockResolvedValueOnce({ ok: true, value: { known: true, pieces } });
  expect((await asking())?.claims).toHaveLength(3);
  expect(send.mock.calls.map(([message]) => message.request)).toEqual([reading, reading, reading]);
});

test('a worker that was stopped and told nobody is asked again', async () => {
  vi.useFakeTimers();
  let asked = 0;
  send.mockImplementation(async ({ name }: { name: string }) => {
    if (name === 'isFinding') return { ok: true, value: false };
    return ++asked === 1 ? new Promise(() => {}) : { ok: true, value: { known: true, pieces } };
  });
  const found = asking();
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await found)?.claims).toHaveLength(3);
  expect(asked).toBe(2);
  vi.useRealTimers();
});

test('one that answers nothing at all any more is given up, and the page goes on', async () => {
  vi.useFakeTimers();
  send.mockImplementation(() => new Promise(() => {}));
  const found = asking();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await found).toBeNull();
  vi.useRealTimers();
});

test('one that is still at work is waited for, and asked once', async () => {
  vi.useFakeTimers();
  const names: string[] = [];
  send.mockImplementation(async ({ name }: { name: string }) => {
    names.push(name);
    if (name === 'isFinding') return { ok: true, value: true };
    await new Promise((resolve) => setTimeout(resolve, 7000));
    return { ok: true, value: { known: true, pieces } };
  });
  const found = asking();
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await found)?.claims).toHaveLength(3);
  expect(names.filter((name) => name === 'findClaims')).toHaveLength(1);
  vi.useRealTimers();
});

test('where it never answers nothing is made up', async () => {
  send.mockRejectedValue(new Error('gone'));
  expect(await asking()).toBeNull();
});

test('an answer that comes when the tab has moved on is no list', async () => {
  const end = new AbortController();
  send.mockImplementation(async () => {
    end.abort();
    return { ok: true, value: { known: true, pieces } };
  });
  expect(await asking(end.signal)).toBeNull();
});

test('the answer to a text whose place another has taken is no list', async () => {
  send.mockResolvedValue({ ok: true, value: null });
  expect(await asking()).toBeNull();
});

test('once the extension has been replaced nobody is asked', async () => {
  expect(await asking(undefined, () => false)).toBeNull();
  expect(send).not.toHaveBeenCalled();
});

const articleOf = (lengths: readonly number[]) => {
  let at = 0;
  const passages = lengths.map((length) => {
    const start = at;
    at += length + 2;
    return { start, end: start + length, kind: 'body' as const };
  });
  return { ...makeFacts(), language: 'en', text: 'x'.repeat(Math.max(0, at - 2)), passages };
};

test('an article of the usual length is asked for in one', () => {
  expect(beginningOf(articleOf([900, 2000, 3000]))).toBeNull();
});

test('of a long one the first whole passages come first, with the very offsets that they have in it', () => {
  const article = articleOf([900, 2000, 1500, 4000, 9000]);
  const first = beginningOf(article);
  expect(first?.passages).toEqual(article.passages.slice(0, 3));
  expect(first?.text).toBe(article.text.slice(0, article.passages[2]?.end));
});

test('where the first passage is itself long there is no beginning', () => {
  expect(beginningOf(articleOf([20_000, 300]))).toBeNull();
});
