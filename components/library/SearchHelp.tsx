// Under the search field, folded: what may be typed, each example a search to try.
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { type WordKey, words } from '../../utils/words.ts';

const help: readonly [example: string, meaning: WordKey | readonly string[]][] = [
  ['verdict:false,mixed', 'librarySearchFieldVerdict'],
  [`kind:${claimKinds[0]}`, claimKinds],
  ['source:spokesperson', 'librarySearchFieldSource'],
  ['site:news.example', 'librarySearchFieldSite'],
  ['title:dam', 'librarySearchFieldTitle'],
  ['evidence:ministry', 'librarySearchFieldEvidence'],
  ['tag:flood', 'librarySearchFieldTag'],
  ['assigned:none', 'librarySearchFieldAssigned'],
  ['by:desk', 'librarySearchFieldBy'],
  ['has:evidence', 'librarySearchFieldHas'],
  ['state:changed', 'librarySearchFieldState'],
  ['is:later', 'librarySearchFieldIs'],
  ['recheck:due', 'librarySearchFieldRecheck'],
  ['value:20..30', 'librarySearchFieldValue'],
  ['killed>=40', 'librarySearchFieldOutcome'],
  ['after:2026-03-01', 'librarySearchFieldAfter'],
  ['published:2026-03', 'librarySearchFieldPublished'],
];

export function SearchHelp({ onTry }: { onTry: (example: string) => void }) {
  return (
    <details class="search-help">
      <summary>{words('librarySearchHelp')}</summary>
      <p>{words('librarySearchHelpIntro')}</p>
      <p>{words('librarySearchHelpJoints')}</p>
      <dl>
        {help.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <button type="button" aria-label={words('librarySearchTry', example)} onClick={() => onTry(example)}>
                <code>{example}</code>
              </button>
            </dt>
            <dd>{typeof meaning === 'string' ? words(meaning) : meaning.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
