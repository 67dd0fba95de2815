// The library's list: what is looked for, the rows found so far, and the notes and articles of those on the screen.
// Without a search only as many notes are read as are shown; with one, all are read in batches and the hits come as found.
import { liveQuery } from 'dexie';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleRecord, Note } from '../../../utils/notes/note.ts';
import { articlesByIds, type Counts, counts } from '../../../utils/notes/note-store.ts';
import { notesByIds } from '../../../utils/notes/walk-all.ts';
import type { Mended } from '../../../utils/search/slips.ts';
import { warmIndex } from '../../../utils/search-index/open-index.ts';
import { findNotes } from '../find-notes.ts';
import { idle } from '../idle.ts';
import { belongs, changed, everything, needsAll, type Order, type Wanted } from '../model.ts';
import { noRows, type Ordered } from '../ordered.ts';
import { type Records, searchSteps } from '../search-steps.ts';

const pageSize = 50;
/** About what the window shows: these are read and drawn at once, the rest of a page when the window rests. */
const inWindow = Math.max(4, Math.ceil(innerHeight / 150));
/** So many more are drawn at a time, when it rests. */
const atRest = 14;
/** A pause longer than this, ms, is no pause between two keys. */
const typing = 150;
/** Notes by their ids, in order; `key`: all of them. `sought`: the words lit in them. */
type Screen = { readonly ids: readonly string[]; readonly key: string; readonly sought: readonly string[] };
const nothing: Screen = { ids: [], key: '', sought: [] };

/** What was found, in the order that was asked for then: it stays until the next search has found its own. */
type List = { readonly rows: Ordered; readonly order: Order };
const emptyList: List = { rows: noRows, order: 'newest' };
const noneMended: readonly Mended[] = [];

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
const same = (before: readonly string[], words: readonly string[]): readonly string[] =>
  words.join('\n') === before.join('\n') ? before : words;

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
  const [{ rows, order }, setList] = useState(emptyList);
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
  const [mended, setMended] = useState(noneMended);
  const [turn, setTurn] = useState(0);
  const lit = useRef(sought);
  const run = useRef(new AbortController());
  const still = useRef(editing);
  still.current = editing;

  /** How the page stands, for work that began before. */
  const stands = useRef({ turn, deep: inWindow });
  stands.current = { turn, deep: Math.min(room, depth) };
  /** The rows, and at which turn, whose notes have been put on the screen. */
  const read = useRef('');
  const put = useCallback((next: Screen, { notes: here, articles: about }: Records) => {
    setScreen(next);
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
  }, []);

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
      setMended(noneMended);
      const how = { signal: control.signal, room: lazy ? room : null, deep: () => stands.current.deep };
      try {
        for (let at = stands.current.turn, steps = searchSteps(wanted, how); ; at = stands.current.turn) {
          const { value: step } = await steps.next();
          if (!step || (control.signal.aborted && run.current !== control)) break;
          const words = same(lit.current, step.sought);
          lit.current = words;
          setSought(words);
          setMended(step.mended);
          setList({ rows: step.rows, order: wanted.order });
          if (step.first) {
            const key = step.first.ids.join();
            read.current = `${key} ${at}`;
            put({ ids: step.first.ids, key, sought: words }, step.first);
          }
          if (run.current === control) setReading(step.read);
          setTrouble(null);
          // The first search need not wait for it.
          warmIndex();
        }
      } catch (error) {
        setTrouble(error instanceof Error ? error.message : String(error));
      }
      if (run.current === control) setReading(null);
    })();
    return () => control.abort();
  }, [wanted, lazy, lazy ? room : 0, again, store]);

  const visible = useMemo(() => rows.first(Math.min(room, depth), order), [rows, order, room, depth]);
  const visibleIds = visible.map(({ id }) => id).join();

  useEffect(() => {
    if (read.current === `${visibleIds} ${turn}`) return;
    read.current = '';
    let current = true;
    const homes = [...new Set(visible.map(({ articleId }) => articleId))];
    const ids = visible.map(({ id }) => id);
    Promise.all([notesByIds(ids), articlesByIds(homes)]).then(
      ([here, about]) => current && put({ ids, key: visibleIds, sought }, { notes: here, articles: about }),
      (error) => setTrouble(String(error)),
    );
    return () => {
      current = false;
    };
  }, [visibleIds, sought, turn]);

  useEffect(() => {
    if (reading !== null || screen.key !== visibleIds || depth >= room) return;
    let current = true;
    // Not between two keys: the next search would wait for rows that nobody sees.
    const timer = setTimeout(
      () => void idle(300).then(() => current && setDepth((before) => before + atRest)),
      depth === inWindow ? typing : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
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
    found: rows.count - (loaded ? visible.length - shown.length : 0),
    empty: reading === null && loaded && shown.length === 0,
    shown,
    articles,
    counts: stored,
    // As long as the list is that of another search, this one has not ended.
    reading: reading === null && !begun ? rows.count : reading,
    sought: screen.sought,
    mended,
    more: rows.count > room,
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
        for (const { id } of batch.rows.first(batch.rows.count, wanted.order)) ids.push(id);
      return ids;
    },
  };
}
