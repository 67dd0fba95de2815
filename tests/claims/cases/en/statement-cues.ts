// Reported statements by cue family and order: what is said, who says it, by which words.
import { type ClaimCase, many, one } from '../../case.ts';

const gate = 'the gate was open';
const thatGate = 'that the gate was open';

export const cases: ClaimCase[] = [
  // A plural that owns, and papers whose word is a verb as well.
  one('The dockers’ union said the gate was open.', gate, 'The dockers’ union'),
  one("The gate was open, said the dockers' union.", 'The gate was open', "the dockers' union"),
  one('A 2023 report by the audit office found that the gate was open.', thatGate, 'A 2023 report by the audit office'),
  one('A new poll by the union shows that the gate was open.', thatGate, 'A new poll by the union'),
  one('The crews report that the gate was open.', thatGate, 'The crews'),
  // What somebody turns down or puts a number on, and what nobody is named for.
  one('The ministry dismissed reports that the dam had burst.', 'reports that the dam had burst', 'The ministry', {
    cue: 'dismissed',
  }),
  one('The union puts the number of jobs lost at 400.', 'the number of jobs lost at 400', 'The union', { cue: 'puts' }),
  one('The owners have put the damage at about £2.4m.', 'the damage at about £2.4m', 'The owners'),
  one('The mayor is reported to have left the harbour.', 'The mayor is reported to have left the harbour', null),
  one('Okoro told the Ostrand Courier he wants to leave.', 'he wants to leave', 'Okoro', { cue: 'told' }),
  one('Okoro warned the bank not to close the gate.', 'not to close the gate', 'Okoro'),
  one('The board met in May. It found that the lock had failed.', 'that the lock had failed', 'It'),
  // A claim that is the subject of another verb ends before it.
  one('Okoro’s claim that the lock is unsafe was thrown out.', 'that the lock is unsafe', 'Okoro', { cue: 'claim' }),
  one('Asked about Okoro’s claim that the lock is unsafe, the owner laughed.', 'that the lock is unsafe', 'Okoro'),
  one(
    'Okoro’s claim that he had a right to stay and would use it has been disputed.',
    'that he had a right to stay and would use it',
    'Okoro',
  ),
  // Plain verbs of saying, with and without "that", in past and present, with auxiliaries and adverbs.
  ...['said', 'claimed', 'admitted', 'insisted', 'added', 'denied', 'confirmed', 'warned', 'suggested', 'argued'].map(
    (cue) => one(`Okoro ${cue} that the gate was open.`, thatGate, 'Okoro', { cue }),
  ),
  ...['says', 'notes', 'believes', 'stresses', 'predicts', 'estimates', 'maintains', 'concedes'].map((cue) =>
    one(`Okoro ${cue} that the gate was open.`, thatGate, 'Okoro', { cue }),
  ),
  one('Okoro has said that the gate was open.', thatGate, 'Okoro', { cue: 'has said' }),
  one('Okoro had previously said that the gate was open.', thatGate, 'Okoro', { cue: 'had previously said' }),
  one('Okoro also said that the gate was open.', thatGate, 'Okoro', { cue: 'also said' }),
  one('Okoro went on to say that the gate was open.', thatGate, 'Okoro', { cue: 'went on to say' }),
  one('Okoro pointed out that the gate was open.', thatGate, 'Okoro', { cue: 'pointed out' }),
  one('Okoro made it clear that the gate was open.', thatGate, 'Okoro'),
  one('The owners say the gate was open.', gate, 'The owners', { cue: 'say' }),
  one('The owners, however, say the gate was open.', gate, 'The owners', { cue: 'say' }),
  // Time and place between the cue and the content.
  one('Okoro said on Monday that the gate was open.', thatGate, 'Okoro'),
  one('Okoro said Monday the gate was open.', gate, 'Okoro'),
  one('Okoro said in a statement that the gate was open.', thatGate, 'Okoro'),
  one('Okoro said at a rally in Ostrand on Monday that the gate was open.', thatGate, 'Okoro'),
  one('Okoro said last week that the gate was open.', thatGate, 'Okoro'),
  // Numbers that open the content.
  one('Okoro said about 300 people had left.', 'about 300 people had left', 'Okoro'),
  one('Okoro said more than 300 people had left.', 'more than 300 people had left', 'Okoro'),
  one('Okoro said each year of work added a metre.', 'each year of work added a metre', 'Okoro'),
  one('Okoro said 12 sailors were missing.', '12 sailors were missing', 'Okoro'),
  // Told, asked, warned: an addressee first.
  one('Okoro told the council that the gate was open.', thatGate, 'Okoro', { cue: 'told' }),
  one('Okoro told reporters the gate was open.', gate, 'Okoro', { cue: 'told' }),
  one('Okoro told Radio Ostrand on Monday that the gate was open.', thatGate, 'Okoro'),
  one('Okoro told them the gate was open.', gate, 'Okoro'),
  one('Okoro warned the crews that the gate was open.', thatGate, 'Okoro', { cue: 'warned' }),
  one('Okoro assured him the gate was open.', gate, 'Okoro'),
  one('Okoro asked the crews whether the gate was open.', 'whether the gate was open', 'Okoro'),
  one('Okoro asked why the gate was open.', 'why the gate was open', 'Okoro', { cue: 'asked' }),
  // After the content.
  one('The gate was open, Okoro said.', 'The gate was open', 'Okoro', { rule: 'cue-after' }),
  one('The gate was open, Okoro said on Monday.', 'The gate was open', 'Okoro'),
  one('The gate was open, Okoro said in a statement.', 'The gate was open', 'Okoro'),
  one('The gate was open, Okoro told the council.', 'The gate was open', 'Okoro', { cue: 'told' }),
  one('The gate was open, Okoro told Radio Ostrand on Monday.', 'The gate was open', 'Okoro'),
  one('Greed drives the owners, Okoro said.', 'Greed drives the owners', 'Okoro'),
  one('The gate was open, officials say.', 'The gate was open', 'officials', { sourceClass: 'unnamed-officials' }),
  one('Most voters want the gate mended, a poll found.', 'Most voters want the gate mended', 'a poll'),
  one('The gate was open, according to Okoro.', 'The gate was open', 'Okoro', { rule: 'according-to' }),
  one('The gate was open, according to a report by the council.', 'The gate was open', 'a report by the council'),
  // Turned round.
  one('The gate was open, said Okoro.', 'The gate was open', 'Okoro', { rule: 'inverted' }),
  one('The gate was open, says Lena Okoro, who runs the lock.', 'The gate was open', 'Lena Okoro'),
  // Between.
  many('The gate, Okoro said, was open.', ['The gate', 'Okoro'], ['was open', 'Okoro']),
  many('The gate, said Okoro, was open.', ['The gate', 'Okoro', { cue: 'said' }], ['was open', 'Okoro']),
  // Before, with according to and as.
  one('According to Okoro, the gate was open.', gate, 'Okoro', { cue: 'According to' }),
  one('As Okoro said, the gate was open.', gate, 'Okoro', { rule: 'as' }),
  one('As Okoro told the council, the gate was open.', gate, 'Okoro', { rule: 'as' }),
  one('As the Courier first reported, the gate was open.', gate, 'the Courier', { sourceClass: 'media' }),
  // Verbs with an infinitive or a noun phrase.
  one('Okoro promised to mend the gate.', 'to mend the gate', 'Okoro', { cue: 'promised' }),
  one('Okoro threatened to close the gate.', 'to close the gate', 'Okoro'),
  one('Okoro vowed to close the gate by May.', 'to close the gate by May', 'Okoro'),
  one('Okoro claimed to have closed the gate.', 'to have closed the gate', 'Okoro'),
  one('Okoro accused the owners of fraud.', 'the owners of fraud', 'Okoro', { cue: 'accused' }),
  one('Okoro blamed the owners for the flood.', 'the owners for the flood', 'Okoro'),
  one('Okoro criticised the plan after the owners left.', 'the plan', 'Okoro'),
  one('Okoro called for a new gate.', 'a new gate', 'Okoro', { cue: 'called for' }),
  // Papers.
  one('A report by the council found that the gate was open.', thatGate, 'A report by the council'),
  one('The figures show that the gate was open.', thatGate, 'The figures', { sourceClass: 'document' }),
  one('A letter seen by the Courier says the gate was open.', gate, 'A letter', { sourceClass: 'document' }),
  one('The lawsuit alleges that the gate was open.', thatGate, 'The lawsuit', { sourceClass: 'document' }),
  // Nouns.
  one('The crews laughed at Okoro’s claim that the gate was open.', thatGate, 'Okoro', { rule: 'noun' }),
  one('His warning that the gate was open went unheard.', 'that the gate was open went unheard', 'His', {
    rule: 'noun',
  }),
  // Elision and participles.
  many(
    'Okoro said the gate was open and added that the lock was broken.',
    [gate, 'Okoro', { cue: 'said' }],
    ['that the lock was broken', 'Okoro', { cue: 'added' }],
  ),
  many(
    'Okoro said the gate was open, and Brandt said the lock was broken.',
    [gate, 'Okoro'],
    ['the lock was broken', 'Brandt'],
  ),
  many(
    'Okoro said the gate was open, but Brandt denied that it was his job.',
    [gate, 'Okoro'],
    ['that it was his job', 'Brandt', { cue: 'denied' }],
  ),
  one('Okoro left, saying the gate was open.', gate, 'Okoro', { rule: 'participle' }),
  one('Okoro put out a statement saying the gate was open.', gate, 'Okoro', { cue: 'saying' }),
  one('Okoro wrote to the crews, warning that the gate was open.', thatGate, 'Okoro', { cue: 'warning' }),
  one('Brandt spoke for an hour, and Okoro got up and said the gate was open.', gate, 'Okoro'),
  // Passive.
  one('The crews were told that the gate was open.', thatGate, null, { rule: 'passive', cue: 'were told' }),
  one('Asked whether the gate was open, Okoro left the hall.', 'whether the gate was open', null, { rule: 'passive' }),
  // Thoughts of somebody whom one could ask.
  one('Investigators believe the gate was open.', gate, 'Investigators', { sourceClass: 'unnamed-officials' }),
  one('Okoro fears that the gate was open.', thatGate, 'Okoro', { cue: 'fears' }),
  // Where the content ends.
  one('Okoro said the gate was open, which the owners knew.', gate, 'Okoro'),
  one('Okoro said the gate was open; the night was calm.', gate, 'Okoro'),
  one('Okoro said the gate was open while the crews slept.', 'the gate was open while the crews slept', 'Okoro'),
  one('When Okoro said the gate was open, the crews laughed.', gate, 'Okoro'),
  one('The gate, which Okoro said was open, is shut now.', 'was open', 'Okoro'),
  one('Ruben Sol, who said the gate was open, left early.', gate, 'who', { sourceName: 'Ruben Sol' }),
  // Counts that speak.
  one('One in three said the gate was open.', gate, 'One in three'),
  one('Two in three say the gate was open.', gate, 'Two in three'),
  one('Many said the gate was open.', gate, 'Many'),
  one('About 40 percent of voters said the gate was open.', gate, 'About 40 percent of voters'),
  // Subjects past asides and clauses.
  one('Sol, who lost a boat near Ostrand, Norvale, in May, said the gate was open.', gate, 'Sol'),
  one('Sol, on a visit to Ostrand, Norvale, said the gate was open.', gate, 'Sol'),
  one('Two owners who spoke with the Ostrand Courier said the gate was open.', gate, 'Two owners'),
  one('Sol and Brandt, the owners of the lock, say the gate was open.', gate, 'Sol and Brandt'),
  one('In Marelle on Monday, Ruben Sol said the gate was open.', gate, 'Ruben Sol'),
  // A paper that reports what somebody said: both, and the inner one ends before it.
  many(
    'Okoro said the gate was open, the Courier reported.',
    ['Okoro said the gate was open', 'the Courier', { sourceClass: 'media' }],
    [gate, 'Okoro', { cue: 'said' }],
  ),
  // When it was said, between what was issued and the participle; an adverb before a participle.
  one('Okoro released a letter on Friday saying the gate was open.', gate, 'Okoro'),
  one('At a hastily called meeting, the council said the gate was open.', gate, 'the council'),
  // Interviews: the answer, not the question.
  // An interview by names, and by letters with a stop.
  many(
    'Interviewer: Was the gate open?\nVarga: The gate was open all night.\nInterviewer: Why?\nVarga: Sol said it stuck.',
    ['The gate was open all night', 'Varga', { sourceClass: 'named-person', rule: 'talk' }],
    ['Sol said it stuck', 'Varga'],
    ['it stuck', 'Sol'],
  ),
  // Who says it at the end of a headline.
  one('Storm kills four in Marelle: officials\nThe quay is shut.', 'Storm kills four in Marelle', 'officials', {
    rule: 'tail',
    sourceClass: 'unnamed-officials',
  }),
  one('Quay to close in the spring – union\nThe quay is old.', 'Quay to close in the spring', 'union', {
    rule: 'tail',
  }),
  one(
    'Flood warnings ignored for years, report finds\nThe quay is shut.',
    'Flood warnings ignored for years',
    'report',
    { sourceClass: 'document' },
  ),
  // Place and agency before the report are nobody's words.
  one(
    'OSTRAND, May 3 (Norvale Press) - Two boats sank on Sunday, the harbour ministry said.',
    'Two boats sank on Sunday',
    'the harbour ministry',
  ),
  one('OSTRAND, Norvale — The boats are old, Irma Falk said.', 'The boats are old', 'Irma Falk'),
  // Past who the source is; a paper that somebody saw; who asked, up to the comma.
  one('According to Sol, who took over in March, the gate is shut.', 'the gate is shut', 'Sol'),
  one('According to Ana Pell, the mayor of Ostrand, the gate is shut.', 'the gate is shut', 'Ana Pell'),
  one(
    'The gate will open in June, according to the port’s latest forecast.',
    'The gate will open in June',
    'the port’s latest forecast',
    { sourceClass: 'document' },
  ),
  one('Asked by Sol to explain, Okoro said the gate was open.', 'the gate was open', 'Okoro'),
  // Past an age; past whose podcast it was.
  one('Irma Falk, 61, who says the gate was open, is a captain.', 'the gate was open', 'who', {
    sourceName: 'Irma Falk',
  }),
  one('Irma Falk, 61, who has spoken before, insists the gate was open.', 'the gate was open', 'Irma Falk'),
  one('Sol told the Courier’s podcast that the gate was open.', 'that the gate was open', 'Sol'),
  // Many of a place; a passive with its speaker last; a passive of saying with nobody.
  one(
    'Residents of the tower claim that the doors were chained.',
    'that the doors were chained',
    'Residents of the tower',
  ),
  one('It has been claimed that the tower was never inspected.', 'that the tower was never inspected', null),
  // A talk printed in marks, line by line; what a line reports in passing is its speaker's.
  many(
    '"VARGA: Was the gate open?\n"SOL: It was. I think the crews knew. Okoro said it was shut.\n"Nobody asked me."',
    ['Was the gate open', 'VARGA', { rule: 'talk' }],
    ['It was. I think the crews knew. Okoro said it was shut', 'SOL', { rule: 'talk' }],
    ['it was shut', 'Okoro'],
  ),
  many('Q: Was the gate open?\nA: The gate was open all night.', [
    'The gate was open all night',
    'A',
    { sourceClass: 'other-unnamed' },
  ]),
  many('INTERVIEWER: Was the gate open?\nOKORO-DORN: The gate was open all night.', [
    'The gate was open all night',
    'OKORO-DORN',
  ]),
  // Headlines.
  { ...one('Okoro: The gate was open all night', 'The gate was open all night', 'Okoro'), headline: true },
  { ...one('Survey: Half of Marelle wants a new gate', 'Half of Marelle wants a new gate', 'Survey'), headline: true },
  { ...one('Gate was open all night, says mayor', 'Gate was open all night', 'mayor'), headline: true },
  // What stands between the cue and its words, and between the words and the cue.
  one('Irma Falk told Monday’s meeting the quay was safe.', 'the quay was safe', 'Irma Falk'),
  one(
    'The quay was built for 80 boats, according to a preliminary report seen by the Osk Herald.',
    'The quay was built for 80 boats',
    'a preliminary report',
    { sourceClass: 'document' },
  ),
  one(
    'Figures released on Monday by the water board showed that nine boats were lost.',
    'that nine boats were lost',
    'Figures',
    { sourceClass: 'document' },
  ),
  one(
    'The council was warned in May, documents seen by the Osk Herald show.',
    'The council was warned in May',
    'documents',
    { sourceClass: 'document' },
  ),
  one(
    'Half of the crews oppose the lock, a poll released this week showed.',
    'Half of the crews oppose the lock',
    'a poll',
  ),
  one(
    'There have been 11 storms since May, figures from the Osk Water Board show.',
    'There have been 11 storms since May',
    'figures from the Osk Water Board',
  ),
  many(
    'The union says the lock is unlawful and has vowed to go to court.',
    ['the lock is unlawful', 'The union'],
    ['to go to court', 'The union'],
  ),
];

