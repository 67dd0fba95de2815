// Another passphrase for the server that is named: typed twice, since nobody can look it up again.
import { useState } from 'preact/hooks';
import { type WordKey, words } from '../../../utils/words.ts';

export type ChangePassphraseProps = {
  readonly busy: boolean;
  /** Of the ids of its fields. */
  readonly prefix: string;
  readonly onChange: (passphrase: string) => void;
};

export function ChangePassphrase({ busy, prefix, onChange }: ChangePassphraseProps) {
  const [typed, setTyped] = useState({ first: '', again: '' });
  const ready = typed.first.trim() !== '' && typed.first === typed.again;
  const field = (name: 'first' | 'again', label: WordKey) => (
    <label htmlFor={`${prefix}-${name}`}>
      <span>{words(label)}</span>
      <input
        type="password"
        id={`${prefix}-${name}`}
        dir="ltr"
        autocomplete="new-password"
        disabled={busy}
        value={typed[name]}
        onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details class="sync-passphrase">
      <summary>{words('syncChange')}</summary>
      <form
        class="sync-form"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          onChange(typed.first);
          setTyped({ first: '', again: '' });
        }}
      >
        <p class="meta wide">{words('syncChangeText')}</p>
        {field('first', 'syncChangeNew')}
        {field('again', 'syncChangeAgain')}
        <div class="row wide">
          <button type="submit" disabled={busy || !ready}>
            {words('syncChangeDo')}
          </button>
          {typed.again !== '' && !ready && <span class="meta">{words('syncChangeDiffers')}</span>}
        </div>
      </form>
    </details>
  );
}
