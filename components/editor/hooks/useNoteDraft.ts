// A note while it is being written: every change goes to localStorage in the same turn, then to the background, and
// "saved" is shown only when the background has named what it saved.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type DraftArticle, draftOf, keepDraft, keepDraftArticle } from '../../../utils/drafts/draft-store.ts';
import { joined, onSaveNews, sendDraft } from '../../../utils/drafts/save-drafts.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { asConflict } from '../../../utils/notes/versions.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saving' | 'waiting' | 'saved' | 'conflict' }
  | { readonly state: 'refused'; readonly reason: string };

export type Words = Pick<Note, 'text' | 'verdict' | 'evidence'>;

export type NoteDraft = {
  readonly note: Note;
  readonly saving: Saving;
  change(patch: Partial<Note>): void;
  retry(): void;
  /** The other version of a note in conflict; `note` is the one in the editor. */
  readonly other: Words | null;
  /** Settles a conflict. */
  resolve(choice: 'editor' | 'other' | 'both'): void;
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
  // Set while this window is the second writer: the store keeps their words as the note and ours as its conflict, but
  // the editor goes on with ours, as nothing may change under the reader's hands.
  const theirs = useRef<Words | null>(null);

  const put = useCallback((next: Note) => {
    now.current = next;
    setNote(next);
  }, []);

  const adopt = useCallback(
    (stored: Note) => {
      base.current = stored.revision;
      if (!stored.conflict) theirs.current = null;
      put(theirs.current && stored.conflict ? { ...stored, ...ownPartOf(stored.conflict) } : stored);
    },
    [put],
  );

  useEffect(() => {
    const stop = onSaveNews(start.id, (news) => {
      if (news.state === 'conflict' && news.note.conflict) {
        theirs.current = ownPartOf(news.note);
        base.current = news.note.revision;
        put({ ...news.note, ...ownPartOf(now.current) });
      } else if (news.state === 'saved' || news.state === 'conflict') adopt(news.note);
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
      const stored = theirs.current ? { ...next, ...theirs.current, conflict: asConflict(next, base.current) } : next;
      const waiting = draftOf(next.id);
      if (article && base.current === 0 && !waiting) keepDraftArticle(next.id, article);
      const kept = keepDraft({ note: stored, base: waiting?.base ?? base.current, sent: waiting?.sent ?? null });
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
    other: theirs.current ?? note.conflict,
    resolve(choice) {
      const other = theirs.current ?? now.current.conflict;
      if (!other) return;
      const settled = choice === 'both' ? joined(now.current, other) : now.current;
      theirs.current = null;
      save({ ...settled, ...(choice === 'other' && ownPartOf(other)), conflict: null });
    },
  };
}

const ownPartOf = ({ text, verdict, evidence }: Words): Words => ({ text, verdict, evidence });
