// The library's list: what is looked for, the rows found so far, and the notes and articles of those on the screen.
// Without a search only as many notes are read as are shown; with one, all are read in batches and the hits come as found.
import { liveQuery } from 'dexie';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleRecord, Note } from '../../../utils/notes/note.ts';
import { articlesByIds, type Counts, counts } from '../../../utils/notes/note-store.ts';
import { notesByIds } from '../../../utils/notes/walk-all.ts';
import type { FreeWord } from '../../../utils/search/query.ts';
import type { Mended } from '../../../utils/search/slips.ts';
import { findNotes, mendSearch } from '../find-notes.ts';
import { idle } from '../idle.ts';
import { belongs, changed, everything, inOrder, needsAll, type Row, type Wanted } from '../model.ts';

const pageSize = 50;
/** About what a window shows: these are read and drawn at once, the rest of a page when the window rests. */
const inWindow = 12;
/** A word half typed is no slip: so long after the last key, ms, it is taken for whole. */
const typing = 400;
/** Milliseconds between two drawings of a search that goes on. */
const drawEvery = 300;

/** Notes by their ids, in order; `key`: all of them. `sought`: the words lit in them. */
type Screen = { readonly ids: readonly string[]; readonly key: string; readonly sought: readonly string[] };
const nothing: Screen = { ids: [], key: '', sought: [] };

/** The very same record where nothing in it is another: its row is not drawn again. */
function asBefore<T extends { id: string; revision: number }>(
  before: ReadonlyMap<string, T>,
  record: T,
  timeOf: (record: T) => number | undefined,
): T {
  const old = before.get(record.id);
  return old && old.revision === record.revision && timeOf(old) === timeOf(record) ? old : record;
}

/** The words of a search, the very same list where they are the same: another is lit anew in every row. */
function same(before: readonly string[], free: readonly FreeWord[]): readonly string[] {
  const words = free.map(({ folded }) => folded);
  return words.join('\n') === before.join('\n') ? before : words;
}

export type Library = {
  readonly wanted: Wanted;
  /** How many notes answer so far, those deleted since left out. */
  readonly found: number;
  /** Nothing answers, and that is settled. */
  readonly empty: boolean;
  /** The notes of the rows shown, in their order, as they stand now. */
  readonly shown: readonly Note[];
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly counts: Counts | null;
  /** Notes read so far while a search goes on; null when it has ended. */
  readonly reading: number | null;
  /** The words looked for, folded, to be lit in the rows. */
  readonly sought: readonly string[];
  /** Nothing answered what was typed: the words put in place of those that stand nowhere. */
  readonly mended: readonly Mended[];
  /** More rows can be shown. */
  readonly more: boolean;
  /** The store could not be read: why. */
  readonly trouble: string | null;
  want(change: Partial<Wanted>): void;
  showMore(): void;
  stop(): void;
  /** All that is found, though not shown: for "select all". */
  allIds(): Promise<string[]>;
};

/**
 * `editing`: the note that an editor is open for, so that nothing may move under the reader's hands, nor that note go.
 * `store`: how it is, and how often that was asked; where that changes all is read anew.
 */
