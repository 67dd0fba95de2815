// The notation of language packs (docs/notation.md): what each form of it means, what is refused, and that the order of a
// list tells nothing.
import { describe, expect, test } from 'vitest';
import { sensesOf } from '../../utils/claims/attribution/words/verb-list.ts';
import { detectWith } from '../../utils/claims/engine.ts';
import { packs } from '../../utils/claims/languages/index.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';
import { formIn, phrasesIn, wordsIn } from '../../utils/claims/pack/notation.ts';
import { readingOf } from '../bench/detect.ts';
import { cases as casualties } from './cases/en/casualty.ts';
import { cases as dates } from './cases/en/date.ts';
import { cases as figures } from './cases/en/figure.ts';
import { cases as quotes } from './cases/en/quote.ts';
import { cases as statements } from './cases/en/statement.ts';
import { checkPack } from './check-pack.ts';
import { ownArticle, ownPublished } from './own-article.ts';
import { shuffled, shuffleOf } from './shuffled.ts';

const plural = (word: string): string[] => [word, `${word}s`];

describe('words', () => {
  test.each([
    ['', []],
    ['  of\n to ', ['of', 'to']],
    [", ( : isn't us$ e-mail mr.", [',', '(', ':', "isn't", 'us$', 'e-mail', 'mr.']],
  ])('“%s”', (text, words) => expect(wordsIn('list', text)).toEqual(words));

  test('a star stands for the other forms', () => {
    expect(wordsIn('list', 'cat* mice', plural)).toEqual(['cat', 'cats', 'mice']);
  });

  test.each(['of,to', 'of; to', 'of|to', 'the?', 'Of', 'cat*', '{day}', 'going_to', '"of"', '+over'])(
    '“%s” is refused',
    (text) => expect(() => wordsIn('some list', text)).toThrow('some list'),
  );
});

describe('phrases', () => {
  test.each([
    ['', []],
    ['at least', ['at least']],
    ['at least; more\n than ', ['at least', 'more than']],
    ['shot|hit by fire', ['shot by fire', 'hit by fire']],
    ['in the? custody', ['in custody', 'in the custody']],
    ['the? end', ['end', 'the end']],
    ['a [ very bad ] year', ['a year', 'a very bad year']],
    ["km / h; new year ' s", ['km / h', "new year ' s"]],
  ])('“%s”', (text, phrases) => expect(phrasesIn('list', text)).toEqual(phrases));

  test('a star stands for the other forms, anywhere', () => {
    expect(phrasesIn('list', 'us cat*|dog day', plural)).toEqual(['us cat day', 'us cats day', 'us dog day']);
  });

  test.each([
    'a; ',
    ';',
    'a;;b',
    'a,b',
    'the|',
    'a||b',
    'At least',
    'cat*',
    '{day}',
    '<on> day',
    'a [ b',
    'a ] b',
    '[ ]',
    "isn't",
    'km/h',
    'm²',
    'a_b',
    '?a',
  ])('“%s” is refused', (text) => expect(() => phrasesIn('some list', text)).toThrow('some list'));
});

describe('forms', () => {
  const classes = { day: 1, month: 2 };
  const read = (text: string) => formIn('rule', text, classes, ['last']);
  const words = (...all: string[]) => ({ type: 'words', words: new Set(all) });

  test('words, classes, what stands before, and what may be left out', () => {
    expect(read('<on|by> the? {day} -|to {last=day} [ , {month} ]')).toEqual([
      { type: 'behind', words: new Set(['on', 'by']) },
      { type: 'optional', elements: [words('the')] },
      { type: 'class', name: 'day', of: 1 },
      words('-', 'to'),
      { type: 'class', name: 'last', of: 1 },
      { type: 'optional', elements: [words(','), { type: 'class', name: 'month', of: 2 }] },
    ]);
  });

  test.each([
    '{year}',
    '{frist=day}',
    '{last=year}',
    '{last}',
    '{day',
    'day}',
    '<on',
    'on>',
    '[ {day}',
    '{day} ]',
    '[ ]',
    '{toString}',
    '{day}?month',
    '',
  ])('“%s” is refused', (text) => expect(() => read(text)).toThrow('rule'));
});

