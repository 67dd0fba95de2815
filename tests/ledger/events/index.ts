// All events of the ledger's test set: each of four articles.
import { brennickMine } from './brennick-mine.ts';
import type { Told } from './event.ts';
import { haldenBridge } from './halden-bridge.ts';
import { kostivFerry } from './kostiv-ferry.ts';
import { lorvikProtests } from './lorvik-protests.ts';
import { marrowFerry } from './marrow-ferry.ts';
import { talmereFire } from './talmere-fire.ts';

export const events: Readonly<Record<string, readonly Told[]>> = {
  'kostiv-ferry': kostivFerry,
  'marrow-ferry': marrowFerry,
  'brennick-mine': brennickMine,
  'talmere-fire': talmereFire,
  'halden-bridge': haldenBridge,
  'lorvik-protests': lorvikProtests,
};
