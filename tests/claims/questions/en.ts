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
    asks: [['43 people', 'parts', 'The parts add up to 41, the text says 43.']],
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
];