describe('verbs', () => {
  const inflections = { e: 'es ed ing', '': 's ed ing', think: 'thinks thought thinking' };
  const formsOf = (forms: string, complements = 'quote') => [
    ...sensesOf({ inflections, verbs: [{ complements, forms }] }).keys(),
  ];

  test.each([
    ['add', ['add', 'adds', 'added', 'adding']],
    ['note', ['note', 'notes', 'noted', 'noting']],
    ['think', ['think', 'thinks', 'thought', 'thinking']],
    ['write writes wrote written writing', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['point +out; call +…for', ['point', 'points', 'pointed', 'pointing', 'call', 'calls', 'called', 'calling']],
  ])('“%s”', (forms, all) => expect(formsOf(forms)).toEqual(all));

  test.each([
    'say said',
    'say says said',
    'a b c d e f',
    'add/addd',
    'Add',
    'add +',
    'point +out +up',
    'add;',
    'call for*',
  ])('“%s” is refused', (forms) => expect(() => formsOf(forms)).toThrow('verbs'));

  test('a complement that is none is refused', () => {
    expect(() => formsOf('add', 'quote cluase')).toThrow('cluase');
  });
});

describe.each(packs)('the pack $code', (pack) => {
  test('every list is read and known', () => expect(() => checkPack(pack)).not.toThrow());

  const slips: [string, object][] = [
    ['a part', { qantities: {} }],
    ['a list', { quantities: { ...pack.quantities, lables: 'no' } }],
    ['a word of a list', { casualties: { ...pack.casualties, fillers: 'has, been' } }],
    ['a word twice', { casualties: { ...pack.casualties, fillers: 'has been has' } }],
    ['a bound', { quantities: { ...pack.quantities, hedges: { 'at-lest': 'over' } } }],
    ['an outcome', { casualties: { ...pack.casualties, roles: { done: { kiled: 'killed' } } } }],
    ['a role', { casualties: { ...pack.casualties, roles: { don: { killed: 'killed' } } } }],
    ['a rule', { dates: { ...pack.dates, forms: { dat: '{day} {month}' } } }],
    ['a class', { dates: { ...pack.dates, forms: { date: '{day} {mnth}' } } }],
    ['a month', { dates: { ...pack.dates, months: { january: 13 } } }],
    ['a unit', { dates: { ...pack.dates, units: { days: 'dya' } } }],
    ['a part of a period', { dates: { ...pack.dates, parts: { erly: 'early' } } }],
    ['a holiday', { dates: { ...pack.dates, holidays: { easter: { estaer: 0 } } } }],
    ['a range', { quantities: { ...pack.quantities, vague: { few: [5, 2] } } }],
    ['what a verb takes', { attribution: { ...pack.attribution, verbs: [{ complements: 'cluase', forms: 'add' }] } }],
    ['a cue of two kinds', { weight: { ...pack.weight, plans: 'will', duties: 'must; will' } }],
    ['a tagged word', { attribution: { ...pack.attribution, determiners: 'the; a' } }],
  ];
  test.each(slips)('%s that is not known is told', (_, slip) => {
    expect(() => checkPack({ ...pack, ...slip })).toThrow();
  });
});

describe('the order of a list tells nothing', () => {
  const texts = [...casualties, ...dates, ...figures, ...quotes, ...statements].map(({ text }) => text);
  const claimsOf = (pack: LanguagePack, text: string) => {
    const run = detectWith(pack, readingOf({ text, headline: false, published: ownPublished }));
    for (;;) {
      const step = run.next();
      if (step.done) return step.value;
    }
  };

  test.each([1, 2, 3])('shuffled as %d, English finds the same', (seed) => {
    const [pack] = packs;
    if (!pack) throw new Error('no pack');
    const other = shuffled(pack, shuffleOf(seed));
    expect(Object.keys(other.quantities)).not.toEqual(Object.keys(pack.quantities));
    expect(() => checkPack(other)).not.toThrow();
    for (const text of [ownArticle, ...texts]) expect(claimsOf(other, text), text).toEqual(claimsOf(pack, text));
  });
});
