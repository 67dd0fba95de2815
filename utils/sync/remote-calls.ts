// What sync asks of a server, whatever it speaks: four calls. CouchDB answers them (remote.ts); another kind of server can.
import type { State } from './state.ts';

/** A document whose leaves have changed; `revs` are all of its leaves. `deleted`: all of them are erased. */
export type Change = { readonly id: string; readonly revs: readonly string[]; readonly deleted: boolean };
/** `last`: where to go on; opaque. `more`: there is more behind it. */
export type Changes = { readonly changes: readonly Change[]; readonly last: string; readonly more: boolean };

/** A sealed body; for the document that tells of the keys, plain words. */
export type Sealed = Readonly<Record<string, unknown>>;
/** Newest revision first; without any: only where no such document is there yet. */
export type Document = {
  readonly id: string;
  readonly revs: readonly string[];
  readonly deleted: boolean;
  readonly body: Sealed;
};
/** Without `rev`: the one the server takes for the newest. */
export type Wanted = { readonly id: string; readonly rev?: string };

export type Remote = {
  /** What changed since; null: from the beginning. */
  changes(since: string | null, most: number): Promise<Changes>;
  /** Which of these revisions it has not. */
  missing(revs: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, readonly string[]>>;
  /** In whatever order; those it has not are left out. Throws `TooMuch` where they are too large together. */
  get(wanted: readonly Wanted[]): Promise<readonly Document[]>;
  /** Gives the ids of those it did not take. */
  put(documents: readonly Document[]): Promise<readonly string[]>;
};

/** Thrown by the calls: what stands in the way, as a state that can be shown. */
export class Refused extends Error {
  readonly state: State;
  /** The server's wish, in seconds. */
  readonly after: number;
  constructor(state: State, after = 0) {
    super(state.kind);
    this.name = 'Refused';
    this.state = state;
    this.after = after;
  }
}

/** The refusal in an error, whichever script threw it: each has a class of its own. */
export function refusalIn(error: unknown): Pick<Refused, 'state' | 'after'> | null {
  return error instanceof Error && error.name === 'Refused' ? (error as Refused) : null;
}

/** An answer longer than may be held: to be asked for in smaller pieces. */
export class TooMuch extends Refused {}
