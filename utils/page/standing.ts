// Whether an annotator stands in this very document. Our scripts share a world of their own there, which the page cannot
// see. A message to the tab would not do: while it loads anew, the document that is left may answer.
type World = { claimlightStands?: () => boolean };
const world = globalThis as World;

/** The newest annotator of this document; `stands`: it has not ended, nor has the browser cut it off. */
export function announce(stands: () => boolean): void {
  world.claimlightStands = stands;
}

/** false where none was brought in, or the last has ended. */
export const isAnnotated = (): boolean => world.claimlightStands?.() ?? false;
