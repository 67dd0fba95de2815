// The search field with what helps it along. What is typed is searched for as it is typed.

import { useRef } from 'preact/hooks';
import type { QueryProblem } from '../../utils/search/note-test.ts';
import { parseQuery } from '../../utils/search/query.ts';
import type { Mended } from '../../utils/search/slips.ts';
import { warmIndex } from '../../utils/search-index/open-index.ts';
import { numberWords, type WordKey, words } from '../../utils/words.ts';
import type { Counted } from './hooks/useOffers.ts';
import { lexicon } from './lexicon.ts';
import { SearchHelp } from './SearchHelp.tsx';

/** An open quotation mark or a field still without a value is only unfinished typing, and gets no reproach. */
const problemKeys: Partial<Record<QueryProblem['code'], WordKey>> = {
  'unknown-field': 'librarySearchUnknownField',
  'unknown-value': 'librarySearchUnknownValue',
  'bad-date': 'librarySearchBadDate',
  'bad-number': 'librarySearchBadNumber',
};

export type SearchBoxProps = {
  readonly text: string;
  readonly offers: readonly Counted[];
  /** Words that stand nowhere, and those that are shown in their place. */
  readonly mended: readonly Mended[];
  readonly saved: boolean;
  readonly onSearch: (text: string) => void;
  readonly onSave: () => void;
};

export function SearchBox({ text, offers, mended, saved, onSearch, onSave }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const problems = parseQuery(text, lexicon()).problems.flatMap(({ code, token }) => {
    const key = problemKeys[code];
    return key ? [words(key, token)] : [];
  });
  const search = (next: string) => {
    onSearch(next);
    field.current?.focus();
  };
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text);
        }}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
        <input
          ref={field}
          type="search"
          aria-label={words('librarySearch')}
          placeholder={words('librarySearchHint')}
          aria-describedby="search-problems"
          value={text}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onFocus={warmIndex}
        />
        {text !== '' && (
          <button
            type="button"
            class="icon-only clear"
            aria-label={words('librarySearchClear')}
            onClick={() => search('')}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
        {text.trim() !== '' && (
          <button type="button" class="quiet-border save" disabled={saved} onClick={onSave}>
            {words(saved ? 'librarySearchSaved' : 'librarySearchSave')}
          </button>
        )}
      </form>
      <div id="search-problems" aria-live="polite">
        {problems.map((problem) => (
          <p key={problem} class="search-problem">
            {problem}
          </p>
        ))}
        {mended.map((slip) => (
          <p key={slip.typed} class="search-slip" dir="auto">
            {words('librarySearchSlip', slip.typed, slip.found)}
          </p>
        ))}
      </div>
      {offers.length > 0 && (
        <ul class="search-offers" aria-label={words('librarySearchOffers')}>
          {offers.map((offer) => (
            <li key={offer.text}>
              <button type="button" class="chip" onClick={() => search(offer.text)}>
                <code>
                  {offer.field}:{offer.value}
                </code>{' '}
                ({numberWords(offer.count)})?
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchHelp onTry={(example) => search(`${text} ${example}`.trim())} />
    </search>
  );
}
