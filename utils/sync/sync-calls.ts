// What the options ask the background about sync, as signatures: messages.ts carries them.
import type { State } from './state.ts';

/** The reader's own database, and one beside it, of a class or a desk. */
export type SpaceName = 'own' | 'second';
type In = { readonly space: SpaceName };

export type SyncCalls = {
  /** Begins with what was looked at, after a backup. */
  syncStart(request: In): { started: boolean };
  /** Gives up what was looked at. */
  syncCancel(request: In): { left: true };
  /** A round now; answers when it is over. */
  syncNow(request: In): { state: State | null };
  /** Forgets user, password and keys, and gives the permission back. */
  syncLeave(request: In): { left: true };
};
