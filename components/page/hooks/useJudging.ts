// Judging in the list of a page without opening the editor: a verdict, "still holds", a reason to put off, or "not a
// claim" on a row. Each can be taken back.
import { useEffect, useRef } from 'preact/hooks';
import { storeNote } from '../../../utils/drafts/store-note.ts';
import { ask, type PageReading } from '../../../utils/messages.ts';
import { onNewWords } from '../../../utils/notes/judged.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { noteById } from '../../../utils/notes/note-store.ts';
import { type Choice, saying } from '../../../utils/notes/own-verdict.ts';
import { words } from '../../../utils/words.ts';
import type { Undo } from '../../shared/hooks/useUndo.ts';
import { choiceWord, verdictWord } from '../../shared/verdict-words.ts';
import { describeNote } from '../describe-note.ts';
import { type Row, seenOf } from '../page-model.ts';
import { putHere } from '../put-here.ts';

export type Judging = {
  /** One verdict on each row, taken back as one. */
  judge(rows: readonly Row[], choice: Choice): void;
  /** Lets the verdict on the old words stand on the new ones. */
  stillHolds(row: Row): void;
  putOff(row: Row, reason: string): void;
  notClaim(row: Row): void;
  /** `gone`: called once the note is in the bin. */
  remove(noteId: string, gone: () => void): void;
  /** Puts a note whose words are gone on the words selected in the page. */
  putHere(row: Row): void;
};
type Judgement = Partial<Pick<Note, 'verdict' | 'ownVerdict' | 'later'>>;

export function useJudging(
  tabId: number | null,
  reading: PageReading | null,
  articleId: string | null,
  rows: readonly Row[],
  undo: Undo,
): Judging {
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

  const change = (rows: readonly Row[], how: Judgement, text: string) =>
    void undo.run(async () => {
      const changes = await Promise.all(rows.map((row) => changeOne(row, how)));
      const backs = changes.flatMap((back) => back ?? []);
      if (backs.length === 0) return { text: words('popupNoDescription') };
      const back = async () => {
        for (const takeBack of backs) await takeBack();
        return words('popupJudgedBack');
      };
      return { text, undo: back };
    });

  /** The way to take it back; null where the claim is not in the page any more. */
  const changeOne = async (row: Row, how: Judgement): Promise<(() => Promise<void>) | null> => {
    const before = noteOf(row);
    const making = before.then(async (note) =>
      note ? await storeNote(note, { ...how, ...(await movedOn(row, note, how)) }, null) : await create(row, how),
    );
    made.current.set(row.id, making);
    const stored = await making;
    return stored && (() => takeBack(row, stored, before));
  };

  /** A verdict is on the words as they stand now: where they are others, the note goes there with it. */
  const movedOn = async (row: Row, note: Note, how: Judgement): Promise<Partial<Note>> => {
    const { reading: list } = seen.current;
    const moved = how.verdict ? onNewWords(note, seenOf(row)) : {};
    if (!moved.selector || row.claim?.exact !== moved.selector.exact || tabId === null || !list) return moved;
    // The page describes them better: with what stands around them now, and what the new claim says.
    const fresh = (await describeNote(tabId, list.reading, { key: row.claim.key }, note.articleId))?.note;
    if (fresh?.selector?.exact !== moved.selector.exact) return moved;
    return { ...moved, selector: fresh.selector, hint: fresh.hint, claim: fresh.claim };
  };

  const create = async (row: Row, how: Judgement): Promise<Note | null> => {
    const { reading: list, articleId: known } = seen.current;
    if (tabId === null || !list || !row.claim) return null;
    const fresh = await describeNote(tabId, list.reading, { key: row.claim.key }, known);
    return fresh && (await storeNote(fresh.note, how, fresh.article));
  };

  const takeBack = async (row: Row, stored: Note, before: Promise<Note | null>): Promise<void> => {
    const was = await before;
    made.current.delete(row.id);
    const now = (await noteById(stored.id)) ?? stored;
    if (was) await storeNote(now, standing(was), null);
    // What has been written on it since stays: only a note that is nothing but this verdict goes again.
    else if (now.text.trim() === '' && now.evidence.length === 0) await ask('deleteNotes', { ids: [stored.id] });
    else await storeNote(now, { verdict: null, ownVerdict: null, later: null }, null);
  };

  return {
    judge(asked, choice) {
      const { verdict, word } = choice;
      const others = asked.filter(({ judged }) => judged.verdict !== verdict || judged.own !== word);
      const text = words('popupJudged', choiceWord(choice));
      if (others.length > 0) change(others, { ...saying(choice), later: null }, text);
    },
    stillHolds(row) {
      const { was } = row.judged;
      if (was) change([row], { verdict: was.verdict }, words('popupHolds', verdictWord(was.verdict, was.own)));
    },
    putOff(row, reason) {
      const later = { reason: reason.trim(), recheckOn: row.note?.later?.recheckOn ?? null };
      change([row], { later }, words('popupPutOff', later.reason));
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

/** All that a judgement may have changed. */
const standing = ({ verdict, ownVerdict, later, selector, hint, claim, pastSelectors }: Note): Partial<Note> => ({
  verdict,
  ownVerdict,
  later,
  selector,
  hint,
  claim,
  pastSelectors,
});
