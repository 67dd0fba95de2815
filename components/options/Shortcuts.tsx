// The keys as the browser has them, read only: every browser has its own page to change them.
import { words } from '../../utils/words.ts';

export type ShortcutsProps = {
  readonly commands: readonly { readonly name: string; readonly description: string; readonly shortcut: string }[];
  readonly onChange: () => void;
  readonly hint: string;
};

/** As it stands on the key: the browsers write its name out. */
const asOnKeys = (shortcut: string): string => shortcut.replace(/Period$/, '.').replace(/Comma$/, ',');

export function Shortcuts({ commands, onChange, hint }: ShortcutsProps) {
  return (
    <>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {shortcut ? <kbd>{asOnKeys(shortcut)}</kbd> : <span class="meta">{words('optionsShortcutNone')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="quiet-border" onClick={onChange}>
          {words('optionsShortcutChange')}
        </button>
        <span class="meta">{hint}</span>
      </div>
    </>
  );
}
