// In the same week another ferry capsizes, in Marrow Sound: the near miss of the one at Kostiv.
import { told } from './event.ts';

export const marrowFerry = [
  told(
    'marrow-a',
    'Island Gazette',
    '13T11:00',
    'Car ferry capsizes in Marrow Sound',
    'At least nine people drowned when a car ferry capsized in Marrow Sound early on Tuesday, the coastguard said.',
    'Fourteen people were missing. The ferry, the Gannet, had left Port Ennis with 88 people aboard.',
    'Helicopters lifted 31 people from the water, the coastguard said.',
  ),
  told(
    'marrow-b',
    'Capital Post',
    '13T21:00',
    'Twelve dead after ferry overturns off Port Ennis',
    'Twelve people have died in Marrow Sound, where the car ferry Gannet turned over in a squall on Tuesday, the health board said.',
    'The coastguard put the number of missing at 11. Hospitals on the island treated 19 injured survivors.',
    'It was the second ferry disaster in two days: at Kostiv, on the Sorn, 41 people were killed on Monday.',
  ),
  told(
    'marrow-c',
    'Tarn Wire',
    '14T08:00',
    'Marrow Sound: 15 bodies recovered, eight still missing',
    'Fifteen people were killed in the capsizing of the Gannet, the coastguard said on Wednesday, and eight people are still missing.',
    'The ferry carried 91 people, the operator, Ennis Marine, said in a new count.',
    'Twenty-two people were injured, most of them lightly, said the health board.',
  ),
  told(
    'marrow-d',
    'Island Gazette',
    '15T16:00',
    'Last of the missing found in Marrow Sound',
    'Divers found the last missing passengers of the Gannet on Thursday. In all, 23 people were killed off Port Ennis, the coastguard said.',
    'Raising the wreck will cost about 14 million crowns, Ennis Marine estimated.',
    'The number of injured was put at 22.',
  ),
] as const;
