// A note while it is being written: every change goes to localStorage in the same turn, then to the background, and
// "saved" is shown only when the background has named what it saved.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { type DraftArticle, draftOf, keepDraft, keepDraftArticle } from '../draft-store.ts';
import { joined, onSaveNews, sendDraft } from './save-drafts.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saving' | 'waiting' | 'saved' | 'conflict' }
  | { readonly state: 'refused'; readonly reason: string };

export type NoteDraft = {
  readonly note: Note;
  readonly saving: Saving;
  change(patch: Partial<Note>): void;
  retry(): void;
  /** Settles a conflict: `stored` is what the note says, `other` what stands in its `conflict`. */
  resolve(choice: 'stored' | 'other' | 'both'): void;
};

/**
 * `start`: the note as stored, or a new one with revision 0. `article`: needed until a new note's first save.
 * `live`: the stored note as it changes elsewhere; taken over while nothing of ours is waiting.
 */
export function useNoteDraft(start: Note, article: DraftArticle | null, live: Note | undefined): NoteDraft {
  const [note, setNote] = useState(() => draftOf(start.id)?.note ?? start);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const now = useRef(note);
  const base = useRef(start.revision);

  const put = useCallback((next: Note) => {
    now.current = next;
    setNote(next);
  }, []);

  const adopt = useCallback(
    (stored: Note) => {
      base.current = stored.revision;
      put(stored);
    },
    [put],
  );

  useEffect(() => {
    const stop = onSaveNews(start.id, (news) => {
      if (news.state === 'saved' || news.state === 'conflict') adopt(news.note);
      setSaving(news.state === 'refused' ? news : { state: news.state });
    });
    return stop;
  }, [start.id, adopt]);

  useEffect(() => {
    if (live && live.id === start.id && live.revision > base.current && !draftOf(live.id)) adopt(live);
  }, [live, start.id, adopt]);

  const save = useCallback(
    (next: Note) => {
      put(next);
      const waiting = draftOf(next.id);
      if (article && base.current === 0 && !waiting) keepDraftArticle(next.id, article);
      const kept = keepDraft({ note: next, base: waiting?.base ?? base.current, sent: waiting?.sent ?? null });
      setSaving(kept ? { state: 'saving' } : { state: 'waiting' });
      void sendDraft(next.id);
    },
    [article, put],
  );

  return {
    note,
    saving,
    change: (patch) => save({ ...now.current, ...patch }),
    retry: () => void sendDraft(start.id),
    resolve(choice) {
      const other = now.current.conflict;
      if (!other) return;
      const { text, verdict, evidence } = other;
      const settled = choice === 'both' ? joined(now.current, other) : now.current;
      save({ ...settled, ...(choice === 'other' && { text, verdict, evidence }), conflict: null });
    },
  };
}
