// The order of the queue: what is measured and past comes before what is planned, wished or vague. Pairs, not numbers: the
// table may be learnt anew, the order it stands for may not change.

import { expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';

const claimsOf = (text: string): Claim[] =>
  allClaims({ text, language: 'en', passages: [{ start: 0, end: text.length, kind: 'body' }] });

const heaviest = (text: string): number => Math.max(0, ...claimsOf(text).map(({ weight }) => weight));

test.each([
  [
    'a past deed',
    'a plan',
    'The council cut bus routes by 12 percent last year.',
    'The council will cut bus routes by 12 percent.',
  ],
  ['a count of people', 'a count of things', 'The blast killed 14 miners.', 'The shop sold 14 chairs.'],
  [
    'a past fact',
    'a duty',
    'The town spent 4 million crowns on the quay.',
    'The town should spend 4 million crowns on the quay.',
  ],
  ['a count', 'a forecast', 'The port lost 300 jobs.', 'Analysts expect the port to lose 300 jobs.'],
  [
    'what was seen',
    'a forecast with a number',
    'An official said the fire doors had been chained shut.',
    'Analysts expect sales to fall by 20% next week.',
  ],
  [
    'a statement with a number',
    'a hope',
    'She said the mill had employed 310 people.',
    'She said she hoped the mill would be good.',
  ],
  ['an assertion', 'a question', 'The bridge closed on 3 March 2019.', 'Did the bridge close on 3 March 2019?'],
  [
    'an assertion',
    'a condition',
    'The port lost 300 jobs.',
    'If the port lost 300 jobs, it might be the worst of things.',
  ],
  [
    'a measured amount',
    'a mere span of time',
    'The mill paid 310 workers a pension.',
    'The mill paid workers a pension for 9 years.',
  ],
  [
    'what one counter-example refutes',
    'a common thing',
    'Runa Vik said the mill had never paid a pension.',
    'Runa Vik said the mill had paid a pension.',
  ],
  [
    'a number that is so',
    'a number that is wished for',
    'The town wants quiet streets, and the mayor signed away 95 trees.',
    'The mayor signed away quiet streets, and the town wants 95 trees.',
  ],
])('%s before %s', (_, __, first, then) => {
  expect(heaviest(then)).toBeGreaterThan(0);
  expect(heaviest(first)).toBeGreaterThan(heaviest(then));
});

test('an unnamed source asks for more than a named one', () => {
  const of = (who: string) =>
    claimsOf(`${who} said the pumps had failed in the night.`).find(({ kind }) => kind === 'statement')?.weight ?? 0;
  expect(of('An official')).toBeGreaterThan(of('Runa Vik'));
});

test('a pronoun that cannot be followed is no unnamed source', () => {
  const of = (who: string) =>
    claimsOf(`${who} said the pumps had failed in the night.`).find(({ kind }) => kind === 'statement')?.weight ?? 0;
  expect(of('She')).toBeGreaterThan(0);
  expect(of('A worker')).toBeGreaterThan(of('She'));
});

test('of claims in one sentence the count of people comes first and the date last', () => {
  const found = claimsOf('Police said on 4 May 2021 that 14 miners were killed.');
  const order = found.toSorted((a, b) => b.weight - a.weight).map(({ kind }) => kind);
  expect(order[0]).toBe('casualty');
  expect(order.at(-1)).toBe('date');
});

test('a day beside what happened comes well behind it; alone it keeps its place', () => {
  const of = (text: string, kind: string) => claimsOf(text).find((claim) => claim.kind === kind)?.weight ?? 0;
  const beside = 'The mill lost 300 jobs in March 2019.';
  expect(of(beside, 'date')).toBeLessThan(of(beside, 'figure') - 0.05);
  expect(of('The mill burned down in March 2019.', 'date')).toBeGreaterThan(0.3);
});

test('of two claims in a sentence the one that is yet to happen comes last', () => {
  const [past, plan] = claimsOf('The mill lost 300 jobs, and in the spring its owners will sell 40 looms.').filter(
    ({ kind }) => kind === 'figure',
  );
  expect(past?.exact).toBe('300 jobs');
  expect(plan?.weight).toBeLessThan(past?.weight ?? 0);
});

test('the month of May is no possibility', () => {
  const of = (month: string) => claimsOf(`The mill lost 300 jobs on 4 ${month} 2019.`)[0]?.weight;
  expect(of('May')).toBe(of('June'));
});

test('a sentence is weighed by its own words alone', () => {
  const alone = claimsOf('The port lost 300 jobs.')[0]?.weight;
  const among = claimsOf('We should hope for better. The port lost 300 jobs. Will anyone ask why?');
  expect(among.find(({ exact }) => exact.startsWith('300'))?.weight).toBe(alone);
});
