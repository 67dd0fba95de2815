// Essays, opinion, features and science: what reports there and what only looks like it.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // The verb behind a speaker who is turned round, past who she is.
  many('The decline, say divers, marks a new low.', ['The decline', 'divers'], ['marks a new low', 'divers']),
  many('This reef, says Petra Holm, needs shade.', ['This reef', 'Petra Holm'], ['needs shade', 'Petra Holm']),
  many(
    'This reef, says Petra Holm, a diver at the Karsa Institute, helps feed the town.',
    ['This reef', 'Petra Holm'],
    ['helps feed the town', 'Petra Holm'],
  ),
  many('The quay, say owners, rested on sand.', ['The quay', 'owners'], ['rested on sand', 'owners']),
  many(
    'The key to the port’s success, says Petra Holm, is its ferry.',
    ['The key to the port’s success', 'Petra Holm'],
    ['is its ferry', 'Petra Holm'],
  ),
  // What stands in brackets ends there, and its speaker does not go on behind it.
  many(
    'A Karsa poll finds little trust (44% of crews say they would leave), but also shows that pay has risen.',
    ['little trust (44% of crews say they would leave)', 'A Karsa poll'],
    ['they would leave', '44% of crews'],
    ['that pay has risen', 'A Karsa poll'],
  ),
  one('The port lost 60 crews (its owner called them idle) in May.', 'them idle', 'its owner'),
  one('(Norair said on Tuesday that it had sold the quay.)', 'that it had sold the quay', 'Norair'),
  // Between an auxiliary and its verb.
  many(
    'He had, according to the Ostrand Courier, eaten a raw eel.',
    ['He had', 'the Ostrand Courier'],
    ['eaten a raw eel', 'the Ostrand Courier'],
  ),
  // "For example" is nothing of what is said.
  one('For example, Holm notes, eels can smell a net.', 'eels can smell a net', 'Holm'),
  one('In fact, Holm says, the reef is gone.', 'the reef is gone', 'Holm'),
  // A paper that is published tells nothing besides.
  one('Holm showed in a paper published in May that eels can smell a net.', 'that eels can smell a net', 'Holm'),
  one(
    'The owners said, in a statement issued late on Friday, that the quay would close.',
    'that the quay would close',
    'The owners',
  ),
  // When it was is no speaker.
  one(
    'But then in May, the crew of Petra Holm, who was then in Karsa, reported that the reef had died.',
    'that the reef had died',
    'the crew of Petra Holm',
  ),
  one('She said the year had been hard.', 'the year had been hard', 'She'),
  // Hedges belong to their number.
  one('Okoro said nearly all of the jobs were safe.', 'nearly all of the jobs were safe', 'Okoro'),
  one('Divers say as many as half of the eels died.', 'as many as half of the eels died', 'Divers'),
  one('Divers say as many as 40 eels died.', 'as many as 40 eels died', 'Divers'),
  one('The audit found no fewer than 18 faults in the lock.', 'no fewer than 18 faults in the lock', 'The audit'),
  one('The audit found a further 18 faults.', 'a further 18 faults', 'The audit'),
  one('According to this the lock was sound.', 'the lock was sound', 'this'),
  // Who speaks, behind a participle that tells of her.
  one('The lock needs oil, says certified diver Petra Holm.', 'The lock needs oil', 'certified diver Petra Holm'),
  one('The quay had sunk, said retired pilot Ana Roe.', 'The quay had sunk', 'retired pilot Ana Roe'),
  // "It" as somebody who told, and what a body once said.
  one('It told the crews that pay would rise.', 'that pay would rise', 'It'),
  one('The Courier has learned that the lock was sold.', 'that the lock was sold', 'The Courier'),
];

export const nothing: string[] = [
  // The reader and the writer say nothing that could be checked.
  'When you say something sank, you mean it.',
  'Perhaps nobody liked a story you told as a child.',
  'And I am not saying that I would do better.',
  'The harbour is lost, as I recently argued.',
  'Here I am, telling you that the gate was never shut.',
  'Falk runs the advertising, press and branding firm behind the plan.',
  // What a thing can tell, and what a hand points to.
  'It can tell whether a sample is clean.',
  'She stood at the bench, pointing to jars full of eels.',
  // What somebody wants, behind a colon.
  'The owners got what they wanted: a crew driven off the quay.',
  // Who cannot tell, tells nothing.
  'The experts somehow cannot explain why they were silent about the lock.',
  'And if the lock was ever closed, he simply can’t remember.',
  'Okoro did not explain why the gate was open.',
  'Okoro would not say whether the gate was open.',
  'Nobody who did not agree to be filmed was in the hall.',
  'The owners never promised to build a second lock.',
  // What a result tells is nobody's word.
  'To start, it confirms recent polling on the lock.',
  // To learn is not to tell.
  'Then the town learned that the lock had been sold.',
  // Names of works.
  'In 1781 a pastor published a book called Le Monde Perdu, tracing the myths of the coast.',
  'Okoro lived in a house called Long Acre.',
  // "shown up", "points to" behind a number.
  'It was the first time these eels had shown up in the bay.',
  'Turnout fell 0.3 percentage points to 51.2% in May.',
];
