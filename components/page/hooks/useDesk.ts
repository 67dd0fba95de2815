// The desk's quick hand: a verdict, a reason to put off, or "not a claim" on a row of the list, without opening the editor.
// Each can be taken back.
import { useEffect, useRef } from 'preact/hooks';
import { storeNote } from '../../../utils/drafts/store-note.ts';
import { ask, type PageReading } from '../../../utils/messages.ts';
import type { Note, VerdictId } from '../../../utils/notes/note.ts';
import { noteById } from '../../../utils/notes/note-store.ts';
import { words } from '../../../utils/words.ts';
import type { Undo } from '../../shared/hooks/useUndo.ts';
import { verdictWord } from '../../shared/verdict-words.ts';
import { describeNote } from '../describe-note.ts';
import type { Row } from '../page-model.ts';
import { putHere } from '../put-here.ts';

export type Desk = {
  judge(row: Row, verdict: VerdictId): void;
  putOff(row: Row, reason: string): void;
  notClaim(row: Row): void;
  /** `gone`: called once the note is in the bin. */
  remove(noteId: string, gone: () => void): void;
  /** Puts a note whose words are gone on the words selected in the page. */
  putHere(row: Row): void;
};
type Judgement = Pick<Note, 'verdict' | 'status' | 'later'>;

export function useDesk(
  tabId: number | null,
  reading: PageReading | null,
  articleId: string | null,
  rows: readonly Row[],
  undo: Undo,
): Desk {
  const seen = useRef({ reading, articleId, rows });
  seen.current = { reading, articleId, rows };
  // Two quick keys on one claim must not make two notes: the second waits for the first and changes what it made.
  const made = useRef(new Map<string, Promise<Note | null>>());
  useEffect(() => {
    for (const row of rows) if (row.note) made.current.delete(row.id);
  }, [rows]);

  const noteOf = async (row: Row): Promise<Note | null> => {
    const waiting = await made.current.get(row.id)?.catch(() => null);
    const shown = seen.current.rows.find(({ id }) => id === row.id)?.note ?? null;
    return (shown ? await noteById(shown.id) : null) ?? waiting ?? null;
  };

  const change = (row: Row, how: Judgement, text: string) =>
    void undo.run(async () => {
      const before = noteOf(row);
      const making = before.then((note) => (note ? storeNote(note, how, null) : create(row, how)));
      made.current.set(row.id, making);
      const stored = await making;
      if (!stored) return { text: words('popupNoDescription') };
      return { text, undo: () => takeBack(row, stored, before) };
    });

  const create = async (row: Row, how: Judgement): Promise<Note | null> => {
    const { reading: list, articleId: known } = seen.current;
    if (tabId === null || !list || !row.claim) return null;
    const fresh = await describeNote(tabId, list.reading, { key: row.claim.key }, known);
    return fresh && (await storeNote(fresh.note, how, fresh.article));
  };

  const takeBack = async (row: Row, stored: Note, before: Promise<Note | null>): Promise<string> => {
    const was = await before;
    made.current.delete(row.id);
    const now = (await noteById(stored.id)) ?? stored;
    if (was) await storeNote(now, { verdict: was.verdict, status: was.status, later: was.later }, null);
    // What has been written on it since stays: only a note that is nothing but this verdict goes again.
    else if (now.text.trim() === '' && now.evidence.length === 0) await ask('deleteNotes', { ids: [stored.id] });
    else await storeNote(now, { verdict: null, status: 'open', later: null }, null);
    return words('popupJudgedBack');
  };

  return {
    judge(row, verdict) {
      if (row.note?.verdict === verdict) return;
      const status = row.note && row.note.status !== 'later' ? row.note.status : 'open';
      change(row, { verdict, status, later: null }, words('popupJudged', verdictWord(verdict)));
    },
    putOff(row, reason) {
      const later = { reason: reason.trim(), recheckOn: row.note?.later?.recheckOn ?? null };
      change(row, { verdict: row.note?.verdict ?? null, status: 'later', later }, words('popupPutOff', later.reason));
    },
    putHere({ note }) {
      const list = seen.current.reading;
      if (note && list && tabId !== null) void undo.run(() => putHere(tabId, list.reading, note));
    },
    remove: (noteId, gone) =>
      void undo.run(async () => {
        const { ids } = await ask('deleteNotes', { ids: [noteId] });
        gone();
        const back = async () => {
          await ask('restoreNotes', { ids });
          return words('popupRestored');
        };
        return { text: words('popupDeleted'), undo: back };
      }),
    notClaim(row) {
      const { claim } = row;
      if (!claim || !seen.current.reading) return;
      const { key, kind, exact } = claim;
      const { article } = seen.current.reading;
      void undo.run(async () => {
        const request = { article, key, kind, exact: exact.slice(0, 2000) };
        const { articleId: id } = await ask('dismissHere', request);
        const back = async () => {
          await ask('restoreClaim', { articleId: id, key });
          return words('popupClaimAgain');
        };
        return { text: words('popupNotClaimDone'), undo: back };
      });
    },
  };
}
