import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Money.
  {
    text: 'The bridge cost $48.2 million to build.',
    claims: [{ exact: '$48.2 million', value: 48200000, unit: 'dollar' }],
  },
  { text: 'The club paid £1.2m for the pitch.', claims: [{ exact: '£1.2m', value: 1200000, unit: 'pound sterling' }] },
  { text: 'A ticket costs 50 cents more than before.', claims: [{ exact: '50 cents', value: 50, unit: 'cent' }] },
  {
    text: 'He was fined 528 million Swiss francs.',
    claims: [{ exact: '528 million Swiss francs', value: 528000000, unit: 'swiss franc' }],
  },
  {
    text: 'The prize is worth about USD 500.',
    claims: [{ exact: 'about USD 500', value: 500, unit: 'USD', bound: 'about' }],
  },
  {
    text: 'Repairs will cost between $2.5 and $5 million.',
    claims: [{ exact: 'between $2.5 and $5 million', low: 2500000, high: 5000000, bound: 'between' }],
  },
  {
    text: 'Households lost hundreds of millions of euros.',
    claims: [{ exact: 'hundreds of millions of euros', low: 200000000, high: 999999999, unit: 'euro' }],
  },
  // Percent.
  { text: 'Unemployment fell to 4.1 per cent.', claims: [{ exact: '4.1 per cent', value: 4.1, unit: 'percent' }] },
  {
    text: 'Her lead shrank by 3 percentage points.',
    claims: [{ exact: '3 percentage points', value: 3, unit: 'percentage point' }],
  },
  {
    text: 'Sales were up 7.4% to 312.',
    claims: [
      { exact: '7.4%', value: 7.4, unit: 'percent' },
      { exact: '312', value: 312, unit: undefined },
    ],
  },
  {
    text: 'Between 30 and 40 percent of the wells are dry.',
    claims: [{ exact: 'Between 30 and 40 percent', low: 30, high: 40, unit: 'percent' }],
  },
  {
    text: 'Turnout reached 30, 40 and 50 percent in the three towns.',
    claims: [
      { exact: '30', value: 30, unit: 'percent' },
      { exact: '40', value: 40, unit: 'percent' },
      { exact: '50 percent', value: 50, unit: 'percent' },
    ],
  },
  // Measures, time, age.
  {
    text: 'The Kremnar palace has resisted calls for a 30-day ceasefire.',
    claims: [{ exact: '30-day', value: 30, unit: 'day' }],
  },
  {
    text: 'The wall is two and a half metres high.',
    claims: [{ exact: 'two and a half metres', value: 2.5, unit: 'metre' }],
  },
  {
    text: 'Winds of up to 188 miles an hour tore off roofs.',
    claims: [{ exact: 'up to 188 miles an hour', value: 188, unit: 'mile an hour', bound: 'at-most' }],
  },
  {
    text: 'It was 40 degrees Celsius in the shade.',
    claims: [{ exact: '40 degrees Celsius', value: 40, unit: 'degree Celsius' }],
  },
  {
    text: 'The suspect is a 29-year-old baker.',
    claims: [{ exact: '29-year-old', value: 29, unit: 'year', rule: 'age' }],
  },
  { text: 'The ship weighs 25 lakh tonnes.', claims: [{ exact: '25 lakh tonnes', value: 2500000, unit: 'tonne' }] },
  {
    text: 'The lake covers 1/4 square mile.',
    claims: [{ exact: '1/4 square mile', value: 0.25, unit: 'square mile' }],
  },
  // Counts and words.
  {
    text: 'More than 1.2 million voters stayed at home.',
    claims: [{ exact: 'More than 1.2 million voters', value: 1200000, unit: 'people', bound: 'at-least' }],
  },
  {
    text: 'The party won one hundred and five seats.',
    claims: [{ exact: 'one hundred and five seats', value: 105, unit: 'seat' }],
  },
  { text: 'Two dozen lorries blocked the pass.', claims: [{ exact: 'Two dozen lorries', value: 24 }] },
  {
    text: 'About 200 homes have no power.',
    claims: [{ exact: 'About 200 homes', value: 200, bound: 'about', unit: 'home' }],
  },
  { text: 'The petition has 100+ signatures.', claims: [{ exact: '100+ signatures', value: 100, bound: 'at-least' }] },
  {
    text: 'Thousands of letters went unanswered.',
    claims: [{ exact: 'Thousands of letters', low: 2000, high: 9999, bound: 'about' }],
  },
  {
    text: 'The area holds 120 000 inhabitants.',
    claims: [{ exact: '120 000 inhabitants', value: 120000, unit: 'people' }],
  },
  // Ratios, multiples, ranks.
  { text: 'One in five children goes to bed hungry.', claims: [{ exact: 'One in five', value: 0.2 }] },
  { text: 'The price of bread doubled in Selm.', claims: [{ exact: 'doubled', value: 2, unit: 'times' }] },
  {
    text: 'It was the second time in three days that they had spoken.',
    claims: [{ exact: 'second time in three days', value: 2 }],
  },
  { text: 'Korve is the third largest port of the gulf.', claims: [{ exact: 'third largest', value: 3 }] },
  { text: 'Rates rose for the fifth consecutive month.', claims: [{ exact: 'fifth consecutive month', value: 5 }] },
  { text: 'Two-thirds of the seats are empty.', claims: [{ exact: 'Two-thirds', value: 2 / 3 }] },
  // Fullwidth and other digits.
  { text: 'The fee is ４５ euros.', claims: [{ exact: '４５ euros', value: 45, unit: 'euro' }] },
  // Next to what is a date or a casualty.
  { text: 'In 2012, 43 percent of the farms were sold.', claims: [{ exact: '43 percent', value: 43 }] },
  { text: 'The blast killed 12 people within 3 km.', claims: [{ exact: '3 km', value: 3, unit: 'kilometre' }] },
  // Part of a whole, and ranges of millions.
  {
    text: 'In the old town 23 of 41 houses are gone.',
    claims: [{ exact: '23 of 41 houses', value: 23, unit: 'home', bound: 'exact', rule: 'part' }],
  },
  {
    text: 'The party took 12 of the 40 seats.',
    claims: [{ exact: '12 of the 40 seats', value: 12, unit: 'seat' }],
  },
  {
    text: 'The works cost between £310m and £380m in all.',
    claims: [{ exact: 'between £310m and £380m', low: 310e6, high: 380e6, unit: 'pound sterling', bound: 'between' }],
  },
  {
    text: 'Repairs will take $2m to $3m this winter.',
    claims: [{ exact: '$2m to $3m', low: 2e6, high: 3e6, unit: 'dollar', bound: 'between' }],
  },
  {
    text: 'He swam 100m to 200m from the shore.',
    claims: [
      { exact: '100m', value: 100, unit: 'metre' },
      { exact: '200m', value: 200, unit: 'metre' },
    ],
  },
];

export const nothing: string[] = [
  'Call the office on 020 7946 0018 or +44 20 7946 0018.',
  'Korve beat Selm 3-1 at home.',
  'The Boeing 737 and two F-16 jets took off from Runway 22.',
  'Version 2.3.1 of the app fixes Article 50 of the manual.',
  'She lives at 12 Mill Street, next to Number 10.',
  'The war began in 2022 and ended on 3 May 2024.',
  'Two men and a woman stood at the first gate.',
  'By Ann Tarn, 11:45',
  'It was 1:40 p.m. when the half-frozen lake cracked.',
  'Twelve people were killed in the raid.',
  'See page 14, section 3.',
  'He is one of the best.',
];
