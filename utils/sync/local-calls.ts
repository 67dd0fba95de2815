// What sync asks of the store (utils/notes/sync): each call is one transaction, so that a stop between two of them leaves
// nothing half done. `local` names a note or an article here (`n:` or `a:` and its id), `doc` the same on the server.
import type { Body } from './merge/body.ts';
import type { Known, Leaf } from './merge/integrate.ts';
import type { Change, Wanted } from './remote-calls.ts';

/** One document as the server has it now: all its leaves by name, and those that were not here yet. */
export type Fetched = { readonly doc: string; readonly ends: readonly string[]; readonly leaves: readonly Leaf[] };

/** A change to be sent. `ours` null: erased. */
export type Parcel = {
  readonly doc: string;
  readonly local: string;
  readonly known: Known;
  /** What stands on the server, as far as is known. */
  readonly base: Body | null;
  readonly ours: Body | null;
  /** Only branches are to be closed; the words stand as they are. */
  readonly unchanged: boolean;
  readonly closing: readonly (readonly string[])[];
};
export type Parcels = { readonly parcels: readonly Parcel[]; readonly last: string | null };

/** A parcel with the history it gets. */
export type Sending = Parcel & { readonly revs: readonly string[] };

/** The settings that travel as they last stood on the server. */
export type KnownSettings = {
  readonly doc: string;
  readonly revs: readonly string[];
  readonly body: Body;
  /** What they were before that was sent from here: another machine may have sent its own on it. */
  readonly past?: Body | undefined;
};

export type Former = { readonly doc: string; readonly ends: readonly (readonly string[])[] };

export type Local = {
  since(): Promise<string | null>;
  /** What waits and has no name on the server yet; '' where all have. */
  unnamed(after: string, most: number): Promise<{ readonly locals: readonly string[]; readonly last: string | null }>;
  named(names: ReadonlyMap<string, string>): Promise<void>;
  /** Which leaves of these are not here. */
  wanted(changes: readonly Change[]): Promise<readonly Wanted[]>;
  /** Merges what came; `last`, where the page is whole: from there the next one begins. Gives how many made no sense. */
  take(fetched: readonly Fetched[], last: string | null): Promise<number>;
  /**
   * After the last page: articles that were erased elsewhere go, unless notes have stayed with them. True where all is to be
   * read again: something that was left there has a place here by now.
   */
  mend(): Promise<boolean>;
  /** What is to be sent, behind `after`; null where there is no more. */
  waiting(after: string, most: number): Promise<Parcels>;
  /** Remembers what is about to be sent. */
  sending(sendings: readonly Sending[]): Promise<void>;
  /** The server has them. */
  sent(sendings: readonly Sending[]): Promise<void>;
  /** Null where the reader shares none with this server. */
  settings(): Promise<{ readonly now: Body; readonly known: KnownSettings | null } | null>;
  /** `next`: what is to stand here; null: what stands. */
  keepSettings(next: Body | null, known: KnownSettings): Promise<void>;
  /** What lies on the server under keys no longer used, with the ends of its branches. */
  former(most: number): Promise<readonly Former[]>;
  /** Those branches have ended. */
  cleared(stones: readonly { readonly doc: string; readonly revs: readonly string[] }[]): Promise<void>;
};
