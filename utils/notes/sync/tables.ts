// The tables of sync, beside the notes so that one transaction holds both: who the server is, what it has of each note, and
// what waits to be sent. They are in no archive and no backup: what lies here opens the server.

import type { Table } from 'dexie';
import type { KeyFacts, Keys } from '../../sync/keys.ts';
import type { KnownSettings } from '../../sync/local-calls.ts';
import type { Preview } from '../../sync/look.ts';
import type { Body } from '../../sync/merge/body.ts';
import type { Known, Sent } from '../../sync/merge/integrate.ts';
import type { Account } from '../../sync/remote.ts';
import type { State } from '../../sync/state.ts';
import type { SpaceName } from '../../sync/sync-calls.ts';
import { database } from '../database.ts';
import type { ArticleRecord, Note } from '../note.ts';

/** Where to sync and how to get in. The keys are CryptoKeys that cannot be read out. */
export type AccountRow = {
  readonly key: 'account';
  readonly account: Account;
  readonly facts: KeyFacts;
  readonly keys: Keys;
  /** The permission for this origin was asked for sync alone: leaving gives it back. */
  readonly origin: string | null;
  /** Where the server's changes were read up to. */
  readonly since: string | null;
  /** Of the second space: its label, which the articles that belong to it carry. */
  readonly space?: string | undefined;
  /** Whether colours, templates and searches travel with the notes; undefined: as the space has it by itself. */
  readonly shares?: boolean | undefined;
};
/** What was looked at and not started yet. */
export type OfferRow = Omit<AccountRow, 'key' | 'since'> & {
  readonly key: 'offer';
  readonly isNew: boolean;
  readonly preview: Preview;
};
export type StatusRow = {
  readonly key: 'status';
  readonly state: State;
  /** Failures in a row. */
  readonly failures: number;
  /** Milliseconds since 1970; not before this it is tried again by itself. */
  readonly next: number;
  /** When it was last in step, or null. */
  readonly inStep: number | null;
  /** Our clock less the server's, in milliseconds; null where it did not say. */
  readonly skew: number | null;
  /** Documents that made no sense, and those too large for the server, in the last round. */
  readonly refused: number;
  readonly tooLarge: number;
};
/** A new passphrase, until the store has gone over to it. */
export type ChangeRow = Pick<AccountRow, 'facts' | 'keys'> & { readonly key: 'change' };
export type SettingsRow = KnownSettings & { readonly key: 'settings' };
export type SyncRow = AccountRow | OfferRow | StatusRow | ChangeRow | SettingsRow;

/** In `local` of a document that lies there under keys no longer used (rekey.ts). */
export const formerly = 'f:';

/** What is known of one document. */
export type SyncedRow = {
  readonly doc: string;
  /** `n:` or `a:` and the id here; or `formerly`; '' for one that was erased before it ever came here. Two may stand for one article. */
  readonly local: string;
  /** The id it was made under elsewhere. */
  readonly origin: string;
  readonly known: Known;
  readonly closing: readonly (readonly string[])[];
  readonly sent?: Sent | undefined;
  /** Of an article: what stands on the server, by its mark (uuidOf). */
  readonly mark?: string | undefined;
  /** The document of the article that a note waits for; `gone`: an article erased elsewhere; `elsewhere` (places.ts). */
  readonly waits?: string | undefined;
  /** The note that waits; of an article that is elsewhere its addresses. */
  readonly held?: Body | undefined;
};

/** A change since the store last agreed with the server. */
export type OutboxRow = {
  readonly local: string;
  /** How it stood then; null: not at all. One of both. */
  readonly before?: Note | ArticleRecord | null | undefined;
  readonly base?: Body | null | undefined;
  /** To be sent though it may not have changed. */
  readonly again?: true | undefined;
};

/** What is known of one server. */
export type Space = {
  readonly name: SpaceName;
  readonly sync: Table<SyncRow, SyncRow['key']>;
  readonly synced: Table<SyncedRow, string>;
  readonly outbox: Table<OutboxRow, string>;
};

const spaceOf = (name: SpaceName, number: string): Space => ({
  name,
  sync: database.table<SyncRow, SyncRow['key']>(`sync${number}`),
  synced: database.table<SyncedRow, string>(`synced${number}`),
  outbox: database.table<OutboxRow, string>(`outbox${number}`),
});
/** The reader's own database, and one beside it, of a class or a desk. */
export const own = spaceOf('own', '');
export const second = spaceOf('second', '2');
export const spaces: readonly Space[] = [own, second];
export const { sync, synced, outbox } = own;
