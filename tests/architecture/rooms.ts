// The table of rooms: who may import whom, said here and nowhere else. The README shows it (`npm run rooms`), rooms.test.ts
// holds the tree to it, planted.test.ts tries every other way.

import type { Room } from './room.ts';
import { coreRooms } from './rooms-core.ts';
import { extensionRooms } from './rooms-extension.ts';

/** All rooms, in the order of the arrows: a room stands below all that it may import. */
export const rooms: readonly Room[] = [...coreRooms, ...extensionRooms];

/** The rooms a file fits; one, where the table is right. */
export const roomsOf = (path: string): Room[] => rooms.filter(({ files }) => files.test(path));

/** The entries of `may` or `types`. */
export const entriesOf = (list = ''): string[] => list.split(' ').filter(Boolean);
