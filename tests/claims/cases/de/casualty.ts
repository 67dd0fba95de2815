import type { Outcome } from '../../../../utils/claims/model/claim.ts';
import type { ClaimCase } from '../../case.ts';

const on = (text: string, exact: string, low: number, outcomes: Outcome[], high = low): ClaimCase => ({
  text,
  claims: [{ exact, low, high, outcomes }],
});

export const cases: ClaimCase[] = [
  on('Beim Einsturz der Halle starben 14 Menschen.', 'starben 14 Menschen', 14, ['killed']),
  on('21 Menschen kamen in den Trümmern ums Leben.', '21 Menschen kamen in den Trümmern ums Leben', 21, ['killed']),
  on('Die Behörde meldet 33 Verletzte.', '33 Verletzte', 33, ['injured']),
  on('Zwölf Arbeiter werden noch vermisst.', 'Zwölf Arbeiter werden noch vermisst', 12, ['missing']),
  on('Die Zahl der Toten stieg am Abend auf 57.', 'Toten stieg am Abend auf 57', 57, ['killed']),
  on('Die Polizei nahm neun Männer fest.', 'neun Männer fest', 9, ['detained']),
  on('Mehr als 800 Anwohner wurden evakuiert.', 'Mehr als 800 Anwohner wurden evakuiert', 800, ['displaced']),
  on('Dutzende Fahrgäste wurden verletzt.', 'Dutzende Fahrgäste wurden verletzt', 24, ['injured'], 99),
  {
    text: 'Fünf Menschen starben, 18 wurden verletzt.',
    claims: [
      { exact: 'Fünf Menschen starben', low: 5, high: 5, outcomes: ['killed'], who: 'Menschen' },
      { exact: '18 wurden verletzt', low: 18, high: 18, outcomes: ['injured'] },
    ],
  },
  // One person, by what he is, by his age, or by a word for another.
  on('Ein 27-Jähriger erlag am Abend seinen schweren Verletzungen.', 'Ein 27-Jähriger erlag', 1, ['killed']),
  on('Der Fahrer starb noch am Unfallort.', 'Der Fahrer starb', 1, ['killed']),
  on('Ein Polizeibeamter wurde leicht verletzt.', 'Ein Polizeibeamter wurde leicht verletzt', 1, ['injured']),
  on('Der Hund biss zwei Gäste; beide wurden verletzt.', 'beide wurden verletzt', 2, ['injured']),
  {
    text: 'Drei Insassen starben, ein weiterer schwebt in Lebensgefahr.',
    claims: [
      { exact: 'Drei Insassen starben', low: 3, outcomes: ['killed'] },
      { exact: 'ein weiterer schwebt in Lebensgefahr', low: 1, outcomes: ['injured'] },
    ],
  },
  // Who they are ends before the verb.
  {
    text: 'Zwölf Bewohner werden noch vermisst.',
    claims: [{ exact: 'Zwölf Bewohner werden noch vermisst', low: 12, who: 'Bewohner' }],
  },
  {
    text: 'Mehr als 1.400 Einwohner mussten ihre Häuser verlassen.',
    claims: [{ exact: 'Mehr als 1.400 Einwohner mussten ihre Häuser verlassen', low: 1400, who: 'Einwohner' }],
  },
  // Compounds, a corpse, lives that are taken.
  on('Die Zahl der Verkehrstoten sank 2025 auf 2.780.', 'Verkehrstoten sank 2025 auf 2.780', 2780, ['killed']),
  on('Das Unglück forderte 19 Menschenleben.', '19 Menschenleben', 19, ['killed']),
  on('Retter bargen die Leichen von fünf Bergleuten.', 'Leichen von fünf Bergleuten', 5, ['killed']),
  // Parts of a count.
  {
    text: 'Sieben Menschen kamen ums Leben, darunter drei Kinder.',
    claims: [
      { exact: 'Sieben Menschen kamen ums Leben', low: 7, outcomes: ['killed'] },
      { exact: 'drei Kinder', low: 3, outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'Bei dem Angriff starben 17 Zivilisten, unter ihnen fünf Kinder.',
    claims: [
      { exact: 'starben 17 Zivilisten', low: 17, outcomes: ['killed'] },
      { exact: 'fünf Kinder', low: 5, outcomes: ['killed'], part: 'part' },
    ],
  },
  on('Mindestens 17 Menschen wurden verletzt.', 'Mindestens 17 Menschen wurden verletzt', 17, ['injured']),
  on('Noch immer werden elf Fischer vermisst.', 'elf Fischer vermisst', 11, ['missing']),
  on('Der Sturm forderte sechs Todesopfer.', 'sechs Todesopfer', 6, ['killed']),
  on('Drei Kinder gelten als vermisst.', 'Drei Kinder gelten als vermisst', 3, ['missing']),
  on('Rettungskräfte bargen zwei Leichen aus dem Fluss.', 'zwei Leichen', 2, ['killed']),
  on('Die Explosion riss fünf Arbeiter in den Tod.', 'fünf Arbeiter in den Tod', 5, ['killed']),
  on('Acht Polizisten erlitten Prellungen.', 'Acht Polizisten erlitten Prellungen', 8, ['injured']),
  on('Zwei Frauen zogen sich Platzwunden zu.', 'Zwei Frauen zogen sich Platzwunden', 2, ['injured']),
  on('Drei Kinder kamen mit Brandwunden ins Krankenhaus.', 'Drei Kinder kamen mit Brandwunden', 3, ['injured']),
  on('Ein Ehepaar wurde tot in der Wohnung gefunden.', 'Ehepaar wurde tot', 2, ['killed']),
  on('Unter den Trümmern werden noch neun Menschen vermutet.', 'neun Menschen vermutet', 9, ['missing']),
  on('Drei Retter erlagen ihren Verletzungen.', 'Drei Retter erlagen', 3, ['killed']),
  on('Zwei Männer wurden angeschossen.', 'Zwei Männer wurden angeschossen', 2, ['injured']),
  on('300 Familien wurden evakuiert.', '300 Familien wurden evakuiert', 300, ['displaced']),
];

export const nothing: string[] = [
  'Vor 60 Jahren starb der Maler.',
  'Der Verein verletzte vier Vorschriften.',
  'Die Feuerwehr kam mit 40 Kräften.',
  'Der Konzern verlor 300 Stellen.',
  'Die Seuche hat 30.000 Puten getötet.',
  'Zwölf Schafe verendeten bei dem Blitzschlag.',
  'Unbekannte töteten in der Nacht vier Pferde.',
  'Die Feuerwehr rettete 14 Bewohner aus dem Haus.',
  'Sie verletzte sich beim Training am Knie.',
  'In der Klinik stehen 240 Betten für Verletzte bereit.',
  'Der Autor starb 1832 in Weimar.',
  'Sie war tot müde nach 12 Stunden.',
  'Die Mannschaft verlor 0:4 und war tot müde.',
  'Der Arzt behandelt Prellungen.',
  'Die Salbe hilft gegen Brandwunden.',
  'Das Ehepaar kaufte zwei tote Bäume.',
  'Die Polizei vermutet fünf Täter aus der Region.',
  'Er hat zwei Paar Schuhe verloren.',
];
