// Protests in Lorvik and, a day later, in Sandholm: the same outcomes in two towns.
import { told } from './event.ts';

export const lorvikProtests = [
  told(
    'protest-a',
    'Lorvik Daily',
    '17T22:00',
    'Police break up rally in Lorvik',
    'Police detained 64 people at a rally against the pension law in Lorvik on Saturday, the interior ministry said.',
    'Twelve officers and nine demonstrators were injured. The organisers said that 30,000 people had marched.',
    'The police counted 8,000 people.',
  ),
  told(
    'protest-b',
    'Capital Post',
    '18T10:00',
    'More than 100 held after Lorvik rally',
    'More than 100 people were detained during Saturday’s rally in Lorvik, according to the lawyers’ group Open Court.',
    'At least 25 people were injured when the police used water cannon, doctors said.',
    'Some 20,000 people took part, a count by Lorvik university found.',
  ),
  told(
    'protest-c',
    'Northern Times',
    '18T21:00',
    'Pension protests spread to Sandholm',
    'In Sandholm, 37 people were detained on Sunday, a day after the rally in Lorvik, the police said.',
    'Eight people were injured in Sandholm.',
    'In Lorvik, where 112 people had been detained on Saturday, the streets were quiet.',
  ),
  told(
    'protest-d',
    'Tarn Wire',
    '19T15:00',
    'Courts release most of those held in Lorvik',
    'Of the 112 people detained in Lorvik on Saturday, 96 people have been released, a court said on Monday.',
    'One demonstrator died of her injuries in a Lorvik hospital, the first death since the protests began.',
    'Forty-one people were detained in Sandholm on Sunday, the interior ministry said, correcting the police.',
  ),
] as const;
