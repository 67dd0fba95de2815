// What an empty list says: why it is empty, and what would fill it.
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { type WordKey, words } from '../../utils/words.ts';
import type { Shelf } from './model.ts';

type Why = Shelf | 'found';
const texts: Record<Why, readonly [title: WordKey, text: WordKey]> = {
  all: ['libraryEmptyTitle', 'libraryEmptyText'],
  due: ['libraryEmptyDue', 'libraryEmptyDueText'],
  changed: ['libraryEmptyChanged', 'libraryEmptyChangedText'],
  later: ['libraryEmptyLater', 'libraryEmptyLaterText'],
  bin: ['libraryEmptyBin', 'libraryEmptyBinText'],
  found: ['libraryEmptyFound', 'libraryEmptyFoundText'],
};

export function EmptyState({ why, welcome, onClear }: { why: Why; welcome: string; onClear: () => void }) {
  const [title, text] = texts[why];
  return (
    <div class="empty">
      <p class="empty-sample" aria-hidden="true">
        {claimKinds.map((kind) => (
          <i key={kind} class={kind} />
        ))}
      </p>
      <h2>{words(title)}</h2>
      <p>{words(text)}</p>
      {why === 'all' && (
        <>
          <p>
            <a class="btn quiet-border" href={welcome}>
              {words('libraryWelcome')}
            </a>
          </p>
          <p class="meta">{words('libraryEmptyImport')}</p>
        </>
      )}
      {why === 'found' && (
        <button type="button" class="quiet-border" onClick={onClear}>
          {words('librarySearchClear')}
        </button>
      )}
    </div>
  );
}
