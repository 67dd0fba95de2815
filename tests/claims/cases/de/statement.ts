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
  // A prefix that stands apart, and a verb at the end of its clause.
  one('Die Polizei teilte am Abend mit, der Fahrer sei geflohen.', 'der Fahrer sei geflohen', 'Die Polizei', {
    cue: 'teilte',
  }),
  one('Wie die Stadt mitteilte, bleibt die Brücke gesperrt.', 'bleibt die Brücke gesperrt', 'die Stadt', {
    rule: 'as-clause',
  }),
  one('Der Verband kündigte an, gegen das Urteil vorzugehen.', 'gegen das Urteil vorzugehen', 'Der Verband'),
  one(
    'Die Ministerin forderte die Länder auf, mehr Lehrer einzustellen.',
    'mehr Lehrer einzustellen',
    'Die Ministerin',
  ),
  // Phrases.
  one('Laut Polizei war die Straße glatt.', 'war die Straße glatt', 'Polizei', { cue: 'Laut', rule: 'according-to' }),
  one('Nach Angaben der Klinik geht es ihm gut.', 'geht es ihm gut', 'der Klinik', { cue: 'Nach Angaben' }),
  one('Medienberichten zufolge tritt der Trainer zurück.', 'tritt der Trainer zurück', 'Medienberichten', {
    cue: 'zufolge',
  }),
  one('Die Strecke sei sicher, so der Betreiber.', 'Die Strecke sei sicher', 'der Betreiber', { cue: 'so' }),
  one('Das Geld sei weg, heißt es in dem Bericht.', 'Das Geld sei weg', 'dem Bericht', { cue: 'heißt' }),
  // Around the speaker, and past what is told of him between commas.
  one('Der Architekt, ein Schüler von Lind, sagte, das Dach halte.', 'das Dach halte', 'Der Architekt'),
  one('Roe betonte, dass niemand gehen müsse.', 'dass niemand gehen müsse', 'Roe', { cue: 'betonte' }),
  // The Konjunktiv goes on with who spoke before.
  many(
    'Roe sagte, der Damm halte. Die Straße sei frei.',
    ['der Damm halte', 'Roe'],
    ['Die Straße sei frei', 'Roe', { cue: 'sei', rule: 'konjunktiv' }],
  ),
  // A second verb of the same speaker.
  many(
    'Roe sagte, die Lage sei ernst, und kündigte an, Hilfe zu schicken.',
    ['die Lage sei ernst', 'Roe'],
    ['Hilfe zu schicken', 'Roe', { rule: 'shared' }],
  ),
];

export const nothing: string[] = [
  'Der Damm hält.',
  'Roe hat am Montag nichts gesagt.',
  'Nach dem Regen kam die Sonne.',
  'Der Zug fährt laut und langsam.',
  'So ging der Tag zu Ende.',
];
