// Figures that a newsroom corrects, sixty of them: each a sentence before and after, the note between [ and ]. Where they
// are found they must be told as changed: the reader's verdict was on the other number. Made up, as are the places.

/** The sentence as it stood, and as it stands now. */
export type FigureCase = readonly [before: string, after: string];

export const figureCases: readonly FigureCase[] = [
  // Casualties: the number alone, with its noun, the whole claim.
  ['At least [31] people died when the ferry sank off Osk.', 'At least [38] people died when the ferry sank off Osk.'],
  ['[Eleven people] were pulled alive from the mud.', '[Fourteen people] were pulled alive from the mud.'],
  ['The blast in Vedham [killed 9 and injured 40].', 'The blast in Vedham [killed 12 and injured 57].'],
  ['[More than 600 are missing], the rescue office said.', '[More than 450 are missing], the rescue office said.'],
  ['Police counted [17] bodies in the hall by noon.', 'Police counted [19] bodies in the hall by dusk.'],
  [
    'The toll has risen to [204], the ministry said on Friday.',
    'The toll has risen to [231], the ministry said on Sunday.',
  ],
  ['[Two firefighters were hurt] on the roof.', '[Three firefighters were hurt] on the roof.'],
  ['[Dozens] were treated for smoke at the harbour clinic.', '[43] were treated for smoke at the harbour clinic.'],
  [
    'Some [6,000] people had to leave their homes along the Tarn.',
    'Some [7,400] people had to leave their homes along the Tarn.',
  ],
  ['Among the dead were [3 children].', 'Among the dead were [5 children].'],
  // Money.
  ['The repairs will cost [€3.2 million], the board said.', 'The repairs will cost [€4.1 million], the board said.'],
  ['Tickets go for [$18] at the gate.', 'Tickets go for [$22] at the gate.'],
  ['The firm lost [£450,000] in the spring quarter.', 'The firm lost [£540,000] in the spring quarter.'],
  ['The loan of [12 billion crowns] runs for ten years.', 'The loan of [14 billion crowns] runs for ten years.'],
  ['Each household gets [80 euros] towards its heating.', 'Each household gets [95 euros] towards its heating.'],
  ['The fine was set at [1.5 million] dollars.', 'The fine was set at [900,000] dollars.'],
  ['The mill was sold for [$2.4m] in May.', 'The mill was sold for [$2.7m] in May.'],
  ['The grant covers [40 cents] of every crown spent.', 'The grant covers [35 cents] of every crown spent.'],
  // Percentages and shares.
  ['Turnout reached [61 percent], the office said.', 'Turnout reached [58 percent], the office said.'],
  ['Prices rose by [4.7%] over the year.', 'Prices rose by [5.1%] over the year.'],
  ['[One in five] pupils missed school that week.', '[One in four] pupils missed school that week.'],
  ['Support fell from [52] to 44 points.', 'Support fell from [53] to 44 points.'],
  ['Support stood at 48 and fell to [41] points.', 'Support stood at 48 and fell to [39] points.'],
  ['[Two thirds] of the harvest was lost.', '[Three quarters] of the harvest was lost.'],
  ['The yes side took [50.4 per cent] of the vote.', 'The yes side took [51.4 per cent] of the vote.'],
  // Measures.
  ['The water stood [2.4 metres] deep in Chandler Street.', 'The water stood [2.9 metres] deep in Chandler Street.'],
  ['Gusts of [130 km/h] were measured on the pass.', 'Gusts of [142 km/h] were measured on the pass.'],
  ['The fire burned [3,500 acres] of pine.', 'The fire burned [5,200 acres] of pine.'],
  ['It was [-14] degrees at dawn.', 'It was [-16] degrees at dawn.'],
  ['The wall is [212 feet] high and broke near its crown.', 'The wall is [221 feet] high and broke near its crown.'],
  ['The quake had a magnitude of [6.1].', 'The quake had a magnitude of [6.3].'],
  ['A slick [8 miles] long drifts off the cape.', 'A slick [11 miles] long drifts off the cape.'],
  // Dates and clock times.
  ['The bridge opens on [14 March].', 'The bridge opens on [21 March].'],
  ['The dam was built in [1962] and raised later.', 'The dam was built in [1964] and raised later.'],
  ['The wall broke at [11.40 p.m.], the board said.', 'The wall broke at [11.55 p.m.], the board said.'],
  ['The hearing starts at [9:30] on Tuesday.', 'The hearing starts at [10:15] on Tuesday.'],
  ['The strike began on [Oct. 3] and still goes on.', 'The strike began on [Oct. 5] and still goes on.'],
  ['Between [2011 and 2016] the fund paid nothing.', 'Between [2010 and 2015] the fund paid nothing.'],
  // Ages, ranks, scores, counts of things.
  ['The driver, [43], was taken to hospital.', 'The driver, [34], was taken to hospital.'],
  ['A [19-year-old] woman was arrested at the quay.', 'A [20-year-old] woman was arrested at the quay.'],
  ['It is the [11th] flood since the war.', 'It is the [12th] flood since the war.'],
  ['Osk beat Vedham [3-1] at home.', 'Osk beat Vedham [4-1] at home.'],
  ['The council voted [17 to 4] for the wall.', 'The council voted [15 to 6] for the wall.'],
  ['[Eighteen minutes] later the water was in the square.', '[Twenty-two minutes] later the water was in the square.'],
  ['The report runs to [640 pages].', 'The report runs to [612 pages].'],
  ['Engineers had found [four cracks] in the spring.', 'Engineers had found [six cracks] in the spring.'],
  ['The district has [27] schools, and all are shut.', 'The district has [26] schools, and all are shut.'],
  // More than one number, the note on one or on all of them.
  ['The first bus held 40 people, the second [22].', 'The first bus held 40 people, the second [24].'],
  ['Of 212 houses [90] stand empty and 122 are let.', 'Of 212 houses [97] stand empty and 115 are let.'],
  ['[12 of the 31 dead] were from one street.', '[14 of the 38 dead] were from one street.'],
  ['The line carried [1.1 to 1.3 million] riders a year.', 'The line carried [1.2 to 1.5 million] riders a year.'],
  // Very short blocks: a headline, a line of a list, a row of a table.
  ['[43 dead] after dam breaks above Hallowmere', '[51 dead] after dam breaks above Hallowmere'],
  ['Missing: [212]', 'Missing: [187]'],
  ['Osk Valley: [18 homes] lost', 'Osk Valley: [23 homes] lost'],
];

/** The sentence around the figure was touched as well, and nothing else. */
export const rewordedCases: readonly FigureCase[] = [
  [
    'At least [51 people] were killed after the wall gave way.',
    'At least [57 people] have died since the wall gave way.',
  ],
  ['The governor put the damage at [20 million crowns].', 'The governor now puts the damage at [26 million crowns].'],
  [
    'About [300] families spent the night in the hall, he said.',
    'About [340] families spent a second night in the hall, he said.',
  ],
  ['The office had counted [88] broken pumps by Monday.', 'By Thursday the office had counted [94] broken pumps.'],
  ['He said that [5,420] people were in the camps.', 'She said that [5,870] people were in the camps.'],
];

/** So little of the sentence is left that another one in its place would look the same: lost, and known to be. */
export const lostCases: readonly FigureCase[] = [
  ['Hospitals took in [76 patients] overnight.', 'Hospitals have taken in [91 patients] since the night.'],
];
