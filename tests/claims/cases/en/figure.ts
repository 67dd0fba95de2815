import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Money.
  {
    text: 'The bridge cost $48.2 million to build.',
    claims: [{ exact: '$48.2 million', value: 48200000, unit: 'dollar' }],
  },
  {
    text: 'Some 3.5m people live by the river.',
    claims: [{ exact: 'Some 3.5m people', value: 3500000, unit: 'people', bound: 'about' }],
  },
  {
    text: 'The crowd was put at 4,000 by police and 15,000 by the union.',
    claims: [
      { exact: '4,000', value: 4000 },
      { exact: '15,000', value: 15000 },
    ],
  },
  { text: 'The wall is 3.5m high.', claims: [{ exact: '3.5m', value: 3.5, unit: 'metre' }] },
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
    claims: [{ exact: '100m to 200m', low: 100, high: 200, unit: 'metre' }],
  },
  // Numbers in every spelling, hedges, units.
  {
    text: 'The plant cost 1.234.567 euros.',
    claims: [{ exact: '1.234.567 euros', value: 1234567, bound: 'exact', unit: 'euro' }],
  },
  {
    text: 'The city has 4.5 million inhabitants.',
    claims: [{ exact: '4.5 million inhabitants', value: 4500000, bound: 'exact', unit: 'people' }],
  },
  {
    text: 'Twenty-seven boats sank.',
    claims: [{ exact: 'Twenty-seven boats', value: 27, bound: 'exact', unit: 'boats' }],
  },
  {
    text: 'Two dozen schools closed.',
    claims: [{ exact: 'Two dozen schools', value: 24, bound: 'exact', unit: 'schools' }],
  },
  {
    text: 'Half a million voters stayed at home.',
    claims: [{ exact: 'Half a million voters', value: 500000, bound: 'exact', unit: 'people' }],
  },
  { text: 'One in five pupils is absent.', claims: [{ exact: 'One in five', value: 0.2, bound: 'exact' }] },
  {
    text: 'Some 1.2 million jobs depend on it.',
    claims: [{ exact: 'Some 1.2 million jobs', value: 1200000, bound: 'about', unit: 'job' }],
  },
  {
    text: 'Between 30 and 40 houses burned.',
    claims: [{ exact: 'Between 30 and 40 houses', low: 30, high: 40, bound: 'between', unit: 'home' }],
  },
  {
    text: 'The tax takes 30-40% of income.',
    claims: [{ exact: '30-40%', low: 30, high: 40, bound: 'between', unit: 'percent' }],
  },
  {
    text: 'It rose by 30 to 40 percent.',
    claims: [{ exact: '30 to 40 percent', low: 30, high: 40, bound: 'between', unit: 'percent' }],
  },
  {
    text: 'Shares of 30, 40 and 50 percent were offered.',
    claims: [
      { exact: '30', value: 30, bound: 'exact', unit: 'percent' },
      { exact: '40', value: 40, bound: 'exact', unit: 'percent' },
      { exact: '50 percent', value: 50, bound: 'exact', unit: 'percent' },
    ],
  },
  {
    text: 'It was the second time in three days.',
    claims: [{ exact: 'second time in three days', value: 2, bound: 'exact' }],
  },
  {
    text: 'Marelle is the third largest port of the country.',
    claims: [{ exact: 'third largest', value: 3, bound: 'exact' }],
  },
  { text: 'Revenue doubled within the year.', claims: [{ exact: 'doubled', value: 2, bound: 'exact', unit: 'times' }] },
  {
    text: 'There was a threefold rise in claims.',
    claims: [{ exact: 'threefold', value: 3, bound: 'exact', unit: 'times' }],
  },
  {
    text: 'The index was up 7.4% to 312.',
    claims: [
      { exact: '7.4%', value: 7.4, bound: 'exact', unit: 'percent' },
      { exact: '312', value: 312, bound: 'exact' },
    ],
  },
  {
    text: 'About two thirds of the crews agreed.',
    claims: [{ exact: 'About two thirds', value: 0.6666666666666666, bound: 'about' }],
  },
  { text: 'The bridge is 1½ miles long.', claims: [{ exact: '1½ miles', value: 1.5, bound: 'exact', unit: 'mile' }] },
  {
    text: 'One hundred and twenty-five ships took part.',
    claims: [{ exact: 'One hundred and twenty-five ships', value: 125, bound: 'exact', unit: 'ships' }],
  },
  {
    text: 'Three and a half million people live there.',
    claims: [{ exact: 'Three and a half million people', value: 3500000, bound: 'exact', unit: 'people' }],
  },
  {
    text: 'They collected 12 000 signatures.',
    claims: [{ exact: '12 000 signatures', value: 12000, bound: 'exact', unit: 'signatures' }],
  },
  {
    text: 'He owes 3.5bn pounds.',
    claims: [{ exact: '3.5bn pounds', value: 3500000000, bound: 'exact', unit: 'pound' }],
  },
  {
    text: 'A quarter of a million trees were planted.',
    claims: [{ exact: 'A quarter of a million trees', value: 250000, bound: 'exact', unit: 'trees' }],
  },
  { text: 'Nine out of ten doctors agree.', claims: [{ exact: 'Nine out of ten', value: 0.9, bound: 'exact' }] },
  { text: 'Output fell fivefold.', claims: [{ exact: 'fivefold', value: 5, bound: 'exact', unit: 'times' }] },
  { text: 'The team won 𝟏𝟐 medals.', claims: [{ exact: '𝟏𝟐 medals', value: 12, bound: 'exact', unit: 'medals' }] },
  { text: 'Chapter XII has 40 pages.', claims: [{ exact: '40 pages', value: 40, bound: 'exact', unit: 'pages' }] },
  {
    text: 'Nineteen hundred workers went home.',
    claims: [{ exact: 'Nineteen hundred workers', value: 1900, bound: 'exact', unit: 'people' }],
  },
  {
    text: 'It takes two and a half hours.',
    claims: [{ exact: 'two and a half hours', value: 2.5, bound: 'exact', unit: 'hour' }],
  },
  {
    text: 'The loan is worth four-fifths of the price.',
    claims: [{ exact: 'four-fifths', value: 0.8, bound: 'exact' }],
  },
  {
    text: 'Seven hundred thousand homes had no power.',
    claims: [{ exact: 'Seven hundred thousand homes', value: 700000, bound: 'exact', unit: 'home' }],
  },
  {
    text: 'At least 50 shops were looted.',
    claims: [{ exact: 'At least 50 shops', value: 50, bound: 'at-least', unit: 'shops' }],
  },
  {
    text: 'Almost 900 farms were sold.',
    claims: [{ exact: 'Almost 900 farms', value: 900, bound: 'about', unit: 'farms' }],
  },
  {
    text: 'Up to 300 trucks a day cross here.',
    claims: [{ exact: 'Up to 300 trucks', value: 300, bound: 'at-most', unit: 'trucks' }],
  },
  {
    text: 'An estimated 40 tons of waste were dumped.',
    claims: [{ exact: 'An estimated 40 tons', value: 40, bound: 'about', unit: 'ton' }],
  },
  {
    text: 'Dozens of houses were flooded.',
    claims: [{ exact: 'Dozens of houses', low: 24, high: 99, bound: 'about', unit: 'home' }],
  },
  {
    text: 'Scores of shops closed.',
    claims: [{ exact: 'Scores of shops', low: 40, high: 99, bound: 'about', unit: 'shops' }],
  },
  {
    text: 'Hundreds of farmers marched.',
    claims: [{ exact: 'Hundreds of farmers', low: 200, high: 999, bound: 'about', unit: 'farmers' }],
  },
  {
    text: 'No fewer than 14 ministers resigned.',
    claims: [{ exact: 'No fewer than 14 ministers', value: 14, bound: 'at-least', unit: 'ministers' }],
  },
  {
    text: 'Just under 4,000 tickets were sold.',
    claims: [{ exact: 'Just under 4,000 tickets', value: 4000, bound: 'about', unit: 'tickets' }],
  },
  {
    text: 'It will cost £5m or more.',
    claims: [{ exact: '£5m or more', value: 5000000, bound: 'at-least', unit: 'pound sterling' }],
  },
  {
    text: 'More than half of the bridges are closed.',
    claims: [{ exact: 'More than half', value: 0.5, bound: 'at-least' }],
  },
  {
    text: 'As many as one in three seats stayed empty.',
    claims: [{ exact: 'As many as one in three', value: 0.3333333333333333, bound: 'at-most' }],
  },
  {
    text: 'Hundreds of thousands of tons of grain rotted.',
    claims: [{ exact: 'Hundreds of thousands of tons', low: 200000, high: 999999, bound: 'about', unit: 'ton' }],
  },
  {
    text: 'He paid $4.2bn for the mine.',
    claims: [{ exact: '$4.2bn', value: 4200000000, bound: 'exact', unit: 'dollar' }],
  },
  {
    text: 'It cost EUR 300 million.',
    claims: [{ exact: 'EUR 300 million', value: 300000000, bound: 'exact', unit: 'EUR' }],
  },
  {
    text: 'They owed 20 million Swiss francs.',
    claims: [{ exact: '20 million Swiss francs', value: 20000000, bound: 'exact', unit: 'swiss franc' }],
  },
  {
    text: 'The fine was 500 US dollars.',
    claims: [{ exact: '500 US dollars', value: 500, bound: 'exact', unit: 'US dollar' }],
  },
  { text: 'The ticket costs 50 cents.', claims: [{ exact: '50 cents', value: 50, bound: 'exact', unit: 'cent' }] },
  {
    text: 'Support rose 3 percentage points to 41 per cent.',
    claims: [
      { exact: '3 percentage points', value: 3, bound: 'exact', unit: 'percentage point' },
      { exact: '41 per cent', value: 41, bound: 'exact', unit: 'percent' },
    ],
  },
  {
    text: 'Rates rose by 25 basis points.',
    claims: [{ exact: '25 basis points', value: 25, bound: 'exact', unit: 'basis point' }],
  },
  {
    text: 'The wall is 12 feet high and 3 km long.',
    claims: [
      { exact: '12 feet', value: 12, bound: 'exact', unit: 'foot' },
      { exact: '3 km', value: 3, bound: 'exact', unit: 'kilometre' },
    ],
  },
  { text: 'It was 38°C in the shade.', claims: [{ exact: '38°C', value: 38, bound: 'exact', unit: 'degree Celsius' }] },
  { text: 'The car did 140 mph.', claims: [{ exact: '140 mph', value: 140, bound: 'exact', unit: 'mile an hour' }] },
  {
    text: 'They felled 300 hectares of forest.',
    claims: [{ exact: '300 hectares', value: 300, bound: 'exact', unit: 'hectare' }],
  },
  { text: 'A 30-day ceasefire was agreed.', claims: [{ exact: '30-day', value: 30, bound: 'exact', unit: 'day' }] },
  {
    text: 'The 27-year-old clerk resigned.',
    claims: [{ exact: '27-year-old', value: 27, bound: 'exact', unit: 'year' }],
  },
  {
    text: 'Children aged 6 to 11 are vaccinated.',
    claims: [{ exact: 'aged 6 to 11', low: 6, high: 11, bound: 'between', unit: 'year' }],
  },
  { text: 'He was 81 years old.', claims: [{ exact: '81 years old', value: 81, bound: 'exact', unit: 'year' }] },
  {
    text: 'The bill passed by 52 votes to 48.',
    claims: [
      { exact: '52 votes', value: 52, bound: 'exact', unit: 'vote' },
      { exact: '48', value: 48, bound: 'exact' },
    ],
  },
  { text: 'Some 400 jobs will go.', claims: [{ exact: 'Some 400 jobs', value: 400, bound: 'about', unit: 'job' }] },
  { text: 'The farm has 1,200 pigs.', claims: [{ exact: '1,200 pigs', value: 1200, bound: 'exact', unit: 'pigs' }] },
  {
    text: 'The reservoir holds 3 million cubic metres.',
    claims: [{ exact: '3 million cubic metres', value: 3000000, bound: 'exact', unit: 'cubic metre' }],
  },
  {
    text: 'The satellite weighs 3.2 tonnes.',
    claims: [{ exact: '3.2 tonnes', value: 3.2, bound: 'exact', unit: 'tonne' }],
  },
  { text: 'The quake had a magnitude of 6.1.', claims: [{ exact: '6.1', value: 6.1, bound: 'exact' }] },
  {
    text: 'A 6.1-magnitude quake struck at night.',
    claims: [{ exact: '6.1-magnitude', value: 6.1, bound: 'exact', unit: 'magnitude' }],
  },
  {
    text: 'Emissions dropped to 410 parts per million.',
    claims: [{ exact: '410 parts per million', value: 410, bound: 'exact', unit: 'part per million' }],
  },
  {
    text: 'Turnout was 61.3 per cent.',
    claims: [{ exact: '61.3 per cent', value: 61.3, bound: 'exact', unit: 'percent' }],
  },
  {
    text: 'The budget grew by ¥20 trillion.',
    claims: [{ exact: '¥20 trillion', value: 20000000000000, bound: 'exact', unit: 'yen' }],
  },
  { text: 'The app has 2m users.', claims: [{ exact: '2m users', value: 2000000, bound: 'exact', unit: 'people' }] },
  {
    text: '€1.5-2 billion is missing from the accounts.',
    claims: [{ exact: '€1.5-2 billion', low: 1500000000, high: 2000000000, bound: 'between', unit: 'euro' }],
  },
  { text: 'Prices start at 20p.', claims: [{ exact: '20p', value: 20, bound: 'exact', unit: 'penny' }] },
  // What is counted further on.
  {
    text: 'The base holds 100 nuclear warheads.',
    claims: [{ exact: '100 nuclear warheads', value: 100, unit: 'warheads' }],
  },
  { text: 'They hired 12 young men.', claims: [{ exact: '12 young men', value: 12, unit: 'people' }] },
  { text: 'The firm added 2 million new jobs.', claims: [{ exact: '2 million new jobs', value: 2e6, unit: 'job' }] },
  {
    text: 'Selm opened 50 more night schools.',
    claims: [{ exact: '50 more night schools', value: 50, unit: 'schools' }],
  },
  {
    text: 'Hundreds of retired miners marched.',
    claims: [{ exact: 'Hundreds of retired miners', low: 200, high: 999, unit: 'miners' }],
  },
  {
    text: 'Dozens of Kremnar boats sank.',
    claims: [{ exact: 'Dozens of Kremnar boats', low: 24, high: 99, unit: 'boats' }],
  },
  // Multiples and halves.
  {
    text: 'Three times as many lorries came.',
    claims: [{ exact: 'Three times', value: 3, unit: 'times', rule: 'multiple' }],
  },
  { text: 'Rents are twice what they were.', claims: [{ exact: 'twice', value: 2, unit: 'times' }] },
  { text: 'Its rent is double the average.', claims: [{ exact: 'double', value: 2, unit: 'times' }] },
  { text: 'The mill cut its staff in half.', claims: [{ exact: 'half', value: 0.5 }] },
  { text: 'The guard tore the pass in half.', claims: [] },
  { text: 'The barge broke in half off Selm.', claims: [] },
  { text: 'The levy was slashed in half.', claims: [{ exact: 'half', value: 0.5 }] },
  // What something is about is no hedge.
  { text: 'She made a film about 33 weavers.', claims: [{ exact: '33 weavers', value: 33 }] },
  { text: 'The plan revolves around 14 wells.', claims: [{ exact: '14 wells', value: 14 }] },
  { text: 'He spoke about 300 new jobs.', claims: [{ exact: '300 new jobs', value: 300 }] },
  { text: 'Some talked about 60 layoffs.', claims: [{ exact: '60 layoffs', value: 60 }] },
  { text: 'He is worried about 200 jobs.', claims: [{ exact: '200 jobs', value: 200 }] },
  { text: 'It is a film about two brothers.', claims: [] },
  { text: 'It rained for about 300 hours.', claims: [{ exact: 'about 300 hours', value: 300 }] },
  { text: 'They sold about 300 boats.', claims: [{ exact: 'about 300 boats', value: 300 }] },
  { text: 'Around 40 boats were moored there.', claims: [{ exact: 'Around 40 boats', value: 40 }] },
  { text: 'Thefts fell by half.', claims: [{ exact: 'half', value: 0.5 }] },
  { text: 'Half the voters stayed at home.', claims: [{ exact: 'Half', value: 0.5 }] },
  { text: 'Three-fourths of the paper is wasted.', claims: [{ exact: 'Three-fourths', value: 0.75 }] },
  // Votes and temperatures.
  { text: 'The court ruled 7-2 for the town.', claims: [{ exact: '7-2', value: 7, unit: 'vote', rule: 'vote' }] },
  { text: 'A 52–48 vote kept the pier open.', claims: [{ exact: '52–48', value: 52, unit: 'vote' }] },
  { text: 'It was 40C in the shade.', claims: [{ exact: '40C', value: 40, unit: 'degree Celsius' }] },
  { text: 'It fell to -12C at night.', claims: [{ exact: '-12C', value: -12, unit: 'degree Celsius' }] },
  {
    text: 'It is the deadliest fire in Marelle since 1998.',
    claims: [{ exact: 'deadliest fire in Marelle since 1998', rule: 'record' }],
  },
  // Records: with the scope that can be looked up.
  { text: 'It was the worst flood since 2004.', claims: [{ exact: 'worst flood since 2004', rule: 'record' }] },
  {
    text: 'Output is at its lowest level for 30 years.',
    claims: [{ exact: 'lowest level for 30 years', rule: 'record' }],
  },
  {
    text: 'Korve is the poorest town in the region.',
    claims: [{ exact: 'poorest town in the region', rule: 'record' }],
  },
  { text: 'It is the largest mill in Marelle.', claims: [{ exact: 'largest mill in Marelle', rule: 'record' }] },
  { text: 'She runs the world’s largest tin mine.', claims: [{ exact: 'world’s largest tin mine', rule: 'record' }] },
  { text: 'The river reached an all-time high.', claims: [{ exact: 'all-time high', rule: 'record' }] },
  {
    text: 'Korve is the second largest port in the world.',
    claims: [{ exact: 'second largest', value: 2, rule: 'rank' }],
  },
];

