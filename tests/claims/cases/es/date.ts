// Dates of Spanish.
import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  {
    text: 'El puente se abrirá el 3 de junio de 2026.',
    published: '2026-05-20',
    claims: [{ exact: '3 de junio de 2026', from: '2026-06-03', to: '2026-06-03' }],
  },
  { text: 'Llegó ayer.', published: '2026-05-20', claims: [{ exact: 'ayer', from: '2026-05-19', to: '2026-05-19' }] },
  {
    text: 'Hoy vota la ciudad.',
    published: '2026-05-20',
    claims: [{ exact: 'Hoy', from: '2026-05-20', to: '2026-05-20' }],
  },
  {
    text: 'Las obras duraron del 4 al 22 de enero de 1995.',
    published: '2026-05-20',
    claims: [{ exact: 'del 4 al 22 de enero de 1995', from: '1995-01-04', to: '1995-01-22' }],
  },
  {
    text: 'En marzo de 2024 el precio se duplicó.',
    published: '2026-05-20',
    claims: [{ exact: 'marzo de 2024', from: '2024-03-01', to: '2024-03-31' }],
  },
  {
    text: 'La semana pasada cedió el dique.',
    published: '2026-05-20',
    claims: [{ exact: 'La semana pasada', from: '2026-05-11', to: '2026-05-17' }],
  },
  {
    text: 'Hace dos años cerró la fábrica.',
    published: '2026-05-20',
    claims: [{ exact: 'Hace dos años', from: '2024-05-20', to: '2024-05-20' }],
  },
  {
    text: 'El juicio empezó el lunes.',
    published: '2026-05-20',
    claims: [{ exact: 'lunes', from: '2026-05-18', to: '2026-05-18' }],
  },
  {
    text: 'El club fue fundado en 1902.',
    published: '2026-05-20',
    claims: [{ exact: '1902', from: '1902-01-01', to: '1902-12-31' }],
  },
  {
    text: 'En el tercer trimestre de 2025 bajaron las ventas.',
    published: '2026-05-20',
    claims: [{ exact: 'tercer trimestre de 2025', from: '2025-07-01', to: '2025-09-30' }],
  },
  {
    text: 'El año pasado nevó.',
    published: '2026-05-20',
    claims: [{ exact: 'El año pasado', from: '2025-01-01', to: '2025-12-31' }],
  },
  {
    text: 'Dentro de tres semanas se cerrará la línea.',
    published: '2026-05-20',
    claims: [{ exact: 'Dentro de tres semanas', from: '2026-06-10', to: '2026-06-10' }],
  },
  {
    text: 'Se firmó el 13.5.2015.',
    published: '2026-05-20',
    claims: [{ exact: '13.5.2015', from: '2015-05-13', to: '2015-05-13' }],
  },
];

export const nothing: string[] = [
  'Ganaron el partido.',
  'El mar estaba en calma.',
  'Tiene veinte años de experiencia.',
  'Gastaron 470 millones.',
];