export function useLibrary(editing: string | null, store: string): Library {
  const [wanted, setWanted] = useState(everything);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [room, setRoom] = useState(pageSize);
  const [depth, setDepth] = useState(inWindow);
  const [notes, setNotes] = useState<ReadonlyMap<string, Note>>(new Map());
  const [articles, setArticles] = useState<ReadonlyMap<string, ArticleRecord>>(new Map());
  /** What stands on the screen: it stays until that of another search is read. */
  const [screen, setScreen] = useState<Screen>(nothing);
  const [reading, setReading] = useState<number | null>(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [stored, setStored] = useState<Counts | null>(null);
  const [sought, setSought] = useState<readonly string[]>(nothing.sought);
  const [mended, setMended] = useState<readonly Mended[]>([]);
  const [turn, setTurn] = useState(0);
  const run = useRef(new AbortController());
  const still = useRef(editing);
  still.current = editing;

  // Every write changes the counts' row, in whichever page it was made: the one thing to watch.
  useEffect(() => {
    const watch = liveQuery(counts).subscribe(
      (now) => {
        setStored({ ...now });
        setTurn((n) => n + 1);
      },
      (error) => setTrouble(String(error)),
    );
    return () => watch.unsubscribe();
  }, [store]);

  const lazy = !needsAll(wanted);
  // A lazy list is read again when it should grow or something was written; a search only when it is another search.
  const again = lazy && still.current === null ? turn : 0;
  useEffect(() => {
    const control = new AbortController();
    run.current = control;
    void (async () => {
      setReading(0);
      setMended([]);
      let found: Row[] = [];
      let drawn = 0;
      let inSight = 0;
      const find = async (asked: Wanted) => {
        for await (const { query, ...batch } of findNotes(asked, control.signal)) {
          if (found.length === 0) setSought((before) => same(before, query.free));
          found = found.length === 0 ? [...batch.rows] : found.concat(batch.rows);
          // Two hundred batches, each drawn, cost three times what reading them does.
          if (found.length > inSight && (Date.now() - drawn > drawEvery || drawn === 0)) {
            setRows(found);
            setReading(batch.read);
            drawn = Date.now();
            inSight = found.length;
          }
          if (lazy && found.length > room) break;
        }
      };
      try {
        await find(wanted);
        if (found.length === 0 && wanted.text.trim() !== '')
          await new Promise((resolve) => setTimeout(resolve, typing));
        const better = found.length === 0 ? await mendSearch(wanted, control.signal) : null;
        if (better && !control.signal.aborted) {
          await find({ ...wanted, text: better.text });
          if (found.length > 0) setMended(better.mended);
        }
        if (control.signal.aborted && run.current !== control) return;
        if (found.length !== inSight || inSight === 0) setRows(found);
        setTrouble(null);
      } catch (error) {
        setTrouble(error instanceof Error ? error.message : String(error));
      }
      if (run.current === control) setReading(null);
    })();
    return () => control.abort();
  }, [wanted, lazy, lazy ? room : 0, again, store]);

  const ordered = useMemo(() => inOrder(rows, wanted.order), [rows, wanted.order]);
  const visible = useMemo(() => ordered.slice(0, Math.min(room, depth)), [ordered, room, depth]);
  const visibleIds = visible.map(({ id }) => id).join();

  useEffect(() => {
    let current = true;
    void (async () => {
      const ids = visibleIds.split(',').filter(Boolean);
      const here = await notesByIds(ids);
      const about = await articlesByIds([...new Set(here.map((note) => note.articleId))]);
      if (!current) return;
      setScreen({ ids, key: visibleIds, sought });
      setNotes((before) => {
        const edited = before.get(still.current ?? '');
        return new Map(
          [
            ...(edited ? [edited] : []),
            ...here.map((note) => asBefore(before, note, ({ lastSeen, modified }) => lastSeen?.at ?? modified)),
          ].map((note) => [note.id, note]),
        );
      });
      setArticles((before) => new Map(about.map((each) => [each.id, asBefore(before, each, ({ seen }) => seen)])));
    })().catch((error) => setTrouble(String(error)));
    return () => {
      current = false;
    };
  }, [visibleIds, sought, turn]);

  useEffect(() => {
    if (reading !== null || screen.key !== visibleIds || depth >= room) return;
    let current = true;
    void idle(300).then(() => current && setDepth((before) => before + inWindow));
    return () => {
      current = false;
    };
  }, [screen, visibleIds, reading, depth, room]);

  const want = useCallback((change: Partial<Wanted>) => {
    setRoom(pageSize);
    setDepth(inWindow);
    // At once, or the count of the search before would be shown as the new one's for a moment.
    setReading(0);
    setWanted((before) => changed(before, change));
  }, []);

  const isBin = wanted.shelf === 'bin';
  const shown = useMemo(
    () =>
      screen.ids.flatMap((id) => {
        const note = notes.get(id);
        // What was edited stays in sight though it no longer matches; what left the shelf does not.
        if (note?.id === editing) return [note];
        return note && belongs(note, { shelf: isBin ? 'bin' : 'all', filters: everything.filters }) ? [note] : [];
      }),
    [screen, notes, editing, isBin],
  );
  const loaded = screen.key === visibleIds;
  // What the list begins with stands there: more of it may follow.
  const begun = screen.key === '' ? visibleIds === '' : visibleIds.startsWith(screen.key);

  return {
    wanted,
    found: rows.length - (loaded ? visible.length - shown.length : 0),
    empty: reading === null && loaded && shown.length === 0,
    shown,
    articles,
    counts: stored,
    // As long as the list is that of another search, this one has not ended.
    reading: reading === null && !begun ? rows.length : reading,
    sought: screen.sought,
    mended,
    more: rows.length > room,
    trouble,
    want,
    showMore: () => setRoom((before) => before + pageSize),
    stop: () => {
      run.current.abort();
      setReading(null);
    },
    async allIds() {
      const ids: string[] = [];
      for await (const batch of findNotes(wanted, new AbortController().signal))
        for (const { id } of batch.rows) ids.push(id);
      return ids;
    },
  };
}
