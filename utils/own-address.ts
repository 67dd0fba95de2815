// The address under which the notes on a text of the reader's own are kept: one that no page on the web can have, as nothing
// of it lies there. `id`: a UUID.
const front = 'file:///draft/';

export const ownAddress = (id: string): string => front + id;

/** Which text an address names; null where it is no such address. */
export const ownIdOf = (url: string): string | null =>
  /^file:\/\/\/draft\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(url)?.[1] ?? null;

/** Where it is opened, below our own origin. `noteId`: the note to be shown. */
export const deskPath = (id: string, noteId?: string): `/draft.html?${string}` =>
  `/draft.html?id=${id}${noteId === undefined ? '' : `#${noteId}`}`;

/** The address of the text that the draft desk shows, by the address of that page of ours; null for any other page. */
export function shownAddress(pageUrl: string, origin: string): string | null {
  if (!pageUrl.startsWith(`${origin}draft.html?`)) return null;
  const address = ownAddress(new URL(pageUrl).searchParams.get('id') ?? '');
  return ownIdOf(address) === null ? null : address;
}
