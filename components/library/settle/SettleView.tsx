// Notes of which several versions stand, one after the other: each part in which they differ with all answers side by side,
// what was united already, and one button that settles it, here and with sync everywhere.
import { useEffect, useState } from 'preact/hooks';
import { differingNotes } from '../../../utils/notes/differing.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { type Answers, isAnswered, questionsOf, settled, suggested } from '../../../utils/notes/settle.ts';
import { numberWords, words } from '../../../utils/words.ts';
import { settleNote } from '../note-actions.ts';
import type { ViewProps } from '../view-props.ts';
import { Versions } from './Versions.tsx';
import './settle.css';

export function SettleView({ turn, run }: ViewProps) {
  const open = useDiffering(turn);
  const [at, setAt] = useState(0);
  if (!open) return <p class="meta">{words('ledgerReading')}</p>;
  const place = Math.min(at, open.length - 1);
  const note = open[place];
  if (!note)
    return (
      <div class="empty">
        <h2>{words('settleNone')}</h2>
        <p>{words('settleNoneText')}</p>
      </div>
    );
  return (
    <div class="settle">
      <header class="row">
        <h2>{words('settleTitle')}</h2>
        <span class="spacer" />
        <span class="meta">{words('progressCount', numberWords(place + 1), numberWords(open.length))}</span>
        {open.length > 1 && (
          <button type="button" class="quiet-border" onClick={() => setAt((place + 1) % open.length)}>
            {words('settleNext')}
          </button>
        )}
      </header>
      <OneNote key={`${note.id} ${note.revision}`} note={note} onSettle={(next) => run(() => settleNote(note, next))} />
    </div>
  );
}

function OneNote({ note, onSettle }: { readonly note: Note; readonly onSettle: (next: Note) => void }) {
  const questions = questionsOf(note);
  const [answers, setAnswers] = useState<Answers>(() => suggested(questions));
  const ready = isAnswered(questions, answers);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSettle(settled(note, answers));
      }}
    >
      <p class="note-words" dir="auto">
        {note.selector?.exact ?? ''}
      </p>
      <Versions
        note={note}
        questions={questions}
        answers={answers}
        onAnswer={(part, answer) => setAnswers((before) => ({ ...before, [part]: answer }))}
      />
      <footer class="row">
        <span class="meta">{words(ready ? 'settleHint' : 'settleVerdictFirst')}</span>
        <span class="spacer" />
        <a class="btn" href={`#note=${note.id}`}>
          {words('settleOpen')}
        </a>
        <button type="submit" class="primary" disabled={!ready}>
          {words('settleDo')}
        </button>
      </footer>
    </form>
  );
}

/** Newest first, outside the bin; null until all were read. */
function useDiffering(turn: unknown): readonly Note[] | null {
  const [found, setFound] = useState<readonly Note[] | null>(null);
  useEffect(() => {
    let current = true;
    void differingNotes().then((notes) => current && setFound(notes));
    return () => {
      current = false;
    };
  }, [turn]);
  return found;
}
