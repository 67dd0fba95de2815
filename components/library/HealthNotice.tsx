// What the reader must know before anything is written: the store is not the one that was written, or does not open. What
// is kept elsewhere is named at once, with what can be done with it.
import { useState } from 'preact/hooks';
import type { StoreHealth } from '../../utils/notes/note-store.ts';
import { plural, type WordKey, words } from '../../utils/words.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { timeWords } from '../shared/when.ts';

export type HealthNoticeProps = {
  readonly health: StoreHealth;
  /** Newest first. */
  readonly backups: readonly { readonly at: number; readonly notes: number }[];
  readonly onRestore: () => void;
  readonly onAccept: () => void;
  readonly onAgain: () => void;
  /** As it is: an archive that this and every other Claimlight reads. */
  readonly onDownload: (at: number) => void;
  /** Null: without any. */
  readonly onStartAnew: (at: number | null) => void;
};

const texts: Partial<Record<StoreHealth, WordKey>> = {
  'newer-schema': 'libraryNewer',
  replaced: 'libraryReplaced',
  unopenable: 'libraryUnopenable',
};

export function HealthNotice({ health, backups, ...on }: HealthNoticeProps) {
  const text = texts[health];
  if (!text) return null;
  return (
    <section class="health" role="alert">
      <h2>{words('libraryTroubleTitle')}</h2>
      <p>{words(text)}</p>
      {health === 'replaced' && (
        <div class="row">
          {backups.length > 0 && (
            <button type="button" class="primary" onClick={on.onRestore}>
              {words('libraryReplacedRestore')}
            </button>
          )}
          <button type="button" class="quiet-border" onClick={on.onAccept}>
            {words('libraryReplacedAccept')}
          </button>
        </div>
      )}
      {health === 'unopenable' && <Unopenable backups={backups} {...on} />}
    </section>
  );
}

function Unopenable({ backups, ...on }: Omit<HealthNoticeProps, 'health'>) {
  const [asking, setAsking] = useState<number | null | undefined>(undefined);
  if (asking !== undefined)
    return (
      <Confirm
        question={words('healthStartAsk')}
        action={words('healthStartDo')}
        onNo={() => setAsking(undefined)}
        onYes={() => {
          setAsking(undefined);
          on.onStartAnew(asking);
        }}
      />
    );
  return (
    <>
      <ul>
        {backups.map(({ at, notes }) => (
          <li key={at} class="row">
            <span>
              {timeWords(at)} · {plural('libraryNotes', notes)}
            </span>
            <button type="button" class="quiet-border" onClick={() => on.onDownload(at)}>
              {words('healthDownload')}
            </button>
            <button type="button" class="quiet-border" onClick={() => setAsking(at)}>
              {words('healthStart')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="primary" onClick={on.onAgain}>
          {words('healthAgain')}
        </button>
        {backups.length === 0 && (
          <button type="button" class="quiet-border" onClick={() => setAsking(null)}>
            {words('healthStartEmpty')}
          </button>
        )}
      </div>
    </>
  );
}
