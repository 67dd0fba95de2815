// A note while it is being written: every change goes to localStorage in the same turn, then to the background, and
// "saved" is shown only when the background has named what it saved.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type Draft,
  type DraftArticle,
  draftArticle,
  draftOf,
  dropDraft,
  keepDraft,
  keepDraftArticle,
} from '../../../utils/drafts/draft-store.ts';
import { joined, onSaveNews, type SaveNews, sendDraft } from '../../../utils/drafts/save-drafts.ts';
import { takeFromBin } from '../../../utils/drafts/store-note.ts';
import type { Note, Version } from '../../../utils/notes/note.ts';
import { articleById, noteById } from '../../../utils/notes/note-store.ts';
import { isAmong, versionOf, withContent } from '../../../utils/notes/versions.ts';
import { useLive } from '../../shared/hooks/useLive.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saving' | 'waiting' | 'saved' | 'conflict' }
  | Extract<SaveNews, { state: 'refused' }>;

export type NoteDraft = {
  readonly note: Note;
  readonly saving: Saving;
  change(patch: Partial<Note>): void;
  retry(): void;
  /** The other versions of a note in conflict; `note` is the one in the editor. */
  readonly others: readonly Version[];
  /** Settles a conflict: what is in the editor, another version by its id, or all in one. */
  resolve(choice: 'editor' | 'all' | { readonly version: string }): void;
  /** What became of the note elsewhere while it stands here: put in the bin, or erased for good. */
  readonly lost: 'binned' | 'erased' | null;
  /** Out of the bin; or, where it was erased, these words as a new note. */
  rescue(): Promise<void>;
};

/** `start`: the note as stored, or a new one with revision 0. `article`: needed until a new note's first save. */
export function useNoteDraft(start: Note, article: DraftArticle | null): NoteDraft {
  const [id, setId] = useState(start.id);
  const [note, setNote] = useState(() => draftOf(start.id)?.note ?? start);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const now = useRef(note);
  const base = useRef(draftOf(start.id)?.base ?? start.revision);
  const hand = useRef(draftOf(start.id)?.hand ?? crypto.randomUUID());
  // The stored note, while this window is the second writer: it keeps ours beside it, but the editor goes on with ours, as
  // nothing may change under the reader's hands.
  const theirs = useRef<Note | null>(null);
  const known = useRef(article);
  // Null: not in the store, or not yet.
  const live = useLive(() => noteById(id), id);
  const wasThere = useRef('');

  const put = useCallback((next: Note) => {
    now.current = next;
    setNote(next);
  }, []);

  const adopt = useCallback(
    (stored: Note) => {
      base.current = stored.revision;
      theirs.current = null;
      put(stored);
    },
    [put],
  );

  const defer = useCallback(
    (stored: Note) => {
      theirs.current = stored;
      put({ ...now.current, deleted: stored.deleted });
    },
    [put],
  );

  useEffect(
    () =>
      onSaveNews(id, (news) => {
        if (news.state === 'conflict') defer(news.note);
        else if (news.state === 'saved') adopt(news.note);
        setSaving(news.state === 'refused' ? news : { state: news.state });
      }),
    [id, adopt, defer],
  );

  useEffect(() => {
    if (live?.id !== id || live.revision <= (theirs.current?.revision ?? base.current)) return;
    const waiting = draftOf(id) !== null;
    const beside = theirs.current !== null && (waiting || live.conflicts.some((each) => each.id === hand.current));
    if (beside) defer(live);
    else if (!waiting) adopt(live);
  }, [live, id, adopt, defer]);

  // Erased for good, the note takes its article's record with it where that is forgotten: it is wanted for a new one.
  useEffect(() => {
    if (known.current) return;
    void articleById(start.articleId).then((record) => {
      if (record) known.current = asDraftArticle(record);
    });
  }, [start.articleId]);

  const keep = useCallback((next: Note, from: Pick<Draft, 'base' | 'hand'>) => {
    const kept = keepDraft({ note: next, base: from.base, hand: from.hand });
    setSaving(kept ? { state: 'saving' } : { state: 'waiting' });
    void sendDraft(next.id);
  }, []);

  const save = useCallback(
    (next: Note) => {
      put(next);
      const waiting = draftOf(next.id);
      if (known.current && base.current === 0 && !waiting) keepDraftArticle(next.id, known.current);
      // Versions put beside the note since the last answer stand in what waits, not in what is on the screen.
      const conflicts = waiting?.note.conflicts ?? next.conflicts;
      keep({ ...next, conflicts }, waiting ?? { base: base.current, hand: hand.current });
    },
    [put, keep],
  );

  const stored = theirs.current;
  const others = stored
    ? [versionOf(stored, stored.id, stored.revision), ...stored.conflicts.filter((each) => each.id !== hand.current)]
    : note.conflicts;
  if (live) wasThere.current = id;
  const isGone = (saving.state === 'refused' && saving.fault === 'gone') || (live === null && wasThere.current === id);

  return {
    note,
    saving,
    change: (patch) => save({ ...now.current, ...patch }),
    retry: () => void sendDraft(id),
    others,
    resolve(choice) {
      const seen = theirs.current ?? now.current;
      const chosen = typeof choice === 'object' ? others.find((each) => each.id === choice.version) : null;
      const all = choice === 'all' ? others.reduce(joined, now.current) : now.current;
      // Only what was shown is settled: a version that came with the last answer may not be on the screen yet.
      const unseen = draftOf(id)?.note.conflicts.filter((each) => !isAmong(each, [now.current, seen, ...others])) ?? [];
      const settled = { ...withContent(seen, versionOf(all, id, 0)), conflicts: unseen };
      // From here on it is another hand: one that has seen all versions.
      base.current = seen.revision;
      hand.current = crypto.randomUUID();
      theirs.current = null;
      const next = chosen ? withContent(settled, chosen) : settled;
      put(next);
      keep(next, { base: base.current, hand: hand.current });
    },
    lost: isGone ? 'erased' : (live ?? note).deleted !== null ? 'binned' : null,
    async rescue() {
      if (!isGone) {
        await takeFromBin(id);
        return put({ ...now.current, deleted: null });
      }
      const fresh = { ...now.current, id: crypto.randomUUID(), revision: 0, deleted: null, created: Date.now() };
      const about = known.current ?? draftArticle(id);
      if (about) keepDraftArticle(fresh.id, about);
      base.current = 0;
      hand.current = crypto.randomUUID();
      theirs.current = null;
      put(fresh);
      keep(fresh, { base: 0, hand: hand.current });
      dropDraft(id);
      setId(fresh.id);
    },
  };
}

function asDraftArticle(record: NonNullable<Awaited<ReturnType<typeof articleById>>>): DraftArticle {
  const { url, urls, title, byline, authors, publisher, published, modified, language, fingerprint, text } = record;
  const given = Object.entries({ byline, publisher, published, modified }).filter(([, value]) => value !== null);
  return { url, urls, title, authors, language, fingerprint, text, ...Object.fromEntries(given) };
}
