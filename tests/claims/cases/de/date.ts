import type { ClaimCase } from '../../case.ts';

/** A Wednesday. */
const published = '2024-03-06T08:30:00+01:00';

const on = (text: string, exact: string, from: string, to = from): ClaimCase => ({
  text,
  published,
  claims: [{ exact, from, to }],
});

export const cases: ClaimCase[] = [
  // Days.
  on('Der Vertrag wurde am 3. Mai 2024 unterzeichnet.', '3. Mai 2024', '2024-05-03'),
  on('Seit dem 1. Januar gilt die neue Regel.', '1. Januar', '2024-01-01'),
  on('Die Wahl ist am 9.6.2024.', '9.6.2024', '2024-06-09'),
  on('Gestern kam die Feuerwehr zweimal.', 'Gestern', '2024-03-05'),
  on('Übermorgen schließt das Bad.', 'Übermorgen', '2024-03-08'),
  on('Vor drei Jahren schloss das Werk.', 'Vor drei Jahren', '2021-03-06'),
  on('Die Brücke wird in zwei Wochen gesperrt.', 'in zwei Wochen', '2024-03-20'),
  on('An Heiligabend 2023 fiel der Strom aus.', 'Heiligabend 2023', '2023-12-24'),
  // Weekdays by tense.
  on('Der Stadtrat tagte am Montag im Rathaus.', 'Montag', '2024-03-04'),
  on('Der Stadtrat wird am Montag im Rathaus tagen.', 'Montag', '2024-03-11'),
  on('Am vergangenen Freitag brannte die Mühle.', 'vergangenen Freitag', '2024-03-01'),
  // Weeks, months, years and parts of them.
  on('Vergangene Woche fiel der Strom aus.', 'Vergangene Woche', '2024-02-26', '2024-03-03'),
  on('Nächste Woche kommt die Ministerin.', 'Nächste Woche', '2024-03-11', '2024-03-17'),
  on('Im vergangenen Jahr kamen weniger Gäste.', 'vergangenen Jahr', '2023-01-01', '2023-12-31'),
  on('Im Juni 2023 wurde gewählt.', 'Juni 2023', '2023-06-01', '2023-06-30'),
  on('Mitte April 2023 stand das Wasser hoch.', 'Mitte April 2023', '2023-04-10', '2023-04-20'),
  on('Anfang 2024 stiegen die Preise.', 'Anfang 2024', '2024-01-01', '2024-06-30'),
  on('Im Sommer 2022 war es trocken.', 'Sommer 2022', '2022-06-01', '2022-08-31'),
  on('In den 1990er Jahren schlossen die Zechen.', '1990er Jahren', '1990-01-01', '1999-12-31'),
  on('Von 2019 bis 2021 stand das Haus leer.', 'Von 2019 bis 2021', '2019-01-01', '2021-12-31'),
  // Clock times.
  on('Heute um 15.30 Uhr tagt der Ausschuss.', 'Heute um 15.30 Uhr', '2024-03-06T15:30+01:00'),
  on('Der Prozess begann am 3. Mai 2023.', '3. Mai 2023', '2023-05-03'),
  on('Der Vertrag läuft Ende 2027 aus.', 'Ende 2027', '2027-07-01', '2027-12-31'),
  on('Im Sommer 2019 brannte die Halle.', 'Sommer 2019', '2019-06-01', '2019-08-31'),
  on('Heute vor drei Jahren brach der Deich.', 'Heute vor drei Jahren', '2021-03-06'),
  on('Bis zum 31.12.2026 ist Zeit.', '31.12.2026', '2026-12-31'),
  on('Vor zwei Wochen trat er zurück.', 'Vor zwei Wochen', '2024-02-21'),
  on('Im dritten Quartal 2025 sank der Umsatz.', 'dritten Quartal 2025', '2025-07-01', '2025-09-30'),
  on('Zwischen 2010 und 2015 wurde gebaut.', 'Zwischen 2010 und 2015', '2010-01-01', '2015-12-31'),
  // Months and a day whose names are also those of people: behind a word that leads a time.
  on('Seit Januar gilt die neue Regel.', 'Januar', '2024-01-01', '2024-01-31'),
  on('Der Stadtrat tagte am Mittwoch im Rathaus.', 'Mittwoch', '2024-03-06'),
  on('Der Stadtrat wird am Mittwoch tagen.', 'Mittwoch', '2024-03-06'),
  on('Im August kamen weniger Gäste.', 'August', '2023-08-01', '2023-08-31'),
  on('Die Messe wird im Mai eröffnet.', 'Mai', '2024-05-01', '2024-05-31'),
  on('Die Strecke war von Montag bis Mittwoch gesperrt.', 'von Montag bis Mittwoch', '2024-03-04', '2024-03-06'),
];

export const nothing: string[] = [
  'Maier sprach lange über den Haushalt.',
  'Sie wohnt in Zimmer 2019.',
  'Er zahlte 2000 Euro für das Rad.',
  'Der Montagsclub sammelt Geld.',
  'Sonntagskinder haben Glück.',
  'Der Weg ist 3,5 Kilometer lang.',
  'August Kern kam zu spät.',
  'Der Mai ist gekommen.',
  'Karl Mai lacht.',
  'Mit August Weber sprach sie lange.',
  'Der dumme August lacht.',
  'Am Morgen kam er.',
];
