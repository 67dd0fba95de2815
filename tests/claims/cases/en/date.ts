import type { ClaimCase } from '../../case.ts';

/** A Wednesday. */
const published = '2024-03-06T08:30:00+02:00';

const on = (day: string): { from: string; to: string } => ({ from: day, to: day });

export const cases: ClaimCase[] = [
  // Weekdays by tense.
  {
    text: 'The council met on Monday to vote on the bridge.',
    published,
    claims: [{ exact: 'Monday', ...on('2024-03-04') }],
  },
  {
    text: 'The council will meet on Monday to vote on the bridge.',
    published,
    claims: [{ exact: 'Monday', ...on('2024-03-11') }],
  },
  {
    text: 'She is set to speak to her rival on Wednesday.',
    published,
    claims: [{ exact: 'Wednesday', ...on('2024-03-06') }],
  },
  {
    text: 'Last Friday, the two ministers spoke by telephone.',
    published,
    claims: [{ exact: 'Last Friday', ...on('2024-03-01') }],
  },
  { text: 'The vote is due next Friday.', published, claims: [{ exact: 'next Friday', ...on('2024-03-15') }] },
  {
    text: 'On Sunday evening the lights went out in Selm.',
    published,
    claims: [{ exact: 'Sunday evening', ...on('2024-03-03') }],
  },
  { text: 'The drones came early on Sunday.', published, claims: [{ exact: 'early on Sunday', ...on('2024-03-03') }] },
  {
    text: 'He arrived on Tuesday of last week.',
    published,
    claims: [{ exact: 'Tuesday of last week', ...on('2024-02-27') }],
  },
  // Other relative dates.
  { text: 'Yesterday the ferry ran aground.', published, claims: [{ exact: 'Yesterday', ...on('2024-03-05') }] },
  { text: 'The dam broke three weeks ago.', published, claims: [{ exact: 'three weeks ago', ...on('2024-02-14') }] },
  {
    text: 'Talks resume the day after tomorrow.',
    published,
    claims: [{ exact: 'the day after tomorrow', ...on('2024-03-08') }],
  },
  {
    text: 'Fighting broke out over the weekend.',
    published,
    claims: [{ exact: 'over the weekend', from: '2024-03-02', to: '2024-03-03' }],
  },
  {
    text: 'Prices fell last month.',
    published,
    claims: [{ exact: 'last month', from: '2024-02-01', to: '2024-02-29' }],
  },
  {
    text: 'Prices are expected to fall later this year.',
    published,
    claims: [{ exact: 'later this year', from: '2024-07-01', to: '2024-12-31' }],
  },
  {
    text: 'Rents rose in the past three months.',
    published,
    claims: [{ exact: 'the past three months', from: '2023-12-06', to: '2024-03-05' }],
  },
  {
    text: 'The harvest failed last summer.',
    published,
    claims: [{ exact: 'last summer', from: '2023-06-01', to: '2023-08-31' }],
  },
  // Absolute dates.
  {
    text: 'The treaty was signed on 4 June 1987 in Korve.',
    published,
    claims: [{ exact: '4 June 1987', ...on('1987-06-04') }],
  },
  {
    text: 'The treaty was signed on Thursday, June 4th, 1987, in Korve.',
    published,
    claims: [{ exact: 'Thursday, June 4th, 1987', ...on('1987-06-04') }],
  },
  { text: 'The mine closed on Nov. 12.', published, claims: [{ exact: 'Nov. 12', ...on('2023-11-12') }] },
  { text: 'The mine will close on 12 November.', published, claims: [{ exact: '12 November', ...on('2024-11-12') }] },
  { text: 'The file is dated 2021-09-30.', published, claims: [{ exact: '2021-09-30', ...on('2021-09-30') }] },
  {
    text: 'He took office in January 2017.',
    published,
    claims: [{ exact: 'January 2017', from: '2017-01-01', to: '2017-01-31' }],
  },
  { text: 'The war began in 2022.', published, claims: [{ exact: '2022', from: '2022-01-01', to: '2022-12-31' }] },
  { text: 'The invasion in 2022 changed the map.', claims: [{ exact: '2022', from: '2022-01-01', to: '2022-12-31' }] },
  {
    text: 'The party grew in the early 1990s.',
    published,
    claims: [{ exact: 'early 1990s', from: '1990-01-01', to: '1994-12-31' }],
  },
  {
    text: 'Growth slowed in the second quarter of 2023.',
    published,
    claims: [{ exact: 'the second quarter of 2023', from: '2023-04-01', to: '2023-06-30' }],
  },
  {
    text: 'It was the wettest winter since the 19th century.',
    published,
    claims: [{ exact: 'the 19th century', from: '1801-01-01', to: '1900-12-31' }],
  },
  { text: 'Shops opened on Christmas Day.', published, claims: [{ exact: 'Christmas Day', ...on('2023-12-25') }] },
  {
    text: 'The rally was held on Easter Monday 2023.',
    published,
    claims: [{ exact: 'Easter Monday 2023', ...on('2023-04-10') }],
  },
  {
    text: 'The board meets on the first Tuesday of May.',
    published,
    claims: [{ exact: 'the first Tuesday of May', ...on('2024-05-07') }],
  },
  // Spans of time.
  {
    text: 'The survey ran from 4 to 9 February.',
    published,
    claims: [{ exact: 'from 4 to 9 February', from: '2024-02-04', to: '2024-02-09' }],
  },
  {
    text: 'The festival takes place on August 19-21, 2024.',
    published,
    claims: [{ exact: 'August 19-21, 2024', from: '2024-08-19', to: '2024-08-21' }],
  },
  {
    text: 'He governed between 1998 and 2004.',
    published,
    claims: [{ exact: 'between 1998 and 2004', from: '1998-01-01', to: '2004-12-31' }],
  },
  {
    text: 'Records for the 2019-20 season were lost.',
    published,
    claims: [{ exact: '2019-20', from: '2019-01-01', to: '2020-12-31' }],
  },
  // Clock times.
  {
    text: 'The siren sounded at 3am on Sunday.',
    published,
    claims: [{ exact: '3am on Sunday', ...on('2024-03-03T03:00+02:00') }],
  },
  {
    text: 'Polls closed on 2 March 2024 at 18:00 GMT.',
    published,
    claims: [{ exact: '2 March 2024 at 18:00 GMT', ...on('2024-03-02T18:00+00:00') }],
  },
  { text: 'The call lasted until 10.30pm.', published, claims: [{ exact: '10.30pm', from: undefined, to: undefined }] },
  // Without a published date the words are marked and stay unresolved.
  { text: 'The council met on Monday.', claims: [{ exact: 'Monday', from: undefined, to: undefined }] },
];

export const nothing: string[] = [
  'The march may end at the old gate.',
  'Mrs May told the house that the sun had set on the plan.',
  'More than 2000 people came to the square.',
  'The second man in the third row fell silent.',
  'Flight 1984 landed with 1,998 parcels on board.',
  'Call 020 7946 0018 for a table for 12.',
  'He won 6-4, 7-5 and kept the score at 3/4.',
  'USA Today reported the fall of the dollar.',
  'She sat in room 2012-B.',
];
