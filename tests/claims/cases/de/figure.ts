import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  // How numbers are written.
  {
    text: 'Die neue Brücke kostet 3,5 Millionen Euro.',
    claims: [{ exact: '3,5 Millionen Euro', value: 3500000, unit: 'euro', rule: 'money', bound: 'exact' }],
  },
  {
    text: 'An der Kundgebung nahmen 1.200 Menschen teil.',
    claims: [{ exact: '1.200 Menschen', value: 1200, unit: 'people', rule: 'count' }],
  },
  {
    text: 'Mehr als 1.234,56 Euro bekam niemand.',
    claims: [{ exact: 'Mehr als 1.234,56 Euro', value: 1234.56, unit: 'euro', bound: 'at-least' }],
  },
  {
    text: 'Im Speicher liegen 15.000 Tonnen Weizen.',
    claims: [{ exact: '15.000 Tonnen', value: 15000, unit: 'Tonnen' }],
  },
  {
    text: 'Der Verein bekam 1 250 000 Franken vom Kanton.',
    claims: [{ exact: '1 250 000 Franken', value: 1250000, unit: 'franc' }],
  },
  { text: 'Die Stiftung zahlte 1.250.000 Euro.', claims: [{ exact: '1.250.000 Euro', value: 1250000, unit: 'euro' }] },
  {
    text: 'Die Polizei zählte 4.000 und der Verband 15.000 auf dem Platz.',
    claims: [
      { exact: '4.000', value: 4000 },
      { exact: '15.000', value: 15000 },
    ],
  },
  // Scales, written out and short.
  {
    text: 'Der Umsatz stieg auf 2,5 Mrd. Euro im Quartal.',
    claims: [{ exact: '2,5 Mrd. Euro', value: 2500000000, unit: 'euro' }],
  },
  {
    text: 'Die Stadt zählt 1,2 Millionen Einwohner.',
    claims: [{ exact: '1,2 Millionen Einwohner', value: 1200000, unit: 'people' }],
  },
  {
    text: 'Der Schaden beträgt eine Million Euro.',
    claims: [{ exact: 'eine Million Euro', value: 1e6, unit: 'euro' }],
  },
  // Words joined to one.
  {
    text: 'Der Chor hat fünfundzwanzig Mitglieder.',
    claims: [{ exact: 'fünfundzwanzig Mitglieder', value: 25, unit: 'people' }],
  },
  {
    text: 'Das Museum kaufte dreihundertfünfzig Gemälde.',
    claims: [{ exact: 'dreihundertfünfzig Gemälde', value: 350, unit: 'Gemälde' }],
  },
  {
    text: 'Im Hafen lagen zwölftausendvierhundert Kisten.',
    claims: [{ exact: 'zwölftausendvierhundert Kisten', value: 12400, unit: 'Kisten' }],
  },
  {
    text: 'Die Sitzung dauerte anderthalb Stunden.',
    claims: [{ exact: 'anderthalb Stunden', value: 1.5, unit: 'hour' }],
  },
  { text: 'Er saß zweieinhalb Jahre in Haft.', claims: [{ exact: 'zweieinhalb Jahre', value: 2.5, unit: 'year' }] },
  {
    text: 'Zwei Dutzend Anwohner standen vor dem Rathaus.',
    claims: [{ exact: 'Zwei Dutzend Anwohner', value: 24, unit: 'people' }],
  },
  // Hedges and ranges.
  {
    text: 'Rund 45 Prozent der Wähler blieben zu Hause.',
    claims: [{ exact: 'Rund 45 Prozent', value: 45, unit: 'percent', bound: 'about' }],
  },
  { text: 'Ein Ticket kostet 30 Euro.', claims: [{ exact: '30 Euro', value: 30, unit: 'euro' }] },
  {
    text: 'Nur 3,5 % der Stimmen entfielen auf die Partei.',
    claims: [{ exact: '3,5 %', value: 3.5, unit: 'percent' }],
  },
  {
    text: 'Bis zu 300 Häuser wurden beschädigt.',
    claims: [{ exact: 'Bis zu 300 Häuser', value: 300, unit: 'Häuser', bound: 'at-most' }],
  },
  {
    text: 'Zwischen 30 und 40 Prozent der Betriebe sind betroffen.',
    claims: [{ exact: 'Zwischen 30 und 40 Prozent', low: 30, high: 40, unit: 'percent', bound: 'between' }],
  },
  {
    text: 'Die Miete stieg um 7,4 Prozent auf 980 Euro.',
    claims: [
      { exact: '7,4 Prozent', value: 7.4, unit: 'percent' },
      { exact: '980 Euro', value: 980, unit: 'euro' },
    ],
  },
  // Measures, ages, shares, what is counted, compounds.
  {
    text: 'Die Strecke ist 12,5 Kilometer lang.',
    claims: [{ exact: '12,5 Kilometer', value: 12.5, unit: 'kilometre' }],
  },
  {
    text: 'Die Ministerin ist 54 Jahre alt.',
    claims: [{ exact: '54 Jahre alt', value: 54, unit: 'year', rule: 'age' }],
  },
  {
    text: 'Zwei Drittel der Schulen haben kein Netz.',
    claims: [{ exact: 'Zwei Drittel', value: 2 / 3, rule: 'fraction' }],
  },
  {
    text: 'Die Gemeinde baut 120 Einfamilienhäuser am Fluss.',
    claims: [{ exact: '120 Einfamilienhäuser', value: 120, unit: 'Häuser', rule: 'count' }],
  },
  {
    text: 'Hunderte Familien zogen in den Ort.',
    claims: [{ exact: 'Hunderte Familien', low: 200, high: 999, unit: 'people', bound: 'about' }],
  },
  {
    text: 'Tausende von Menschen zogen durch die Stadt.',
    claims: [{ exact: 'Tausende von Menschen', low: 2000, high: 9999, unit: 'people', bound: 'about' }],
  },
  // A noun before a number is no name, though it has a capital.
  {
    text: 'Laut Bericht bekamen die Schulen 48 Computer.',
    claims: [{ exact: '48 Computer', value: 48, unit: 'Computer' }],
  },
  // A part of the whole before its verb, a half joined to a scale, a year before a sum.
  { text: 'Der Bestand ist um ein Drittel geschrumpft.', claims: [{ exact: 'ein Drittel', value: 1 / 3 }] },
  {
    text: 'Die Mieten sind um mehr als ein Fünftel gestiegen.',
    claims: [{ exact: 'mehr als ein Fünftel', value: 0.2, bound: 'at-least' }],
  },
  { text: 'Zweieinhalbtausend Zuschauer kamen.', claims: [{ exact: 'Zweieinhalbtausend Zuschauer', value: 2500 }] },
  { text: 'Die Zahl sank 2025 auf 2.780.', claims: [{ exact: '2.780', value: 2780 }] },
];

export const nothing: string[] = [
  'Zwei Männer standen vor der Tür.',
  'Im Jahr 2019 wurde die Schule gebaut.',
  'Artikel 5 schützt die Presse.',
  'Das Spiel endete 3:2 für die Gäste.',
  'Am 3. Mai beginnt die Messe.',
  'Die Wahl ist am 9.6.2024.',
  'Der Ausschuss tagt um 15.30 Uhr.',
];
