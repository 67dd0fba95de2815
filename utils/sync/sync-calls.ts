// What the options ask the background about sync, as signatures: messages.ts carries them.
import type { Preview } from './look.ts';
import type { State } from './state.ts';

/** Of the options. What stands in the way of a look is an answer, not an error. */
export type SyncCalls = {
  /** Only reads. `asked`: the permission for this origin was asked for just now. */
  syncLook(request: {
    address: string;
    database: string;
    user: string;
    password: string;
    passphrase: string;
    asked: boolean;
  }): { preview: Preview } | { state: State };
  /** Begins with what was looked at, after a backup. */
  syncStart(request: Record<string, never>): { started: boolean };
  /** Gives up what was looked at. */
  syncCancel(request: Record<string, never>): { left: true };
  /** A round now; answers when it is over. */
  syncNow(request: Record<string, never>): { state: State | null };
  /** Forgets user, password and keys, and gives the permission back. */
  syncLeave(request: Record<string, never>): { left: true };
};
