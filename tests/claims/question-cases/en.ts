// Texts whose own numbers contradict each other, and texts that only look so. `asks`: the claim, the code, the question.
export type QuestionCase = {
  text: string;
  published?: string;
  headline?: true;
  asks: readonly (readonly [exact: string, code: string, text?: string])[];
};

export const cases: QuestionCase[] = [
  // Parts that do not add up.
  {
    text: 'The missing were 43 people: 21 men and 20 women.',
    asks: [['The missing were 43 people', 'parts', 'The parts add up to 41, the text says 43.']],
  },
  {
    text: 'The storm killed 43 people: 21 in Ostrand, 19 in Marelle and two in Brack.',
    asks: [['killed 43 people', 'parts', 'The parts add up to 42, the text says 43.']],
  },
  { text: 'The port owns 14 boats (seven trawlers and five tugs).', asks: [['14 boats', 'parts']] },
  {
    text: 'The council has 40 seats – 22 for the Reds, 11 for the Blues and 9 for the Greens.',
    asks: [['40 seats', 'parts']],
  },
  {
    text: 'The fund holds £12m: £7m for roads and £6m for schools.',
    asks: [['£12m', 'parts', 'The parts add up to 13,000,000, the text says 12,000,000.']],
  },
  {
    text: 'More than 50 people were hurt: 20 in the hall and 18 on the stairs.',
    asks: [['More than 50 people were hurt', 'parts']],
  },
  // A part larger than its whole.
  {
    text: 'Twelve people died, including 15 children.',
    asks: [['Twelve people died', 'part', 'The part is 15, the whole is 12.']],
  },
  { text: 'The army sent 30 soldiers, among them a cook, including 45 from Marelle.', asks: [['30 soldiers', 'part']] },
  // A percentage beside its counts.
  {
    text: 'In all 31 of 58 houses, or 45 per cent, are gone.',
    asks: [['45 per cent', 'share', '31 of 58 is 53.4 per cent, the text says 45.']],
  },
  { text: 'About 20 per cent (31 of 58) of the crews agreed.', asks: [['About 20 per cent', 'share']] },
  { text: 'The motion was backed by 12 of 40 members (60%).', asks: [['60%', 'share']] },
  {
    text: 'Arrivals went up from 40 to 60, a rise of 20 per cent.',
    asks: [['20 per cent', 'change', 'From 40 to 60 is 50 per cent, the text says 20.']],
  },
  { text: 'Costs rose by 20 per cent from £40m to £60m.', asks: [['20 per cent', 'change']] },
  { text: 'Tolls fell from 80 to 60, a drop of 40 per cent.', asks: [['40 per cent', 'change']] },
  // The headline and the story.
  {
    text: 'Ferry fire kills 43 in Ostrand\nThe fire killed 41 people on the ferry, the harbour office said.',
    headline: true,
    asks: [['kills 43', 'headline', 'The headline says 43, the text says 41.']],
  },
  {
    text: 'Rents up 11% in Marelle\nRents in Marelle rose by 17 per cent over the year.',
    headline: true,
    asks: [['11%', 'headline']],
  },
  {
    text: 'Council spends £5m on the quay\nThe council has spent £8m on the quay.',
    headline: true,
    asks: [['£5m', 'headline']],
  },
  // A weekday and its date.
  {
    text: 'The vote was held on Monday, 14 October 2025.',
    asks: [['Monday, 14 October 2025', 'weekday', '2025-10-14 is a Tuesday, the text says Monday.']],
  },
  {
    text: 'The hearing begins on Friday 27 October.',
    published: '2025-10-14T09:00:00+01:00',
    asks: [['Friday 27 October', 'weekday']],
  },
  // Sums, parts, shares, changes, multiples, headlines and weekdays once more, in other sentences.
  {
    text: 'The dead were 12: seven sailors and four passengers.',
    asks: [['The dead were 12', 'parts', 'The parts add up to 11, the text says 12.']],
  },
  {
    text: 'In all 45 people were killed: 30 rebels and 12 soldiers.',
    asks: [['45 people were killed', 'parts', 'The parts add up to 42, the text says 45.']],
  },
  {
    text: 'The bill came to £30m – £18m for the quay and £10m for the road.',
    asks: [['£30m', 'parts', 'The parts add up to 28,000,000, the text says 30,000,000.']],
  },
  {
    text: 'A total of 300 trees were felled: 120 oaks, 90 elms and 60 limes.',
    asks: [['300 trees', 'parts', 'The parts add up to 270, the text says 300.']],
  },
  {
    text: 'He served 20 years: 12 years in Selm and 6 years in Brack.',
    asks: [['20 years', 'parts', 'The parts add up to 18, the text says 20.']],
  },
  {
    text: 'The team won 11 medals: four gold, three silver and two bronze.',
    asks: [['11 medals', 'parts', 'The parts add up to 9, the text says 11.']],
  },
  {
    text: 'The 11 medals – five gold, four silver and three bronze – were shown.',
    asks: [['11 medals', 'parts', 'The parts add up to 12, the text says 11.']],
  },
  {
    text: 'Police arrested 16 people (nine men and eight women).',
    asks: [['arrested 16 people', 'parts', 'The parts add up to 17, the text says 16.']],
  },
  {
    text: 'The blast wounded 9 people, including 12 students.',
    asks: [['wounded 9 people', 'part', 'The part is 12, the whole is 9.']],
  },
  { text: 'In all 19 of the 12 boats sank.', asks: [['12 boats', 'part', 'The part is 19, the whole is 12.']] },
  {
    text: 'Officials said 14 of the 12 pupils had been vaccinated.',
    asks: [['12 pupils', 'part', 'The part is 14, the whole is 12.']],
  },
  {
    text: 'Only 12 of the 60 members (30 per cent) came.',
    asks: [['30 per cent', 'share', '12 of 60 is 20 per cent, the text says 30.']],
  },
  {
    text: 'Roe won 4,500 of the 10,000 votes, or 55 per cent.',
    asks: [['55 per cent', 'share', '4,500 of 10,000 is 45 per cent, the text says 55.']],
  },
  {
    text: 'Nine in ten wells, or 80 per cent, are dry.',
    asks: [['80 per cent', 'ratio', 'The share is 90 per cent, the text says 80.']],
  },
  {
    text: 'Two thirds of the crews, or about 50 per cent, agreed.',
    asks: [['about 50 per cent', 'ratio', 'The share is 66.7 per cent, the text says 50.']],
  },
  {
    text: 'Half of the boats (60 per cent) sank.',
    asks: [['60 per cent', 'ratio', 'The share is 50 per cent, the text says 60.']],
  },
  {
    text: 'Output dropped from 200 tons to 150 tons, down 40 per cent.',
    asks: [['40 per cent', 'change', 'From 200 to 150 is 25 per cent, the text says 40.']],
  },
  {
    text: 'Rents climbed 50 per cent from £400 to £500.',
    asks: [['50 per cent', 'change', 'From 400 to 500 is 25 per cent, the text says 50.']],
  },
  {
    text: 'The price doubled from £40 to £60.',
    asks: [['doubled', 'times', 'From 40 to 60 is 1.5 times, the text says 2.']],
  },
  {
    text: 'Membership tripled from 100 to 200 in a year.',
    asks: [['tripled', 'times', 'From 100 to 200 is 2 times, the text says 3.']],
  },
  {
    text: 'The fleet was halved from 60 boats to 45.',
    asks: [['halved', 'times', 'From 60 to 45 is 0.8 times, the text says 0.5.']],
  },
  {
    text: 'Quake kills 300 in Tarn\nThe quake killed 200 people, the ministry said.',
    headline: true,
    asks: [['kills 300', 'headline', 'The headline says 300, the text says 200.']],
  },
  {
    text: 'Twelve hurt in tram crash\nFourteen people were hurt when two trams met in Selm.',
    headline: true,
    asks: [['Twelve hurt', 'headline', 'The headline says 12, the text says 14.']],
  },
  {
    text: 'Mill to shed 400 jobs\nThe mill will shed 250 jobs by spring, its owner said.',
    headline: true,
    asks: [['400 jobs', 'headline', 'The headline says 400, the text says 250.']],
  },
  {
    text: 'The court sat on Thursday, March 4, 2026.',
    asks: [['Thursday, March 4, 2026', 'weekday', '2026-03-04 is a Wednesday, the text says Thursday.']],
  },
  {
    text: 'She was born on Sunday 3 May 2021.',
    asks: [['Sunday 3 May 2021', 'weekday', '2021-05-03 is a Monday, the text says Sunday.']],
  },
  {
    text: 'The gates open on Friday, 14 October 2025 at 9 a.m.',
    asks: [['Friday, 14 October 2025 at 9 a.m.', 'weekday', '2025-10-14 is a Tuesday, the text says Friday.']],
  },
  {
    text: 'The fair was held on Saturday 12 October.',
    published: '2025-10-16T09:00:00+01:00',
    asks: [['Saturday 12 October', 'weekday', '2025-10-12 is a Sunday, the text says Saturday.']],
  },
];

