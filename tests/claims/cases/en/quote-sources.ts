// Where the mention begins and ends: titles, appositions, ages, brackets, relative clauses, groups, papers.
import { type ClaimCase, one } from '../../case.ts';

const said = (source: string, before: string, after = ''): ClaimCase =>
  one(`“The gate was open,” said ${before}${source}${after}.`, '“The gate was open,”', source);

const saidAfter = (source: string, aside: string): ClaimCase =>
  one(`“The gate was open,” ${source}${aside} said.`, '“The gate was open,”', source);

const told = (source: string, rest: string): ClaimCase =>
  one(`${source}${rest} said: “The gate was open.”`, '“The gate was open.”', source);

export const cases: ClaimCase[] = [
  // After an inverted verb: cut at an apposition, an age, a relative clause, a place or a time.
  said('Ruben Sol', '', ', 52, a captain from Marelle'),
  said('Ruben Sol', '', ', who runs the ferry'),
  said('Ruben Sol', '', ' (52)'),
  said('Ruben Sol', '', ' in a radio interview'),
  said('Ruben Sol', '', ' on Tuesday'),
  said('Ruben Sol', '', ', the owner of the ferry, on Tuesday'),
  said('Captain Ruben Sol of the ferry “Irma”', '', ', who was there'),
  said('Mr. Sol', '', ', who runs the ferry'),
  said('Dr. Ana Feld', '', ', an engineer'),
  said('Sen. Ana Pell', '', ', D-Norv., at the hearing'),
  said('the harbour master', '', ', who runs the gates'),
  said('the mayor of Ostrand', '', ', who was there'),
  said('one of the sailors', '', ' as he left'),
  said('a spokesman for the owners', '', ' on Monday'),
  said('a source close to the owners', '', ', who asked not to be named'),
  said('three people with knowledge of the talks', '', ''),
  said('two of the five owners', '', ''),
  said('Sol and Brandt', '', ' in a joint letter'),
  said('harbour minister Lena Okoro', '', ''),
  said('the minister for harbours', '', ' last night'),
  said('a senior official at the ministry', '', ''),
  // Before the verb: back over an apposition, a bracket, a clause, several commas.
  saidAfter('Ruben Sol', ', a captain from Marelle,'),
  saidAfter('Ruben Sol', ', 52, a captain,'),
  saidAfter('Ruben Sol', ' (52)'),
  saidAfter('Ruben Sol', ', who runs the ferry,'),
  saidAfter('Ruben Sol', ', who lost a boat near Ostrand, Norvale, in May,'),
  saidAfter('Ruben Sol', ', head of boats, locks, and gates,'),
  saidAfter('Ruben Sol', ', whose ferry sank,'),
  saidAfter('Ruben Sol', ' himself'),
  saidAfter('Ruben Sol', ' later'),
  saidAfter('Senator Ana Pell', ' (D-Norv.)'),
  saidAfter('the harbour master', ', a tall man,'),
  saidAfter('the mayor of Ostrand', ''),
  saidAfter('a spokeswoman for the owners', ''),
  // At the start of a sentence.
  told('Ruben Sol', ''),
  told('Ruben Sol', ', the owner of the ferry,'),
  told('Ruben Sol', ', on a visit to Ostrand, Norvale,'),
  told('The harbour master', ' also'),
  told('Two owners', ' who asked not to be named'),
  told('A letter from the owners', ''),
  // Words before the mention are no part of it.
  one('In Marelle, Ruben Sol said: “The gate was open.”', '“The gate was open.”', 'Ruben Sol'),
  one('But Ruben Sol said: “The gate was open.”', '“The gate was open.”', 'Ruben Sol'),
  one('At the hearing the harbour master said: “The gate was open.”', '“The gate was open.”', 'the harbour master'),
  one('Last year Ruben Sol said: “The gate was open.”', '“The gate was open.”', 'Ruben Sol'),
  one('Still, one captain said: “The gate was open.”', '“The gate was open.”', 'one captain'),
  // A day is no source.
  one('“The gate was open,” Ruben Sol said Thursday morning on the quay.', '“The gate was open,”', 'Ruben Sol'),
  // Of what belongs to somebody, the whole is the source; of an answer, whose it is.
  one(
    'The Ostrand Courier’s Ana Pell asks, “Who opened the gate?”',
    '“Who opened the gate?”',
    'The Ostrand Courier’s Ana Pell',
  ),
  // A year behind whoever speaks does not make it a thing that is called something.
  one(
    'The inspectors in 2019 warned of “rotten beams” in the roof of the hall.',
    '“rotten beams”',
    'The inspectors in 2019',
  ),
  one('A letter from 2021 spoke of “loose bolts” along the quay.', '“loose bolts”', 'A letter from 2021'),
  one('Sol’s answer was that “nobody had the key to the gate”.', '“nobody had the key to the gate”', 'Sol'),
];

export const nothing: string[] = [
  'Ruben Sol, a captain from Marelle, said the gate was open.',
  'The captain of the ferry “Irma” said the gate was open.',
  'A tug built in 1968 and named “Irma” sank at the quay.',
  'Those who were there said little.',
  'Sol and Brandt said they would go.',
];
