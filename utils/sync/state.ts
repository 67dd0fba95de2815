// How sync stands, as values that the options put in words.

/** Times are milliseconds since 1970. */
export type State =
  | { readonly kind: 'in-step'; readonly since: number }
  | { readonly kind: 'receiving' | 'sending'; readonly done: number; readonly of: number }
  /** The server does not answer, answers half, or is at fault itself. */
  | { readonly kind: 'offline'; readonly since: number; readonly next: number }
  /** It wishes to be asked later. */
  | { readonly kind: 'busy'; readonly next: number }
  /** User or password; not allowed; no such database; a document or a batch too large for it. */
  | { readonly kind: 'refused'; readonly why: 'login' | 'forbidden' | 'no-database' | 'too-large' }
  /** `changed`: it was ours, and another machine has changed it. */
  | { readonly kind: 'another-passphrase'; readonly why?: 'changed' }
  /**
   * The database was emptied, replaced, or is of others: nothing is sent or taken until the reader says so. `twice`: it is
   * the other one that is named already.
   */
  | { readonly kind: 'another-database'; readonly why: 'empty' | 'other-keys' | 'foreign' | 'twice' }
  /** What answers is no CouchDB, or means harm: no JSON, wrong types, endless. */
  | { readonly kind: 'no-sense' }
  /** What was typed is no address a password may be sent to. */
  | { readonly kind: 'no-address' }
  /** The browser's permission for this address was taken back. */
  | { readonly kind: 'no-access' };

/** Those that wait for the reader: asking again by itself would not help. */
export const needsReader = ({ kind }: State): boolean =>
  kind === 'refused' || kind === 'another-passphrase' || kind === 'another-database' || kind === 'no-access';

const minute = 60_000;
/** When there is nothing to do and nothing stands in the way. */
export const idle = 5 * minute;
const longest = 60 * minute;

/**
 * How long to wait after so many failures in a row, in milliseconds: half a minute, doubled each time, at most an hour, and
 * not before the server wishes it (`after`, in seconds). `chance`, 0 to 1, spreads many machines.
 */
export function backOff(failures: number, after: number, chance: number): number {
  const grown = Math.min(longest, (minute / 2) * 2 ** Math.max(0, Math.min(failures, 20) - 1));
  const spread = grown * (0.8 + 0.2 * chance);
  return Math.max(spread, Math.min(after, 24 * 3600) * 1000);
}

/** Milliseconds; more than this between our clock and the server's is said. */
export const farOff = 5 * minute;
