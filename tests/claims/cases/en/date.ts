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
  // A quarter that has not begun is last year's where the sentence is about the past.
  {
    text: 'Sales in the third quarter dropped.',
    published,
    claims: [{ exact: 'the third quarter', from: '2023-07-01', to: '2023-09-30' }],
  },
  {
    text: 'Sales will drop in the third quarter.',
    published,
    claims: [{ exact: 'the third quarter', from: '2024-07-01', to: '2024-09-30' }],
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
  // Without a published date the words are marked and stay unresolved.
  { text: 'The council met on Monday.', claims: [{ exact: 'Monday', from: undefined, to: undefined }] },
  // Absolute and relative days, spans, years in words, days told from the date before; the published day is a Wednesday.
  {
    text: 'The vote was held on 14 October 2025.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '14 October 2025', from: '2025-10-14', to: '2025-10-14' }],
  },
  {
    text: 'It burned on September 11, 2001.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'September 11, 2001', from: '2001-09-11', to: '2001-09-11' }],
  },
  {
    text: 'He remembers September 11 well.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'September 11', from: '2025-09-11', to: '2025-09-11' }],
  },
  {
    text: 'The attacks of September 11 changed the city.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'September 11', from: '2025-09-11', to: '2025-09-11' }],
  },
  {
    text: 'They met last Friday.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'last Friday', from: '2025-10-10', to: '2025-10-10' }],
  },
  {
    text: 'She resigned on Monday.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Monday', from: '2025-10-13', to: '2025-10-13' }],
  },
  {
    text: 'The hearing opens on Friday.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Friday', from: '2025-10-17', to: '2025-10-17' }],
  },
  {
    text: 'The shop is closed until 3 November.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '3 November', from: '2025-11-03', to: '2025-11-03' }],
  },
  {
    text: 'The bridge will stay shut until 3 November.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '3 November', from: '2025-11-03', to: '2025-11-03' }],
  },
  {
    text: 'The office was closed until 3 November.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '3 November', from: '2025-11-03', to: '2025-11-03' }],
  },
  {
    text: 'The road is shut from 20 October to 2 November.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'from 20 October to 2 November', from: '2025-10-20', to: '2025-11-02' }],
  },
  {
    text: 'Applications are open till 31 December.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '31 December', from: '2025-12-31', to: '2025-12-31' }],
  },
  {
    text: 'It must be paid by 30 November.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '30 November', from: '2025-11-30', to: '2025-11-30' }],
  },
  {
    text: 'It has been closed since 3 November.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '3 November', from: '2024-11-03', to: '2024-11-03' }],
  },
  {
    text: 'Storms hit the coast over the weekend.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'over the weekend', from: '2025-10-11', to: '2025-10-12' }],
  },
  {
    text: 'The festival is next weekend.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'next weekend', from: '2025-10-25', to: '2025-10-26' }],
  },
  {
    text: 'In 2016 the mill closed.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '2016', from: '2016-01-01', to: '2016-12-31' }],
  },
  {
    text: 'The mill closed in nineteen eighty-four.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'nineteen eighty-four', from: '1984-01-01', to: '1984-12-31' }],
  },
  {
    text: 'He was born in nineteen hundred and five.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'nineteen hundred and five', from: '1905-01-01', to: '1905-12-31' }],
  },
  {
    text: 'She moved here in two thousand and six.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'two thousand and six', from: '2006-01-01', to: '2006-12-31' }],
  },
  {
    text: 'By twenty twenty-two the mill had closed.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'twenty twenty-two', from: '2022-01-01', to: '2022-12-31' }],
  },
  {
    text: 'In the summer of 2019 it flooded.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'the summer of 2019', from: '2019-06-01', to: '2019-08-31' }],
  },
  {
    text: 'The strike began in early March 2024.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'early March 2024', from: '2024-03-01', to: '2024-03-15' }],
  },
  {
    text: 'The strike ended in late 2023.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'late 2023', from: '2023-07-01', to: '2023-12-31' }],
  },
  {
    text: 'Prices soared in the 1970s.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'the 1970s', from: '1970-01-01', to: '1979-12-31' }],
  },
  {
    text: 'Between 2010 and 2014 it doubled.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Between 2010 and 2014', from: '2010-01-01', to: '2014-12-31' }],
  },
  {
    text: 'From 1914 to 1918 the port was closed.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'From 1914 to 1918', from: '1914-01-01', to: '1918-12-31' }],
  },
  {
    text: 'It fell in the third quarter of 2024.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'the third quarter of 2024', from: '2024-07-01', to: '2024-09-30' }],
  },
  {
    text: 'The blast came at 10:30 p.m. on Tuesday.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '10:30 p.m. on Tuesday', from: '2025-10-14T22:30+01:00', to: '2025-10-14T22:30+01:00' }],
  },
  {
    text: 'The talks start at 14:00 GMT tomorrow.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '14:00 GMT tomorrow', from: '2025-10-16T14:00+00:00', to: '2025-10-16T14:00+00:00' }],
  },
  {
    text: 'The ship sank two days ago.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'two days ago', from: '2025-10-13', to: '2025-10-13' }],
  },
  {
    text: 'Three weeks ago he was in Selm.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Three weeks ago', from: '2025-09-24', to: '2025-09-24' }],
  },
  {
    text: 'He was jailed last year.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'last year', from: '2024-01-01', to: '2024-12-31' }],
  },
  {
    text: 'The plan starts next month.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'next month', from: '2025-11-01', to: '2025-11-30' }],
  },
  {
    text: 'She arrived yesterday evening.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'yesterday evening', from: '2025-10-14', to: '2025-10-14' }],
  },
  {
    text: 'Last night the dam broke.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Last night', from: '2025-10-14', to: '2025-10-14' }],
  },
  {
    text: 'It snowed on Christmas Day.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Christmas Day', from: '2024-12-25', to: '2024-12-25' }],
  },
  {
    text: 'The march was held on 1 May.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '1 May', from: '2025-05-01', to: '2025-05-01' }],
  },
  {
    text: 'The vote of 23 June 2016 was close.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '23 June 2016', from: '2016-06-23', to: '2016-06-23' }],
  },
  {
    text: 'On 14 and 15 August 2024 it rained.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '14 and 15 August 2024', from: '2024-08-14', to: '2024-08-15' }],
  },
  {
    text: 'On 2025-03-04 the contract was signed.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '2025-03-04', from: '2025-03-04', to: '2025-03-04' }],
  },
  {
    text: 'The fire broke out on Sunday, 12 October.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Sunday, 12 October', from: '2025-10-12', to: '2025-10-12' }],
  },
  {
    text: 'The fair was held in September.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'September', from: '2025-09-01', to: '2025-09-30' }],
  },
  {
    text: 'The fair returns in March.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'March', from: '2026-03-01', to: '2026-03-31' }],
  },
  {
    text: 'The law took effect on January 1.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'January 1', from: '2025-01-01', to: '2025-01-01' }],
  },
  {
    text: 'In the 19th century the port grew.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'the 19th century', from: '1801-01-01', to: '1900-12-31' }],
  },
  {
    text: 'On 4 March 1998 he left; the following day he was found.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [
      { exact: '4 March 1998', from: '1998-03-04', to: '1998-03-04' },
      { exact: 'the following day', from: '1998-03-05', to: '1998-03-05' },
    ],
  },
  {
    text: 'The dam broke on 12 May 2003. The next day the army came.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [
      { exact: '12 May 2003', from: '2003-05-12', to: '2003-05-12' },
      { exact: 'The next day', from: '2003-05-13', to: '2003-05-13' },
    ],
  },
  {
    text: 'The dam broke on 12 May 2003. Two days later the army came.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [
      { exact: '12 May 2003', from: '2003-05-12', to: '2003-05-12' },
      { exact: 'Two days later', from: '2003-05-14', to: '2003-05-14' },
    ],
  },
  {
    text: 'The firm was sold in 1999 and closed the following year.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [
      { exact: '1999', from: '1999-01-01', to: '1999-12-31' },
      { exact: 'the following year', from: '2000-01-01', to: '2000-12-31' },
    ],
  },
  {
    text: 'He died on the morning of 7 July 2005.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '7 July 2005', from: '2005-07-07', to: '2005-07-07' }],
  },
  {
    text: 'The 50th anniversary of the fire fell on 3 October.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '3 October', from: '2025-10-03', to: '2025-10-03' }],
  },
  {
    text: 'The deadline is midnight on 31 October.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'midnight on 31 October', from: '2025-10-31T00:00+01:00', to: '2025-10-31T00:00+01:00' }],
  },
  {
    text: 'The week of 6 October was wet.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'The week of 6 October', from: '2025-10-06', to: '2025-10-12' }],
  },
  {
    text: 'The first half of 2024 was dry.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'The first half of 2024', from: '2024-01-01', to: '2024-06-30' }],
  },
  {
    text: 'Spring 2022 was late.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'Spring 2022', from: '2022-03-01', to: '2022-05-31' }],
  },
  {
    text: 'In mid-August the river rose.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'mid-August', from: '2025-08-10', to: '2025-08-20' }],
  },
  {
    text: 'This morning the court ruled.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'This morning', from: '2025-10-15', to: '2025-10-15' }],
  },
  {
    text: 'He has worked here since 2011.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: '2011', from: '2011-01-01', to: '2011-12-31' }],
  },
  {
    text: 'In the past three years rents rose.',
    published: '2025-10-15T09:00:00+01:00',
    claims: [{ exact: 'the past three years', from: '2022-10-15', to: '2025-10-14' }],
  },
  { text: 'They met on Friday.', claims: [{ exact: 'Friday', from: undefined }] },
  { text: 'They met on 3 May 2020.', claims: [{ exact: '3 May 2020', from: '2020-05-03', to: '2020-05-03' }] },
  { text: 'The call lasted until 10.30pm.', claims: [{ exact: '10.30pm', from: undefined }] },
  { text: 'The pit boss said at around 4pm the shaft had flooded.', claims: [{ exact: '4pm', from: undefined }] },
  { text: 'She left in June.', claims: [{ exact: 'June', from: undefined }] },
];

export const nothing: string[] = [
  // A time of day alone is no date unless it says which half.
  'The call lasted until 22.30.',
  'The mine shut at 07:40.',
  'Doors opened at 19:00 GMT.',
  'The march may end at the old gate.',
  'Mrs May told the house that the sun had set on the plan.',
  'More than 2000 people came to the square.',
  'The second man in the third row fell silent.',
  'Flight 1984 landed with 1,998 parcels on board.',
  'Call 020 7946 0018 for a table for 12.',
  'He won 6-4, 7-5 and kept the score at 3/4.',
  'USA Today reported the fall of the dollar.',
  'She sat in room 2012-B.',
  'It may rain and they march on.',
  'Sun and wind shaped the coast; Sat nav is off.',
  'He ran 2016 metres.',
  'About 2,000 people came.',
  'She is in second place.',
  'Mark the spot with an X.',
  'The 24-hour shop sells 365 sorts of tea.',
  'Version 10.12 is out.',
  'The odds were 5/2.',
  'He fell down the stairs and will spring back.',
  'August company gathered.',
  'The second floor is let.',
  'He won by 10:3.',
];
