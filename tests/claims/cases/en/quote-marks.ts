// Marks of every style, nested and split, reopened and slipped, and signs that are no quotation marks.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // One style at a time: straight, curly, guillemets, low-high, doubled apostrophes, single British.
  one('"The sluice was never tested," Irma Falk said.', '"The sluice was never tested,"', 'Irma Falk'),
  one('“The sluice was never tested,” Irma Falk said.', '“The sluice was never tested,”', 'Irma Falk'),
  one("''The sluice was never tested,'' Irma Falk said.", "''The sluice was never tested,''", 'Irma Falk'),
  one('‘The sluice was never tested,’ Irma Falk said.', '‘The sluice was never tested,’', 'Irma Falk'),
  one("'The sluice was never tested,' Irma Falk said.", "'The sluice was never tested,'", 'Irma Falk'),
  one('«The sluice was never tested,» Irma Falk said.', '«The sluice was never tested,»', 'Irma Falk'),
  one('»The sluice was never tested«, Irma Falk said.', '»The sluice was never tested«', 'Irma Falk'),
  one('„The sluice was never tested“, Irma Falk said.', '„The sluice was never tested“', 'Irma Falk'),
  one('„The sluice was never tested”, Irma Falk said.', '„The sluice was never tested”', 'Irma Falk'),
  one('Irma Falk said: «The sluice was never tested.»', '«The sluice was never tested.»', 'Irma Falk'),
  one('Irma Falk said: „The sluice was never tested.“', '„The sluice was never tested.“', 'Irma Falk'),
  // A straight mark closed by a curly one and the reverse, as editors paste them.
  one('“The sluice was never tested," Irma Falk said.', '“The sluice was never tested,"', 'Irma Falk'),
  one('"The sluice was never tested,” Irma Falk said.', '"The sluice was never tested,”', 'Irma Falk'),
  // Marks inside marks, both ways; the quotation is the whole of it.
  one('“They shouted ‘run’ and we ran,” said Ruben Sol.', '“They shouted ‘run’ and we ran,”', 'Ruben Sol'),
  one('"They shouted \'run\' and we ran," said Ruben Sol.', '"They shouted \'run\' and we ran,"', 'Ruben Sol'),
  one('‘They shouted “run” and we ran,’ said Ruben Sol.', '‘They shouted “run” and we ran,’', 'Ruben Sol'),
  one('\'They shouted "run" and we ran,\' said Ruben Sol.', '\'They shouted "run" and we ran,\'', 'Ruben Sol'),
  one('“The note said ‘sold’,” Ruben Sol said.', '“The note said ‘sold’,”', 'Ruben Sol'),
  // Apostrophes inside single marks close nothing.
  one("‘It's the crew’s boat and it isn’t ours,’ said Sol.", "‘It's the crew’s boat and it isn’t ours,’", 'Sol'),
  one("'We don't owe the owners' union a thing,' said Sol.", "'We don't owe the owners' union a thing,'", 'Sol'),
  one('‘The ’98 storm was worse than this,’ said Sol.', '‘The ’98 storm was worse than this,’', 'Sol'),
  // A year with the wrong apostrophe opens nothing.
  one('In the winter of ‘98 the quay broke. “We rebuilt it in a week,” said Sol.', '“We rebuilt it in a week,”', 'Sol'),
  // Reopened in each paragraph, closed only in the last; each paragraph is a claim of its own.
  many(
    'Okoro wrote to the crews: “The lock is closed.\n“It will stay closed until spring.\n“I am sorry for it.”',
    ['“The lock is closed.', 'Okoro'],
    ['“It will stay closed until spring.', 'Okoro', { continues: true }],
    ['“I am sorry for it.”', 'Okoro', { continues: true }],
  ),
  many(
    '"We asked for a meeting," said Lena Okoro. "They sent us a bill.\n"That was the only answer we had."',
    ['"We asked for a meeting,"', 'Lena Okoro'],
    ['"They sent us a bill.', 'Lena Okoro'],
    ['"That was the only answer we had."', 'Lena Okoro', { continues: true }],
  ),
  many('Okoro said: ‘The lock is closed.\n‘It will stay closed until spring.’', [
    '‘It will stay closed until spring.’',
    'Okoro',
  ]),
  // Split round the cue, in two and in three.
  many(
    '“The lock is closed,” Okoro said, “and it will stay closed.”',
    ['“The lock is closed,”', 'Okoro', { cue: 'said' }],
    ['“and it will stay closed.”', 'Okoro', { cue: 'said' }],
  ),
  many('"The lock," said Okoro, "is closed for good."', ['"The lock,"', 'Okoro'], ['"is closed for good."', 'Okoro']),
  many(
    '‘The lock is closed,’ Okoro told the crews, ‘and that is all I know.’',
    ['‘The lock is closed,’', 'Okoro', { cue: 'told' }],
    ['‘and that is all I know.’', 'Okoro'],
  ),
  // Partial quotations inside a reported clause.
  many(
    'Okoro said the lock was “beyond repair” and the owners “knew it all along”.',
    ['“beyond repair”', 'Okoro'],
    ['“knew it all along”', 'Okoro'],
  ),
  one('The owners, Okoro said, had been “asleep for years”.', '“asleep for years”', 'Okoro'),
  one('Okoro said that the “lock” would hold.', '“lock”', 'Okoro'),
  // Brackets and ellipses inside the marks.
  one('“We [the crews] were never told,” Sol said.', '“We [the crews] were never told,”', 'Sol'),
  one('“[We] were never told … by anyone,” Sol said.', '“[We] were never told … by anyone,”', 'Sol'),
  one('“We were never told ... not once,” Sol said.', '“We were never told ... not once,”', 'Sol'),
  one('"[They] were never told," Sol said.', '"[They] were never told,"', 'Sol'),
  one('“We were never (and I mean never) told,” Sol said.', '“We were never (and I mean never) told,”', 'Sol'),
  // Dashes and other ends inside the marks.
  one('“But the pumps —” Sol began.', '“But the pumps —”', 'Sol'),
  one('“Who signed for this?” Sol asked.', '“Who signed for this?”', 'Sol'),
  one('“Get off my boat now!” Sol shouted.', '“Get off my boat now!”', 'Sol'),
  // Two quotations by two people in one paragraph.
  many(
    '“The lock is safe,” said Okoro. “It is a ruin,” said Sol.',
    ['“The lock is safe,”', 'Okoro'],
    ['“It is a ruin,”', 'Sol'],
  ),
  // A double mark inside a quotation that the paragraph leaves open is a quotation too, by nobody whom the text names.
  many(
    '"Brandt told the board that the wall was “as good as the day it was built,” and left.\n"Nobody believed him," said Sol.',
    ['"Brandt told the board that the wall was “as good as the day it was built,” and left.', null],
    ['“as good as the day it was built,”', null],
    ['"Nobody believed him,"', 'Sol'],
  ),
  // A stray mark before the real one.
  one('"“Nobody asked the crews,” Sol said.', '“Nobody asked the crews,”', 'Sol'),
  // No space after the closing mark, and a mark set behind the stop.
  one('Sol said: “Nobody asked the crews”.', '“Nobody asked the crews”', 'Sol'),
  one('(“Nobody asked the crews,” Sol said.)', '“Nobody asked the crews,”', 'Sol'),
];

export const nothing: string[] = [
  'The plank was 14" wide and 2" thick.',
  "The mast is 40' tall and the hull 12' wide.",
  'They sailed at 51° 30\' 12" in the night.',
  "The crews' wages and the owners' debts were paid.",
  "It was a rock 'n' roll night at the fishermen's hall.",
  'The class of ’98 met again in Ostrand.',
  "The class of '98 met again in Ostrand.",
  'He crossed the bar in the ’80s and the ’90s.',
  'Rock ‘n’ roll came to Marelle in the ‘60s.',
  'The boat’s owner and the crew’s cook were cousins.',
  'The O’Hara brothers run the D’Angelo yard.',
  // Opened, never closed and spoken by nobody.
  '"The boats lie in the harbour until the ice has gone and the lock is open again.',
  'A 6\'2" sailor stood by a 27" screen.',
];
