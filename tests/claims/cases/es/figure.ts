// Figures of Spanish.
import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  {
    text: 'La ciudad tiene 48.250 habitantes.',
    claims: [{ exact: '48.250 habitantes', value: 48250, unit: 'people' }],
  },
  {
    text: 'El presupuesto es de 1.234,5 millones de euros.',
    claims: [{ exact: '1.234,5 millones de euros', value: 1234500000, unit: 'euro' }],
  },
  { text: 'Los precios subieron un 12,5 %.', claims: [{ exact: '12,5 %', value: 12.5, unit: 'percent' }] },
  {
    text: 'Más de 3 millones de dólares fueron pagados.',
    claims: [{ exact: 'Más de 3 millones de dólares', value: 3000000, unit: 'dollar' }],
  },
  {
    text: 'Treinta y cinco familias fueron evacuadas.',
    claims: [{ exact: 'Treinta y cinco familias', value: 35, unit: 'people' }],
  },
  {
    text: 'Mil doscientos trabajadores están en huelga.',
    claims: [{ exact: 'Mil doscientos trabajadores', value: 1200, unit: 'people' }],
  },
  {
    text: 'Había doscientos cincuenta niños.',
    claims: [{ exact: 'doscientos cincuenta niños', value: 250, unit: 'people' }],
  },
  {
    text: 'Cincuenta y dos mil trescientos votantes acudieron.',
    claims: [{ exact: 'Cincuenta y dos mil trescientos votantes', value: 52300, unit: 'people' }],
  },
  { text: 'Unas 2 300 personas llegaron.', claims: [{ exact: 'Unas 2 300 personas', value: 2300, unit: 'people' }] },
  { text: 'La torre mide 120 metros.', claims: [{ exact: '120 metros', value: 120, unit: 'metre' }] },
  {
    text: 'El terreno tiene 660 metros cuadrados.',
    claims: [{ exact: '660 metros cuadrados', value: 660, unit: 'square metre' }],
  },
  {
    text: 'La cosecha llegó a 34.500 toneladas.',
    claims: [{ exact: '34.500 toneladas', value: 34500, unit: 'tonne' }],
  },
  { text: 'Circulaba a 140 km/h.', claims: [{ exact: '140 km/h', value: 140, unit: 'kilometre per hour' }] },
  { text: 'El billete cuesta 8,50 €.', claims: [{ exact: '8,50 €', value: 8.5, unit: 'euro' }] },
  {
    text: 'El treinta y seis por ciento votó.',
    claims: [{ exact: 'treinta y seis por ciento', value: 36, unit: 'percent' }],
  },
];

export const nothing: string[] = [
  'Se votó el artículo 49.',
  'Vive en el número 12.',
  'El vuelo 815 fue cancelado.',
  'Un hombre esperaba.',
];
