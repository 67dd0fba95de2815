// Dates as newsrooms write them, with the days that a reader would give them; written before the code that reads them.

import type { ClaimCase } from '../../case.ts';

/** A Wednesday, in the first quarter of its year. */
const published = '2026-03-18T09:00:00Z';

/** A text with one date; `to` is `from` where it is not given. */
const row = (text: string, exact: string, from: string | undefined, to = from): ClaimCase => ({
  text,
  published,
  claims: [{ exact, from, to }],
});

export const cases: ClaimCase[] = [
  // What is to come.
  row('The programme airs on Friday.', 'Friday', '2026-03-20'),
  row('The court sits again on 4 February.', '4 February', '2027-02-04'),
  row('A by-election will be held on 14 January.', '14 January', '2027-01-14'),
  row('Voters go to the polls on Friday.', 'Friday', '2026-03-20'),
  row('The new ferry sails on 2 April.', '2 April', '2026-04-02'),
  row('The hearing is listed for 9 February.', '9 February', '2027-02-09'),
  row('The strike starts on Monday.', 'Monday', '2026-03-23'),
  row('The hearing continues on Thursday.', 'Thursday', '2026-03-19'),
  row('The museum is to reopen in May.', 'May', '2026-05-01', '2026-05-31'),
  row('She faces trial in October.', 'October', '2026-10-01', '2026-10-31'),
  row('The deadline is Friday.', 'Friday', '2026-03-20'),
  row('The strike is to begin on Thursday.', 'Thursday', '2026-03-19'),
  row('It comes after a strike on Monday.', 'Monday', '2026-03-16'),
  row('The court heard on Tuesday that he takes drugs.', 'Tuesday', '2026-03-17'),
  // A participle with its noun tells no time.
  row('The firm began four rounds of planned cuts in October.', 'October', '2025-10-01', '2025-10-31'),
  row('The port gave notice of scheduled dives in January.', 'January', '2026-01-01', '2026-01-31'),
  // Hundreds are a century until 1999.
  row('The gate was built in the 1300s.', 'the 1300s', '1300-01-01', '1399-12-31'),
  row('It was a port in the 1700s.', 'the 1700s', '1700-01-01', '1799-12-31'),
  row('It was a port in the 2000s.', 'the 2000s', '2000-01-01', '2009-12-31'),
  row('It was a port in the 1920s.', 'the 1920s', '1920-01-01', '1929-12-31'),
  // What goes on behind a day is none of it.
  row('Sales rose in October, the second-highest rise in a row.', 'October', '2025-10-01', '2025-10-31'),
  row('She left on November 3—nine days too early.', 'November 3', '2025-11-03'),
  row('She was born in 1909 and raised on a boat.', '1909', '1909-01-01', '1909-12-31'),
  row('It was the summer of 2004 Halden Street burnt.', 'the summer of 2004', '2004-06-01', '2004-08-31'),
  // Of what has a date what follows tells first.
  row('She is likely to be asked about Roe’s January 25 call, when he wept.', 'January 25', '2026-01-25'),
  row('She will speak of his January 25 call, in which he promised aid.', 'January 25', '2026-01-25'),
  row('The council will attend the May 12 vote.', 'May 12', '2026-05-12'),
  // Verbs whose past is their base form; hopes that are no verb.
  row('In December, the firm bid $16 for each share.', 'December', '2025-12-01', '2025-12-31'),
  row('In December, the firm cut 30 jobs.', 'December', '2025-12-01', '2025-12-31'),
  row('In December, the firm will cut 30 jobs.', 'December', '2026-12-01', '2026-12-31'),
  row('The team’s hopes are slim after the loss on Monday.', 'Monday', '2026-03-16'),
  row('Sales rose 4% in the third quarter.', 'the third quarter', '2025-07-01', '2025-09-30'),
  // What is past.
  row('The bridge closed in November.', 'November', '2025-11-01', '2025-11-30'),
  row('The mayor resigned on Friday.', 'Friday', '2026-03-13'),
  row('He was jailed on 12 December.', '12 December', '2025-12-12'),
  row('The council, which met on Tuesday, will vote again.', 'Tuesday', '2026-03-17'),
  row('The plant will shut, the owner said on Monday.', 'Monday', '2026-03-16'),
  row('The crew found the wreck on Mar. 9.', 'Mar. 9', '2026-03-09'),
  row('The storm hit on May. 9.', 'May. 9', '2025-05-09'),
  // Ranges.
  row(
    'The fair ran from 10 August to 12 September 2013.',
    'from 10 August to 12 September 2013',
    '2013-08-10',
    '2013-09-12',
  ),
  row('The road is shut 28 December to 3 January 2026.', '28 December to 3 January 2026', '2025-12-28', '2026-01-03'),
  row('Sales rose between January and March 2024.', 'between January and March 2024', '2024-01-01', '2024-03-31'),
  row('The troops stayed from 1998 to 2003.', 'from 1998 to 2003', '1998-01-01', '2003-12-31'),
  row('The 2003/04 budget was cut.', '2003/04', '2003-01-01', '2004-12-31'),
  row('Catches fell in 2015-16.', '2015-16', '2015-01-01', '2016-12-31'),
  row('The pier is closed between now and June.', 'between now and June', '2026-03-18', '2026-06-30'),
  row('The lake froze between 1962 and 1963.', 'between 1962 and 1963', '1962-01-01', '1963-12-31'),
  row('The fair runs from Friday to Sunday.', 'from Friday to Sunday', '2026-03-20', '2026-03-22'),
  row('The exhibition runs until 30 May.', '30 May', '2026-05-30'),
  row('The show ran May 3-7, 2025.', 'May 3-7, 2025', '2025-05-03', '2025-05-07'),
  // Parts of weeks, months, years.
  row('Work starts early next month.', 'early next month', '2026-04-01', '2026-04-15'),
  row('Shops closed late last year.', 'late last year', '2025-07-01', '2025-12-31'),
  row('The firm grew in the first quarter of this year.', 'the first quarter of this year', '2026-01-01', '2026-03-31'),
  row('Profit fell in the fourth quarter.', 'the fourth quarter', '2025-10-01', '2025-12-31'),
  row('Profit fell in the first half of the year.', 'the first half of the year', '2026-01-01', '2026-06-30'),
  row('The strike starts in the first half of May.', 'the first half of May', '2026-05-01', '2026-05-15'),
  row('The pier shut in the second half of June 2019.', 'the second half of June 2019', '2019-06-16', '2019-06-30'),
  row('Rents fell in the latter half of 2018.', 'the latter half of 2018', '2018-07-01', '2018-12-31'),
  row('The dam burst in early 2024.', 'early 2024', '2024-01-01', '2024-06-30'),
  row('It rained in mid-June 2022.', 'mid-June 2022', '2022-06-10', '2022-06-20'),
  row('The law took effect at the start of 2020.', 'the start of 2020', '2020-01-01', '2020-06-30'),
  row('He sang there in the late 1980s.', 'late 1980s', '1985-01-01', '1989-12-31'),
  row('The work ends by the end of next year.', 'the end of next year', '2027-12-31'),
  row('The mill was built in the 19th century.', 'the 19th century', '1801-01-01', '1900-12-31'),
  row('It opened in the summer of 2021.', 'the summer of 2021', '2021-06-01', '2021-08-31'),
  // Counted from the day of publication.
  row('Prices have doubled in the past two weeks.', 'the past two weeks', '2026-03-04', '2026-03-17'),
  row('The gates must be mended within five days.', 'within five days', '2026-03-18', '2026-03-23'),
  row('The ferry will be back in two weeks.', 'in two weeks', '2026-04-01'),
  row('In the last 12 months rents have doubled.', 'the last 12 months', '2025-03-18', '2026-03-17'),
  row('The next three days will be dry.', 'The next three days', '2026-03-19', '2026-03-21'),
  row('She left a week ago.', 'a week ago', '2026-03-11'),
  row('The ship sank more than ten years ago.', 'ten years ago', '2016-01-01', '2016-12-31'),
  row('He died on Saturday night.', 'Saturday night', '2026-03-14'),
  row('The vote takes place this Sunday.', 'this Sunday', '2026-03-22'),
  row('It was the coldest night this winter.', 'this winter', '2025-12-01', '2026-02-28'),
  row('The yard may close within two months.', 'within two months', '2026-03-18', '2026-05-18'),
  row('The mayor spoke earlier this week.', 'earlier this week', '2026-03-16', '2026-03-18'),
  row('He was arrested earlier this month.', 'earlier this month', '2026-03-01', '2026-03-18'),
  row('The plan was dropped last month.', 'last month', '2026-02-01', '2026-02-28'),
  row('Rain will fall over the coming week.', 'the coming week', '2026-03-18', '2026-03-24'),
  row('The crash happened in April - two years earlier than the fire.', 'April', '2025-04-01', '2025-04-30'),
  row('Profits rose in the first six months of 2025.', 'the first six months of 2025', '2025-01-01', '2025-06-30'),
  row('The ban lasts until the end of June.', 'the end of June', '2026-06-30'),
  row('Bands played there in the mid-1990s.', 'mid-1990s', '1994-01-01', '1996-12-31'),
  row('It was planned during the autumn of last year.', 'autumn of last year', '2025-09-01', '2025-11-30'),
  row('Talks failed on 26 May last year.', '26 May last year', '2025-05-26'),
  row('She said that Tuesday was the worst day.', 'Tuesday', '2026-03-17'),
  row('By Monday he had left the town.', 'Monday', '2026-03-16'),
  // A year beside other words.
  row('The village voted again on 12 May in 2018.', '12 May in 2018', '2018-05-12'),
  row('In 2019 people voted twice.', '2019', '2019-01-01', '2019-12-31'),
  row('He backed the plan ahead of the 2016 vote.', '2016', '2016-01-01', '2016-12-31'),
  row('The 1998 Good Friday Agreement ended it.', '1998', '1998-01-01', '1998-12-31'),
  row('The fleet left that Saturday morning.', 'Saturday morning', undefined),
];

/** No date stands in these. */
export const nothing: string[] = [
  // Of a match.
  'The Eagles led at halftime before scoring 24 points in the third quarter.',
  'Vann ran 40 yards for a touchdown in the fourth quarter.',
  // The number of a house.
  'Police searched the flat of Olga Marn of 1909 Harbour Drive.',
  'The fire began at 2134 Mill Place.',
  'She lives at 1119 Eighth St. with a dog.',
  'The shop behind 1840 Old Ferry Road was robbed.',
  'The bill was passed a year earlier.',
  'The attack on the Christmas market left many hurt.',
  'She is in her 40s and lives in Selm.',
  'The Sunday Times named him.',
  "He told the BBC's Today programme that the plan was dead.",
  'The families of 9/11 victims met.',
  'The shop is open 24/7.',
  'They died on Bloody Sunday.',
  'He may march on.',
  'More rain is expected in the coming weeks.',
  'He lives at Mar-a-Lago.',
  'They opened it two years earlier than planned.',
  'It was the third strike in two weeks.',
  'The mall shut at 19:02 local time.',
  'The Thursday Murder Club is sold out.',
  'The Good Friday Agreement ended it.',
];
