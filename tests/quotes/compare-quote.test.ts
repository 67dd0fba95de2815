// Quotations against what was said: by hand, and a hundred made cases of a dropped "not" and a changed number.
import { describe, expect, test } from 'vitest';
import { compareQuote } from '../../utils/quotes/compare-quote.ts';

const hearing = [
  { at: 850, speaker: 'Casper Thrane-Lowe', text: 'Thank you, chair. Was the board ever told?' },
  {
    at: 872,
    speaker: 'Odile Fenwarden',
    text: 'We were not told of any crack before the 30th of September. We asked twice, in writing, and have both letters here. The report came in October, when the water was already high.',
  },
  { at: 901, speaker: 'Casper Thrane-Lowe', text: 'And the dam?' },
];
const told = (quotation: string, speaker: string | null = 'Odile Fenwarden') =>
  compareQuote(quotation, speaker, hearing).differences.map(({ kind, said, quoted }) => `${kind}: ${said} > ${quoted}`);

describe('what is told', () => {
  test.each([
    ['“We were not told of any crack before the 30th of September.”', []],
    ['We were not told of any crack', []],
    ['we weren’t told of any crack', []],
    ['“We were told of any crack before the 30th of September.”', ['negation: not > ']],
    ['We were not told of any crack before the 13th of September', ['number: 30th > 13th']],
    ['We were not told of any serious crack before', ['added:  > serious']],
    ['We were not told of any crack … The report came in October', []],
    ['The report came in October, when the water was high', ['dropped: already > ']],
    ['The report came in autumn, when the water was already high', ['changed: October, > autumn,']],
    [
      'We were not told of any crack before the 30th of September. The report came in October',
      ['joined: We asked twice, in writing, and have both letters here. > '],
    ],
  ])('%s', (quotation, expected) => {
    expect(told(quotation)).toEqual(expected);
  });

  test('another speaker, and one who is named more shortly', () => {
    expect(told('We were not told of any crack', 'Casper Thrane-Lowe')).toEqual([
      'speaker: Odile Fenwarden > Casper Thrane-Lowe',
    ]);
    expect(told('We were not told of any crack', 'Fenwarden')).toEqual([]);
    expect(told('We were not told of any crack', 'Director Odile Fenwarden')).toEqual([]);
    expect(told('We were not told of any crack', null)).toEqual([]);
  });

  test('where it was said, and how much of it', () => {
    const { at, speaker, share } = compareQuote('We were not told of any crack', null, hearing);
    expect([at, speaker, share]).toEqual([872, 'Odile Fenwarden', 1]);
    expect(compareQuote('Nobody here ordered pancakes for breakfast', null, hearing).share).toBeLessThan(0.5);
    expect(compareQuote('', null, hearing).share).toBe(0);
    expect(
      compareQuote('a word', null, [])
        .stretches.map(({ quoted }) => quoted)
        .join(' '),
    ).toBe('');
  });

  test('the two sides put together are the two texts', () => {
    const { stretches } = compareQuote(
      'We were told of any serious crack before the 13th of September.',
      null,
      hearing,
    );
    const side = (name: 'said' | 'quoted') =>
      stretches
        .map((each) => each[name])
        .filter(Boolean)
        .join(' ');
    expect(side('quoted')).toBe('We were told of any serious crack before the 13th of September.');
    expect(side('said')).toBe('We were not told of any crack before the 30th of September.');
  });
});

/** Each with one "not" and one number, in several forms. */
const sentences = [
  'The ministry did not receive 14 letters from the town before the winter began',
  'We have not closed the road for 3 weeks, whatever the paper prints',
  'I am not aware of any report that names 250 workers in the yard',
  'The bridge was not inspected in 2019, as the rules demand of every bridge',
  'They do not owe the city 75 million crowns for the new line',
  'The school is not going to lose 12 teachers at the end of this year',
  'Our doctors did not refuse to see 40 patients on that night',
  'It was not the company that promised 1,900 homes by the river',
  'You could not reach the island in 20 minutes with that boat',
  'The council has not agreed to sell 6 of its houses to the bank',
] as const;
const around = [
  ['', ''],
  ['Good morning to all of you. ', ' Thank you.'],
  ['Let me say this first. ', ' That is what we know, and we will not say more today.'],
  ['I was asked about 30 things this week. ', ' There are 4 more questions, I believe.'],
  ['No, no, that is not how it went. ', ' Next question, please.'],
] as const;
const numberIn = /\d[\d,]*/;

describe('a hundred made cases', () => {
  const speeches = sentences.flatMap((sentence) =>
    around.map(([before, after]) => ({ sentence, text: `${before}${sentence}.${after}` })),
  );
  test.each(speeches.map(({ sentence, text }, n) => [n, sentence, text] as const))(
    '%i: the dropped “not” is told',
    (_, sentence, text) => {
      const quoted = sentence.replace(' not ', ' ');
      const { differences } = compareQuote(`“${quoted}.”`, null, [{ at: null, speaker: null, text }]);
      expect(differences.map(({ kind, said }) => `${kind} ${said}`)).toEqual(['negation not']);
    },
  );
  test.each(speeches.map(({ sentence, text }, n) => [n, sentence, text] as const))(
    '%i: the changed number is told',
    (n, sentence, text) => {
      const [number = ''] = numberIn.exec(sentence) ?? [];
      const changed = String(Number(number.replace(',', '')) + 1 + (n % 7));
      const quoted = sentence.replace(numberIn, changed);
      const { differences } = compareQuote(quoted, null, [{ at: null, speaker: null, text }]);
      expect(
        differences.map(({ kind, said, quoted: now }) => [kind, said.includes(number), now.includes(changed)]),
      ).toEqual([['number', true, true]]);
    },
  );
  test.each(speeches.map(({ sentence, text }, n) => [n, sentence, text] as const))(
    '%i: the right quotation has no difference',
    (_, sentence, text) => {
      expect(compareQuote(`“${sentence}”`, null, [{ at: null, speaker: null, text }]).differences).toEqual([]);
    },
  );
});

test('a long transcript is searched for the place, and it takes no age', () => {
  const filler = 'the committee heard about roads and schools and the weather of that week again'.split(' ');
  const long = Array.from({ length: 60_000 }, (_, n) => filler[n % filler.length]).join(' ');
  const said = [{ at: null, speaker: null, text: `${long}. ${sentences[0]}. ${long}` }];
  const { differences, share } = compareQuote(
    `${sentences[0].replace(' not ', ' ')} ${'and again '.repeat(30)}`,
    null,
    said,
  );
  expect(differences[0]?.kind).toBe('negation');
  expect(share).toBeGreaterThan(0.2);
});
