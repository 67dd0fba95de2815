// From whom somebody has it: "according to", "citing", the place before a report, names that look like other words.

import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // What is said ends before the phrase that names who tells it.
  many(
    'The port said the crane had failed, according to the Selm Courier.',
    ['The port said the crane had failed', 'the Selm Courier'],
    ['the crane had failed', 'The port'],
  ),
  many(
    'The union said it would strike, according to Ana Roe of the Selm Times.',
    ['The union said it would strike', 'Ana Roe of the Selm Times'],
    ['it would strike', 'The union'],
  ),
  // Whom somebody cites has said it; what is cited is a reason.
  one('Two boats were lost, the agency said, citing the port authority.', 'Two boats were lost', 'the agency'),
  one('The mayor is to resign, the Selm Times reported, citing sources.', 'The mayor is to resign', 'the Selm Times'),
  one('The boats had left, the agency said, citing officials in Halden.', 'The boats had left', 'the agency'),
  many('The owner closed the mill, citing the cost of coal.', ['the cost of coal', 'The owner']),
  // The place of a report speaks no word.
  {
    text: 'HALDEN: Two boats were lost on Friday.\nThe mayor said the gate was open.\nNobody else spoke.',
    claims: [{ exact: 'the gate was open', source: 'The mayor' }],
  },
  {
    text: 'NEW SELM: Some said they were cold.\nThe boats came late.\nThe gate was shut.',
    claims: [{ exact: 'they were cold', source: 'Some' }],
  },
  // But in an interview a name in capitals does.
  {
    text: 'HALDEN: It was late.\nROE: It was.\nHALDEN: And cold.',
    claims: [
      { exact: 'It was late', source: 'HALDEN' },
      { exact: 'It was', source: 'ROE', nth: 1 },
      { exact: 'And cold', source: 'HALDEN' },
    ],
  },
  // Names that look like a pronoun or end in a point.
  one('WHO said the risk was low.', 'the risk was low', 'WHO', { sourceClass: 'named-organisation' }),
  one('According to WHO, the risk was low.', 'the risk was low', 'WHO', { sourceClass: 'named-organisation' }),
  one('The fee rose twice, according to Boatwatch.com.', 'The fee rose twice', 'Boatwatch.com'),
  // "it" in a clause stands for what opens the sentence.
  many(
    'The letter said the gate was shut. Norair Group sold the boat, which it said was old.',
    ['the gate was shut', 'The letter'],
    ['was old', 'it', { sourceName: 'Norair Group' }],
  ),
  // A phrase that opens the sentence ends at its comma.
  many(
    'In a letter calling for a vote, Roe said the gate was shut.',
    ['a vote', 'letter'],
    ['the gate was shut', 'Roe'],
  ),
  // A long place between the cue and the stop.
  one('The gate was shut, Roe said in the party’s evening radio broadcast.', 'The gate was shut', 'Roe'),
  // What somebody says ends where another one speaks.
  many(
    'The mayor vowed to stay, but the Selm Courier’s editor Jon Orvik said the council was cross.',
    ['to stay', 'The mayor'],
    ['the council was cross', 'the Selm Courier’s editor Jon Orvik'],
  ),
  many(
    'Roe claimed that he barely knew the builder, but Olin has said he paid him twice.',
    ['that he barely knew the builder', 'Roe'],
    ['he paid him twice', 'Olin'],
  ),
  one(
    'Roe said the gate was shut, but the port had cut no jobs.',
    'the gate was shut, but the port had cut no jobs',
    'Roe',
  ),
  // Who speaks stands before the clause that tells of it.
  one('The firm which runs the port, Norair Docks, denied that it was shut.', 'that it was shut', 'The firm'),
  one('The group that owns the boats, Larn Docks, says the fleet will sail.', 'the fleet will sail', 'The group'),
  one('A school, Selm Grammar, said it would stay shut.', 'it would stay shut', 'A school'),
  // A report is a report, also behind a name.
  one(
    'Sales fell, according to the Top Bakery Chain report by Larnomic.',
    'Sales fell',
    'the Top Bakery Chain report by Larnomic',
    { sourceClass: 'document' },
  ),
  // Where one alone speaks and nobody else is named, "he" is that one.
  {
    text: 'Ivo Larn runs a bakery, said Ivo Larn.\nThe street is long.\nThe ovens come from Selm.\nThe bread is sour, he said.',
    claims: [
      { exact: 'Ivo Larn runs a bakery', source: 'Ivo Larn' },
      { exact: 'The bread is sour', source: 'he', sourceName: 'Ivo Larn' },
    ],
  },
  {
    text: 'The oven is old, said Ivo Larn.\nA guest was there.\nMayor Ana Roe ate two loaves.\nA dog barked.\nIt was good, she said.',
    claims: [
      { exact: 'The oven is old', source: 'Ivo Larn' },
      { exact: 'It was good', source: 'she', sourceName: undefined },
    ],
  },
  // The colon of a time opens nothing.
  one('The mayor declared a curfew from 10:30 p.m. to 4:30 a.m.', 'a curfew from 10:30 p.m. to 4:30 a.m.', 'The mayor'),
  // A date with its noun is the subject of what is said.
  one('Roe said the July 25 call made him doubt it.', 'the July 25 call made him doubt it', 'Roe'),
  one('Roe said this week prices would fall.', 'prices would fall', 'Roe'),
  // What somebody admits to, not where.
  one('In a long taped talk with a clerk, Webb confessed to the theft.', 'the theft', 'Webb', { cue: 'confessed to' }),
  one('Webb admitted to selling the boat.', 'selling the boat', 'Webb'),
  // "who" is the name right before it.
  one('He took the letter of his deputy Mara Sol, who said she was tired.', 'she was tired', 'who', {
    sourceName: 'Mara Sol',
  }),
  one('The mayor of Selm, who said she was tired, left.', 'she was tired', 'who', { sourceName: 'The mayor of Selm' }),
  // What a verb opens is no part of a name.
  one('Ana Vindmar left.\nQuestioning Vindmar’s mind\nVindmar said it was shut.', 'it was shut', 'Vindmar', {
    sourceName: 'Ana Vindmar',
  }),
  // Who is presented in a transcript.
  {
    text: 'SACHA ORVIK, HOST: The port is shut.\nTOM ROE, BYLINE: It rains.\nORVIK: It does.\nROE: Still.',
    claims: [
      { exact: 'The port is shut', source: 'SACHA ORVIK' },
      { exact: 'It rains', source: 'TOM ROE' },
      { exact: 'It does', source: 'ORVIK' },
      { exact: 'Still', source: 'ROE' },
    ],
  },
  // An office beside a month is nobody's; what stands where is no part of a name.
  {
    text: 'In a letter to the president in May, Zip Durvall said it rained.\nThe president says he has a plan.',
    claims: [
      { exact: 'it rained', source: 'Zip Durvall' },
      { exact: 'he has a plan', source: 'The president', sourceName: undefined },
    ],
  },
  {
    text: 'Selm-based McOrvik, a chain of papers, is poor. McOrvik said it was broke.',
    claims: [{ exact: 'it was broke', source: 'McOrvik', sourceName: undefined }],
  },
  // When somebody spoke is no part of who.
  one('Mayor Ana Roe on Tuesday announced that it was shut.', 'that it was shut', 'Mayor Ana Roe'),
  // A second comma closes what tells of the hearer.
  one('Roe told investors of New Orvik, the port’s parent, on Oct. 31 that it would pay.', 'that it would pay', 'Roe'),
  one(
    'Roe called last year’s tax bill “the worst piece of law since I came here”.',
    'last year’s tax bill “the worst piece of law since I came here”',
    'Roe',
  ),
  one('Roe has since said that a deal would be signed.', 'that a deal would be signed', 'Roe', {
    cue: 'has since said',
  }),
  one('Meanwhile, Doric says, they are trying to buy time.', 'they are trying to buy time', 'Doric'),
  one('It did not reveal the place and said it was withholding the names.', 'it was withholding the names', 'It'),
  one('Roe added the gate was shut.', 'the gate was shut', 'Roe'),
  // A verb before "in its report" says it; "as part of its report" is none.
  one('ClassPort said in its report that the gate was shut.', 'that the gate was shut', 'ClassPort', { cue: 'said' }),
  one('As part of its yearly trends report, ClassPort shared that boats sold.', 'that boats sold', 'ClassPort'),
  one('As Roe reports, the gate is shut.', 'the gate is shut', 'Roe'),
  // Another share of the asked says something of its own.
  many(
    'Some 21% of pupils reported feeling sad and 17% reported feeling tired.',
    ['feeling sad', 'Some 21% of pupils'],
    ['feeling tired', '17%'],
  ),
  // Who is cited has it, not what is according to them.
  one('The firm plans a boat, according to sources cited by the Selm Courier.', 'The firm plans a boat', 'sources'),
  // Whose advisers they are is not who they are.
  many(
    'President Roe’s advisers said it rained.\nThe president said he had a plan.',
    ['it rained', 'President Roe’s advisers'],
    ['he had a plan', 'The president', { sourceName: undefined }],
  ),
  // For whom somebody reports; what is complained of.
  one('As Emil Fenn reports for the Courier, the first boats are back.', 'the first boats are back', 'Emil Fenn'),
  one('As Emil Fenn wrote on Monday, the port was shut.', 'the port was shut', 'Emil Fenn'),
  one('Residents complained of thick smoke.', 'thick smoke', 'Residents'),
  // Two words before one noun are one thing.
  one('Almost all studies pointed to large maths or reading skills.', 'large maths or reading skills', 'all studies'),
  one(
    'The panel recommends replacing red and tinned meats with beans.',
    'replacing red and tinned meats with beans',
    'The panel',
  ),
  one('Roe praised the crew and left.', 'the crew', 'Roe'),
  // A hyphen inside a name is part of it.
  one('Han Dong-hoon left the hall. Mr. Dong-hoon said it was shut.', 'it was shut', 'Mr. Dong-hoon'),
  one('Lee Jae-myung, the head of the guild, said it was shut.', 'it was shut', 'Lee Jae-myung', {
    sourceName: 'Lee Jae-myung',
  }),
  many(
    'Hicks found that many people, both old and young, told her they were cross.',
    ['that many people, both old and young, told her they were cross', 'Hicks'],
    ['they were cross', 'many people'],
  ),
  // A place with a compass word is nobody.
  many(
    'The northern Sierra Nevada was dry, said Ana Roe. The northern Sierra Nevada has seen no rain, she said.',
    ['The northern Sierra Nevada was dry', 'Ana Roe'],
    ['The northern Sierra Nevada has seen no rain', 'she', { sourceName: 'Ana Roe' }],
  ),
];

