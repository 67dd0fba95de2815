// What the reader has marked as not a claim on this article, each with its undo.
import { ask, type PageReading } from '../../utils/messages.ts';
import type { ArticleRecord } from '../../utils/notes/note.ts';
import { plural, words } from '../../utils/words.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';

export type NotClaimsProps = {
  readonly reading: PageReading;
  readonly record: ArticleRecord | null;
  readonly undo: Undo;
  readonly onDone: () => Promise<void>;
};

export function NotClaims({ reading, record, undo, onDone }: NotClaimsProps) {
  const dismissed = record?.dismissed ?? [];
  if (!record || dismissed.length === 0) return null;
  const restore = (key: string) =>
    void undo.run(async () => {
      await ask('restoreClaim', { articleId: record.id, key });
      await onDone();
      return null;
    });
  return (
    <details class="not-claims">
      <summary>{plural('popupNotClaims', dismissed.length)}</summary>
      <ul>
        {dismissed.map(({ key, exact }) => (
          <li key={key}>
            <span lang={reading.article.language || undefined}>{exact}</span>
            <button
              type="button"
              aria-label={words('popupRestoreNamed', exact.slice(0, 80))}
              onClick={() => restore(key)}
            >
              {words('popupRestore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
