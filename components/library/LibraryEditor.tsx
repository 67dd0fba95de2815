// The editor of one note inside the library's list; a draft is kept with each key, as in the popup.
import type { Note } from '../../utils/notes/note.ts';
import { allTags } from '../../utils/notes/note-store.ts';
import { useNoteDraft } from '../editor/hooks/useNoteDraft.ts';
import { MarkdownPreview } from '../editor/MarkdownPreview.tsx';
import { NoteEditor } from '../editor/NoteEditor.tsx';
import { useLive } from '../shared/hooks/useLive.ts';
import { localDay } from '../shared/local-day.ts';

export type LibraryEditorProps = { readonly note: Note; readonly onDelete: () => void; readonly onClose: () => void };

export function LibraryEditor({ note, onDelete, onClose }: LibraryEditorProps) {
  const draft = useNoteDraft(note, null, note);
  const tags = useLive(allTags, 'tags') ?? [];
  return (
    <NoteEditor
      note={draft.note}
      other={draft.other}
      saving={draft.saving}
      knownTags={tags}
      today={localDay(new Date())}
      autoFocus
      preview={<MarkdownPreview text={draft.note.text} />}
      onChange={draft.change}
      onRetry={draft.retry}
      onResolve={draft.resolve}
      onDelete={onDelete}
      onClose={onClose}
    />
  );
}
