// The search field with its help. What is typed is searched for after a short pause; Enter searches at once.

import { useEffect, useRef, useState } from 'preact/hooks';
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import type { QueryProblem } from '../../utils/search/note-test.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { type WordKey, words } from '../../utils/words.ts';

const pause = 200;

const help: readonly [example: string, meaning: WordKey | readonly string[]][] = [
  ['verdict:false,mixed', 'librarySearchFieldVerdict'],
  [`kind:${claimKinds[0]}`, claimKinds],
  ['source:spokesperson', 'librarySearchFieldSource'],
  ['site:news.example', 'librarySearchFieldSite'],
  ['title:dam', 'librarySearchFieldTitle'],
  ['tag:flood', 'librarySearchFieldTag'],
  ['has:evidence', 'librarySearchFieldHas'],
  ['state:changed', 'librarySearchFieldState'],
  ['is:later', 'librarySearchFieldIs'],
  ['value:20..30', 'librarySearchFieldValue'],
  ['after:2026-03-01', 'librarySearchFieldAfter'],
];

/** An open quotation mark or a field still without a value is only unfinished typing, and gets no reproach. */
const problemKeys: Partial<Record<QueryProblem['code'], WordKey>> = {
  'unknown-field': 'librarySearchUnknownField',
  'unknown-value': 'librarySearchUnknownValue',
  'bad-date': 'librarySearchBadDate',
  'bad-number': 'librarySearchBadNumber',
};

export function SearchBox({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onSearch(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  const problems = parseQuery(text).problems.flatMap(({ code, token }) => {
    const key = problemKeys[code];
    return key ? [words(key, token)] : [];
  });
  const search = (next: string) => {
    setTyped(next);
    onSearch(next);
    field.current?.focus();
  };
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed);
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
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {typed !== '' && (
          <button type="button" class="icon-only" aria-label={words('librarySearchClear')} onClick={() => search('')}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </form>
      <div id="search-problems" aria-live="polite">
        {problems.map((problem) => (
          <p key={problem} class="search-problem">
            {problem}
          </p>
        ))}
      </div>
      <details class="search-help">
        <summary>{words('librarySearchHelp')}</summary>
        <p>{words('librarySearchHelpIntro')}</p>
        <dl>
          {help.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <button
                  type="button"
                  aria-label={words('librarySearchTry', example)}
                  onClick={() => search(`${typed} ${example}`.trim())}
                >
                  <code>{example}</code>
                </button>
              </dt>
              <dd>{typeof meaning === 'string' ? words(meaning) : meaning.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </search>
  );
}
