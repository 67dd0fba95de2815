// Whose words they are, where no verb of saying stands beside them or another stands nearer.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Who is cited speaks, in either voice.
  one(
    'Der Kurier zitiert Ministerin Ina Roth mit den Worten: „Das Wasser gehört allen.“',
    '„Das Wasser gehört allen.“',
    'Ministerin Ina Roth',
  ),
  one('„Die Geduld ist am Ende“, wird der Pfarrer im „Kurier“ zitiert.', '„Die Geduld ist am Ende“', 'der Pfarrer'),
  one('„Die Geduld ist am Ende“, wie Roe vom Kurier zitiert wird.', '„Die Geduld ist am Ende“', 'Roe'),
  // Told behind a quotation that is a sentence of its own.
  one('„Es reicht uns jetzt.“ Das sagte Pfarrer Jan Ott.', '„Es reicht uns jetzt.“', 'Pfarrer Jan Ott', {
    rule: 'told',
  }),
  // What somebody holds of a thing.
  one('Für Trainer Jan Ott sei das Spiel „eine bittere Lehre“ gewesen.', '„eine bittere Lehre“', 'Trainer Jan Ott', {
    rule: 'stance',
  }),
  one('Roe hält den Plan für „einen großen Fehler“.', '„einen großen Fehler“', 'Roe', { rule: 'stance' }),
  one('Im Verfahren sieht Roe einen „Angriff auf alle“.', '„Angriff auf alle“', 'Roe', { rule: 'stance' }),
  // Between the parts of a quotation.
  many(
    '„Die Sorge um das Geld“ bleibt laut Roe „auch im Winter groß“.',
    ['„Die Sorge um das Geld“', 'Roe'],
    ['„auch im Winter groß“', 'Roe'],
  ),
  // A paper says it: in its own clause, before what tells of it, and by "darin".
  one('In dem Brief steht: „Wir kommen nicht mehr zurück.“', '„Wir kommen nicht mehr zurück.“', 'dem Brief'),
  one('Im Bericht, der am Freitag erschien, heißt es: „Das Geld ist weg.“', '„Das Geld ist weg.“', 'Bericht'),
  one('Roe schrieb einen Brief. Darin heißt es: „Das Haus ist leer.“', '„Das Haus ist leer.“', 'einen Brief'),
  // A clause of somebody else before the colon.
  one(
    'Minister Ott wies das zurück, die Lehrerin Ina Roe erklärte: „So geht es nicht weiter.“',
    '„So geht es nicht weiter.“',
    'Lehrerin Ina Roe',
  ),
  // Who spoke before.
  many(
    'Roe warnte: „Das wird uns alle treffen.“ Seine Begründung: „Es fehlt am Geld.“',
    ['„Das wird uns alle treffen.“', 'Roe'],
    ['„Es fehlt am Geld.“', 'Seine', { rule: 'lead' }],
  ),
  one(
    'Wirtin Ina Roe nahm am Abend zu der Frage Stellung. Jeder Gast könne „selbst entscheiden, wo er sitzt“.',
    '„selbst entscheiden, wo er sitzt“',
    'Wirtin Ina Roe',
  ),
  one('Das Gericht sprach ihn frei. Es rügte das Verfahren als „einen langen Irrweg“.', '„einen langen Irrweg“', 'Es'),
];

export const nothing: string[] = [
  'Im Regal fand sich das Buch „Die Brücke“.',
  'Auf dem Schild stand „Halt“.',
  'Die Oper „Der lange Weg“ sieht man in Kiel.',
];
