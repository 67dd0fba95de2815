import { type ClaimCase, many, one } from '../../case.ts';

const holds = 'dass der Damm hält';

export const cases: ClaimCase[] = [
  one(`Roe sagte, ${holds}.`, holds, 'Roe', { cue: 'sagte', rule: 'cue-before' }),
  one('Der Bürgermeister erklärt, der Damm hält.', 'der Damm hält', 'Der Bürgermeister', { cue: 'erklärt' }),
  one('Roe hat am Montag gesagt, der Damm hält.', 'der Damm hält', 'Roe', { cue: 'hat am Montag gesagt' }),
  // The speaker between the two parts of the verb.
  one(`Am Montag hat Roe gesagt, ${holds}.`, holds, 'Roe', { cue: 'hat Roe gesagt' }),
  // The verb before its speaker, as in English.
  one('Der Damm hält, sagte Roe.', 'Der Damm hält', 'Roe', { cue: 'sagte', rule: 'inverted' }),
  // A day with a point ends no sentence.
  one('Roe sagte, der Damm hält bis 3. Mai.', 'der Damm hält bis 3. Mai', 'Roe'),
  many(`Roe sagte, ${holds}. Lind hat geschrieben, er bleibt.`, [holds, 'Roe'], ['er bleibt', 'Lind']),
];

export const nothing: string[] = ['Der Damm hält.', 'Roe hat am Montag nichts gesagt.'];
