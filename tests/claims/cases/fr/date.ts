// Dates of French.
import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  {
    text: 'Le pont rouvrira le 3 juin 2026.',
    published: '2026-05-20',
    claims: [{ exact: '3 juin 2026', from: '2026-06-03', to: '2026-06-03' }],
  },
  {
    text: 'Le 1er janvier 2025, la loi est entrée en vigueur.',
    published: '2026-05-20',
    claims: [{ exact: '1er janvier 2025', from: '2025-01-01', to: '2025-01-01' }],
  },
  {
    text: 'Il est arrivé hier.',
    published: '2026-05-20',
    claims: [{ exact: 'hier', from: '2026-05-19', to: '2026-05-19' }],
  },
  {
    text: 'Elle est morte avant-hier.',
    published: '2026-05-20',
    claims: [{ exact: 'avant-hier', from: '2026-05-18', to: '2026-05-18' }],
  },
  {
    text: "Aujourd'hui, la ville vote.",
    published: '2026-05-20',
    claims: [{ exact: "Aujourd'hui", from: '2026-05-20', to: '2026-05-20' }],
  },
  {
    text: 'Les travaux ont duré du 4 au 22 janvier 1995.',
    published: '2026-05-20',
    claims: [{ exact: 'du 4 au 22 janvier 1995', from: '1995-01-04', to: '1995-01-22' }],
  },
  {
    text: 'En mars 2024, le prix a doublé.',
    published: '2026-05-20',
    claims: [{ exact: 'mars 2024', from: '2024-03-01', to: '2024-03-31' }],
  },
  {
    text: 'La semaine dernière, la digue a cédé.',
    published: '2026-05-20',
    claims: [{ exact: 'La semaine dernière', from: '2026-05-11', to: '2026-05-17' }],
  },
  {
    text: "Il y a deux ans, l'usine a fermé.",
    published: '2026-05-20',
    claims: [{ exact: 'Il y a deux ans', from: '2024-05-20', to: '2024-05-20' }],
  },
  {
    text: "Le procès s'est ouvert lundi.",
    published: '2026-05-20',
    claims: [{ exact: 'lundi', from: '2026-05-18', to: '2026-05-18' }],
  },
  {
    text: 'Le club a été fondé en 1902.',
    published: '2026-05-20',
    claims: [{ exact: '1902', from: '1902-01-01', to: '1902-12-31' }],
  },
  {
    text: 'Au troisième trimestre 2025, les ventes ont baissé.',
    published: '2026-05-20',
    claims: [{ exact: 'troisième trimestre 2025', from: '2025-07-01', to: '2025-09-30' }],
  },
  {
    text: "L'an dernier, il a neigé.",
    published: '2026-05-20',
    claims: [{ exact: "L'an dernier", from: '2025-01-01', to: '2025-12-31' }],
  },
  {
    text: 'Dans trois semaines, la ligne sera fermée.',
    published: '2026-05-20',
    claims: [{ exact: 'Dans trois semaines', from: '2026-06-10', to: '2026-06-10' }],
  },
  {
    text: 'Le texte a été signé le 13.5.2015.',
    published: '2026-05-20',
    claims: [{ exact: '13.5.2015', from: '2015-05-13', to: '2015-05-13' }],
  },
];

export const nothing: string[] = [
  'Le match a été gagné.',
  'Elle marche vers le port.',
  "Il a vingt ans d'expérience.",
  'La route 66 est longue.',
];
