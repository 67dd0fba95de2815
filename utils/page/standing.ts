// Whether an annotator stands in this very document. Our scripts share a world of their own there, which the page cannot
// see. A message to the tab would not do: while it loads anew, the document that is left may answer.

/** No name: an element of the page that is called so would answer in its place, in our world too. */
const place: unique symbol = Symbol.for('claimlight: an annotator stands');
const world = globalThis as { [place]?: () => boolean };

/** The newest annotator of this document; `stands`: it has not ended, nor has the browser cut it off. */
export function announce(stands: () => boolean): void {
  world[place] = stands;
}

/** false where none was brought in, or the last has ended. */
export const isAnnotated = (): boolean => world[place]?.() ?? false;
