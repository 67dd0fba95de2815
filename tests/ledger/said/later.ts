// Ten stories more, written once the bar for near misses stood, and run once.
import { type Story, story } from './fresh.ts';

export const laterStories: readonly Story[] = [
  story(
    'place',
    ['The coastguard', 'a tanker ran aground off Saint Merrick with 40 people aboard', 'Tanker aground'],
    ['a coastguard officer', 'off Saint Merrick a tanker with a crew of 40 has run onto rocks', 'On the rocks'],
    ['The coastguard', 'a tanker sprang a leak in the port of Brask with 40 people aboard', 'Leak in Brask'],
  ),
  story(
    'day',
    ['The parliament’s speaker', 'the vote on the budget will be held on 12 March', 'Budget vote'],
    ['speaker Jonas Ott', 'parliament votes about the budget on 12 March', 'When parliament votes'],
    ['The parliament’s speaker', 'the vote on the budget has been put off until 2 April', 'Vote put off'],
  ),
  story(
    'measure',
    ['The transport ministry', 'deaths on the roads fell by a fifth last year', 'Safer roads'],
    ['the ministry', 'last year a fifth fewer people were killed on the roads', 'Fewer die in traffic'],
    ['The transport ministry', 'injuries on the roads fell by a fifth last year', 'Fewer hurt'],
  ),
  story(
    'who',
    ['Editor Mira Sol', 'reporter Jan Teel was beaten by guards at the stadium', 'Reporter beaten'],
    ['Mira Sol', '“Guards at the stadium beat our reporter Jan Teel”', 'Violence at the match'],
    ['Mira Sol', 'photographer Ada Wick was beaten by guards at the stadium', 'Photographer beaten'],
  ),
  story(
    'not',
    ['The oil firm', 'it had known of the crack in the pipeline for two months', 'The crack'],
    ['the oil firm', 'for two months it was aware that the pipeline had a crack', 'Firm knew'],
    ['The oil firm', 'it had known nothing of the crack in the pipeline', 'Firm did not know'],
  ),
  story(
    'number',
    ['The refugee agency', 'more than 70,000 people have crossed into Ruvania', 'Flight to Ruvania'],
    ['the agency', 'Ruvania has taken in over 70,000 people', 'Ruvania takes them in'],
    ['The refugee agency', 'more than 7,000 people have crossed into Ruvania', 'First refugees'],
  ),
  story(
    'place',
    ['Hospital director Noor Albers', 'power failed for three hours in the children’s ward', 'Dark ward'],
    ['Noor Albers', 'the children’s ward had no power for three hours', 'Without power'],
    ['Noor Albers', 'power failed for three hours in the operating rooms', 'Dark theatre'],
  ),
  story(
    'day',
    ['The customs office', 'the border at Kelm was shut on the night of 3 August', 'Kelm shut'],
    ['customs', 'on the night of 3 August nobody could cross at Kelm', 'Nobody crosses'],
    ['The customs office', 'the border at Kelm was shut on the night of 23 August', 'Kelm shut again'],
  ),
  story(
    'measure',
    ['The space agency', 'the probe sent its first pictures of the moon Calla', 'Pictures from Calla'],
    ['engineers', 'the first images of Calla have come from the probe', 'Calla seen'],
    ['The space agency', 'the probe measured the magnetic field of the moon Calla', 'Calla’s field'],
  ),
  story(
    'who',
    ['The broker', 'the pension fund sold its shares a day before the crash', 'Who sold?'],
    ['a broker', 'one day ahead of the crash the pension fund got rid of its shares', 'Fund sold in time'],
    ['The broker', 'the insurer sold its shares a day before the crash', 'Insurer sold in time'],
  ),
];
