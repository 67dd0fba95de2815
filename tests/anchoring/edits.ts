// One story, and what editors do to it. Cases as data: the note is what stands between [ and ] in `before`; where the
// words between [ and ] stand in `after` it must be found again, and where `after` has none it is an orphan.

export type EditCase = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly state: 'exact' | 'moved' | 'changed' | null;
};

const opening = 'The river Marrow burst its banks at Tellsford early on Sunday, the county said.';
const school = 'Children were taken to the school hall on Quarry Hill, where volunteers handed out blankets.';
const mayor = 'Mayor Odile Brandt called the flood "the worst in living memory" and asked residents to stay away.';
const deaths = 'At least 47 people were killed in the valley, according to the fire brigade of Tellsford.';
const money = 'The council has set aside $2.5 million for repairs to the two bridges and the mill.';
const ending = 'Schools in the district will stay shut until 14 March, a spokeswoman for the council said.';
const unrelated = 'A new tram line between Osterby and the harbour opened to passengers after nine years of work.';

const story = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const mark = (text: string, words: string): string => text.replace(words, `[${words}]`);

export const editCases: readonly EditCase[] = [
  {
    name: 'nothing changed',
    before: story(opening, mark(deaths, 'At least 47 people were killed'), money),
    after: story(opening, mark(deaths, 'At least 47 people were killed'), money),
    state: 'exact',
  },
  {
    name: 'a paragraph was added before and one after',
    before: story(opening, mark(deaths, 'At least 47 people were killed'), money),
    after: story(unrelated, opening, mark(deaths, 'At least 47 people were killed'), school, money),
    state: 'exact',
  },
  {
    name: 'new neighbours on both sides, but the order of the story kept',
    before: story(opening, mark(deaths, 'according to the fire brigade of Tellsford'), money, ending),
    after: story(opening, unrelated, mark(deaths, 'according to the fire brigade of Tellsford'), school, money, ending),
    state: 'exact',
  },
  {
    name: 'other quotation marks, dashes and spaces',
    before: story(opening, mark(mayor, 'called the flood "the worst in living memory"'), money),
    after: story(
      opening,
      'Mayor Odile Brandt [called the\u00a0flood “the worst in liv\u00ading memory”] and asked residents to stay away.',
      money,
    ),
    state: 'exact',
  },
  {
    name: 'the paragraph went to the end',
    before: story(opening, mark(mayor, 'the worst in living memory'), deaths, money, ending),
    after: story(opening, deaths, money, ending, unrelated, mark(mayor, 'the worst in living memory')),
    state: 'moved',
  },
  {
    name: 'the figure was corrected',
    before: story(opening, mark(deaths, '47'), money),
    after: story(
      opening,
      'At least [52] people were killed in the valley, according to the fire brigade of Tellsford.',
      money,
    ),
    state: 'changed',
  },
  {
    name: 'the figure with its words was corrected',
    before: story(opening, deaths, mark(money, '$2.5 million'), ending),
    after: story(opening, deaths, money.replace('$2.5 million', '[$3.1 million]'), ending),
    state: 'changed',
  },
  {
    name: 'the figure went, and stands in another sentence',
    before: story(opening, mark(deaths, '47'), money, ending),
    after: story(opening, money, ending, 'The oldest of the mill hands has worked there for 47 years.'),
    state: null,
  },
  {
    name: 'the figure was cut out of its sentence',
    before: story(opening, deaths, mark(money, '$2.5 million'), ending),
    after: story(opening, deaths, money.replace('$2.5 million ', ''), ending),
    state: null,
  },
  {
    name: 'a longer number ends with the old one',
    before: story(opening, 'The mill paid [41 crowns] for it.', school, money),
    after: story(opening, 'The mill paid [441 crowns] for it.', school, money),
    state: 'changed',
  },
  {
    name: 'the figure was cut with the rest of its sentence, and the next sentence has one',
    before: story(
      opening,
      'Rain fell on Oster, and the board paid [20 crowns]. Wind fell on Vedham, and the mill paid 63 crowns.',
      money,
    ),
    after: story(opening, 'Rain fell on Oster. Wind fell on Vedham, and the mill paid 63 crowns.', money),
    state: null,
  },
  {
    name: 'a whole sentence was cut short before another',
    before: story(
      opening,
      '[The quay was rebuilt by the sons of Ruben Falk for Vedham, and it cost 20 crowns.] Nobody came to look.',
      money,
    ),
    after: story(opening, '[The quay was rebuilt by the sons of Ruben Falk for Vedham]. Nobody came to look.', money),
    state: 'changed',
  },
  {
    name: 'a rare number with its unit in a sentence written anew',
    before: story(
      opening,
      'As the storm crossed the hills its rain came to [12.21] mm (half an inch) at Vedham.',
      money,
    ),
    after: story(
      opening,
      school,
      unrelated,
      'At Vedham [12.21] mm (half an inch) fell, the board reported later.',
      ending,
    ),
    state: 'exact',
  },
  {
    name: 'the sentence was reworded',
    before: story(opening, mark(school, 'Children were taken to the school hall on Quarry Hill'), money),
    after: story(
      opening,
      '[Children had been brought to the school hall on Quarry Hill], where volunteers handed out tea.',
      money,
    ),
    state: 'changed',
  },
  {
    name: 'the sentence was cut short',
    before: story(opening, `[${deaths}]`, money, ending),
    after: story(
      opening,
      '[At least 47 people were killed in the valley, according to the fire brigade]',
      unrelated,
      money,
      ending,
    ),
    state: 'changed',
  },
  {
    name: 'the paragraph was taken out',
    before: story(opening, mark(mayor, 'asked residents to stay away'), deaths, money),
    after: story(opening, deaths, money),
    state: null,
  },
  {
    name: 'the words were repeated in a summary at the top',
    before: story(opening, mark(deaths, 'At least 47 people were killed'), money),
    after: story('At least 47 people were killed', opening, mark(deaths, 'At least 47 people were killed'), money),
    state: 'exact',
  },
  {
    name: 'a bare date whose sentence is gone, while the date stands elsewhere',
    before: story(opening, deaths, mark(ending, '14 March')),
    after: story(opening, deaths, 'The mill was opened on 14 March by a brass band and a great many cows.'),
    state: null,
  },
  {
    name: 'half a word',
    before: story(opening, money.replace('bridges', 'bri[dges]'), ending),
    after: story(unrelated, opening, money.replace('bridges', 'bri[dges]'), ending),
    state: 'exact',
  },
  {
    name: 'the words stood in the context as well, and only one of the two is left',
    before: story(opening, school, `[${school}]`, money),
    after: story(opening, `[${school}]`, money),
    state: 'exact',
  },
  {
    name: 'a date on a line of its own, while the date stands in another story',
    before: story(opening, '[14 March]', school, money),
    after: story(unrelated, 'The mill was opened on 14 March by a brass band and a great many cows.'),
    state: null,
  },
  {
    name: 'a quotation with its marks, which the page now sets otherwise',
    before: story(opening, mark(mayor, '"the worst in living memory"'), money),
    after: story(opening, 'Mayor Odile Brandt today called the flood [“the worst in living memory”] and left.', money),
    state: 'exact',
  },
];
