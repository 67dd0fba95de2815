// What crowds shout and show, words that are only named, and quotations of people who are told of behind them.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Shouted and shown.
  one('The square rang with chants of “Out now!” all night.', '“Out now!”', null),
  one('Banners bore the slogan “No more” above the gate.', '“No more”', null),
  one('There were cries of “Shame” from the back.', '“Shame”', null),
  many(
    'Walls were daubed with slogans: calls of “Sell it” and “Burn it” were heard too.',
    ['“Sell it”', null],
    ['“Burn it”', null],
  ),
  // A quotation that opens the passage, its speaker behind it.
  one('“They took it all.” Ana Brekke, 61, stood in her kitchen.', '“They took it all.”', 'Ana Brekke', {
    sourceClass: 'named-person',
  }),
  one('"We had an hour." Tomas Sol stood at the gate with his dog.', '"We had an hour."', 'Tomas Sol'),
  // One quotation in another, both in single marks.
  one('‘I do not know what ‘safe’ means,’ she said.', '‘I do not know what ‘safe’ means,’', 'she'),
  one('‘They call it ‘the wall’ and laugh,’ Okoro said.', '‘They call it ‘the wall’ and laugh,’', 'Okoro'),
  // Real words of a speaker beside a term.
  one('Okoro said the plan was “dead in the water”, using the word “sunk”.', '“dead in the water”', 'Okoro'),
  one('Okoro described the lock as “a trap”.', '“a trap”', 'Okoro'),
  one('Okoro called his plan “a joke”.', '“a joke”', 'Okoro'),
];

export const nothing = [
  'The band’s album “Cold Harbour” sold well, its label said.',
  // Words that are named.
  'Okoro announced the word “kokusho” as the term of the year.',
  'The name means “hot day” in the dialect.',
  'Okoro described a term coined on the quay as “sune”.',
  'She said the rock was known as “the Old Man”.',
  'The phrase “long water” is used for floods.',
  // A name before its noun.
  'His “Blue House” yacht was raided, a source said.',
  'Her “Sea Wolf” yacht was seized, officials said.',
  'The owners said the “Green Harbour” scheme was late.',
  // Nobody cries.
  'The “old” lock is shut.',
  '“Later.” The lock was shut at noon.',
];
