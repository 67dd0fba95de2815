// A list of sites, typed as host names or pasted as addresses.
import { useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';

export type SiteListProps = {
  /** Tells the parts of this list from those of another on the page. */
  readonly id: string;
  readonly label: string;
  readonly example: string;
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
};

export function SiteList({ id, label, example, sites, onChange }: SiteListProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const host = hostIn(text);
    setWrong(host === null);
    if (host === null) return;
    if (!sites.includes(host)) onChange([...sites, host].toSorted());
    setText('');
  };
  return (
    <>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="grow"
          aria-label={label}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          placeholder={example}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="quiet-border" disabled={text.trim() === ''}>
          {words('optionsAdd')}
        </button>
      </form>
      <p id={`${id}-wrong`} class="problem" role="alert">
        {wrong && words('optionsNeverWrong')}
      </p>
      {sites.length > 0 && (
        <ul class="plain-list">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                aria-label={words('optionsRemoveSite', site)}
                onClick={() => onChange(sites.filter((each) => each !== site))}
              >
                {words('optionsRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The host of what was typed, as browsers write it; null where there is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return /^[^.]+(\.[^.]+)+$|^localhost$|^\[.+\]$/.test(host) ? host : null;
}
