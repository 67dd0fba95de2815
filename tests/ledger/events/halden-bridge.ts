// What a bridge at Halden costs, and how long it takes: figures that grow, beside those of the tunnel at Ostmark.
import { told } from './event.ts';

export const haldenBridge = [
  told(
    'bridge-a',
    'Halden News',
    '05T12:00',
    'Bridge at Halden to cost 410 million',
    'The new bridge at Halden will cost 410 million crowns, the transport ministry said on Monday, 90 million crowns more than planned.',
    'The bridge is to carry 22,000 vehicles a day.',
    'It is due to open in 2029, two years late.',
  ),
  told(
    'bridge-b',
    'Capital Post',
    '08T09:00',
    'Auditors: Halden bridge dearer than ministry says',
    'The bridge over the fjord at Halden will cost at least 480 million crowns, the court of audit warned on Thursday.',
    'The ministry had counted 22,000 vehicles a day; the auditors expect 15,000 vehicles a day.',
    'The tunnel at Ostmark, which opened in 2021, cost 480 million crowns, twice what had been planned.',
  ),
  told(
    'bridge-c',
    'Northern Times',
    '15T14:00',
    'Half a billion for Halden’s bridge?',
    'The Halden bridge may cost 500 million crowns, the minister, Oda Brekke, conceded in parliament on Thursday.',
    'The delay has grown to three years, she said.',
    'Opposition members said that the ministry had hidden 90 million crowns of extra cost.',
  ),
  told(
    'bridge-d',
    'Halden News',
    '23T10:00',
    'What Halden pays for its bridge',
    'Of the 500 million crowns that the bridge is to cost, the town of Halden will pay 60 million crowns, the mayor said on Friday.',
    'Traffic is expected to reach 15,000 vehicles a day.',
    'The ministry will spend 75 million crowns on the tunnel at Ostmark next year.',
  ),
] as const;
