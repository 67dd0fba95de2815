// The rolling backups, kept current: their list, and whether one is being made.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../../utils/messages.ts';
import { type Backup, backups } from '../../../utils/notes/backup.ts';
import { lastCopy } from '../../../utils/notes/saved-copies.ts';
import { type StoreTrouble, storeTrouble, troubleItem } from '../../../utils/notes/store-trouble.ts';

export type Backups = {
  /** Newest first; null until they have been read. */
  readonly list: readonly Backup[] | null;
  readonly busy: boolean;
  /** Of which backup the last copy among the downloads is; null where there is none. */
  readonly copied: number | null;
  /** What went wrong with the store or its backups; null where nothing did. */
  readonly trouble: StoreTrouble | null;
  /** The newest that holds notes, read anew; null where there is no backup. */
  worth(): Promise<number | null>;
  backUp(): Promise<void>;
};

export function useBackups(): Backups {
  const [list, setList] = useState<readonly Backup[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const read = useCallback(() => {
    void backups().then(setList, () => setList([]));
    void lastCopy().then(setCopied, () => undefined);
    void storeTrouble().then(setTrouble, () => undefined);
  }, []);
  useEffect(() => {
    read();
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && ['backups', 'copySaved', troubleItem].some((item) => item in changes)) read();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [read]);
  return {
    list,
    busy,
    copied,
    trouble,
    async worth() {
      const all = await backups();
      // One made of an empty store, as before a restore into a new one, brings nothing back.
      return (all.find(({ notes }) => notes > 0) ?? all[0])?.at ?? null;
    },
    async backUp() {
      setBusy(true);
      try {
        await ask('backUpNow', {});
      } finally {
        setBusy(false);
        read();
      }
    },
  };
}
