// Quantities as newsrooms write them, with the value that a reader would give them; written before the code that reads them.

import type { ClaimCase, Expected } from '../../case.ts';

/** A text with one figure. */
const row = (text: string, exact: string, value: number, unit?: string, more: Partial<Expected> = {}): ClaimCase => ({
  text,
  claims: [{ exact, value, unit, ...more }],
});

/** A text with one figure that lies between two values. */
const span = (
  text: string,
  exact: string,
  low: number,
  high: number,
  unit?: string,
  more: Partial<Expected> = {},
): ClaimCase => ({ text, claims: [{ exact, low, high, unit, bound: 'between', ...more }] });

const atLeast = { bound: 'at-least' } as const;
const about = { bound: 'about' } as const;

export const cases: ClaimCase[] = [
  row('The price fell by a fifth to a new low.', 'a fifth', 0.2),
  row('Sales rose by a quarter in May.', 'a quarter', 0.25),
  row('Exports reached 600 billion CFA.', '600 billion CFA', 600e9, 'CFA franc'),
  // Dollars of places with two names.
  row('The price was 176 Hong Kong dollars.', '176 Hong Kong dollars', 176, 'Hong Kong dollar'),
  row(
    'It raised at least 88 billion Hong Kong dollars.',
    'at least 88 billion Hong Kong dollars',
    88e9,
    'Hong Kong dollar',
    atLeast,
  ),
  // A rate is one figure.
  row('It was highest in the north (22.2 per 100,000).', '22.2 per 100,000', 22.2, 'per 100,000'),
  row('The rate is 3.8 per 1,000 in the south.', '3.8 per 1,000', 3.8, 'per 1,000'),
  row('There were 457 deaths per 100,000 people.', '457 deaths', 457, 'deaths'),
  row('They paid just short of $449,000.', 'just short of $449,000', 449000, 'dollar', about),
  // Peoples are counted.
  row('Nearly 150 Indians returned home.', 'Nearly 150 Indians', 150, 'people', about),
  row('More than 300 Syrians came by boat.', 'More than 300 Syrians', 300, 'people', atLeast),
  row('The ship held 48 Germans.', '48 Germans', 48, 'people'),
  row('The town has 12,000 Muslims.', '12,000 Muslims', 12000, 'people'),
  // Halves and parts.
  row('Passengers sat on the tarmac for three-and-a-half hours.', 'three-and-a-half hours', 3.5, 'hour'),
  row('A two-and-a-half-year inquiry found nothing.', 'two-and-a-half-year', 2.5, 'year'),
  row('They waited an hour and a half for a boat.', 'an hour and a half', 1.5, 'hour'),
  row('The talks dragged on for a year and a half.', 'a year and a half', 1.5, 'year'),
  row('The harbour lost a third of its trade.', 'a third', 1 / 3),
  row('Two-thirds of the wells are dry.', 'Two-thirds', 2 / 3),
  row('Three quarters of a million letters were lost.', 'Three quarters of a million letters', 750000, 'letters'),
  row('Half a billion people have no clean water.', 'Half a billion people', 500000000, 'people'),
  row('The pipe is three and a quarter miles long.', 'three and a quarter miles', 3.25, 'mile'),
  row('The strike cost two and a half million euros.', 'two and a half million euros', 2500000, 'euro'),
  // Scales written short, and what is no length.
  row('The waiting list has hit 6.2m.', '6.2m', 6200000),
  row('The population fell to 3.1m last year.', '3.1m', 3100000),
  row('The 4m-strong union backed the deal.', '4m-strong', 4000000),
  row('The yard paid 30m kronor for the crane.', '30m kronor', 30000000, 'krona'),
  row('The fund manages $1.4T.', '$1.4T', 1400000000000, 'dollar'),
  row('The deficit is €3.4bn.', '€3.4bn', 3400000000, 'euro'),
  row('Some 40k fans sang.', 'Some 40k fans', 40000, 'people', about),
  row('The tower is 84m tall.', '84m', 84, 'metre'),
  row('She won the 200m in Selm.', '200m', 200, 'metre'),
  row('He earns £45K.', '£45K', 45000, 'pound sterling'),
  row('The group posted a loss of $1.2B.', '$1.2B', 1200000000, 'dollar'),
  row('The quarry sold for $3M.', '$3M', 3000000, 'dollar'),
  // Ranges.
  span('30-40,000 people lined the quay.', '30-40,000 people', 30000, 40000, 'people'),
  span('Prices rose 10%-15% over the year.', '10%-15%', 10, 15, 'percent'),
  span('Pots weigh from 20 kg to 25 kg each.', '20 kg to 25 kg', 20, 25, 'kilogram'),
  span('The works cost £2m-£3m.', '£2m-£3m', 2000000, 3000000, 'pound sterling'),
  span('Between 20 and 30 percent of the boats leak.', 'Between 20 and 30 percent', 20, 30, 'percent'),
  span('The ferry carries 200 to 300 passengers.', '200 to 300 passengers', 200, 300, 'people'),
  span('Fines range from $500 to $1,000.', '$500 to $1,000', 500, 1000, 'dollar'),
  // Bounds.
  row('The 200-plus boats were moved.', '200-plus boats', 200, 'boats', atLeast),
  row('A couple of hundred people queued.', 'A couple of hundred people', 200, 'people', about),
  row('The mast fell after more than 90 years.', 'more than 90 years', 90, 'year', atLeast),
  row('The dam holds at most 4 million tonnes.', 'at most 4 million tonnes', 4000000, 'tonne', { bound: 'at-most' }),
  row('At least half of the nets were cut.', 'At least half', 0.5, undefined, atLeast),
  row('The levy will raise £50m-plus.', '£50m-plus', 50000000, 'pound sterling', atLeast),
  row('Thieves struck nine times over four days.', 'four days', 4, 'day', { bound: 'exact' }),
  // Money with smaller money, and of other places.
  row('The ticket costs 5 euros 20 cents.', '5 euros 20 cents', 5.2, 'euro'),
  row('The toll is two pounds fifty pence.', 'two pounds fifty pence', 2.5, 'pound sterling'),
  row('The state owes ₦300bn.', '₦300bn', 300000000000, 'naira'),
  row('The road cost N45.5 billion.', 'N45.5 billion', 45500000000, 'naira'),
  row('The county spent KSh2.3bn.', 'KSh2.3bn', 2300000000, 'shilling'),
  row('The driver was fined Sh50,000.', 'Sh50,000', 50000, 'shilling'),
  row('The clinic needs UGX 60 million.', 'UGX 60 million', 60000000, 'shilling'),
  row('The mine paid R45 million.', 'R45 million', 45000000, 'rand'),
  row('The Rs. 300 crore bridge is shut.', 'Rs. 300 crore', 3000000000, 'rupee'),
  row('The scheme cost Rs 20 lakh.', 'Rs 20 lakh', 2000000, 'rupee'),
  row('The bank lost GH₵12 million.', 'GH₵12 million', 12000000, 'GH cedi'),
  row('The tram costs PLN 4.40.', 'PLN 4.40', 4.4, 'PLN'),
  row('The council owes us £400.', '£400', 400, 'pound sterling'),
  row("If it's $900 a night, nobody will come.", '$900', 900, 'dollar'),
  // Counts, rates, measures.
  row('The polls put her at 46.5 percent.', '46.5 percent', 46.5, 'percent'),
  row('One in six homes stands empty.', 'One in six', 1 / 6),
  row('A 6ft 4in guard stood outside.', '6ft 4in', Number((6 + 4 / 12).toPrecision(14)), 'foot'),
  row('A magnitude-6.4 tremor woke the town.', 'magnitude-6.4', 6.4, 'magnitude'),
  row('A 6.4-magnitude tremor woke the town.', '6.4-magnitude', 6.4, 'magnitude'),
  row(
    'One million, three hundred thousand people signed.',
    'One million, three hundred thousand people',
    1300000,
    'people',
  ),
  row('Ridership is up 212%.', '212%', 212, 'percent'),
  row('Temperatures hit 41.3C.', '41.3C', 41.3, 'degree Celsius'),
  // Names, adverbs and hyphens between a number and what it counts.
  row('There are 595 Republican delegates.', '595 Republican delegates', 595, 'people'),
  row('They asked in 35 randomly selected streets.', '35 randomly selected streets', 35, 'streets'),
  row('The council bought 132 town-owned acres.', '132 town-owned acres', 132, 'acre'),
  row('A 640-page report was handed over.', '640-page', 640, 'page'),
  row('The ferry needs two more weeks.', 'two more weeks', 2, 'week'),
  row('It was her third World Cup win.', 'third World Cup win', 3),
  row('Exports fell by two-thirds within months.', 'two-thirds', 2 / 3),
  row('The race took 2 hours 15 minutes.', '2 hours 15 minutes', 2.25, 'hour'),
  row('The loan is XOF 20 billion.', 'XOF 20 billion', 20000000000, 'XOF'),
  {
    text: 'Mr Ruhl polled 12,794 votes and Ms Orr 9,120.',
    claims: [
      { exact: '12,794 votes', value: 12794, unit: 'vote' },
      { exact: '9,120', value: 9120 },
    ],
  },
  {
    text: 'The budget fell by R250 million to R1.1bn.',
    claims: [
      { exact: 'R250 million', value: 250000000, unit: 'rand' },
      { exact: 'R1.1bn', value: 1100000000, unit: 'rand' },
    ],
  },
  {
    text: 'Rents rose from 44% to 50% of income.',
    claims: [
      { exact: '44%', value: 44 },
      { exact: '50%', value: 50 },
    ],
  },
  {
    text: 'Cases rose from 612 in 2018 to 14,302 in 2021.',
    claims: [
      { exact: '612', value: 612 },
      { exact: '14,302', value: 14302 },
    ],
  },
  {
    text: 'The motion passed 61-38.',
    claims: [{ exact: '61-38', unit: 'vote' }],
  },
];

/** No figure stands in these. */
export const nothing: string[] = [
  // Marks.
  'They compared the test scores of tutored pupils.',
  'The credit scores of the poor fell.',
  // What is dialled.
  'Nobody could make 911 calls.',
  'The 999 operator heard a shot.',
  'In 2019 people voted twice.',
  'By 2035 homes will need no gas.',
  'Since 2014 patients have come by boat.',
  'She backed the plan before the 2018 vote.',
  'Couch to 5K runners meet on Sundays.',
  'He plays in Forty Seconds to Venus.',
  'Then one day it rained.',
  'The match kicked off at 2.15pm.',
  'The Nokia 8 is back in shops.',
  'One of the boats sank.',
  'He watches 8 Out of 10 Goats.',
  'Ivo David scores with his head.',
  'He called a second day of talks.',
  'Two weeks later the boats came back.',
];
