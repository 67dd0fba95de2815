// Tags as chips, with those already in use offered while one types: a combobox with a list, as ARIA describes it.
import { useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';

export type TagInputProps = {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onChange: (tags: string[]) => void;
};

export function TagInput({ tags, known, onChange }: TagInputProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const start = text.trim().toLocaleLowerCase();
  const offers =
    start === ''
      ? []
      : known.filter((tag) => tag.toLocaleLowerCase().startsWith(start) && !tags.includes(tag)).slice(0, 6);

  const add = (raw: string) => {
    const tag = raw.replace(/\s+/g, ' ').trim().slice(0, 100);
    setText('');
    setChosen(-1);
    if (tag !== '' && !tags.includes(tag) && tags.length < 100) onChange([...tags, tag]);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((each) => each !== tag));
    field.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const last = tags.at(-1);
    if (event.key === 'Enter' || event.key === ',') add(offers[chosen] ?? text);
    else if (event.key === 'ArrowDown' && offers.length > 0) setChosen((chosen + 1) % offers.length);
    else if (event.key === 'ArrowUp' && offers.length > 0) setChosen((chosen <= 0 ? offers.length : chosen) - 1);
    else if (event.key === 'Escape' && text !== '') {
      setText('');
      event.stopPropagation();
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
  };

  return (
    <section class="tags" aria-label={words('editorTags')}>
      <p class="label" aria-hidden="true">
        {words('editorTags')}
      </p>
      <div class="tag-box">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
            <button type="button" aria-label={words('editorTagRemove', tag)} onClick={() => remove(tag)}>
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          ref={field}
          type="text"
          role="combobox"
          autoComplete="off"
          maxLength={100}
          aria-label={words('editorTagAdd')}
          aria-autocomplete="list"
          aria-expanded={offers.length > 0}
          aria-controls="tag-offers"
          aria-activedescendant={chosen >= 0 && offers[chosen] ? `tag-offer-${chosen}` : undefined}
          placeholder={words('editorTagAdd')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setChosen(-1);
          }}
          onKeyDown={keys}
          onBlur={() => add(text)}
        />
      </div>
      <div id="tag-offers" class="offers" role="listbox" aria-label={words('editorTags')} hidden={offers.length === 0}>
        {offers.map((tag, at) => (
          <div
            key={tag}
            id={`tag-offer-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </section>
  );
}
