import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Active, passive, intransitive.
  {
    text: 'Shelling in Orvend killed at least nine people and wounded 31, the regional council said.',
    claims: [
      {
        exact: 'killed at least nine people',
        value: 9,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'people',
        unit: 'people',
      },
      { exact: 'wounded 31', value: 31, bound: 'exact', outcomes: ['injured'], who: undefined },
    ],
  },
  {
    text: 'Seventeen miners died when a tunnel gave way, and four were pulled out alive.',
    claims: [{ exact: 'Seventeen miners died', value: 17, outcomes: ['killed'], who: 'miners' }],
  },
  {
    text: 'More than 1,200 families have been displaced by the flood in Lower Tarn.',
    claims: [
      {
        exact: 'More than 1,200 families have been displaced',
        value: 1200,
        bound: 'at-least',
        outcomes: ['displaced'],
      },
    ],
  },
  {
    text: 'Observers estimate half a million Tarnians have been killed or wounded since the war began.',
    claims: [
      {
        exact: 'half a million Tarnians have been killed or wounded',
        value: 500000,
        outcomes: ['killed', 'injured'],
        who: 'Tarnians',
      },
    ],
  },
  {
    text: 'Three passengers and two dockers were killed when the crane fell.',
    claims: [
      { exact: 'Three passengers', value: 3, outcomes: ['killed'], who: 'passengers' },
      { exact: 'two dockers were killed', value: 2, outcomes: ['killed'], who: 'dockers' },
    ],
  },
  {
    text: 'The landslide buried the road, killing two drivers, a cyclist and three children.',
    claims: [
      { exact: 'killing two drivers', value: 2, outcomes: ['killed'] },
      { exact: 'a cyclist', value: 1, implied: true, outcomes: ['killed'] },
      { exact: 'three children', value: 3, outcomes: ['killed'] },
    ],
  },
  {
    text: 'Two gunmen stormed the depot, killing eight guards and wounding a dozen more.',
    claims: [
      { exact: 'killing eight guards', value: 8, outcomes: ['killed'], who: 'guards' },
      { exact: 'wounding a dozen more', value: 12, outcomes: ['injured'], part: 'new' },
    ],
  },
  // Nouns and tolls.
  {
    text: 'The death toll from the Harrow fire rose to 41, the mayor said, with 12 people still missing.',
    claims: [
      { exact: 'death toll from the Harrow fire rose to 41', value: 41, outcomes: ['killed'], part: 'total' },
      { exact: '12 people still missing', value: 12, outcomes: ['missing'] },
    ],
  },
  {
    text: 'The storm caused 14 deaths and 230 injuries across the delta.',
    claims: [
      { exact: '14 deaths', value: 14, outcomes: ['killed'] },
      { exact: '230 injuries', value: 230, outcomes: ['injured'] },
    ],
  },
  {
    text: 'The number of wounded climbed to 300 by nightfall.',
    claims: [{ exact: 'number of wounded climbed to 300', value: 300, outcomes: ['injured'] }],
  },
  {
    text: 'The epidemic has claimed 87 lives in the port of Selm.',
    claims: [{ exact: '87 lives', value: 87, outcomes: ['killed'] }],
  },
  {
    text: 'Rescuers put the dead at 60, the injured at 53 and the missing at 13.',
    claims: [
      { exact: 'dead at 60', value: 60, outcomes: ['killed'] },
      { exact: 'injured at 53', value: 53, outcomes: ['injured'] },
      { exact: 'missing at 13', value: 13, outcomes: ['missing'] },
    ],
  },
  {
    text: 'Some 700 casualties were reported on both sides of the river.',
    claims: [{ exact: 'Some 700 casualties', value: 700, bound: 'about', outcomes: ['casualties'] }],
  },
  // Headline style and participles.
  {
    text: 'Ferry blaze kills 12 off Selm',
    headline: true,
    claims: [{ exact: 'kills 12', value: 12, outcomes: ['killed'] }],
  },
  {
    text: '45 civilians killed, 120 injured in Dalven raids',
    headline: true,
    claims: [
      { exact: '45 civilians killed', value: 45, outcomes: ['killed'], who: 'civilians' },
      { exact: '120 injured', value: 120, outcomes: ['injured'] },
    ],
  },
  {
    text: 'The blast left six dead and 6-8 others wounded.',
    claims: [
      { exact: 'six dead', value: 6, outcomes: ['killed'] },
      { exact: '6-8 others wounded', low: 6, high: 8, bound: 'between', outcomes: ['injured'] },
    ],
  },
  {
    text: 'A reporter was killed along with 12 others when the bridge at Korve collapsed.',
    claims: [
      { exact: 'A reporter was killed', value: 1, implied: true, outcomes: ['killed'] },
      { exact: 'killed along with 12 others', value: 12, outcomes: ['killed'] },
    ],
  },
  // Parts.
  {
    text: 'At least 27 people, five of them children, were killed in the raid on Orvend.',
    claims: [
      {
        exact: 'At least 27 people, five of them children, were killed',
        value: 27,
        bound: 'at-least',
        part: undefined,
      },
      { exact: 'five of them children', value: 5, outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'The avalanche killed 19 climbers, including seven guides.',
    claims: [
      { exact: 'killed 19 climbers', value: 19, outcomes: ['killed'] },
      { exact: 'seven guides', value: 7, outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'The dead included six children from the same school.',
    claims: [{ exact: 'dead included six children', value: 6, outcomes: ['killed'], part: 'part' }],
  },
  // Ranges and vague counts.
  {
    text: 'The siege has killed between 20,000 and 30,000 civilians, monitors believe.',
    claims: [{ exact: 'killed between 20,000 and 30,000 civilians', low: 20000, high: 30000, bound: 'between' }],
  },
  {
    text: 'Dozens were hurt in the crush at the station.',
    claims: [{ exact: 'Dozens were hurt', low: 24, high: 99, outcomes: ['injured'] }],
  },
  {
    text: 'Tens of thousands of people fled their homes as the dam cracked.',
    claims: [
      { exact: 'Tens of thousands of people fled their homes', low: 20000, high: 99999, outcomes: ['displaced'] },
    ],
  },
  // Zero and implied one.
  {
    text: 'No one was hurt when the roof of the arena fell in.',
    claims: [{ exact: 'No one was hurt', value: 0, outcomes: ['injured'], implied: undefined }],
  },
  {
    text: 'There were no casualties, the harbour master said.',
    claims: [{ exact: 'no casualties', value: 0, outcomes: ['casualties'] }],
  },
  {
    text: 'A man was shot dead outside a bakery in Korve.',
    claims: [{ exact: 'A man was shot dead', value: 1, implied: true, outcomes: ['killed'], who: 'man' }],
  },
  // Held and taken.
  {
    text: 'Police detained 40 protesters near the palace of Selm.',
    claims: [{ exact: 'detained 40 protesters', value: 40, outcomes: ['detained'], who: 'protesters' }],
  },
  // Numbers beside the outcome that are something else.
  {
    text: 'On 3 March 2019, five sailors drowned 12 miles off the coast of Selm.',
    claims: [{ exact: 'five sailors drowned', value: 5 }],
  },
  {
    text: 'Twelve of the 40 passengers were killed on Flight 77.',
    claims: [{ exact: 'Twelve of the 40 passengers were killed', value: 12 }],
  },
  {
    text: 'A 34-year-old woman was stabbed to death at 12 Mill Street.',
    claims: [{ exact: 'A 34-year-old woman was stabbed to death', value: 1, implied: true }],
  },
];

export const nothing: string[] = [
  'The committee killed the deal on Monday after 12 hours of talks.',
  'She was dying to see the 14 paintings in the new wing.',
  'Injured pride kept the 61-year-old senator away from the 2019 congress.',
  'The striker killed off the match with 2 goals in 5 minutes.',
  'All 155 people on board survived the landing on the river.',
  'The frost killed 300 cattle and 40 trees on the estate.',
  'The general threatened to kill 20 monks unless the road was opened.',
  'The drought could kill 4,000 people if no rain falls, a model suggests.',
  'The hospital has 240 beds and 31 surgeons.',
  'He was born at 14 Mill Lane and won 3 medals.',
  'The plane crashed 5 miles short of Runway 22 at 4,000 feet.',
  'Missing data from 12 stations made the map useless.',
];
