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
  one(
    '„Wir haben die Lage unterschätzt“, räumte Landrätin Petra Hollmann ein.',
    '„Wir haben die Lage unterschätzt“',
    'Landrätin Petra Hollmann',
  ),
  one(
    '„Das ist kein Spaziergang“, warnte Feuerwehrchef Jens Adler am Freitag.',
    '„Das ist kein Spaziergang“',
    'Feuerwehrchef Jens Adler',
  ),
  one(
    'Der Betriebsrat spricht von einem „Schlag ins Gesicht der Belegschaft“.',
    '„Schlag ins Gesicht der Belegschaft“',
    'Der Betriebsrat',
  ),
  one('Auf die Frage nach den Kosten sagte sie nur: „Kein Kommentar.“', '„Kein Kommentar.“', 'sie'),
  one(
    '»Ohne Regen bricht die Ernte ein«, fürchtet Bauer Wilm Carstens.',
    '»Ohne Regen bricht die Ernte ein«',
    'Bauer Wilm Carstens',
  ),
  one(
    '„Die Brücke wird nicht gesprengt“, heißt es aus dem Verkehrsministerium.',
    '„Die Brücke wird nicht gesprengt“',
    'dem Verkehrsministerium',
  ),
  one('„Ich wollte nur helfen“, beteuerte der Angeklagte vor Gericht.', '„Ich wollte nur helfen“', 'der Angeklagte'),
  one('„Es war die Hölle“, erinnert sich die 71-jährige Zeugin.', '„Es war die Hölle“', 'die 71-jährige Zeugin'),
  one('Die Polizei bezeichnete den Einsatz als „insgesamt erfolgreich“.', '„insgesamt erfolgreich“', 'Die Polizei'),
  one(
    '„Wir zahlen, was wir können“, meint Gastwirtin Rosa Behnke dazu.',
    '„Wir zahlen, was wir können“',
    'Gastwirtin Rosa Behnke',
  ),
  one('„Nein“, antwortete der Kanzler knapp.', '„Nein“', 'der Kanzler'),
  one(
    'Trainerin Anke Vogt lobte: „Die Mädchen haben großartig gekämpft.“',
    '„Die Mädchen haben großartig gekämpft.“',
    'Trainerin Anke Vogt',
  ),
  one(
    '„Der Verdacht hat sich nicht bestätigt“, teilte ein Sprecher der Staatsanwaltschaft mit.',
    '„Der Verdacht hat sich nicht bestätigt“',
    'ein Sprecher der Staatsanwaltschaft',
  ),
  one(
    'In dem Gutachten steht: „Eine Gefahr für Anwohner bestand zu keiner Zeit.“',
    '„Eine Gefahr für Anwohner bestand zu keiner Zeit.“',
    'dem Gutachten',
  ),
  one(
    '„Man hat uns belogen!“, rief eine Frau aus dem Publikum.',
    '„Man hat uns belogen!“',
    'eine Frau aus dem Publikum',
  ),
  one('Mit den Worten „Jetzt reicht es“ verließ der Bürgermeister den Saal.', '„Jetzt reicht es“', 'der Bürgermeister'),
  many(
    '„Ich habe davon“, so der Minister, „erst aus der Zeitung erfahren.“',
    ['„Ich habe davon“', 'der Minister'],
    ['„erst aus der Zeitung erfahren.“', 'der Minister'],
  ),
];

export const nothing: string[] = [
  'Im Regal fand sich das Buch „Die Brücke“.',
  'Auf dem Schild stand „Halt“.',
  'Die Oper „Der lange Weg“ sieht man in Kiel.',
  'Der Film „Die lange Nacht“ läuft ab Donnerstag im Kino.',
  'Das Lokal „Zur Post“ bleibt zu.',
  'Er gewann mit dem Pferd „Abendwind“.',
];
