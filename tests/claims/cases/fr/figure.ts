// Figures of French.
import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  { text: 'La ville compte 48 250 habitants.', claims: [{ exact: '48 250 habitants', value: 48250, unit: 'people' }] },
  {
    text: "Le budget est de 1 234,5 millions d'euros.",
    claims: [{ exact: "1 234,5 millions d'euros", value: 1234500000, unit: 'euro' }],
  },
  { text: 'Les prix ont augmenté de 12,5 %.', claims: [{ exact: '12,5 %', value: 12.5, unit: 'percent' }] },
  {
    text: 'Plus de 3 millions de dollars ont été versés.',
    claims: [{ exact: 'Plus de 3 millions de dollars', value: 3000000, unit: 'dollar' }],
  },
  {
    text: 'Quatre-vingt-dix-sept personnes ont été évacuées.',
    claims: [{ exact: 'Quatre-vingt-dix-sept personnes', value: 97, unit: 'people' }],
  },
  {
    text: 'Soixante et onze élèves étaient absents.',
    claims: [{ exact: 'Soixante et onze élèves', value: 71, unit: 'people' }],
  },
  {
    text: 'Il y avait dix-huit passagers à bord.',
    claims: [{ exact: 'dix-huit passagers', value: 18, unit: 'people' }],
  },
  {
    text: 'Mille deux cents salariés sont en grève.',
    claims: [{ exact: 'Mille deux cents salariés', value: 1200, unit: 'people' }],
  },
  {
    text: 'Deux cent cinquante mille foyers sont privés de courant.',
    claims: [{ exact: 'Deux cent cinquante mille foyers', value: 250000, unit: 'people' }],
  },
  { text: 'La tour mesure 120 mètres.', claims: [{ exact: '120 mètres', value: 120, unit: 'metre' }] },
  {
    text: 'Le terrain fait 660 mètres carrés.',
    claims: [{ exact: '660 mètres carrés', value: 660, unit: 'square metre' }],
  },
  { text: 'La récolte a atteint 34 500 tonnes.', claims: [{ exact: '34 500 tonnes', value: 34500, unit: 'tonne' }] },
  { text: 'Il roulait à 140 km/h.', claims: [{ exact: '140 km/h', value: 140, unit: 'kilometre per hour' }] },
  { text: 'Le loyer coûte 8,50 €.', claims: [{ exact: '8,50 €', value: 8.5, unit: 'euro' }] },
  {
    text: 'Il faisait 40 degrés Celsius.',
    claims: [{ exact: '40 degrés Celsius', value: 40, unit: 'degree Celsius' }],
  },
];

export const nothing: string[] = [
  "L'article 49 a été voté.",
  'Elle habite au numéro 12.',
  'Le vol 815 a été annulé.',
  'Il est arrivé à 18 h.',
  'Un homme attendait.',
];
