// Whom a mention stands for, where the article makes it plain; and where it does not, left open.
import type { ClaimCase, Expected } from '../../case.ts';
import { one } from '../../case.ts';

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
  named('The ferry was late.', 'Falk', undefined, person),
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
      { exact: 'the gate was open', source: 'She', sourceName: undefined },
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
];

export const nothing: string[] = [
  'Irma Falk runs the ferry. She was born in Ostrand.',
  'The president went home, and the mayor followed.',
  'He was the first to leave. They followed him.',
];
