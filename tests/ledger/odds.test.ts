// Which claims are at odds: by the numbers they leave open and by when they were said.
import { expect, test } from 'vitest';
import type { Entry } from '../../utils/ledger/entry.ts';
import { atOdds } from '../../utils/ledger/odds.ts';
import { entryFor } from './samples.ts';

const hour = 60 * 60 * 1000;
const base = entryFor('ferry-c', 'Forty-seven people died');
/** `43+`, `-55`, `~30`, `24-99`, `41`. */
function said(id: string, at: number, number: string): Entry {
  const [low = 0, high = low] = number
    .replace(/[+~]|^-/g, '')
    .split('-')
    .map(Number);
  const bound = number.endsWith('+')
    ? 'at-least'
    : number.startsWith('-')
      ? 'at-most'
      : number.startsWith('~')
        ? 'about'
        : high > low
          ? 'between'
          : 'exact';
  return { ...base, id, at: at * hour, claim: { ...base.claim, quantity: { low, high, bound } } };
}

test.each([
  // The week of a toll: dozens, about 30, 43 or more, 41, 51 or more, 47, 52, 55 or fewer.
  ['killed', ['0 24-99', '10 ~30', '23 43+', '34 41', '46 51+', '57 47', '74 52', '96 -55'], ['23 34', '46 57']],
  ['killed', ['0 18', '9 41', '20 47'], []],
  ['killed', ['0 47', '30 41'], ['0 30']],
  ['missing', ['0 60', '20 34'], []],
  ['missing', ['0 60', '2 34'], ['0 2']],
  ['killed', ['0 41', '2 43'], ['0 2']],
  ['killed', ['0 41+', '2 43'], []],
  ['killed', ['0 ~40', '2 43'], []],
  ['crowns', ['0 480', '200 410'], []],
  ['killed', ['5 41'], []],
  ['killed', [], []],
])('%s %j', (count, numbers, expected) => {
  const entries = numbers.map((each) => {
    const [at = '', number = ''] = each.split(' ');
    return said(at, Number(at), number);
  });
  expect(atOdds(count, entries).map((pair) => pair.join(' '))).toEqual(expected);
});
