// Pronouns by the subject of their own sentence or the one before, names of which two are alike, and where names are places.
import type { ClaimCase, Expected } from '../../case.ts';
import { many, one } from '../../case.ts';

const person = { sourceClass: 'named-person' } as const;
const body = { sourceClass: 'named-organisation' } as const;

/** A text with one statement, that the gate was open, by a pronoun that stands for a name. */
const stands = (
  text: string,
  source: string,
  sourceName: string | undefined,
  more: Partial<Expected> = {},
): ClaimCase => one(text, 'the gate was open', source, { sourceName, ...more });

export const cases: ClaimCase[] = [
  // The subject of the same sentence.
  stands('Treasurer Ivo Larn raised the toll, as he announced the gate was open.', 'he', 'Ivo Larn', person),
  stands('Mara Sol left the quay after she said the gate was open.', 'she', 'Mara Sol', person),
  stands('Ruben Sol lost his post because he claimed the gate was open.', 'he', 'Ruben Sol', person),
  stands('Irma Falk was fined when she insisted the gate was open.', 'she', 'Irma Falk', person),
  stands('Irma Falk runs the ferry.\nFalk was fined after she wrote the gate was open.', 'she', 'Irma Falk', person),
  // Somebody else stands between.
  stands('Ivo Larn met Ruben Sol before he said the gate was open.', 'he', undefined),
  stands('Ivo Larn met the mayor before he said the gate was open.', 'he', undefined),
  // Two of one surname: the whole name tells.
  many('Ivo Larn runs the ferry and Mara Larn the quay. Ivo Larn came back in May.\nHe said the gate was open.', [
    'the gate was open',
    'He',
    { sourceName: 'Ivo Larn', ...person },
  ]),
  many('Ivo Larn runs the ferry and Mara Larn the quay. Mara Larn came back in May.\nShe said the gate was open.', [
    'the gate was open',
    'She',
    { sourceName: 'Mara Larn', ...person },
  ]),
  many('Ivo Larn runs the ferry and Tom Larn the quay. Larn came back in May.\nHe said the gate was open.', [
    'the gate was open',
    'He',
    { sourceName: undefined },
  ]),
  // A party with “and” in its name.
  many(
    'Bread and Work Party councillor Mara Sol said the lock was old.\nShe said the gate was open.',
    ['the lock was old', 'Bread and Work Party councillor Mara Sol', { sourceName: 'Mara Sol', ...person }],
    ['the gate was open', 'She', { sourceName: 'Mara Sol', ...person }],
  ),
  many(
    'Ivo Larn and Mara Sol said the lock was old.\nShe said the gate was open.',
    ['the lock was old', 'Ivo Larn and Mara Sol'],
    ['the gate was open', 'She', { sourceName: undefined }],
  ),
  // A body by what it is.
  many('Meanwhile, the PKS union has called off a strike.\nBut it announced the gate was open.', [
    'the gate was open',
    'it',
    { sourceName: 'PKS union', ...body },
  ]),
  // A place is nobody.
  many(
    'Mara Sol said the lock was old.\nA friend from La Serra came by on Monday.\nShe said the gate was open.',
    ['the lock was old', 'Mara Sol'],
    ['the gate was open', 'She', { sourceName: undefined }],
  ),
  many(
    'Prosecutors said the lock was old.\nThey said the gate was open.\nThey added that it was shut.',
    ['the lock was old', 'Prosecutors'],
    ['the gate was open', 'They', { sourceName: undefined, sourceClass: 'unnamed-officials' }],
    ['that it was shut', 'They', { sourceName: undefined, sourceClass: 'unnamed-officials' }],
  ),
  // An office with its holder, without a comma behind the name.
  many('The Governor, Bode Akin has come to the quay.\nThe governor said the gate was open.', [
    'the gate was open',
    'The governor',
    { sourceName: 'Bode Akin', ...person },
  ]),
  // The name belongs to the preposition, not to the one who speaks.
  one('An aide to President Mara Sol said the gate was open.', 'the gate was open', 'An aide to President Mara Sol', {
    sourceName: undefined,
    sourceClass: 'unnamed-officials',
  }),
  one('A spokesman for Mara Sol said the gate was open.', 'the gate was open', 'A spokesman for Mara Sol', {
    sourceName: undefined,
  }),
  one(
    'Senior Advocate of Kenya Mara Sol said the gate was open.',
    'the gate was open',
    'Senior Advocate of Kenya Mara Sol',
    {
      sourceName: 'Mara Sol',
      ...person,
    },
  ),
  // Bodies of no name, an adjective that is a title too.
  one('A court ruled that the gate was open.', 'that the gate was open', 'A court', {
    sourceClass: 'unnamed-officials',
  }),
  one('The court ruled that the gate was open.', 'that the gate was open', 'The court', body),
  one(
    'The independent Ridge Centre For Rivers said the gate was open.',
    'the gate was open',
    'The independent Ridge Centre For Rivers',
    body,
  ),
  one('The Independent said the gate was open.', 'the gate was open', 'The Independent', { sourceClass: 'media' }),
  many('Divers searched a Brandt Sohn mill for the crew.\nThe gate was open, Brandt Sohn said in a statement.', [
    'The gate was open',
    'Brandt Sohn',
    body,
  ]),
];

export const nothing: string[] = [
  'Treasurer Ivo Larn raised the toll as he left the quay.',
  'The Halden Line closed the pier, which it never used.',
  'Ivo Larn runs the ferry and Mara Larn the quay.',
  'A friend from La Serra came by on Monday.',
];
