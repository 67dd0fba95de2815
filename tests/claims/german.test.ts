// The small functions that German brings beside its lists.
import { expect, test } from 'vitest';
import { grammar } from '../../utils/claims/languages/de/grammar.ts';
import { numberIn } from '../../utils/claims/languages/de/number-in.ts';

test.each([
  ['fünfundzwanzig', 25],
  ['einundzwanzig', 21],
  ['hundertdrei', 103],
  ['dreihundertfünfzig', 350],
  ['zweitausendvierundzwanzig', 2024],
  ['zwölftausendvierhundert', 12400],
  ['dreihunderttausend', 300000],
  ['zweieinhalb', 2.5],
  ['tausendundeins', undefined],
  ['hundertjährig', undefined],
  ['undeinzwanzig', undefined],
  ['verwundert', undefined],
  ['und', undefined],
  ['', undefined],
])('“%s” is %s', (word, value) => {
  expect(numberIn(word)).toBe(value);
});

test('a compound is told by the known word that it ends in', () => {
  const known = new Set(['häuser', 'sprecher']);
  const head = (low: string) => grammar.headOf?.(low, (word) => known.has(word));
  expect(head('einfamilienhäuser')).toBe('häuser');
  expect(head('regierungssprecher')).toBe('sprecher');
  expect(head('gartenzaun')).toBeUndefined();
});

test('a capital is no sign of a name, capitals are', () => {
  expect(['Menschen', 'Berlin', 'EZB', 'BMW'].map((word) => grammar.isName?.(word))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