export const nothing: string[] = [
  // A noun behind a participle.
  'Three boats were lost, sparking widespread fears about the gate.',
  'The gate was shut, raising fresh doubts about the plan.',
  'The fee rose again, prompting angry claims in the port.',
  'The mill closed, drawing bitter complaints.',
  // Questions, requests, refusals, films, fallen shares.
  'The paper asked the port about the gate.',
  'Critics also questioned Roe about the gate.',
  'The guild asked him to stay.',
  'Roe’s office has not commented on the claims.',
  'Okoro refused to say who had opened the gate.',
  'The spokeswoman declined to say whether the crews had been paid.',
  'He declined to say when the gate would open.',
  'She refused to say whether it was shut.',
  'The shelf is full of films and TV shows from abroad.',
  'Norland’s Orvik 225 declined 0.3%.',
  'Police released a video showing the rescue of a girl.',
  // Goals that are added, advantages, what is no more than a number or a word.
  'Emil Bem added a goal as the Reds beat the Blues.',
  'Brandt Olin added his seventh for the Reds, and Semyon Varl stopped 27 shots.',
  'A prolonged strike offers the mayor some advantages: It allows him to stay.',
  'Olin pilloried the mayor for proposing a large wall in 2009.',
  'They made promises they might not otherwise have agreed to.',
  'The offer fell short of the $20 reportedly demanded by Ferr.',
  'Previously, he wrote about the port.',
  'The firm would not disclose the actual number.',
  // What is likely.
  'Girls were more likely to report receiving care than boys.',
  // A relative clause behind two doings.
  'It has new features such as video recording and sharing that allow users to work.',
  // What a thing is called by others, what is owned, and what nobody says.
  'Roe visited the old gaol, dubbed the “Salt Den” by sailors held there.',
  'Norair’s listing fee is due to rise.',
  'A Norair spokesperson declined to comment on the price of the deal.',
  'The mayor declines to comment on the gate.',
];
