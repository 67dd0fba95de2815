// How old the last backup is, and what can be done about it. The age is the safety light: no browser promises to keep
// an extension's data, and no extension can warn before it is removed.

import type { StoreTrouble } from '../../utils/notes/store-trouble.ts';
import { plural, type WordKey, words } from '../../utils/words.ts';
import { Menu } from './Menu.tsx';
import { agoWords, timeWords } from './when.ts';

const day = 24 * 60 * 60 * 1000;
/** Milliseconds. Older than this, with notes to lose, the reader is asked to download a copy. */
const stale = 7 * day;
/** At the very first note nobody is asked: only with so many, or a day after it. */
const many = 10;

export type BackupBoxProps = {
  readonly backups: readonly { readonly at: number; readonly notes: number; readonly articles: number }[] | null;
  readonly busy: boolean;
  /** What went wrong with the store or its backups while nobody looked. */
  readonly trouble: StoreTrouble | null;
  readonly now: number;
  /** How many notes there are to lose. */
  readonly notes: number;
  /** When the first of them that is known here was made; null where none is. */
  readonly since: number | null;
  readonly onBackUp: () => void;
  readonly onDownload: () => void;
  readonly onRestore: (at: number) => void;
  /** Copies among the downloads by schedule, where they can be chosen here. `onEvery` asks for the permission in the click. */
  readonly copies?: { readonly every: number; readonly last: number | null; readonly onEvery: (days: number) => void };
};

const periods: readonly [number, WordKey][] = [
  [0, 'backupCopyNever'],
  [1, 'backupCopyDaily'],
  [7, 'backupCopyWeekly'],
  [30, 'backupCopyMonthly'],
];

const everyWord = (every: number): string => words(periods.find(([days]) => days === every)?.[1] ?? 'backupCopyNever');

export function BackupBox({ backups, busy, trouble, now, notes, since, copies, ...on }: BackupBoxProps) {
  if (backups === null) return null;
  const last = backups[0];
  const asked = notes >= many || (notes > 0 && since !== null && now - since > day);
  // One from days to come says nothing of its age: the clock was wrong then, or is now.
  const old = asked && (!last || Math.abs(now - last.at) > stale);
  return (
    <section class={old ? 'backup-box old' : 'backup-box'} aria-labelledby="backup-title">
      <h2 id="backup-title">{words('backupTitle')}</h2>
      <p>{last ? words('backupLast', agoWords(last.at, now)) : words('backupNone')}</p>
      {last && (
        <p class="meta">
          {words('backupHolds', plural('libraryNotes', last.notes), plural('libraryArticles', last.articles))}
        </p>
      )}
      {trouble && (
        <p class="backup-old" role="alert">
          {trouble.kind === 'missing'
            ? plural('storeMissing', trouble.missing)
            : words(trouble.kind === 'full' ? 'backupFailedFull' : 'backupFailedUnread', agoWords(trouble.at, now))}
        </p>
      )}
      {old && <p class="backup-old">{words('backupOld')}</p>}
      <div class="row">
        <button type="button" class="quiet-border" onClick={on.onDownload}>
          {words('backupDownload')}
        </button>
        <button type="button" disabled={busy} onClick={on.onBackUp}>
          {words(busy ? 'backupWorking' : 'backupNow')}
        </button>
        {backups.length > 0 && (
          <Menu
            label={words('backupRestore')}
            items={backups.map(({ at, notes }) => ({
              label: `${words('backupRestoreFrom', timeWords(at))} · ${plural('libraryNotes', notes)}`,
              onChoose: () => on.onRestore(at),
            }))}
          />
        )}
      </div>
      {copies && (
        <div class="row copies">
          <span>
            {words('backupCopy')}{' '}
            <span class="meta">{copies.last !== null && words('backupCopyLast', agoWords(copies.last, now))}</span>
          </span>
          <Menu
            name={`${words('backupCopy')} ${everyWord(copies.every)}`}
            label={
              <>
                {everyWord(copies.every)} <span aria-hidden="true">▾</span>
              </>
            }
            class="quiet-border"
            items={periods.map(([days, key]) => ({ label: words(key), onChoose: () => copies.onEvery(days) }))}
          />
        </div>
      )}
      <p class="meta">{words('backupWarn')}</p>
    </section>
  );
}
