// One note in the library's list: what it stands on, what was judged, what was written, and what can be done with it.
import type { ComponentChildren } from 'preact';
import { linkToWords } from '../../utils/exchange/write/text-fragment.ts';
import { kindWord } from '../../utils/kind-words.ts';
import { judgedOf, notedWords, otherWords } from '../../utils/notes/judged.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { dateWords, plural, words } from '../../utils/words.ts';
import { KindSign } from '../shared/KindSign.tsx';
import { plainText } from '../shared/plain-text.ts';
import { recentWords } from '../shared/when.ts';
import { JudgementLabel } from './judgement.tsx';
import { kindOf } from './model.ts';

export type NoteRowProps = {
  readonly note: Note;
  readonly article: ArticleRecord | undefined;
  readonly selected: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSelect: (on: boolean) => void;
  readonly onEdit: () => void;
  readonly onStillHolds: () => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  /** The editor, while this note is edited. */
  readonly editor?: ComponentChildren;
};

export function NoteRow({ note, article, selected, now, editor, ...on }: NoteRowProps) {
  const exact = notedWords(note) || article?.title || kindWord(kindOf(note));
  const inBin = note.deleted !== null;
  return (
    <li class="note-row" aria-current={editor ? 'true' : undefined} id={`note-${note.id}`}>
      <input
        type="checkbox"
        class="note-tick"
        aria-label={words('librarySelectNote', short(exact))}
        checked={selected}
        onChange={(event) => on.onSelect(event.currentTarget.checked)}
      />
      <div class="note-body">
        {editor && <h3 class="unseen">{short(exact)}</h3>}
        {editor ?? <Summary note={note} exact={exact} now={now} />}
        <div class="note-actions">
          {inBin ? (
            <button type="button" onClick={on.onRestore}>
              {words('libraryRestore')}
            </button>
          ) : (
            <>
              <button type="button" data-edit={note.id} aria-expanded={editor !== undefined} onClick={on.onEdit}>
                {words(editor ? 'libraryEditClose' : 'libraryEdit')}
              </button>
              {article && (
                <a class="btn" href={linkToWords(article.url, note.selector)} target="_blank" rel="noopener noreferrer">
                  {words(note.selector ? 'libraryOpenAt' : 'libraryOpenArticle')}
                </a>
              )}
              {!editor && judgedOf(note).was && (
                <button type="button" onClick={on.onStillHolds}>
                  {words('popupStillHolds')}
                </button>
              )}
              {!editor && (
                <button type="button" class="danger" onClick={on.onDelete}>
                  {words('libraryDelete')}
                </button>
              )}
            </>
          )}
        </div>
      </div>
    </li>
  );
}

/** The note as it reads while it is not edited. */
function Summary({ note, exact, now }: { note: Note; exact: string; now: number }) {
  const changed = otherWords(note);
  const judged = judgedOf(note);
  return (
    <>
      <div class="note-head">
        <KindSign kind={kindOf(note)} />
        <State note={note} />
        <span class="spacer" />
        <span class="meta">
          {words(
            note.deleted !== null ? 'libraryDeletedOn' : 'libraryEdited',
            recentWords(note.deleted ?? note.modified, now),
          )}
        </span>
      </div>
      <h3 class="note-words" dir="auto">
        {changed !== null && <b>{words('libraryThen')} </b>}
        {exact}
      </h3>
      {changed !== null && (
        <p class="note-now" dir="auto">
          <b>{words('libraryNow')} </b>
          {changed}
        </p>
      )}
      <p class="note-line">
        <JudgementLabel judged={judged} />
        {judged.needsEvidence && <span class="flag">{words('libraryNeedsEvidence')}</span>}
        {note.conflicts.length > 0 && <span class="flag">{words('libraryConflict')}</span>}
        <span>{aside(note)}</span>
      </p>
      {note.text.trim() !== '' && (
        <p class="note-text" dir="auto">
          {plainText(note.text)}
        </p>
      )}
      {note.tags.length > 0 && (
        <ul class="note-tags">
          {note.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function State({ note }: { note: Note }) {
  const state = note.lastSeen?.state;
  if (otherWords(note) !== null) return <span class="state changed">{words('libraryStateChanged')}</span>;
  if (state === 'orphan') return <span class="state gone">{words('libraryStateGone')}</span>;
  if (state === 'moved') return <span class="state">{words('libraryStateMoved')}</span>;
  return null;
}

/** Who says so, what stands behind it, and what is left to do. */
function aside(note: Note): string {
  const source = note.claim?.source;
  const parts = [
    source ? (source.name ?? source.exact) : '',
    note.evidence.length > 0 ? plural('libraryEvidence', note.evidence.length) : '',
    note.later && note.verdict ? words('statusLater') : '',
    note.later?.reason ?? '',
    note.later?.recheckOn ? words('libraryRecheck', dateWords(note.later.recheckOn)) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
