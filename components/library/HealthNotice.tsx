// What is wrong with the store, what was kept, and what can be done.
import { type WordKey, words } from '../../utils/words.ts';

export type HealthNoticeProps = {
  readonly health: 'ok' | 'newer-schema' | 'replaced' | 'unopenable';
  readonly hasBackup: boolean;
  readonly onRestore: () => void;
  readonly onAccept: () => void;
};

const texts: Partial<Record<HealthNoticeProps['health'], WordKey>> = {
  'newer-schema': 'libraryNewer',
  replaced: 'libraryReplaced',
  unopenable: 'libraryUnopenable',
};

export function HealthNotice({ health, hasBackup, onRestore, onAccept }: HealthNoticeProps) {
  const text = texts[health];
  if (!text) return null;
  return (
    <section class="health" role="alert">
      <h2>{words('libraryTroubleTitle')}</h2>
      <p>{words(text)}</p>
      {health === 'replaced' && (
        <div class="row">
          {hasBackup && (
            <button type="button" class="primary" onClick={onRestore}>
              {words('libraryReplacedRestore')}
            </button>
          )}
          <button type="button" class="quiet-border" onClick={onAccept}>
            {words('libraryReplacedAccept')}
          </button>
        </div>
      )}
    </section>
  );
}
