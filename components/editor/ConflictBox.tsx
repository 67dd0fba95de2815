// Two versions of one note, both shown whole until the reader chooses: nothing is overwritten silently.
import type { Note } from '../../utils/notes/note.ts';
import { plural, words } from '../../utils/words.ts';
import { judgement } from '../shared/verdict-words.ts';

export type ConflictBoxProps = {
  readonly note: Note;
  /** The other version; `note` is the one in the editor. */
  readonly other: Version;
  readonly onResolve: (choice: 'editor' | 'other' | 'both') => void;
};

type Version = Pick<Note, 'text' | 'verdict' | 'evidence'>;

export function ConflictBox({ note, other, onResolve }: ConflictBoxProps) {
  const version = (title: string, { text, verdict, evidence }: Version, choice: 'editor' | 'other') => (
    <section>
      <p class="title">{title}</p>
      <p class="line">
        {judgement({ verdict, later: null }).text}
        {evidence.length > 0 && ` · ${plural('popupEvidence', evidence.length)}`}
      </p>
      <p class="text">{text.trim() || words('conflictNoText')}</p>
      <button type="button" class="quiet-border" onClick={() => onResolve(choice)}>
        {words('conflictUse')}
      </button>
    </section>
  );
  return (
    <div class="conflict" role="alert">
      <p class="title">{words('conflictTitle')}</p>
      <p>{words('conflictText')}</p>
      <div class="versions">
        {version(words('conflictHere'), note, 'editor')}
        {version(words('conflictThere'), other, 'other')}
      </div>
      <button type="button" class="primary" onClick={() => onResolve('both')}>
        {words('conflictBoth')}
      </button>
    </div>
  );
}
