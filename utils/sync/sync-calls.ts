// What the options ask the background about sync, as signatures: messages.ts carries them.
import type { State } from './state.ts';

export type SyncCalls = {
  /** Begins with what was looked at, after a backup. */
  syncStart(request: Record<string, never>): { started: boolean };
  /** Gives up what was looked at. */
  syncCancel(request: Record<string, never>): { left: true };
  /** A round now; answers when it is over. */
  syncNow(request: Record<string, never>): { state: State | null };
  /** Forgets user, password and keys, and gives the permission back. */
  syncLeave(request: Record<string, never>): { left: true };
};
