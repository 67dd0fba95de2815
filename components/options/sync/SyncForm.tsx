// Where the notes are to go: filled in, looked at, and started only then.
import { useState } from 'preact/hooks';
import { plural, type WordKey, words } from '../../../utils/words.ts';
import type { Sync } from '../hooks/useSync.ts';
import { Switch } from '../MarkSettings.tsx';
import type { SyncFields } from './look.ts';
import { SyncWord } from './SyncWord.tsx';
import { obstacleWords } from './state-words.ts';

const fields: readonly [name: keyof SyncFields, label: WordKey, isSecret: boolean][] = [
  ['address', 'syncAddress', false],
  ['database', 'syncDatabase', false],
  ['user', 'syncUser', false],
  ['password', 'syncPassword', true],
  ['passphrase', 'syncPassphrase', true],
];
const empty: SyncFields = { address: '', database: '', user: '', password: '', passphrase: '' };

export type SyncFormProps = {
  readonly sync: Sync;
  readonly address: string;
  readonly database: string;
  readonly user?: string;
  /** Of the ids of its fields. */
  readonly prefix: string;
};

/** `address`, `database`, `user`: what the form begins with; nothing is asked of it before the reader looks. */
export function SyncForm({ sync, address, database, user = '', prefix }: SyncFormProps) {
  const [typed, setTyped] = useState({ ...empty, address, database, user });
  const [shares, setShares] = useState(prefix === 'sync');
  const { preview, obstacle, busy } = sync;
  const ready = typed.address.trim() !== '' && typed.passphrase.trim() !== '';
  return (
    <>
      <form
        class="sync-form"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          sync.look(typed);
        }}
      >
        {fields.map(([name, label, isSecret]) => {
          const common = {
            id: `${prefix}-${name}`,
            name,
            dir: 'ltr' as const,
            spellcheck: false,
            autocomplete: 'off',
            disabled: busy || preview !== null,
            placeholder: name === 'address' ? 'https://' : '',
            value: typed[name],
            // Several at once, where a password manager fills them in.
            onInput: ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) =>
              setTyped((before) => ({ ...before, [name]: value })),
          };
          return (
            <label key={name} htmlFor={`${prefix}-${name}`} class={name === 'address' ? 'wide' : ''}>
              <span>{words(label)}</span>
              {isSecret ? <input type="password" {...common} /> : <input type="text" {...common} />}
            </label>
          );
        })}
        <p class="meta wide">{words('syncPassphraseText')}</p>
        {!preview && (
          <div class="row wide">
            <button type="submit" class="primary" disabled={busy || !ready}>
              {words(busy ? 'syncLooking' : 'syncLook')}
            </button>
            <span class="meta">{words('syncLookText')}</span>
          </div>
        )}
      </form>
      {obstacle && <SyncWord {...obstacleWords(obstacle)} />}
      {preview && (
        <div class="sync-preview">
          <h3>{words('syncPreview')}</h3>
          <ul class="plain-list">
            <li>{plural('syncCome', preview.come)}</li>
            <li>{plural('syncGo', preview.go)}</li>
            {preview.differ > 0 && <li>{plural('syncDiffer', preview.differ)}</li>}
          </ul>
          <Switch
            id={`${prefix}-offer-shares`}
            label={words('syncShares')}
            hint={words('syncSharesText')}
            on={shares}
            set={setShares}
          />
          <div class="row">
            <button type="button" class="primary" disabled={busy} onClick={() => sync.start(shares)}>
              {words('syncStart')}
            </button>
            <button type="button" disabled={busy} onClick={sync.cancel}>
              {words('syncCancel')}
            </button>
            <span class="meta">{words('syncBackupFirst')}</span>
          </div>
        </div>
      )}
    </>
  );
}
