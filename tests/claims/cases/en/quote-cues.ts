// Who says it: cue before, after, between and turned round, told, passive, colons, interviews, chains, elision, going on.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // The end of a longer saying before the colon is nobody.
  one(
    'De Miran evokes the lamp as an icon of the town in his preface: “When we hear the word, we see it.”',
    '“When we hear the word, we see it.”',
    null,
  ),
  one('A tired nurse: “We have not slept for two days.”', '“We have not slept for two days.”', 'A tired nurse'),
  one('The line apologised for what it called “an unforeseen delay”.', '“an unforeseen delay”', 'it', {
    cue: 'called',
  }),
  // Before.
  one('Lena Okoro said: “The lock will hold.”', '“The lock will hold.”', 'Lena Okoro', { cue: 'said' }),
  one('Lena Okoro said, “The lock will hold.”', '“The lock will hold.”', 'Lena Okoro', { cue: 'said' }),
  one('Lena Okoro added: “The lock will hold.”', '“The lock will hold.”', 'Lena Okoro', { cue: 'added' }),
  one('In a letter to the crews, Lena Okoro wrote: “The lock will hold.”', '“The lock will hold.”', 'Lena Okoro'),
  one('Asked about the wall, Lena Okoro replied: “The lock will hold.”', '“The lock will hold.”', 'Lena Okoro'),
  one('On Tuesday, Lena Okoro said: “The lock will hold.”', '“The lock will hold.”', 'Lena Okoro'),
  one('When the storm had passed, Okoro said: “The lock held.”', '“The lock held.”', 'Okoro'),
  one('After the vote, Okoro said, “The lock will hold.”', '“The lock will hold.”', 'Okoro'),
  one('Okoro told the council: “The lock will hold.”', '“The lock will hold.”', 'Okoro', { cue: 'told' }),
  one('Okoro told the Ostrand Mail that “the lock will hold”.', '“the lock will hold”', 'Okoro', { cue: 'told' }),
  one('Okoro said in a statement on Tuesday: “The lock will hold.”', '“The lock will hold.”', 'Okoro'),
  one('Okoro went on to say, “The lock will hold.”', '“The lock will hold.”', 'Okoro'),
  // After.
  one('“The lock will hold,” Okoro said.', '“The lock will hold,”', 'Okoro', { rule: 'cue-after' }),
  one('“The lock will hold,” she said.', '“The lock will hold,”', 'she'),
  one('“The lock will hold,” they say.', '“The lock will hold,”', 'they'),
  one('“The lock will hold,” Okoro later told the council.', '“The lock will hold,”', 'Okoro'),
  one('“The lock will hold,” Okoro told reporters in Marelle on Monday.', '“The lock will hold,”', 'Okoro'),
  one('“The lock will hold,” Okoro tweeted on Sunday night.', '“The lock will hold,”', 'Okoro'),
  one('“The lock will hold,” Okoro said Sunday.', '“The lock will hold,”', 'Okoro'),
  one('“The lock will hold,” Okoro, 47, said.', '“The lock will hold,”', 'Okoro'),
  one('“Will it hold?” Okoro asked the crew.', '“Will it hold?”', 'Okoro', { cue: 'asked' }),
  one('“It will hold!” Okoro insisted.', '“It will hold!”', 'Okoro', { cue: 'insisted' }),
  one('“The lock will hold,” Okoro grumbled.', '“The lock will hold,”', 'Okoro', { cue: 'grumbled' }),
  one('“It will hold,” the harbour master has said more than once.', '“It will hold,”', 'the harbour master'),
  // Turned round.
  one('“The lock will hold,” said Okoro.', '“The lock will hold,”', 'Okoro', { rule: 'inverted' }),
  one('“The lock will hold,” says Okoro, who built it.', '“The lock will hold,”', 'Okoro'),
  one('“The lock will hold,” added the harbour master.', '“The lock will hold,”', 'the harbour master'),
  one('“Will the lock hold?” wondered one of the owners.', '“Will the lock hold?”', 'one of the owners'),
  one('“The lock will hold,” reads a notice on the gate.', '“The lock will hold,”', 'a notice on the gate', {
    sourceClass: 'document',
  }),
  one('“The lock will hold,” wrote Okoro in her diary.', '“The lock will hold,”', 'Okoro'),
  one('“The lock will hold,” explained Lena Okoro on Friday.', '“The lock will hold,”', 'Lena Okoro'),
  one('“The lock will hold,” warned a Sunday editorial.', '“The lock will hold,”', 'a Sunday editorial'),
  one('Said Okoro: “The lock will hold.”', '“The lock will hold.”', 'Okoro'),
  // According to, in the words of.
  one('“The lock will hold,” according to Okoro.', '“The lock will hold,”', 'Okoro', { cue: 'according to' }),
  one('The lock is, in the words of Lena Okoro, “a death trap”.', '“a death trap”', 'Lena Okoro'),
  one('According to Okoro, “the lock will hold for a century”.', '“the lock will hold for a century”', 'Okoro'),
  // Passive.
  one('The lock was described by Okoro as “a death trap”.', '“a death trap”', 'Okoro', { rule: 'passive' }),
  one('The plan was dismissed by the owners as “a joke”.', '“a joke”', 'the owners', { rule: 'passive' }),
  one('The lock was called “a death trap” by Lena Okoro.', '“a death trap”', 'Lena Okoro', { rule: 'passive' }),
  // Nouns.
  one('Okoro’s claim that the lock was “a death trap” was tested.', '“a death trap”', 'Okoro', { cue: 'claim' }),
  one('Okoro put out a statement saying “the lock will hold”.', '“the lock will hold”', 'Okoro', { cue: 'saying' }),
  // Colons without a verb, and verbs that are no listed cue.
  one('The wall was described as “a heap of sand” by Sol.', '“a heap of sand”', 'Sol', { rule: 'passive' }),
  one('Varga said she would close two yards, a plan that the unions called “brutal”.', '“brutal”', 'the unions', {
    cue: 'called',
  }),
  one('What she calls “the long night” is over.', '“the long night”', 'she'),
  one('Okoro was blunt: “The lock is finished.”', '“The lock is finished.”', 'Okoro', { rule: 'colon' }),
  one('Okoro shot back: “The lock is finished.”', '“The lock is finished.”', 'Okoro'),
  one('Okoro had one word for the owners: “Cowards.”', '“Cowards.”', 'Okoro'),
  // A lead that ends on a colon, and the quotation in the next paragraph.
  one('Okoro issued this statement:\n“The lock will hold.”', '“The lock will hold.”', 'Okoro'),
  one('Okoro wrote:\n“The lock will hold.”', '“The lock will hold.”', 'Okoro', { cue: 'wrote' }),
  one('Stated Okoro:\n“The lock will hold until the spring.”', '“The lock will hold until the spring.”', 'Okoro'),
  // Elision.
  many(
    'Okoro called the lock “a toy” and said it was “not worth a coat of paint”.',
    ['“a toy”', 'Okoro', { cue: 'called' }],
    ['“not worth a coat of paint”', 'Okoro', { cue: 'said' }],
  ),
  one('Okoro looked at the lock and said, “It will hold.”', '“It will hold.”', 'Okoro', { rule: 'shared-subject' }),
  one('Brandt spoke of a toy, and Okoro got up and said, “It will hold.”', '“It will hold.”', 'Okoro'),
  one('Okoro left the hall, saying, “It will hold.”', '“It will hold.”', 'Okoro', { rule: 'participle' }),
  // Going on without a cue.
  many(
    '“It will hold,” Okoro said. “It has to.”',
    ['“It will hold,”', 'Okoro'],
    ['“It has to.”', 'Okoro', { rule: 'continued' }],
  ),
  many(
    '“It will hold,” said Okoro, standing on the gate.\n“I would bet my house on it.”',
    ['“It will hold,”', 'Okoro'],
    ['“I would bet my house on it.”', 'Okoro', { rule: 'continued' }],
  ),
  many(
    '“It will hold,” said Ana Pell, 21, a welder from Ostrand, Norv. “I would bet my house on it.”',
    ['“It will hold,”', 'Ana Pell'],
    ['“I would bet my house on it.”', 'Ana Pell'],
  ),
  many(
    'Okoro was calm. “It will hold,” she said. That is not to say it is “safe in every kind of weather”.',
    ['“It will hold,”', 'she'],
    ['“safe in every kind of weather”', 'she', { rule: 'continued' }],
  ),
  // Interviews.
  one('OKORO: “It will hold until the spring.”', '“It will hold until the spring.”', 'OKORO'),
  one('“It will hold until the spring.” — Lena Okoro', '“It will hold until the spring.”', 'Lena Okoro'),
  // Headlines.
  { ...one('Lock is “a death trap”, says mayor', '“a death trap”', 'mayor'), headline: true },
  { ...one('Okoro: “The lock will hold”', '“The lock will hold”', 'Okoro'), headline: true },
  { ...one('Mayor calls lock ‘a death trap’', '‘a death trap’', 'Mayor'), headline: true },
  { ...one('‘We were never told’: crews demand an answer', '‘We were never told’', null), headline: true },
];

export const nothing: string[] = [
  'The mayor said nothing at all.',
  'Okoro said the lock would hold.',
  'They told the story again and again.',
  'The lock was closed, and the owners left for Ostrand.',
  'The reply came at noon: a flat no.',
  'What she wrote was never read.',
];
