// Gas explodes in the coal mine of Brennick.
import { told } from './event.ts';

export const brennickMine = [
  told(
    'mine-a',
    'Brennick Echo',
    '06T10:00',
    'Explosion in Brennick mine',
    'Seven miners were killed in a gas explosion at the Brennick colliery on Tuesday morning, the company said.',
    'Some 40 miners were missing underground, the union said. Thirty-one people were injured.',
    'The Number Two shaft employs 640 people.',
  ),
  told(
    'mine-b',
    'Capital Post',
    '06T19:00',
    'At least 16 dead in Brennick colliery',
    'At least 16 people died in the explosion at the Brennick coal mine, the mining inspectorate said on Tuesday evening.',
    'Twenty-six miners are missing, 600 metres below ground. Rescue teams had to turn back because of the heat.',
    'Methane had reached 3.4 percent in the shaft before the blast, the inspectorate said; the limit is 1 percent.',
    'More than 30 people were injured, five of them gravely.',
  ),
  told(
    'mine-c',
    'Northern Times',
    '07T13:00',
    'Brennick: inspectors had warned of methane',
    'The number of dead at Brennick has risen to 24, the district governor, Anselm Roke, said on Wednesday.',
    'Eighteen miners are still missing.',
    'Methane stood at 3.1 percent an hour before the explosion, according to the records of the company, which the inspectorate disputes.',
    'An explosion in the neighbouring Tolmin mine killed 24 people in 2009.',
  ),
  told(
    'mine-d',
    'Brennick Echo',
    '09T09:00',
    'All missing miners found dead',
    'Forty-two miners died in the Brennick colliery, the company said on Friday after the last bodies had been brought up.',
    'Thirty-three people were injured. Families will receive 250,000 crowns each, the government promised.',
    'The government had first spoken of 150,000 crowns for each family.',
  ),
] as const;
