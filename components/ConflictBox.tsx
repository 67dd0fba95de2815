// Two versions of one note, both shown whole until the reader chooses: nothing is overwritten silently.
import type { Note } from '../utils/notes/note.ts';
import { plural, words } from '../utils/words.ts';
import { judgement } from './verdict-words.ts';

export type ConflictBoxProps = {
  readonly note: Note;
  readonly conflict: NonNullable<Note['conflict']>;
  readonly onResolve: (choice: 'stored' | 'other' | 'both') => void;
};

type Version = Pick<Note, 'text' | 'verdict' | 'evidence'>;

export function ConflictBox({ note, conflict, onResolve }: ConflictBoxProps) {
  const version = (title: string, { text, verdict, evidence }: Version, choice: 'stored' | 'other') => (
    <section>
      <h5>{title}</h5>
      <p class="line">
        {judgement({ verdict, status: 'open' })}
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
      <h4>{words('conflictTitle')}</h4>
      <p>{words('conflictText')}</p>
      <div class="versions">
        {version(words('conflictThere'), note, 'stored')}
        {version(words('conflictHere'), conflict, 'other')}
      </div>
      <button type="button" class="primary" onClick={() => onResolve('both')}>
        {words('conflictBoth')}
      </button>
    </div>
  );
}
