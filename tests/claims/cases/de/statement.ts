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
  one('Aus dem Protokoll geht hervor, dass der Rat gewarnt wurde.', 'dass der Rat gewarnt wurde', 'dem Protokoll'),
  // A second verb of the same speaker.
  many(
    'Roe sagte, die Lage sei ernst, und kündigte an, Hilfe zu schicken.',
    ['die Lage sei ernst', 'Roe'],
    ['Hilfe zu schicken', 'Roe', { rule: 'shared' }],
  ),
  // Phrases, and what a participle brings along.
  one(
    'Laut einer am Freitag erschienenen Studie fehlen Wohnungen.',
    'fehlen Wohnungen',
    'einer am Freitag erschienenen Studie',
    { rule: 'according-to' },
  ),
  one('Nach Bewertung von Fachleuten ist das Dach sicher.', 'ist das Dach sicher', 'Fachleuten'),
  one('Nach Roes Idee soll der Markt umziehen.', 'soll der Markt umziehen', 'Roes Idee'),
  one('Wie aus einem Brief des Landrats hervorgeht, fehlen Lehrer.', 'fehlen Lehrer', 'einem Brief des Landrats', {
    rule: 'as-clause',
  }),
  // What is told as a fact behind the report is the paper's own.
  one('Roe sagte, der Damm sei sicher, doch die Stadt sperrte ihn.', 'der Damm sei sicher', 'Roe'),
  many(
    'Minister Ott lehnte den Plan ab, Ina Roe erklärte, die Zeit dränge.',
    ['den Plan', 'Minister Ott', { rule: 'thing' }],
    ['die Zeit dränge', 'Ina Roe'],
  ),
  // A court is "es"; an office and who holds it are one mention; a day is none of it.
  one('Das Gericht tagte. Es betonte, die Frist sei um.', 'die Frist sei um', 'Es'),
  one(
    'Der Vorsitzende des Verbands, Uwe Lamm, sagte, das Geld reiche.',
    'das Geld reiche',
    'Der Vorsitzende des Verbands',
    { sourceName: 'Uwe Lamm' },
  ),
  one('Das Dach halte, sagte Roe am Montag.', 'Das Dach halte', 'Roe'),
  // A sentence of facts in between: the Konjunktiv still goes on with who spoke.
  many(
    'Die Behörde teilte mit, der Damm halte. Die Anlage liegt am Fluss. Sie werde erneut geprüft.',
    ['der Damm halte', 'Die Behörde'],
    ['Sie werde erneut geprüft', 'Die Behörde', { rule: 'konjunktiv' }],
  ),
  many('Der Kurier kennt den Brief. Darin heißt es, das Werk schließe.', ['das Werk schließe', 'den Brief']),
  // Nobody is said to speak: the Konjunktiv goes on with whom the sentence before is about.
  one(
    'Der Anwalt widersprach. Sein Mandant sei im Ausland gewesen.',
    'Sein Mandant sei im Ausland gewesen',
    'Der Anwalt',
  ),
  one('Der Betreiber beruhigte alle. Es bestehe keine Gefahr.', 'Es bestehe keine Gefahr', 'Der Betreiber'),
  one(
    'Die Ministerin blieb gelassen. Der Plan schütze Kinder, sie habe ihn geprüft.',
    'Der Plan schütze Kinder, sie habe ihn geprüft',
    'Die Ministerin',
  ),
  // What somebody tells of itself.
  many('Die Firma macht nach eigenen Angaben Verlust.', ['Die Firma macht', 'Die Firma'], ['Verlust', 'Die Firma']),
  one('Die Lage ist laut Angaben unklar, so ein Sprecher.', 'Die Lage ist laut Angaben unklar', 'ein Sprecher', {
    rule: 'so',
  }),
  // Who is who: nouns have capitals too.
  one('Laut einer Studie der Universität fehlt Wasser.', 'fehlt Wasser', 'einer Studie der Universität', {
    sourceClass: 'document',
  }),
  one('Die Zeugin sagte, das Auto sei rot.', 'das Auto sei rot', 'Die Zeugin', { sourceClass: 'other-unnamed' }),
  one('Bauamtsleiterin Petra Holm sagte, das Dach halte.', 'das Dach halte', 'Bauamtsleiterin Petra Holm', {
    sourceClass: 'named-person',
    sourceName: 'Petra Holm',
  }),
  one('Landrat Gerd Ott (CDU) sagte, das Dach halte.', 'das Dach halte', 'Landrat Gerd Ott', {
    sourceClass: 'named-person',
    sourceName: 'Gerd Ott',
  }),
  many(
    'Landrat Gerd Ott sagte, es seien 120 Liter Regen gefallen. Der Kanal sei voll, sagte er.',
    ['es seien 120 Liter Regen gefallen', 'Landrat Gerd Ott'],
    ['Der Kanal sei voll', 'er', { sourceName: 'Gerd Ott' }],
  ),
  one(
    'Der Konzern werde das Werk nicht schließen, versicherte Vorstandschef Rolf Brandis.',
    'Der Konzern werde das Werk nicht schließen',
    'Vorstandschef Rolf Brandis',
  ),
  one('Laut Umweltamt ist das Wasser wieder sauber.', 'ist das Wasser wieder sauber', 'Umweltamt'),
  one(
    'Nach Angaben der Feuerwehr dauerten die Löscharbeiten die ganze Nacht.',
    'dauerten die Löscharbeiten die ganze Nacht',
    'der Feuerwehr',
  ),
  one(
    'Die Ministerin erklärte, sie habe von den Plänen nichts gewusst.',
    'sie habe von den Plänen nichts gewusst',
    'Die Ministerin',
  ),
  one('Wie die Stadtwerke mitteilten, ist die Leitung repariert.', 'ist die Leitung repariert', 'die Stadtwerke'),
  one(
    'Der Sprecherin zufolge handelt es sich um einen Einzelfall.',
    'handelt es sich um einen Einzelfall',
    'Der Sprecherin',
  ),
  one('Er sei unschuldig, sagte der Angeklagte.', 'Er sei unschuldig', 'der Angeklagte'),
  one(
    'Die Gewerkschaft wirft dem Unternehmen vor, Verträge gebrochen zu haben.',
    'Verträge gebrochen zu haben',
    'Die Gewerkschaft',
  ),
  one('Aus Sicht der Opposition kommt das Gesetz zu spät.', 'kommt das Gesetz zu spät', 'der Opposition'),
  one('Die Behörde geht davon aus, dass der Brand gelegt wurde.', 'dass der Brand gelegt wurde', 'Die Behörde'),
  one(
    'Bürgermeisterin Hilde Marx kündigte an, die Schule werde im Herbst öffnen.',
    'die Schule werde im Herbst öffnen',
    'Bürgermeisterin Hilde Marx',
  ),
  one(
    'Forscher vermuten, dass der Gletscher bis 2050 verschwindet.',
    'dass der Gletscher bis 2050 verschwindet',
    'Forscher',
  ),
  one('Dem Bericht zufolge fehlen landesweit Ärzte.', 'fehlen landesweit Ärzte', 'Dem Bericht'),
  one('Die Firma bestreitet, dass Öl ausgelaufen ist.', 'dass Öl ausgelaufen ist', 'Die Firma'),
  one(
    'Zeugen berichteten, der Wagen sei viel zu schnell gefahren.',
    'der Wagen sei viel zu schnell gefahren',
    'Zeugen',
  ),
  one('Der Verband fordert, die Steuer müsse sinken.', 'die Steuer müsse sinken', 'Der Verband'),
  one('Nach Einschätzung von Experten bleibt der Winter mild.', 'bleibt der Winter mild', 'Experten'),
  one('Man habe alles versucht, hieß es aus dem Rathaus.', 'Man habe alles versucht', 'dem Rathaus'),
  one(
    'Die Bahn teilte mit, die Strecke bleibe bis Montag gesperrt.',
    'die Strecke bleibe bis Montag gesperrt',
    'Die Bahn',
  ),
];

export const nothing: string[] = [
  'Der Damm hält.',
  'Roe hat am Montag nichts gesagt.',
  'Nach dem Regen kam die Sonne.',
  'Der Zug fährt laut und langsam.',
  'So ging der Tag zu Ende.',
  // A state, no report; nobody finds where something is found.
  'Die Pflichten sind im Vertrag festgelegt.',
  'Auf der Tafel fand sich kein Hinweis.',
  'Die Mannschaft gewann und feierte bis spät in die Nacht.',
  'Die Brücke wurde gesperrt. Sie sei alt.',
  'Der Pfarrer kommt nicht, es sei denn, es regnet.',
  'Auf dem Schild stand eine Zahl.',
  'Nach dem Umbau öffnete das Haus.',
  'Der Arzt kam am Morgen in die Praxis.',
  'Der Zug hielt, weil ein Baum lag.',
  'Sie kündigte und zog nach Kiel.',
  'Die Opposition tagt im Saal 3.',
];