export const nothing: string[] = [
  // Thoughts of nobody, of the reader, or denied; agreement; feelings.
  'Nobody knew that the gate was open.',
  'No one believed that the gate was open.',
  'You may think that the gate was open.',
  'The crews did not believe that the gate was open.',
  'Okoro did not think that the gate was open.',
  'I agree with the owners.',
  'One might suspect that the gate was open.',
  'It is clear that the gate was open.',
  'It seems that the gate was open.',
  'There is no doubt that the gate was open.',
  'Anyone might wonder whether the gate was open.',
  'Some may say that the gate was open.',
  'Few would deny that the gate was open.',
  'If he says the gate is open, the crews will sail.',
  'It is hard to say whether the gate was open.',
  'Needless to say, the gate was open.',
  // Wishes, no answer, nothing.
  'She hopes to open the gate in May.',
  'The owners want to open the gate in May.',
  'The owners did not respond to a request for comment.',
  'Okoro said nothing.',
  'Okoro did not say where.',
  // Nouns and adjectives that look like cues.
  'The reports were lost in the flood.',
  'His early claims were settled out of court.',
  'The noted engineer came home.',
  'The stated aim was peace.',
  'A proposed lock was never built.',
  'The alleged thief was let go.',
  'The accused stood at the bar.',
  'The tell-tale drip went on all night.',
  'Her remarks were short.',
  'The offer was too low.',
  'The charges were dropped in May.',
  'The estimates are due in June.',
  // Verbs in another sense.
  'The boats added to the noise on the quay.',
  'He found a coat on the bench.',
  'She read the book twice on the ferry.',
  'The owners reported for work at dawn.',
  'The clock showed noon.',
  'The road continued to the quay.',
  'She answered the door at noon.',
  'The crews backed away from the wall.',
  'Q: Was the gate open?',
  'Ingredients for the soup: eggs and flour.\nTime for the soup: an hour.',
  'Two cities and a quay: a history of the port\nThe quay is old.',
  'Storm kills four - but not the mayor\nThe quay is shut.',
  'Falk: 546.\nSol: 46.\nFalk: 1,200.\nSol: 900.',
  'UPDATE: The gate is open again.',
  'WATCH: The gate opens for the first ship.',
  // No source and no content.
  'That was said long ago.',
  'Easier said than done.',
  'That said, the quay is old.',
  'All told, nine boats were lost.',
  'Needless to say, it rained.',
  'The union disputes that.',
];