export const nothing: string[] = [
  'It was one of the largest ports in the world.',
  // A first or an only one has no value.
  'It was the first strike in the country’s history.',
  'She was the first woman ever to lead it.',
  'It is the only hospital in the region.',
  'Some of the world’s oldest boats lie here.',
  'Bread is more important than ever.',
  'Half the battle is won.',
  'He sang twice as the bell rang.',
  'She sang twice, and three times the next day.',
  'The mayor wants to double the budget.',
  'His first job in the country was at a mill.',
  'She was the first to speak.',
  'At first the largest group left.',
  'The county gave its highest warning on Saturday.',
  'He was the best man in the world.',
  'Tropical Depression 19F formed.',
  'The flat 12F was empty.',
  'Selm beat Ostrand 7-2 at home.',
  'Six famous and four dangerous roads meet here.',
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
  'The odds are 3 to 1.',
  'The ratio of men to women is 3:1.',
  'Call 0161 555 0172 for tickets.',
  'Ring +44 20 7946 0018 before noon.',
  'Phone (555) 010-4477 for details.',
  'Ostrand beat Marelle 3-1 on Saturday.',
  'The match ended 2–2.',
  'She won 6-4, 3-6, 7-5.',
  'Install version 4.2.1 of the program.',
  'The update to Firmware 17 is free.',
  'An Airbus A320 and a Boeing 737 taxied out.',
  'The new Galta X200 is sold out.',
  'He flew a MiG-29 over the bay.',
  'The shop is at 12 Mill Street.',
  'It stands at 1400 Pine Avenue, Suite 300.',
  'By Ana Roe and Tom Lind, page 4.',
  'Article 50 of the treaty applies.',
  'Section 230 protects the firms.',
  'Flight 370 vanished in 2014.',
  'Resolution 2231 was adopted.',
  'Channel 4 showed the film.',
  'Highway 61 is closed.',
  'The G7 and the G20 met.',
  'The 2015 Paris accord was signed by Marelle.',
  'The Companies Act 2006 applies.',
  'The Euro 2020 final was played here.',
  'Windows 11 needs more memory.',
  'Room 101 was locked.',
  'The postcode is 90210.',
  'Patient 31 was tested.',
  'He drives a Tarn 911.',
  'Formula 1 returns to Selm.',
  'See figure 3 and table 12.',
  'ISBN 978-3-16-148410-0',
  'The IP address 192.168.0.1 was blocked.',
  '1. Boil the water.',
  'Order No. 12 of the council was upheld.',
  'COVID-19 spread through the port.',
  'Louis XIV ruled from Selm.',
  'World War II ended in Selm.',
  'The 10 Downing Street lights were off.',
  'Read 3 of 7',
  'The F-16 jets left at dawn.',
  'Psalm 23 was read.',
  'He finished 3rd.',
  'Apollo 11 was on show.',
  'Catch-22 was on the shelf.',
  'He scored twice in the 2-1 win.',
  'Grade 5 pupils sang.',
  'Type 2 diabetes is common.',
  'A 4x4 blocked the road.',
  'The code is 4711.',
  'Two men and one dog came.',
];
