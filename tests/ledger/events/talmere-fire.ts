// A chemical works burns at Talmere; people leave their homes.
import { told } from './event.ts';

export const talmereFire = [
  told(
    'fire-a',
    'Talmere Chronicle',
    '19T08:00',
    'Chemical works on fire, town told to leave',
    'A fire at the Olvane chemical works in Talmere has driven 3,000 people from their homes, the town council said on Monday.',
    'Fourteen people were injured, four of them firefighters. Nobody was killed, the fire brigade said.',
    'Some 200 firefighters from five counties are at the works.',
  ),
  told(
    'fire-b',
    'Capital Post',
    '19T18:00',
    'Thousands flee burning chemical plant in Talmere',
    'More than 4,000 people have fled their homes in Talmere since the Olvane plant caught fire, the county said.',
    'Hospitals treated 38 people who were injured, most of them for breathing difficulties.',
    'About 260 firefighters were fighting the blaze by Monday evening.',
    'In Skarn, across the river, 900 people were evacuated as a precaution.',
  ),
  told(
    'fire-c',
    'Tarn Wire',
    '20T07:00',
    'One dead in Talmere fire',
    'One person was killed in the fire at the Olvane works in Talmere, the county said on Tuesday; the body was found in a storehouse.',
    'Forty-four people were injured. The county gave the number of displaced people as 4,600.',
    'The damage may reach 85 million crowns, an insurer said.',
  ),
  told(
    'fire-d',
    'Talmere Chronicle',
    '22T17:00',
    'Families return to Talmere',
    'Most of the 4,600 people displaced by the fire at the Olvane works may return on Friday, the mayor, Greta Holm, said.',
    'Damage to the works is put at 120 million crowns by the company.',
    'Two people were killed and 51 were injured in the fire, said the county in its last report.',
  ),
] as const;