export const nothing: QuestionCase[] = [
  { text: 'The missing were 41 people: 21 men and 20 women.', asks: [] },
  { text: 'The port owns 12 boats (seven trawlers and five tugs).', asks: [] },
  { text: 'Some of the 43 people, 21 of them men, were found.', asks: [] },
  { text: 'The storm killed 43 people, including 12 children and 9 sailors.', asks: [] },
  { text: 'More than 40 people were hurt: 28 in the hall and 18 on the stairs.', asks: [] },
  { text: 'The port has 14 boats (built in 1968 and 1971).', asks: [] },
  { text: 'He paid £12m: 7 boats and 6 cranes.', asks: [] },
  { text: 'The club has 43 members: aged 21 to 80, they meet on 2 May.', asks: [] },
  { text: 'In all 31 of 58 houses, or 53 per cent, are gone.', asks: [] },
  { text: 'About 55 per cent (31 of 58) agreed to sail.', asks: [] },
  { text: 'Of 58 crews 31 agreed; 12 per cent of the boats stayed in port.', asks: [] },
  { text: 'Arrivals went up from 40 to 60, a rise of 50 per cent.', asks: [] },
  { text: 'Trains ran from 6 to 9, and 20 per cent of them were late.', asks: [] },
  {
    text: 'Dozens killed in Ostrand fire\nThe fire killed 41 people on the ferry, the harbour office said.',
    headline: true,
    asks: [],
  },
  {
    text: 'Ferry fire kills 41 in Ostrand\nThe fire killed 21 people on the ferry and 20 people died on the quay.',
    headline: true,
    asks: [],
  },
  {
    text: 'Council spends £5m on the quay\nThe council has spent £4.96m on the quay.',
    headline: true,
    asks: [],
  },
  { text: 'Rents up 11% in Marelle\nThe council has 40 members and meets on Monday.', headline: true, asks: [] },
  { text: 'The vote was held on Tuesday, 14 October 2025.', asks: [] },
  { text: 'The hearing was on Friday 27 October.', asks: [] },
  { text: 'They met on Monday at 8pm and left on 14 October 2025.', published: '2025-10-16T09:00:00+01:00', asks: [] },
  { text: 'The dead were 12: eight sailors and four passengers.', asks: [] },
  { text: 'The team won 11 medals: five gold, four silver and two bronze.', asks: [] },
  { text: 'The council has 40 seats: 22 for the Reds and 11 for the Blues, with the rest vacant.', asks: [] },
  { text: 'The storm killed 43 people: 21 in Ostrand, 19 in Marelle and the others at sea.', asks: [] },
  { text: 'The plan has 3 aims: 12 schools, 4 roads and a port.', asks: [] },
  { text: 'There were 40 members (30 in 2019).', asks: [] },
  { text: 'The bus carried 40 people (20 more than allowed).', asks: [] },
  { text: 'The museum shows 30 works: paintings from 1880, prints and 2 globes.', asks: [] },
  { text: 'Five people were hurt, including a guard, 34.', asks: [] },
  { text: 'Five people were hurt, including a guard aged 34 and a nurse aged 51.', asks: [] },
  { text: 'He signed 4 letters, including one to 300 residents.', asks: [] },
  { text: 'They sold 12 houses, including a 400-year-old mill.', asks: [] },
  { text: 'Seven of the nine boats sank.', asks: [] },
  { text: 'He read 12 of the 2019 reports.', asks: [] },
  { text: 'Nine in ten wells, or 90 per cent, are dry.', asks: [] },
  { text: 'Two thirds of the crews, or 67 per cent, agreed.', asks: [] },
  { text: 'A third of the budget, or £5m, is gone.', asks: [] },
  { text: 'Half of the crews agreed, and 60 per cent of the guests stayed.', asks: [] },
  { text: 'Some 12 of 40 members and 60 per cent of the guests came.', asks: [] },
  { text: 'The income of the richest grew 27 per cent from 2009 to 2014.', asks: [] },
  { text: 'Support fell 3 percentage points from 40 to 37.', asks: [] },
  { text: 'The price doubled from £40 to £80.', asks: [] },
  { text: 'The price nearly doubled from £40 to £76.', asks: [] },
  { text: 'Exports more than doubled from 40 tons to 90 tons.', asks: [] },
  { text: 'Output doubled from 2010 to 2014.', asks: [] },
  { text: 'Quake kills 300 in Tarn\nThe quake killed 296 people, the ministry said.', headline: true, asks: [] },
  {
    text: 'At least 12 hurt in tram crash\nFourteen people were hurt when two trams met in Selm.',
    headline: true,
    asks: [],
  },
  {
    text: 'Ten killed as bus falls\nNine people died at the scene and one in hospital, police said.',
    headline: true,
    asks: [],
  },
  { text: 'Firm to cut 500 jobs\nThe firm employs 4,000 people in Selm.', headline: true, asks: [] },
  {
    text: 'Marelle to spend £5m on quay\nThe council has £80m in reserve. It will spend £5m on the quay.',
    headline: true,
    asks: [],
  },
  { text: 'Fire kills two\nA man and a woman were killed when a house burned in Selm.', headline: true, asks: [] },
  { text: 'She was born on Monday 3 May 2021.', asks: [] },
  { text: 'The vote was held on Tuesday, 14 October 2025 at 9 a.m.', asks: [] },
  { text: 'The fair was held on Sunday 12 October.', published: '2025-10-16T09:00:00+01:00', asks: [] },
  { text: 'The fair was held on Saturday 12 October.', asks: [] },
  { text: 'A $15 wage was asked for, up from $12.', asks: [] },
];
