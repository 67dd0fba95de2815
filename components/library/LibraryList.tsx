// The library's list: the notes shown, under their articles, each with what can be done to it.
import { ask } from '../../utils/messages.ts';
import { plural } from '../../utils/words.ts';
import { Desk } from '../editor/Desk.tsx';
import { EditorView } from '../editor/EditorView.tsx';
import { useSpaces } from '../shared/hooks/useSpaces.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import type { Exporting } from '../shared/transfer/useExport.ts';
import { ArticleGroup } from './ArticleGroup.tsx';
import type { Library } from './hooks/useLibrary.ts';
import type { Selection } from './hooks/useSelection.ts';
import { byArticle } from './model.ts';
import { NoteRow } from './NoteRow.tsx';
import { moveTo, putInBin, stillHolds, takeFromBin } from './note-actions.ts';

export type LibraryListProps = {
  readonly library: Library;
  readonly exporting: Exporting;
  readonly selection: Selection;
  readonly now: number;
  readonly editing: string | null;
  readonly onEdit: (id: string | null) => void;
  /** Does it, says so at the foot of the page, and offers the undo. */
  readonly run: (doing: Parameters<Undo['run']>[0]) => void;
};

export function LibraryList({ library, exporting, selection, now, editing, onEdit, run }: LibraryListProps) {
  const spaces = useSpaces();
  const closeEditor = (id: string) => {
    onEdit(null);
    document.querySelector<HTMLElement>(`[data-edit="${id}"]`)?.focus();
  };
  const forget = async (articleId: string) => ({
    text: plural('libraryForgotten', (await ask('forgetArticle', { articleId })).notes),
  });
  return byArticle(library.shown).map(([articleId, notes]) => (
    <ArticleGroup
      key={articleId}
      article={library.articles.get(articleId)}
      alone={library.wanted.articleId !== null}
      exports={exporting.items({ kind: 'article', id: articleId })}
      onAlone={() => {
        location.hash = `article=${articleId}`;
      }}
      onForget={() => run(() => forget(articleId))}
      second={spaces?.second ?? null}
      onMove={(to) => run(() => moveTo(articleId, to))}
    >
      {notes.map((note) => (
        <NoteRow
          key={note.id}
          note={note}
          article={library.articles.get(articleId)}
          selected={selection.ids.has(note.id)}
          now={now}
          onSelect={(on) => selection.set([note.id], on)}
          onEdit={() => (editing === note.id ? closeEditor(note.id) : onEdit(note.id))}
          onStillHolds={() => run(() => stillHolds(note.id))}
          onDelete={() => run(() => putInBin([note.id]))}
          onRestore={() => run(() => takeFromBin([note.id]))}
          editor={
            editing === note.id ? (
              <EditorView
                editing={{ note, article: null }}
                Desk={Desk}
                onDelete={() => run(() => putInBin([note.id]))}
                onClose={() => closeEditor(note.id)}
              />
            ) : undefined
          }
        />
      ))}
    </ArticleGroup>
  ));
}
