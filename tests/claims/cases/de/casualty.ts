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
];

export const nothing: string[] = [
  'Vor 60 Jahren starb der Maler.',
  'Der Verein verletzte vier Vorschriften.',
  'Die Feuerwehr kam mit 40 Kräften.',
  'Der Konzern verlor 300 Stellen.',
  'Sie war tot müde nach 12 Stunden.',
];
