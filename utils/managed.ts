// What a newsroom has set for all its browsers by policy (storage.managed; docs/roll-out.md): sites that are never touched,
// the words of verdicts, and where a sync server stands, which is only filled in. It stands beside the reader's own settings, never in them, so
// that it is in no archive and goes when the policy goes.
import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';

export type Managed = {
  /** Host names, subdomains included, beside those the reader has blocked. */
  readonly blockedSites: readonly string[];
  /** In force where the reader has no scale of their own: `{word, means}` each, as the settings have them, still unread. */
  readonly verdictScale: readonly unknown[];
  /** What the form of sync begins with. No request is made of it: the reader looks and starts. */
  readonly syncAddress: string;
  readonly syncDatabase: string;
};

/** Nothing set: where there is no policy, in a browser that knows none, and for each item that is not what it should be. */
export async function readManaged(): Promise<Managed> {
  // Firefox rejects where no policy is.
  const set: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}));
  return {
    blockedSites: Array.isArray(set.blockedSites) ? set.blockedSites.filter((site) => typeof site === 'string') : [],
    verdictScale: Array.isArray(set.verdictScale) ? set.verdictScale : [],
    syncAddress: typeof set.syncAddress === 'string' ? set.syncAddress : '',
    syncDatabase: typeof set.syncDatabase === 'string' ? set.syncDatabase : '',
  };
}

/** Sites never to touch, by the reader and by policy. */
export async function untouchedSites(): Promise<readonly string[]> {
  const [{ neverSites }, { blockedSites }] = await Promise.all([readSettings(), readManaged()]);
  return [...neverSites, ...blockedSites];
}

/** Calls back when the policy has come or changed, until the signal aborts: a browser may learn it after the start. */
export function watchManaged(changed: () => void, signal: AbortSignal): void {
  const listener = (_changes: object, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
