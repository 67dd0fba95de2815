// How sync stands, followed as the background goes on; the first look and what was seen, and what the reader decides.
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../../utils/messages.ts';
import { keepChange, keepSharing, type SyncShown, syncShown } from '../../../utils/notes/sync/status.ts';
import type { Space } from '../../../utils/notes/sync/tables.ts';
import { accessFor, accessTo } from '../../../utils/sync/access.ts';
import { databaseUrl, originPattern } from '../../../utils/sync/address.ts';
import { freshFacts } from '../../../utils/sync/keys.ts';
import type { Preview } from '../../../utils/sync/look.ts';
import type { State } from '../../../utils/sync/state.ts';
import { beginOffered, look, type SyncFields } from '../sync/look.ts';

export type Sync = {
  /** Null where no server is named; undefined until it was read. */
  readonly shown: SyncShown | null | undefined;
  /** What is going on right now, while the reader waits. */
  readonly busy: boolean;
  /** What was seen of the server, and not started yet. */
  readonly preview: Preview | null;
  /** What stood in the way of the first look. */
  readonly obstacle: State | null;
  /** Called straight from the click: the browser asks only then. */
  look(fields: SyncFields): void;
  /** `shares`: whether settings travel too. */
  start(shares: boolean): void;
  share(shares: boolean): void;
  cancel(): void;
  now(): void;
  /** Everything is sealed anew with it. */
  changePassphrase(passphrase: string): void;
  leave(): void;
};

/** `run` shows what goes wrong. */
export function useSync(run: (act: () => Promise<null>) => Promise<unknown>, space: Space): Sync {
  const [shown, setShown] = useState<SyncShown | null>();
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [obstacle, setObstacle] = useState<State | null>(null);
  useEffect(() => {
    const watch = liveQuery(() => syncShown(space)).subscribe(setShown, () => setShown(null));
    return () => watch.unsubscribe();
  }, [space]);
  const at = { space: space.name };
  const doing = (act: () => Promise<unknown>) => {
    setBusy(true);
    void run(async () => {
      try {
        await act();
      } finally {
        setBusy(false);
      }
      return null;
    });
  };
  return {
    shown,
    busy,
    preview,
    obstacle,
    look(fields) {
      const access = allowed(fields);
      doing(async () => {
        setPreview(null);
        setObstacle(null);
        const { had, given } = await access;
        if (!given) return setObstacle({ kind: 'no-access' });
        const seen = await look(fields, !had, space);
        if (!('kind' in seen)) return setPreview(seen);
        setObstacle(seen);
        // Asked for this look alone, which led nowhere.
        if (!had) await giveBack(fields);
        await ask('syncCancel', at);
      });
    },
    start: (shares) =>
      doing(async () => {
        await keepSharing(shares, 'offer', space);
        const stopped = await beginOffered(space);
        setObstacle(stopped);
        if (!stopped) await ask('syncStart', at);
        setPreview(null);
      }),
    share: (shares) =>
      doing(async () => {
        await keepSharing(shares, 'account', space);
        await ask('syncNow', at);
      }),
    cancel: () => doing(() => ask('syncCancel', at).then(() => setPreview(null))),
    now: () => {
      // After the permission was taken back: asked for in the click, where there is anything to ask.
      const access = shown ? browser.permissions.request(accessFor(shown.origin)) : Promise.resolve(true);
      doing(async () => {
        if (await access) await ask('syncNow', at);
      });
    },
    changePassphrase: (passphrase) =>
      doing(async () => {
        await keepChange(await freshFacts(passphrase), space);
        await ask('syncNow', at);
      }),
    leave: () => doing(() => ask('syncLeave', at)),
  };
}

async function giveBack({ address, database }: SyncFields): Promise<void> {
  const url = databaseUrl(address, database);
  if (url) await browser.permissions.remove({ origins: [originPattern(url)] }).catch(() => false);
}

/** Whether access to the address was there before, and is there now. Both are asked within the click. */
async function allowed({ address, database }: SyncFields): Promise<{ had: boolean; given: boolean }> {
  const url = databaseUrl(address, database);
  // The look says what is wrong with it.
  if (!url) return { had: true, given: true };
  const had = browser.permissions.contains({ origins: [originPattern(url)] });
  const given = browser.permissions.request(accessTo(url));
  return { had: await had, given: await given };
}
