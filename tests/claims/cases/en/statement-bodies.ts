// Whether a name is a person's, a body's or an outlet's, by what the whole article tells of it; and whom "the carrier", "it"
// and an acronym stand for.
import type { SourceClass } from '../../../../utils/claims/model/claim.ts';
import { type ClaimCase, one } from '../../case.ts';

/** A text in which a source says that the gate was open: its class, and whom it stands for. */
const told = (text: string, source: string, sourceClass: SourceClass, sourceName?: string): ClaimCase =>
  one(text, 'the gate was open', source, { sourceClass, ...(sourceName === undefined ? {} : { sourceName }) });

/** A source in a bare sentence, behind another and before a third. */
const said = (source: string, sourceClass: SourceClass, before = '', behind = ''): ClaimCase =>
  told(`${before} ${source} said the gate was open.${behind}`.trim(), source, sourceClass);

export const cases: ClaimCase[] = [
  // Words of the name.
  said('Marelle Rights Watch', 'named-organisation'),
  said('Police Norland', 'named-organisation'),
  said('Save the Rivers', 'named-organisation'),
  said('Ostrand United', 'named-organisation'),
  said('Air Norvale', 'named-organisation'),
  said('Kenya Ferries', 'named-organisation'),
  said('Falk’s Research UK', 'named-organisation'),
  said('Transparency Norvale', 'named-organisation', 'The group fights for transparency.'),
  said('Pilots Without Ports', 'named-organisation'),
  // A single name that no full name explains: a person is introduced in full.
  said('Labour', 'named-organisation'),
  said('Norair', 'named-organisation'),
  said('Norair', 'named-organisation', '', ' It will close in May.'),
  said('Falk', 'named-person', 'Irma Falk runs the ferry.'),
  said('Irma', 'named-person', 'Irma Falk runs the ferry.'),
  // Outlets.
  said('Xinhua', 'media'),
  said('Al Jazeera', 'media'),
  said('News agency Osta', 'media'),
  said('The state broadcaster ORV', 'media'),
  said('The Daily Quay', 'media'),
  said('The Osta news agency', 'media'),
  // A person by a title, an age, a role or "who"; by the surname or the given name alone.
  told('Quill Ashgrove, 52, said the gate was open.', 'Quill Ashgrove', 'named-person'),
  told('Quill Ashgrove, a teacher, said the gate was open.', 'Quill Ashgrove', 'named-person'),
  told('Quill Ashgrove, who keeps bees, said the gate was open.', 'Quill Ashgrove', 'named-person'),
  said('Quill Ashgrove', 'named-person', '', ' Ashgrove keeps bees.'),
  said('Quill Ashgrove', 'named-person', 'Mr Ashgrove keeps bees.'),
  said('Quill', 'named-person', 'Quill Ashgrove keeps bees. Quill sells honey.'),
  said('Resident Quill Ashgrove', 'named-person'),
  told('Her aunt, 34-year-old Quill Ashgrove, said the gate was open.', 'Her aunt', 'named-person', 'Quill Ashgrove'),
  // A body by its acronym, "which", and what it is called.
  said('Quill Ashgrove', 'named-organisation', 'Quill Ashgrove (QA) was founded in May.'),
  told('Quill Ashgrove, which sells boats, said the gate was open.', 'Quill Ashgrove', 'named-organisation'),
  said('Quill Ashgrove', 'named-organisation', 'Quill Ashgrove have left.'),
  said('The carrier Quill Ashgrove', 'named-organisation'),
  // Nothing tells.
  said('Quill Ashgrove', 'other-named'),
  said('Fenna Dáil', 'other-named'),
  // Unnamed officials.
  said('A Harbour Office spokesperson', 'unnamed-officials'),
  said('A spokeswoman for the hospital', 'unnamed-officials'),
  said('The coroner', 'unnamed-officials'),
  said('The judge', 'unnamed-officials'),
  said('The chief constable', 'unnamed-officials'),
  said('The magistrate', 'unnamed-officials'),
  said('Prosecutors', 'unnamed-officials'),
  said('A nurse', 'other-unnamed'),
  said('A diver', 'other-unnamed'),
  // Acronyms.
  told('The Ridge Law Centre (RLC) won. RLC said the gate was open.', 'RLC', 'named-organisation', 'Ridge Law Centre'),
  told('The Ridge Law Centre won. RLC said the gate was open.', 'RLC', 'named-organisation', 'Ridge Law Centre'),
  told('The Ridge Law Centre won. MTA said the gate was open.', 'MTA', 'named-organisation'),
  // Descriptions, where one body alone can be meant.
  told('Ostrand United lost. The club said the gate was open.', 'The club', 'named-organisation', 'Ostrand United'),
  told(
    'The Norvale Fishing Commission met in May. Nothing came of it. The commission said the gate was open.',
    'The commission',
    'named-organisation',
    'Norvale Fishing Commission',
  ),
  one('Nurses went on strike. The union said the gate was open.', 'the gate was open', 'The union', {
    sourceName: undefined,
  }),
  one('Ana Roe came. The airline said the gate was open.', 'the gate was open', 'The airline', {
    sourceName: undefined,
  }),
  told('Ostrand United lost. It said the gate was open.', 'It', 'named-organisation', 'Ostrand United'),
  told(
    'Norair Group lost money. The Ostrand-based firm said the gate was open.',
    'The Ostrand-based firm',
    'named-organisation',
    'Norair Group',
  ),
  // "he" is no crowd.
  one('Police were late. He said the gate was open.', 'the gate was open', 'He', { sourceName: undefined }),
  // Names behind offices.
  told(
    'Minister for Fishing Ana Roe said the gate was open.',
    'Minister for Fishing Ana Roe',
    'named-person',
    'Ana Roe',
  ),
  told('Former Miss Norvale Ana Roe said the gate was open.', 'Former Miss Norvale Ana Roe', 'named-person', 'Ana Roe'),
  told(
    'Harbour Co-ordinator Ana Roe said the gate was open.',
    'Harbour Co-ordinator Ana Roe',
    'named-person',
    'Ana Roe',
  ),
];

export const nothing: string[] = ['Ostrand United (OU) won the cup.', 'The airline, which flew to Ostrand, is gone.'];
