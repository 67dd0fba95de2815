// One note in the library's list: what it stands on, what was judged, what was written, and what can be done with it.
import { Component, type ComponentChildren } from 'preact';
import { kindWord } from '../../utils/kind-words.ts';
import { judgedOf, notedWords } from '../../utils/notes/judged.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';
import { linkToNote } from './links.ts';
import { kindOf } from './model.ts';
import { NoteSummary } from './NoteSummary.tsx';

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

/** Drawn again only where what it shows is another: of five hundred rows none of the old ones is, when fifty more come. */
export class NoteRow extends Component<NoteRowProps> {
  override shouldComponentUpdate(next: NoteRowProps): boolean {
    const { note, article, selected, now, editor } = this.props;
    return (
      Boolean(editor || next.editor) ||
      note !== next.note ||
      article !== next.article ||
      selected !== next.selected ||
      Math.floor(now / 60_000) !== Math.floor(next.now / 60_000)
    );
  }

  override render() {
    return <Row {...this.props} />;
  }
}

function Row({ note, article, selected, now, editor, ...on }: NoteRowProps) {
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
        {editor && (
          <h3 class="unseen" id={`said-${note.id}`}>
            {short(exact)}
          </h3>
        )}
        {editor ?? <NoteSummary note={note} exact={exact} now={now} />}
        <div class="note-actions">
          {inBin ? (
            <button type="button" {...named('restore', note)} onClick={on.onRestore}>
              {words('libraryRestore')}
            </button>
          ) : (
            <>
              <button
                type="button"
                {...named('edit', note)}
                data-edit={note.id}
                aria-expanded={editor !== undefined}
                onClick={on.onEdit}
              >
                {words(editor ? 'libraryEditClose' : 'libraryEdit')}
              </button>
              {article && (
                <a
                  class="btn"
                  {...named('open', note)}
                  href={linkToNote(article.url, note)}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {words(note.selector ? 'libraryOpenAt' : 'libraryOpenArticle')}
                </a>
              )}
              {!editor && judgedOf(note).was && (
                <button type="button" {...named('holds', note)} onClick={on.onStillHolds}>
                  {words('popupStillHolds')}
                </button>
              )}
              {!editor && (
                <button type="button" class="danger" {...named('delete', note)} onClick={on.onDelete}>
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

/** "Edit 43 dead": heard with the words of the note. */
const named = (deed: string, { id }: Note) => ({
  id: `${deed}-${id}`,
  'aria-labelledby': `${deed}-${id} said-${id}`,
});

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
