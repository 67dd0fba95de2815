// Speakers in a list, reports that nobody owns, and what outlets understand.
import type { ClaimCase } from '../../case.ts';
import { one } from '../../case.ts';

const open = 'the gate was open';
const says = (source: string): ClaimCase => one(`${source} said the gate was open.`, open, source);
const rumour = (before: string, cue: string): ClaimCase =>
  one(`${before} that the gate was open.`, 'that the gate was open', null, { cue });

export const cases: ClaimCase[] = [
  says('The heads of the River Bank, the Lake Bank and the Sea Bank'),
  says('The union, the council and the mayor'),
  says('Larn, Sol and Falk'),
  says('The pilots’ union, the crews’ union and the port office'),
  says('The mayors of Ostrand, Halden and Karsa'),
  says('The fire chief, the head of the clinic and the harbour master'),
  says('Ivo Larn, Mara Sol and Irma Falk'),
  // What stands before the list is no item of it.
  one('On Monday, the council and the mayor said the gate was open.', open, 'the council and the mayor'),
  one('A day later, the council and the mayor said the gate was open.', open, 'the council and the mayor'),
  one(
    'After a visit to the quay, the council and the mayor said the gate was open.',
    open,
    'the council and the mayor',
  ),
  one('In Ostrand, Larn and Sol said the gate was open.', open, 'Larn and Sol'),
  one('The gate was open, the council and the mayor said.', 'The gate was open', 'the council and the mayor'),
  rumour('The visit was put off amid rumours', 'rumours'),
  rumour('The guard left amid unconfirmed reports', 'reports'),
  rumour('He was held on allegations', 'allegations'),
  rumour('There was speculation', 'speculation'),
  rumour('There were claims', 'claims'),
  one('The search began on rumours she had left the island.', 'she had left the island', null, { cue: 'rumours' }),
  one('The search ended after reports the boy had been found.', 'the boy had been found', null, { cue: 'reports' }),
  one('The Guardian understands the gate was open.', open, 'The Guardian', { sourceClass: 'media' }),
  one('The BBC understands the gate was open.', open, 'The BBC', { sourceClass: 'media', cue: 'understands' }),
  one('Sky News understands that the gate was open.', 'that the gate was open', 'Sky News', { sourceClass: 'media' }),
  one('Reuters understands the gate was open.', open, 'Reuters', { sourceClass: 'media' }),
  one('Reports that the bridge has moved are being checked.', 'that the bridge has moved', null, { cue: 'Reports' }),
  one('Amid reports his boat will not be repaired, the pilot stayed away.', 'his boat will not be repaired', null),
  // “At” and the time belong to what is said.
  one(
    'The fire chief said at around 4pm the wall had given way.',
    'at around 4pm the wall had given way',
    'The fire chief',
  ),
];

export const nothing: string[] = [
  'She understands the rules of the port.',
  'Mara Sol understands that the gate is old.',
  'It is understood that the gate was open.',
  'The mayor understood the anger of the crews.',
  'Rumours ran through the town.',
  'In reports the next day nobody was named.',
  'The guardian understood the rules of the port.',
  'The rumours that spread were old.',
  'The council, the union and the mayor left the quay.',
];
