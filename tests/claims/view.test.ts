// The Key view: what a checker takes first and no more, of articles of our own.

import { expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { readingOf } from '../bench/detect.ts';
import { ownArticle, ownPublished } from './own-article.ts';
import { lists } from './views/lists.ts';

const claimsOf = (text: string): Claim[] => allClaims(readingOf({ text, published: '2026-05-11T08:00:00Z' }));
const keyOf = (text: string): string[] =>
  claimsOf(text)
    .filter(({ view }) => view === 'key')
    .map(({ exact }) => exact);

/** The share of a text's characters under claims of Key. */
function shareOf(text: string): number {
  const under = new Set<number>();
  for (const { view, start, end } of claimsOf(text))
    if (view === 'key') for (let at = start; at < end; at++) under.add(at);
  return under.size / text.length;
}

test.each(lists)('nothing in %s', (_, text) => {
  expect(claimsOf(text).length).toBeGreaterThan(3);
  expect(keyOf(text)).toEqual([]);
});

const fire = `Mill fire: 14 workers killed as exits were locked
At least 14 people were killed when fire broke out in a dye works in Norvale on Monday, police said.
“The doors were chained from outside,” said a worker who asked not to be named.
Brannoch Ivers, 41, who has lived in the street for 12 years, saw the smoke at about 9pm.
The owners denied that the exits had been blocked. They paid a fine of £340,000 in 2022.
Firefighters needed 40 minutes to reach the second floor, where two cats were found.`;

test('casualties, accusations, denials, unnamed words and money are Key', () => {
  const key = keyOf(fire);
  expect(key).toContain('14 workers killed');
  expect(key.some((words) => words.includes('chained from outside'))).toBe(true);
  expect(key).toContain('that the exits had been blocked');
  expect(key.some((words) => words.includes('£340,000'))).toBe(true);
});

test('dates, ages, durations and small counts are found, and none is Key', () => {
  const rest = claimsOf(fire).filter(({ view }) => view === 'all');
  const found = rest.map(({ exact }) => exact).join('; ');
  expect(found).toContain('Monday');
  expect(found).toContain('2022');
  expect(found).toContain('12 years');
  expect(found).toContain('40 minutes');
});

test('a count told again has one place', () => {
  const text = `Port to lose 310 jobs
The port authority will cut 310 jobs, it said on Tuesday, and close two of its quays.
Its 310 jobs make it the largest employer of the valley. Wages there came to €9.4 million last year.`;
  expect(keyOf(text).filter((words) => words.startsWith('310'))).toHaveLength(1);
  expect(keyOf(text).some((words) => words.includes('€9.4 million'))).toBe(true);
});

test('a count of the headline is marked in the story that tells it as well', () => {
  const text = `River flood: 43 dead after the wall gives way
At least 43 people were killed when part of the wall above Halden gave way on Monday, the governor’s office said.
The 43 people lived in two streets by the river. The wall was built for €9.4 million in 1982.`;
  const claims = allClaims(readingOf({ text, headline: true, published: '2026-05-11T08:00:00Z' }));
  const dead = claims.filter(({ kind, view }) => kind === 'casualty' && view === 'key').map(({ exact }) => exact);
  expect(dead).toContain('43 dead');
  expect(dead).toContain('At least 43 people were killed');
});

test('a long interview does not drown the reader', () => {
  const answers = [
    'I came to the valley when I was young, and the mill was the first thing I saw.',
    'My mother used to say that a river never asks whose field it takes.',
    'We had a brass band, two choirs and a library, and all of them met in the same room.',
    'I think people were kinder to one another then, though I may only be old.',
    'When the mill closed nobody made a speech, they just stopped lighting the lamps.',
    'You could hear the quiet in every kitchen of the street.',
    'I kept the key of the gate, and I still have it on a nail by the door.',
    'Young people should come back, because there is room and there is work to be made.',
    'Nobody writes about a place like ours unless the water comes in.',
    'I would not live anywhere else, and I have been asked often enough.',
  ];
  const text = answers.map((words, nth) => `“${words}” ${nth % 2 === 0 ? 'says' : 'recalls'} Odile Fenwarden.`);
  const whole = `A life beside the mill\n${[...text, ...text.map((line) => line.replace('.”', ', you see.”'))].join('\n')}`;
  expect(claimsOf(whole).length).toBeGreaterThan(15);
  expect(shareOf(whole)).toBeLessThan(0.3);
  expect(keyOf(whole).length).toBeGreaterThan(0);
});

test('where little is quoted, every quotation with a speaker is Key', () => {
  const text = `${fire}\nThe mayor, Ada Vale, called it “a black day”. She spoke of “a pattern” and of “years of neglect”.`;
  const quotes = claimsOf(text).filter(({ kind, source }) => kind === 'quote' && source);
  expect(quotes.length).toBeGreaterThan(2);
  expect(quotes.map(({ view }) => view)).toEqual(quotes.map(() => 'key'));
});

test('an article of our own: Key is a part, without days', () => {
  const claims = allClaims(readingOf({ text: ownArticle, headline: true, published: ownPublished }));
  const key = claims.filter(({ view }) => view === 'key');
  expect(key.length).toBeGreaterThan(3);
  expect(key.length).toBeLessThan(claims.length);
  expect(key.some(({ kind }) => kind === 'date')).toBe(false);
  expect(shareOf(ownArticle)).toBeLessThan(0.3);
});
