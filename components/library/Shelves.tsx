// The side of the library: shelves with what is on them, and the filters.
import { useEffect, useState } from 'preact/hooks';
import { kindWord } from '../../utils/kind-words.ts';
import { type NoteKind, noteKinds, verdictIds } from '../../utils/notes/note.ts';
import { choicesOf } from '../../utils/notes/own-verdict.ts';
import { interfaceLanguage, type WordKey, words } from '../../utils/words.ts';
import { useScale } from '../shared/hooks/useScale.ts';
import { verdictName } from './judgement.tsx';
import { type Filters, isFiltered, noFilters, type Shelf, shelves, type VerdictFilter } from './model.ts';

const shelfKeys: Record<Shelf, WordKey> = {
  all: 'libraryShelfAll',
  due: 'libraryShelfDue',
  changed: 'libraryShelfChanged',
  later: 'libraryShelfLater',
  bin: 'libraryShelfBin',
};
export const shelfName = (shelf: Shelf): string => words(shelfKeys[shelf]);

export function Shelves(props: {
  readonly shelf: Shelf;
  /** Only those that are kept: counting the others would mean reading every note. */
  readonly counts: Partial<Record<Shelf, number>>;
  readonly onChoose: (shelf: Shelf) => void;
}) {
  const number = new Intl.NumberFormat(interfaceLanguage());
  return (
    <nav class="shelves" aria-label={words('libraryShelves')}>
      <ul>
        {shelves.map((shelf) => (
          <li key={shelf}>
            <button
              type="button"
              {...(props.shelf === shelf && { 'aria-current': 'page' })}
              onClick={() => props.onChoose(shelf)}
            >
              <span>{shelfName(shelf)}</span>
              {props.counts[shelf] !== undefined && <b>{number.format(props.counts[shelf])}</b>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const wide = '(min-width: 801px)';
const verdictFilterName = (filter: VerdictFilter): string => {
  const id = verdictIds.find((each) => each === filter);
  return id ? verdictName(id) : filter === 'none' ? verdictName(null) : filter.slice('own:'.length);
};

export function FilterBox({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  // On a narrow page the filters would push the notes out of sight: folded there until asked for.
  const [roomy, setRoomy] = useState(() => window.matchMedia(wide).matches);
  useEffect(() => {
    const control = new AbortController();
    window.matchMedia(wide).addEventListener('change', ({ matches }) => setRoomy(matches), { signal: control.signal });
    return () => control.abort();
  }, []);
  const own = choicesOf(useScale()).flatMap(({ word }): VerdictFilter[] => (word === null ? [] : [`own:${word}`]));
  return (
    <details class="filter-box" open={roomy || isFiltered(filters)}>
      <summary>{words('libraryFilters')}</summary>
      <Choice<NoteKind>
        label={words('libraryFilterKind')}
        value={filters.kind}
        options={noteKinds}
        name={kindWord}
        onChange={(kind) => onChange({ ...filters, kind })}
      />
      <Choice<VerdictFilter>
        label={words('libraryFilterVerdict')}
        value={filters.verdict}
        options={['none', ...own, ...verdictIds]}
        name={verdictFilterName}
        onChange={(verdict) => onChange({ ...filters, verdict })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={filters.needsEvidence}
          onChange={(event) => onChange({ ...filters, needsEvidence: event.currentTarget.checked })}
        />
        {words('libraryFilterNeedsEvidence')}
      </label>
      {isFiltered(filters) && (
        <button type="button" class="quiet-border" onClick={() => onChange(noFilters)}>
          {words('libraryFilterClear')}
        </button>
      )}
    </details>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly T[];
  readonly name: (option: T) => string;
  readonly onChange: (value: T | null) => void;
}) {
  return (
    <label class="choice">
      <span>{props.label}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onChange(props.options.find((option) => option === value) ?? null);
        }}
      >
        <option value="">{words('libraryFilterAny')}</option>
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
