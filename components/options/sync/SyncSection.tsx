// Sync in the options: where to, while no server is named; how it stands, and the way out, once there is one.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { differingNotes } from '../../../utils/notes/differing.ts';
import type { SyncShown } from '../../../utils/notes/sync/status.ts';
import { own, type Space, type StatusRow } from '../../../utils/notes/sync/tables.ts';
import { plural, words } from '../../../utils/words.ts';
import { type Sync, useSync } from '../hooks/useSync.ts';
import { Switch } from '../MarkSettings.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { SyncForm } from './SyncForm.tsx';
import { SyncWord } from './SyncWord.tsx';
import { remarks, stateWords } from './state-words.ts';

export type SyncSectionProps = {
  readonly run: (act: () => Promise<null>) => Promise<unknown>;
  /** What the form begins with, where a policy gives it. */
  readonly address: string;
  readonly database: string;
  readonly space: Space;
};

export function SyncSection({ run, address, database, space }: SyncSectionProps) {
  const sync = useSync(run, space);
  const prefix = space === own ? 'sync' : 'sync2';
  const [editing, setEditing] = useState(false);
  const { shown, busy } = sync;
  if (shown === undefined) return null;
  const status = shown?.status;
  const again = status?.state.kind === 'refused' || status?.state.kind === 'another-passphrase';
  return (
    <>
      <p>{words(space === own ? 'syncText' : 'syncSecondText')}</p>
      {!shown && <SyncForm sync={sync} address={address} database={database} prefix={prefix} />}
      {shown && again && editing && (
        <SyncForm sync={sync} address={shown.address} database={shown.database} user={shown.user} prefix={prefix} />
      )}
      {shown && status && (
        <StateWord
          sync={sync}
          shown={shown}
          status={status}
          again={again}
          editing={editing}
          onEdit={() => setEditing(true)}
        />
      )}
      {status && remarks(status).map((remark) => <SyncWord key={remark.title} {...remark} />)}
      {shown && shown.elsewhere > 0 && (
        <SyncWord tone="warning" title={plural('syncElsewhere', shown.elsewhere)} text={words('syncElsewhereText')} />
      )}
      {shown && (
        <Switch
          id={`${prefix}-shares`}
          label={words('syncShares')}
          hint={words('syncSharesText')}
          on={shown.shares}
          set={sync.share}
        />
      )}
      {shown && space === own && <Differing turn={status?.inStep} />}
      {shown && status?.state.kind === 'in-step' && (
        <ChangePassphrase prefix={prefix} busy={busy} onChange={sync.changePassphrase} />
      )}
      {shown && (
        <SyncWord tone="quiet" title={words('syncLeaveTitle')} text={words('syncLeaveText')}>
          <button type="button" disabled={busy} onClick={sync.leave}>
            {words('syncLeave')}
          </button>
        </SyncWord>
      )}
    </>
  );
}

function StateWord(props: {
  readonly sync: Sync;
  readonly shown: SyncShown;
  readonly status: StatusRow;
  readonly again: boolean;
  readonly editing: boolean;
  readonly onEdit: () => void;
}) {
  const { sync, shown, status, again, editing, onEdit } = props;
  return (
    <SyncWord {...stateWords(status.state, shown.waiting, shown.database, shown.host)}>
      {again ? (
        <button type="button" disabled={editing} onClick={onEdit}>
          {words('syncEdit')}
        </button>
      ) : (
        <button type="button" disabled={sync.busy} onClick={sync.now}>
          {words(status.state.kind === 'in-step' ? 'syncNow' : 'syncTryNow')}
        </button>
      )}
    </SyncWord>
  );
}

/** Notes that two machines wrote on at once, and the way to where they are settled. `turn`: another one looks again. */
function Differing({ turn }: { readonly turn: unknown }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    void differingNotes().then((notes) => current && setCount(notes.length));
    return () => {
      current = false;
    };
  }, [turn]);
  if (count === 0) return null;
  return (
    <SyncWord tone="warning" title={plural('syncDiffering', count)} text={words('syncDifferingText')}>
      <a class="btn" href={browser.runtime.getURL('/library.html#view=settle')} target="_blank" rel="noopener">
        {words('settleDo')}
      </a>
    </SyncWord>
  );
}
