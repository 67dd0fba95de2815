// Whom a mention stands for, where the article makes it plain; and where it does not, left open.
import type { ClaimCase, Expected } from '../../case.ts';
import { many, one } from '../../case.ts';

/** A text whose last sentence is "X said the gate was open." and the name that X stands for. */
const named = (
  before: string,
  source: string,
  sourceName: string | undefined,
  more: Partial<Expected> = {},
): ClaimCase =>
  one(`${before} ${source} said the gate was open.`, 'the gate was open', source, { sourceName, ...more });

const person = { sourceClass: 'named-person' } as const;

export const cases: ClaimCase[] = [
  // A title that a single name goes with.
  named('Pope Anselm came to Marelle.', 'Anselm', 'Pope Anselm', person),
  named('Prince Edric opened the quay.', 'Edric', 'Prince Edric', person),
  named('Queen Maud opened the quay. Maud smiled.', 'She', 'Queen Maud', person),
  // The clause before the pronoun.
  named('The crews waited. When Irma Falk went below,', 'she', 'Irma Falk', person),
  named('The crews waited. As Irma Falk left the hall,', 'she', 'Irma Falk', person),
  // Surnames and titles.
  named('Irma Falk runs the ferry.', 'Falk', 'Irma Falk', person),
  named('Irma Falk runs the ferry.', 'Ms. Falk', 'Irma Falk', person),
  named('Irma Falk runs the ferry.', 'Mrs Falk', 'Irma Falk', person),
  named('Tomas Brandt runs the ferry.', 'Mr Brandt', 'Tomas Brandt', person),
  named('Dr Tomas Brandt runs the ferry.', 'Dr Brandt', 'Tomas Brandt', person),
  named('Irma Solberg-Falk runs the ferry.', 'Solberg-Falk', 'Irma Solberg-Falk', person),
  named('Sir Edwin Hallam owns the quay.', 'Sir Edwin', 'Sir Edwin Hallam', person),
  named('Senator Ana Pell came to Marelle.', 'Senator Pell', 'Ana Pell', person),
  named('Senator Ana Pell came to Marelle.', 'Pell', 'Ana Pell', person),
  named('Ana Maria Pell came to Marelle.', 'Pell', 'Ana Maria Pell', person),
  named('Ana Pell came to Marelle with the crews.', 'Ana Pell', 'Ana Pell', person),
  named('The boat of Ruben Sol was lost.', 'Sol', 'Ruben Sol', person),
  // Two of one surname, or none in full: left open.
  named('Irma Falk met Tomas Falk.', 'Falk', undefined),
  named('The ferry was late.', 'Falk', undefined),
  named('Falk Shipping owns the ferry.', 'Brandt', undefined),
  named('Ana Pell and Tomas Brandt own Falk Capital.', 'Analysts at Falk Capital', undefined, {
    sourceClass: 'other-unnamed',
  }),
  // The name between commas behind an office; a title behind an article.
  one('The harbour master, Irma Falk, said the gate was open.', 'the gate was open', 'The harbour master', {
    sourceName: 'Irma Falk',
    ...person,
  }),
  one('The gate was open, the Rev Tom Ashby told the crews.', 'The gate was open', 'the Rev Tom Ashby', {
    sourceName: 'Tom Ashby',
    ...person,
  }),
  one(
    'The council, Irma Falk, Tomas Brandt and the crews said the gate was open.',
    'the gate was open',
    'Tomas Brandt and the crews',
    { sourceName: undefined },
  ),
  // No surname: a people after a capital word, a joining word before the name, an office of its own.
  named('Plus Democrats own the ferry.', 'Democrats', undefined, { sourceClass: 'other-unnamed' }),
  named('But Irma Falk owns the ferry.', 'Irma Falk', 'Irma Falk', person),
  one('Secretary of State Irma Falk said the gate was open.', 'the gate was open', 'Secretary of State Irma Falk', {
    sourceName: 'Irma Falk',
    ...person,
  }),
  // A vice president is no president; a line in capitals names nobody; a party is no first name.
  named('Vice President Ana Roe went home.', 'The president', undefined),
  named('Full Text Of President Roe Speech\nThe ferry was late.', 'The president', undefined),
  named('Ana Roe came with Republican Ana Roe badges.', 'Roe', 'Ana Roe', person),
  // "he" is no pair, nobody inside the speaker's own words, and not whom the sentence before is not about.
  named('Ana Roe and Tom Sol sail.', 'He', undefined),
  many(
    'Tomas Brandt said it was late. The president’s plans came up. He said the gate was open.',
    ['it was late', 'Tomas Brandt'],
    ['the gate was open', 'He', { sourceName: undefined }],
  ),
  // Somebody else is named before the pronoun in its own sentence, or since the speaker of an earlier one was.
  many(
    'Tomas Brandt and Irma Falk sail. Tomas Brandt said it was late. Falk’s boat is old, but he said the gate was open.',
    ['it was late', 'Tomas Brandt'],
    ['the gate was open', 'he', { sourceName: undefined }],
  ),
  many(
    'Tomas Brandt and Irma Falk sail. Brandt said it was late. The tide turned in Falk’s favour. He said the gate was open.',
    ['it was late', 'Brandt', { sourceName: 'Tomas Brandt' }],
    ['the gate was open', 'He', { sourceName: undefined }],
  ),
  many(
    'Tomas Brandt and Irma Falk sail. Brandt said it was late. The tide turned. He said the gate was open.',
    ['it was late', 'Brandt', { sourceName: 'Tomas Brandt' }],
    ['the gate was open', 'He', { sourceName: 'Tomas Brandt' }],
  ),
  many(
    'Irma Falk sails. Falk left early. She said it was late. Falk had been a friend of the owner. He said the gate was open.',
    ['it was late', 'She', { sourceName: 'Irma Falk' }],
    ['the gate was open', 'He', { sourceName: undefined }],
  ),
  named('The mayor, Ana Roe, left early.', 'She', 'Ana Roe', person),
  // A line or a place in capitals is nobody.
  named('FULL TEXT.\nThe ferry was late.', 'He', undefined),
  // Somebody else is the subject of the sentence before, or of her own; and nobody is both he and she.
  many(
    'Tomas Brandt and Irma Falk sail. Tomas Brandt said it was late. Mrs. Pell came in. She said the gate was open.',
    ['it was late', 'Tomas Brandt'],
    ['the gate was open', 'She', { sourceName: undefined }],
  ),
  many(
    'Tomas Brandt said it was late. He said it was cold.\nShe said the gate was open.',
    ['it was late', 'Tomas Brandt'],
    ['it was cold', 'He', { sourceName: 'Tomas Brandt' }],
    ['the gate was open', 'She', { sourceName: undefined }],
  ),
  // An office of a place: by the place beside the name, and by nothing less.
  named('Norvale Governor Ana Pell toured the dam.', 'The governor of Norvale', undefined),
  named('Governor Ana Pell of Norvale toured the dam.', 'The governor of Norvale', undefined),
  named('Ana Pell, the governor of Norvale, toured the dam.', 'The governor of Norvale', undefined),
  named('Ana Pell, the governor of Norland, toured the dam.', 'The governor of Norvale', undefined),
  one(
    'The gate broke over the River Osk, the governor of Norvale said.',
    'The gate broke over the River Osk',
    'the governor of Norvale',
    { sourceName: undefined },
  ),
  named('Governor Ana Pell toured the dam.', 'The governor of Norvale', undefined),
  named('President Ana Pell toured the dam.', 'The president of the bank', undefined),
  named('Norvale Deputy Governor Ana Pell toured the dam.', 'The governor of Norvale', undefined),
  // He and she: the speaker right before, or the subject of the sentence before.
  named(
    'Irma Falk said the ferry was late.'.replace(' said the ferry was late', ' runs the ferry'),
    'She',
    'Irma Falk',
    person,
  ),
  named('Tomas Brandt went down to the quay.', 'He', 'Tomas Brandt', person),
  named('Tomas Brandt, who owns the quay, went to Ostrand.', 'He', 'Tomas Brandt', person),
  named('Brandt came first. Tomas Brandt owns the quay.', 'He', 'Tomas Brandt', person),
  // Nobody named, two named, or a body: left open.
  named('The mayor met Irma Falk.', 'She', undefined),
  named('The homes of Irma Falk and Tomas Brandt burned.', 'He', undefined),
  named('The council met on Monday.', 'He', undefined),
  named('The ferry was late again.', 'She', undefined),
  named('Two sailors came home.', 'They', undefined),
  named('The storm was over.', 'They', undefined),
  // The president, the mayor: the name beside the same office.
  named('President Ana Roe went home.', 'The president', 'Ana Roe', person),
  named('Norlandic President Ana Roe went home.', 'The president', 'Ana Roe', person),
  named('Mayor Tomas Brandt cut the ribbon.', 'The mayor', 'Tomas Brandt', person),
  named('Governor Ana Pell signed the bill.', 'The governor', 'Ana Pell', person),
  named('Senator Ana Pell voted against it.', 'The senator', 'Ana Pell', person),
  named('Harbour minister Lena Okoro met the crews.', 'The minister', 'Lena Okoro', person),
  // Two holders of one office, or none: left open.
  named('President Ana Roe met President Ilse Dorn.', 'The president', undefined),
  named('Senator Ana Pell met Senator Ruben Sol.', 'The senator', undefined),
  named('The bill was signed at noon.', 'The president', undefined, { sourceClass: 'unnamed-officials' }),
  named('Mayor Tomas Brandt cut the ribbon.', 'The governor', undefined, { sourceClass: 'unnamed-officials' }),
  // The spokeswoman, those officials: the fuller mention before.
  {
    text: 'A council spokeswoman said the lock was safe. The spokeswoman said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'A council spokeswoman' },
      { exact: 'the gate was open', source: 'The spokeswoman', sourceName: 'council spokeswoman' },
    ],
  },
  {
    text: 'Western officials said the lock was safe. Those officials said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'Western officials' },
      { exact: 'the gate was open', source: 'Those officials', sourceName: 'Western officials' },
    ],
  },
  {
    text: 'A report by the Marelle Institute said the lock was safe. The report said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'A report by the Marelle Institute', sourceClass: 'document' },
      {
        exact: 'the gate was open',
        source: 'The report',
        sourceName: 'report by the Marelle Institute',
        sourceClass: 'document',
      },
    ],
  },
  {
    text: 'A police officer said the lock was safe. A union officer said it was not. The officer said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'A police officer' },
      { exact: 'it was not', source: 'A union officer' },
      { exact: 'the gate was open', source: 'The officer', sourceName: undefined },
    ],
  },
  {
    text: 'Irma Falk said the lock was safe. She said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'Irma Falk' },
      { exact: 'the gate was open', source: 'She', sourceName: 'Irma Falk' },
    ],
  },
  {
    text: 'Irma Falk said the lock was safe. He said the gate was open.\nTomas Brandt runs the ferry.',
    claims: [
      { exact: 'the lock was safe', source: 'Irma Falk' },
      { exact: 'the gate was open', source: 'He' },
    ],
  },
  {
    text: 'The institute said the lock was safe. He said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'The institute' },
      { exact: 'the gate was open', source: 'He', sourceName: undefined },
    ],
  },
  {
    text: 'She said the lock was safe. He said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'She', sourceName: undefined },
      { exact: 'the gate was open', source: 'He', sourceName: undefined },
    ],
  },
  {
    text: 'Irma Falk said the lock was safe.\nThe town slept.\nIt rained all night.\nShe said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'Irma Falk' },
      { exact: 'the gate was open', source: 'She', sourceName: 'Irma Falk' },
    ],
  },
  {
    text: 'Spokeswoman Ana Pell said the lock was safe. The spokeswoman said the gate was open.',
    claims: [
      { exact: 'the lock was safe', source: 'Spokeswoman Ana Pell', sourceName: 'Ana Pell' },
      { exact: 'the gate was open', source: 'The spokeswoman', sourceName: 'Ana Pell', sourceClass: 'named-person' },
    ],
  },
  // Who: the words it belongs to.
  one('They met Irma Falk, who said the gate was open.', 'the gate was open', 'who', { sourceName: 'Irma Falk' }),
  // The name between commas after an office, a relation or a role; later the office alone is enough.
  one('The mayor, Ines Talvik, said the gate was open.', 'the gate was open', 'The mayor', {
    sourceName: 'Ines Talvik',
    ...person,
  }),
  one('The mayor of Harwen, Ines Talvik, said the gate was open.', 'the gate was open', 'The mayor of Harwen', {
    sourceName: 'Ines Talvik',
    ...person,
  }),
  one('His sister, Edda, said the gate was open.', 'the gate was open', 'His sister', {
    sourceName: 'Edda',
    ...person,
  }),
  one('The union’s lawyer, Otto Brenn, said the gate was open.', 'the gate was open', 'The union’s lawyer', {
    sourceName: 'Otto Brenn',
    ...person,
  }),
  one('The gate was open, said her deputy, Paul Renner.', 'The gate was open', 'her deputy', {
    sourceName: 'Paul Renner',
    ...person,
  }),
  named('The Osk Republic sent boats.', 'The Osk Republic', undefined, { sourceClass: 'named-organisation' }),
  named('The mayor, Ines Talvik, met the crews.', 'The mayor', 'Ines Talvik', person),
  one('The mayor’s son, lawyer Otto Brenn, said the gate was open.', 'the gate was open', 'The mayor’s son', {
    sourceName: 'Otto Brenn',
    ...person,
  }),
  one('Asked about the boats, the mayor, Ines Talvik, said the gate was open.', 'the gate was open', 'the mayor', {
    sourceName: 'Ines Talvik',
    ...person,
  }),
  named('Paediatrician Irma Falk runs the ward.', 'She', 'Irma Falk', person),
  // A place, a list, more than one, or a first name that may be a place: left open.
  one('A doctor in Karsa, West Norvale, said the gate was open.', 'the gate was open', 'A doctor in Karsa', {
    sourceName: undefined,
  }),
  one('Two officials, Ines Talvik and Otto Brenn, said the gate was open.', 'the gate was open', 'Two officials', {
    sourceName: undefined,
  }),
  one('A resident, Harwen, said the gate was open.', 'the gate was open', 'A resident', { sourceName: undefined }),
  named('They met the mayor, Ines Talvik, and the crews.', 'The mayor', undefined),
  // The place or the portfolio beside a name.
  named('Secretary of State Ana Roe went home.', 'Roe', 'Ana Roe', person),
  named('The crews came back.', 'Secretary of State Ana Roe', 'Ana Roe', person),
  named('The crews came back.', 'Senator Ana Roe of Norvale', 'Ana Roe', person),
  // Who acts in the sentence before comes before who spoke above it.
  many(
    'Irma Falk said the ferry was late. Tomas Brandt went down to the quay. He said the gate was open.',
    ['the ferry was late', 'Irma Falk'],
    ['the gate was open', 'He', { sourceName: 'Tomas Brandt', ...person }],
  ),
  many(
    'The army said it had struck a bridge. It said the gate was open.',
    ['it had struck a bridge', 'The army'],
    ['the gate was open', 'It', { sourceName: 'army', sourceClass: 'named-organisation' }],
  ),
  many(
    'Residents said a bakery was hit. They said the gate was open.',
    ['a bakery was hit', 'Residents'],
    ['the gate was open', 'They', { sourceName: undefined, sourceClass: 'other-unnamed' }],
  ),
  many(
    'The army said the council had lied. They said the gate was open.',
    ['the council had lied', 'The army'],
    ['the gate was open', 'They', { sourceName: undefined }],
  ),
  many(
    'The army said a bridge was hit. The council said it was whole. It said the gate was open.',
    ['a bridge was hit', 'The army'],
    ['it was whole', 'The council'],
    ['the gate was open', 'It', { sourceName: 'council' }],
  ),
  many(
    'The army said a bridge was hit, and the council said it was whole. It said the gate was open.',
    ['a bridge was hit', 'The army'],
    ['it was whole', 'the council'],
    ['the gate was open', 'It', { sourceName: undefined }],
  ),
  // A lead that leaves the name for later.
  many(
    'A coroner has warned that the gate was open.\nCoroner Ana Lake said the lock was old.',
    ['that the gate was open', 'A coroner', { sourceName: 'Ana Lake', sourceClass: 'named-person' }],
    ['the lock was old', 'Coroner Ana Lake'],
  ),
  many(
    'A judge has said that the gate was open.\nJudge Ivo Larn said the lock was old. Judge Mara Sol said it was new.',
    ['that the gate was open', 'A judge', { sourceName: undefined, sourceClass: 'unnamed-officials' }],
    ['the lock was old', 'Judge Ivo Larn'],
    ['it was new', 'Judge Mara Sol'],
  ),
  many('The owners met those who own the quay, all of whom said the gate was open.', ['the gate was open', 'whom']),
  many(
    'A doctor at the main hospital said the wards were full. She said the gate was open.',
    ['the wards were full', 'A doctor at the main hospital'],
    ['the gate was open', 'She', { sourceName: undefined, sourceClass: 'other-unnamed' }],
  ),
];

export const nothing: string[] = [
  'A coroner went home. Coroner Ana Lake followed.',
  'Irma Falk runs the ferry. She was born in Ostrand.',
  'The president went home, and the mayor followed.',
  'He was the first to leave. They followed him.',
];
