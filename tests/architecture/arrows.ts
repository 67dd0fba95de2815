// Holds arrows to the table of rooms.

import type { Import } from './imports.ts';
import type { Room } from './room.ts';
import { entriesOf, rooms, roomsOf } from './rooms.ts';

/** The arrows that the table does not allow, each in words. */
export const forbiddenIn = (imports: readonly Import[]): string[] =>
  imports
    .filter((arrow) => !isAllowed(arrow))
    .map(({ from, to, typeOnly }) => `${from} -> ${to}${typeOnly ? ' (type)' : ''}`);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [room] = roomsOf(from);
  if (!room) return false;
  return room.files.test(to) || allows(entriesOf(room.may), to) || (typeOnly && allows(entriesOf(room.types), to));
}

/** Whether a list of rooms, files and packages names a place. */
export const allows = (list: readonly string[], to: string): boolean =>
  list.some((entry) => {
    const room = rooms.find(({ name }) => name === entry);
    return room ? room.files.test(to) : to === entry || to.startsWith(entry.endsWith(':') ? entry : `${entry}/`);
  });

/** The rooms that an entry of the table leads to: a room, or the room of a file; none where it is a package. */
export const leadsTo = (entry: string): Room[] =>
  rooms.filter(({ name, files }) => name === entry || files.test(entry));
