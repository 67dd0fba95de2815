// The look-ups offered in the card. An entry is written when the field is left and its address can be used.
import { useState } from 'preact/hooks';
import { lookUpAddress } from '../../utils/look-up.ts';
import { words } from '../../utils/words.ts';

type LookUp = { readonly name: string; readonly url: string };
export type LookUpsProps = {
  readonly lookUps: readonly LookUp[];
  readonly onChange: (lookUps: readonly LookUp[]) => void;
  readonly onReset: () => void;
};

export function LookUps({ lookUps, onChange, onReset }: LookUpsProps) {
  const [adding, setAdding] = useState(false);
  const replace = (at: number, next: LookUp) => onChange(lookUps.map((each, index) => (index === at ? next : each)));
  return (
    <>
      <p>{words('optionsLookUpsText')}</p>
      <ul class="look-ups">
        {lookUps.map((lookUp, at) => (
          <Entry
            key={`${lookUp.name} ${lookUp.url}`}
            lookUp={lookUp}
            onSave={(next) => replace(at, next)}
            onRemove={() => onChange(lookUps.filter((_, index) => index !== at))}
          />
        ))}
        {adding && (
          <Entry
            key="new"
            lookUp={{ name: '', url: 'https://' }}
            onSave={(next) => {
              onChange([...lookUps, next]);
              setAdding(false);
            }}
            onRemove={() => setAdding(false)}
          />
        )}
      </ul>
      <div class="row">
        <button type="button" class="quiet-border" disabled={adding} onClick={() => setAdding(true)}>
          {words('optionsLookUpAdd')}
        </button>
        <button type="button" onClick={onReset}>
          {words('optionsLookUpReset')}
        </button>
      </div>
    </>
  );
}

type EntryProps = {
  readonly lookUp: LookUp;
  readonly onSave: (lookUp: LookUp) => void;
  readonly onRemove: () => void;
};

function Entry({ lookUp, onSave, onRemove }: EntryProps) {
  const [name, setName] = useState(lookUp.name);
  const [url, setUrl] = useState(lookUp.url);
  const [left, setLeft] = useState(false);
  const usable = usableTemplate(url);
  const save = () => {
    setLeft(true);
    const next = { name: name.trim(), url: url.trim() };
    if (usable && next.name !== '' && (next.name !== lookUp.name || next.url !== lookUp.url)) onSave(next);
  };
  return (
    <li>
      <input
        aria-label={`${words('optionsLookUpName')}: ${lookUp.name}`}
        placeholder={words('optionsLookUpName')}
        maxLength={60}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={save}
      />
      <input
        class="grow"
        aria-label={`${words('optionsLookUpUrl')}: ${lookUp.name}`}
        aria-invalid={left && !usable}
        spellcheck={false}
        dir="ltr"
        value={url}
        onInput={(event) => setUrl(event.currentTarget.value)}
        onBlur={save}
      />
      <button type="button" aria-label={words('optionsRemoveSite', lookUp.name)} onClick={onRemove}>
        {words('optionsRemove')}
      </button>
      {left && !usable && (
        <p class="problem" role="alert">
          {words('optionsLookUpWrong')}
        </p>
      )}
    </li>
  );
}

/** It gives an address, and has a gap to put something into. */
const usableTemplate = (url: string): boolean =>
  /%[su]/.test(url) && lookUpAddress(url, { words: 'dam', url: 'https://news.example/dam' }) !== null;
