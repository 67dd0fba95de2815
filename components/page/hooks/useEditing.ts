// Which note is being edited in the list of a page, and how one gets there: from a row, the selection, the whole article,
// or a request that came from the page.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DraftArticle } from '../../../utils/drafts/draft-store.ts';
import { sendWaitingDrafts } from '../../../utils/drafts/save-drafts.ts';
import { hasEditRequest, takeEditRequest, watchEditRequests } from '../../../utils/edit-request.ts';
import type { Note } from '../../../utils/notes/note.ts';
import type { Undo } from '../../shared/hooks/useUndo.ts';
import { describeNote, type Target } from '../describe-note.ts';
import type { Row } from '../page-model.ts';
import { putHere } from '../put-here.ts';

export type Editing = {
  readonly note: Note;
  readonly article: DraftArticle | null;
  /** The row it stands in; null: above the list. */
  readonly rowId: string | null;
  /** Where the keyboard begins: who comes from a mark in the page comes to judge it. */
  readonly begin: 'verdict' | 'text';
};

export type EditingControl = {
  readonly editing: Editing | null;
  /** The view was opened to write a note: the list stays out of sight until the editor stands in it. */
  readonly comes: boolean;
  open(row: Row, begin?: Editing['begin']): Promise<'opened' | 'nothing-there'>;
  /** `of`: the reading that a span in the target belongs to; another one knows nothing of it. */
  write(target: Target, row?: Row, of?: number): Promise<'opened' | 'nothing-there'>;
  close(): void;
};

/** How long the editor waits for drafts of closed windows to be stored, in milliseconds: it must not start from older words. */
const patience = 1500;
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
let earlier: Promise<unknown> | null = null;

/** `comesFirst`: whether an editor may be on its way, until storage has told. `reading`: null until the page and the store have both answered, for a row must show its note before it is opened. */
export function useEditing(
  tabId: number | null,
  reading: number | null,
  articleId: string | null,
  rows: readonly Row[],
  undo: Undo,
  comesFirst: boolean,
  arrived: (row: Row) => void,
): EditingControl {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [comes, setComes] = useState(comesFirst);
  const seen = useRef({ reading, articleId, rows, arrived });
  seen.current = { reading, articleId, rows, arrived };

  useEffect(() => {
    earlier ??= sendWaitingDrafts();
  }, []);
  useEffect(() => setEditing(null), [tabId]);
  useEffect(() => {
    if (tabId === null) return;
    hasEditRequest(tabId, Date.now()).then(setComes, () => setComes(false));
  }, [tabId]);

  const write = useCallback(
    async (target: Target, row?: Row, of?: number, begin: Editing['begin'] = 'text') => {
      await Promise.race([earlier, pause(patience)]);
      // A click may come before page and store have both answered: it waits for them and is not lost.
      for (let waited = 0; seen.current.reading === null && waited < patience; waited += 20) await pause(20);
      const { reading: number, articleId: id } = seen.current;
      if (tabId === null || number === null) return 'nothing-there' as const;
      const fresh = await describeNote(tabId, of ?? number, target, id);
      if (!fresh) return 'nothing-there' as const;
      const noted = row && seen.current.rows.find((each) => each.id === row.id && each.note !== null);
      if (noted?.note) {
        setEditing({ note: noted.note, article: null, rowId: noted.id, begin });
        return 'opened' as const;
      }
      setEditing({ ...fresh, rowId: row?.id ?? null, begin });
      return 'opened' as const;
    },
    [tabId],
  );

  const open = useCallback(
    async (row: Row, begin: Editing['begin'] = 'text') => {
      if (!row.note)
        return row.claim ? await write({ key: row.claim.key }, row, undefined, begin) : ('nothing-there' as const);
      setEditing({ note: row.note, article: null, rowId: row.id, begin });
      return 'opened' as const;
    },
    [write],
  );

  // "Write a note" in the page: the request waits for the window that opens, and reaches one that is open already.
  const ready = tabId !== null && reading !== null;
  useEffect(() => {
    if (tabId === null || !ready) return;
    const control = new AbortController();
    const follow = async () => {
      // A view that is gone takes nothing from the one that comes.
      const request = control.signal.aborted ? null : await takeEditRequest(tabId, Date.now());
      if (!request || control.signal.aborted) return;
      if (request.selection) return void (await write({ selection: true }));
      const row = seen.current.rows.find(({ claim }) => claim !== null && claim.key === request.key);
      const { key, stretch } = request;
      if (key === undefined) return;
      const target = stretch ? { key, span: { start: stretch.start, end: stretch.end } } : { key };
      // On other words than before: the note goes there, and can go back.
      const noted = row?.note;
      if (noted && stretch) await undo.run(() => putHere(tabId, stretch.reading, noted, target));
      if (row && noted) await open(row, 'verdict');
      else await write(target, row, stretch?.reading, 'verdict');
      // Other words than the claim's are lit in the page as the reader set them.
      if (row && !stretch) seen.current.arrived(row);
    };
    // One after the other: two at once would take the same request, and the slower the next one's place.
    let last: Promise<void> = Promise.resolve();
    const take = () => {
      last = last.then(follow, follow).finally(() => setComes(false));
    };
    watchEditRequests(take, control.signal);
    take();
    return () => control.abort();
  }, [tabId, ready, write, open]);

  return { editing, comes, open, write, close: () => setEditing(null) };
}
