// The small functions that German brings beside its lists.
import { describe, expect, test } from 'vitest';
import { cueAround } from '../../utils/claims/languages/de/cue-around.ts';
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

describe('where content begins, and the cue around its verb', () => {
  const around = (text: string, verb: string) => {
    const lows = text.toLowerCase().split(' ');
    const words = lows.map((low) => ({ low, capital: false }));
    const found = cueAround(words, lows.indexOf(verb));
    return found && { cue: lows.slice(found.from, found.content - 1).join(' '), first: lows[found.content] };
  };

  test.each([
    ['sie sagte , dass der Damm hält .', 'sagte', { cue: 'sagte', first: 'dass' }],
    ['er hat am Montag gesagt , der Damm hält .', 'gesagt', { cue: 'hat am montag gesagt', first: 'der' }],
    ['der Rat hatte erklärt , dass er zahlt .', 'erklärt', { cue: 'hatte erklärt', first: 'dass' }],
    ['er hat gegessen . Sie sagte , das reicht .', 'sagte', { cue: 'sagte', first: 'das' }],
    ['er hat Zeit , und sie sagte das nicht .', 'sagte', undefined],
    ['dann hat er Kaffee , wie er betont , sehr gern .', 'betont', { cue: 'betont', first: 'sehr' }],
  ])('%s', (text, verb, wanted) => {
    expect(around(text, verb)).toEqual(wanted);
  });
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
