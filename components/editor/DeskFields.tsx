// Whose a claim is to check, and the comments on its note, oldest first. A comment is kept once it is added, under the name
// that the reader has given in the options.
import { useState } from 'preact/hooks';
import { mostComments } from '../../utils/notes/most-comments.ts';
import type { Note } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';
import { useSettings } from '../shared/hooks/useSettings.ts';
import { Icon } from '../shared/icons.tsx';
import { timeWords } from '../shared/when.ts';
import './desk.css';

export type DeskProps = { readonly note: Note; readonly onChange: (change: Partial<Note>) => void };

export function DeskFields({ note, onChange }: DeskProps) {
  const [settings] = useSettings();
  const [typed, setTyped] = useState('');
  const { id, assigned, comments } = note;
  const text = typed.trim();
  const add = () => {
    if (text === '' || comments.length >= mostComments) return;
    const comment = { id: crypto.randomUUID(), author: settings?.author || null, at: Date.now(), text };
    onChange({ comments: [...comments, comment] });
    setTyped('');
  };
  return (
    <div class="fields">
      <label class="wide">
        {words('deskAssigned')}
        <input
          type="text"
          dir="auto"
          maxLength={200}
          value={assigned ?? ''}
          onInput={(event) => onChange({ assigned: event.currentTarget.value || null })}
        />
      </label>
      {comments.length > 0 && (
        <ul class="comments wide">
          {comments.map((comment) => (
            <li key={comment.id}>
              <div>
                <p class="meta" dir="auto">
                  {comment.author ?? words('deskNoName')} · {timeWords(comment.at)}
                </p>
                <p dir="auto">{comment.text}</p>
              </div>
              <button
                type="button"
                class="icon-only"
                aria-label={words('deskCommentRemove')}
                onClick={() => onChange({ comments: comments.filter((each) => each.id !== comment.id) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="wide" htmlFor={`comment-${id}`}>
        {words('deskComment')}
        <textarea
          id={`comment-${id}`}
          dir="auto"
          rows={2}
          maxLength={10_000}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="button" disabled={text === ''} onClick={add}>
        {words('deskCommentAdd')}
      </button>
    </div>
  );
}
