// What a view of the library is given.
import type { Undo } from '../shared/hooks/useUndo.ts';

export type ViewProps = {
  /** Another one reads the store anew. */
  readonly turn: unknown;
  /** Does it, says so at the foot of the page, and offers the undo. */
  readonly run: (doing: Parameters<Undo['run']>[0]) => void;
  /** A transcript that was dropped on the page; each drop is a new file. */
  readonly dropped: File | null;
};
