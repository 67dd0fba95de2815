// All versions of one note, each shown whole until the reader chooses: nothing is overwritten silently.
import type { Note, Version } from '../../utils/notes/note.ts';
import { ownWordOf } from '../../utils/notes/own-verdict.ts';
import { plural, words } from '../../utils/words.ts';
import { judgement } from '../shared/verdict-words.ts';
import { timeWords } from '../shared/when.ts';

export type ConflictBoxProps = {
  readonly note: Note;
  /** The other versions; `note` is the one in the editor. */
  readonly others: readonly Version[];
  readonly onResolve: (choice: 'editor' | 'all' | { readonly version: string }) => void;
};

export function ConflictBox({ note, others, onResolve }: ConflictBoxProps) {
  const version = (
    title: string,
    { text, verdict, ownVerdict, evidence, tags, author, writer, modified }: Note | Version,
    onUse: () => void,
  ) => (
    <section>
      <p class="title">{title}</p>
      <p class="line">{[writer ?? author ?? '', timeWords(modified)].filter(Boolean).join(' · ')}</p>
      <p class="line">
        {judgement({ verdict, own: ownWordOf({ verdict, ownVerdict }), later: null }).text}
        {evidence.length > 0 && ` · ${plural('popupEvidence', evidence.length)}`}
        {tags.length > 0 && ` · ${tags.map((tag) => `#${tag}`).join(' ')}`}
      </p>
      <p class="text" dir="auto">
        {text.trim() || words('conflictNoText')}
      </p>
      <button type="button" class="quiet-border" onClick={onUse}>
        {words('conflictUse')}
      </button>
    </section>
  );
  return (
    <div class="conflict" role="alert">
      <p class="title">{words('conflictTitle')}</p>
      <p>{words('conflictText')}</p>
      <div class="versions">
        {version(words('conflictHere'), note, () => onResolve('editor'))}
        {others.map((other, n) => (
          <div key={other.id}>
            {version(others.length === 1 ? words('conflictThere') : words('conflictVersion', n + 2), other, () =>
              onResolve({ version: other.id }),
            )}
          </div>
        ))}
      </div>
      <button type="button" class="primary" onClick={() => onResolve('all')}>
        {words('conflictBoth')}
      </button>
    </div>
  );
}
