// The editor of a note in the list of a page; above it, where the words are others now, what they were and are.
import { EditorView } from '../editor/EditorView.tsx';
import { ChangedWords } from '../shared/ChangedWords.tsx';
import { changeOf } from './ClaimRow.tsx';
import type { Deeds } from './hooks/useDeeds.ts';
import type { Editing } from './hooks/useEditing.ts';
import type { Page } from './hooks/usePage.ts';

export type PageEditorProps = { readonly page: Page; readonly deeds: Deeds; readonly editing: Editing };

export function PageEditor({ page, deeds, editing }: PageEditorProps) {
  const { id } = editing.note;
  const edited = page.rows.find(({ note }) => note?.id === id);
  const changed = edited ? changeOf(edited) : null;
  return (
    <EditorView key={id} editing={editing} begin={editing.begin} onDelete={deeds.remove} onClose={deeds.closeEditor}>
      {changed && (
        <blockquote class="words" dir="auto">
          <ChangedWords {...changed} />
        </blockquote>
      )}
    </EditorView>
  );
}
