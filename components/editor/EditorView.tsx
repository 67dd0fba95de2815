// The editor with its note behind it: the draft, the saving, and the stored note as it changes elsewhere.
import type { ComponentChildren, ComponentType } from 'preact';
import type { DraftArticle } from '../../utils/drafts/draft-store.ts';
import type { Note } from '../../utils/notes/note.ts';
import { allTags } from '../../utils/notes/note-store.ts';
import { useLive } from '../shared/hooks/useLive.ts';
import { localDay } from '../shared/local-day.ts';
import type { DeskProps } from './DeskFields.tsx';
import { useNoteDraft } from './hooks/useNoteDraft.ts';
import { MarkdownPreview } from './MarkdownPreview.tsx';
import { NoteEditor } from './NoteEditor.tsx';

export type EditorViewProps = {
  /** The note to begin with, and its article where the store does not have it yet. */
  readonly editing: { readonly note: Note; readonly article: DraftArticle | null };
  /** Where the keyboard begins. */
  readonly begin?: 'verdict' | 'text';
  readonly children?: ComponentChildren;
  /** Whose it is and what colleagues say: where there is room for it. */
  readonly Desk?: ComponentType<DeskProps>;
  readonly onDelete: (id: string) => void;
  readonly onClose: () => void;
};

export function EditorView({ editing, begin = 'text', children, Desk, onDelete, onClose }: EditorViewProps) {
  const draft = useNoteDraft(editing.note, editing.article);
  // Not with the list: among 100,000 notes the tags take 0.4 s to gather.
  const tags = useLive(() => allTags(), '') ?? [];
  const stored = draft.note.revision > 0;
  return (
    <NoteEditor
      note={draft.note}
      others={draft.others}
      lost={draft.lost}
      saving={draft.saving}
      knownTags={tags}
      today={localDay(new Date())}
      autoFocus={begin}
      preview={<MarkdownPreview text={draft.note.text} />}
      desk={Desk && <Desk note={draft.note} onChange={draft.change} />}
      onChange={draft.change}
      onRetry={draft.retry}
      onResolve={draft.resolve}
      onRescue={() => void draft.rescue()}
      onDelete={stored && !draft.lost ? () => onDelete(draft.note.id) : undefined}
      onClose={onClose}
    >
      {children}
    </NoteEditor>
  );
}
