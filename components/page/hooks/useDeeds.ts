// What the reader does in the list of a page, by hand or by key, and which row it is done to.
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../../utils/notes/own-verdict.ts';
import { words } from '../../../utils/words.ts';
import { type Group, grouped, nextOpen, type Row, type Wanted } from '../page-model.ts';
import { type Editing, useEditing } from './useEditing.ts';
import { useJudging } from './useJudging.ts';
import { useListKeys } from './useListKeys.ts';
import type { Page } from './usePage.ts';

export type Deeds = {
  readonly groups: readonly Group[];
  /** The row chosen last. */
  readonly current: string | null;
  /** The row that asks for a reason to put it off. */
  readonly later: string | null;
  /** A verdict goes to every claim of the sentence in hand, not to one. */
  readonly whole: boolean;
  readonly editing: Editing | null;
  /** An editor is on its way: see `useEditing`. */
  readonly comes: boolean;
  /** Set by the list: brings a row into sight and the focus to it. */
  readonly goTo: RefObject<(rowId: string) => void>;
  /** Undefined where no row is open any more. */
  readonly goNext: (() => void) | undefined;
  want(change: Partial<Wanted>): void;
  show(row: Row): void;
  showClaim(rowId: string): void;
  editClaim(rowId: string, begin: Editing['begin']): void;
  open(row: Row): void;
  writeOn(target: { selection: true } | { article: true }): void;
  remove(noteId: string): void;
  closeEditor(): void;
  judge(row: Row, choice: Choice): void;
  /** The claims of the row's sentence that are listed, its own with them. */
  besides(row: Row): readonly Row[];
  judgeWhole(on: boolean): void;
  stillHolds(row: Row): void;
  askWhy(row: Row, open: boolean): void;
  putOff(row: Row, reason: string): void;
  notClaim(row: Row): void;
  putHere(row: Row): void;
};

/** `comesFirst`: an editor may be on its way at first, see `useEditing`. */
export function useDeeds(page: Page, comesFirst = true): Deeds {
  const { tabId, reading, record, rows, found, wanted, undo } = page;
  const [current, setCurrent] = useState<string | null>(null);
  const [judged, setJudged] = useState<string | null>(null);
  const [later, setLater] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const goTo = useRef<(rowId: string) => void>(() => undefined);
  const articleId = record?.id ?? null;
  const edit = useEditing(tabId, page.settled, articleId, found, undo, comesFirst, (row) => {
    setCurrent(row.id);
    // The card is gone, and with it the paint: what is being edited stays lit.
    if (row.claim) void page.show({ key: row.claim.key });
  });
  const { editing, comes } = edit;
  const quick = useJudging(tabId, reading, articleId, found, undo);
  const groups = useMemo(() => {
    // A new note written above the list stays there while it is written, and is no second row.
    const listed = editing?.rowId === null ? rows.filter(({ note }) => note?.id !== editing.note.id) : rows;
    return grouped(listed, wanted, editing?.rowId ?? judged);
  }, [rows, wanted, editing, judged]);
  const next = nextOpen(groups, current);

  const choose = (row: Row) => {
    setCurrent(row.id);
    if (row.id !== current) setLater(null);
    if (row.id !== judged) setJudged(null);
    if (row.id !== current) setWhole(false);
  };
  const show = (row: Row) => {
    choose(row);
    goTo.current?.(row.id);
    if (row.claim) void page.show({ key: row.claim.key });
    else if (row.note && row.kind !== 'article') void page.show({ noteId: row.note.id });
  };
  const open = (row: Row, begin: Editing['begin'] = 'text') => {
    choose(row);
    if (row.claim) void page.show({ key: row.claim.key });
    void undo.run(async () => {
      if ((await edit.open(row, begin)) === 'opened') return null;
      await page.refresh();
      return { text: words('popupNoDescription') };
    });
  };
  const writeOn = (target: { selection: true } | { article: true }) =>
    void undo.run(async () => {
      const known = 'article' in target ? rows.find(({ kind }) => kind === 'article') : undefined;
      if (known) await edit.open(known);
      else if ((await edit.write(target)) === 'nothing-there') return { text: words('popupNoSelection') };
      return null;
    });
  const closeEditor = () => {
    const id = editing?.rowId ?? current;
    edit.close();
    if (id !== null) goTo.current?.(id);
  };
  const askWhy = (row: Row, asks: boolean) => {
    choose(row);
    setLater(asks ? row.id : null);
    if (!asks) goTo.current?.(row.id);
  };
  const putOff = (row: Row, reason: string) => {
    setJudged(row.id);
    quick.putOff(row, reason);
    askWhy(row, false);
  };
  const notClaim = (row: Row) => {
    const order = groups.flatMap((group) => group.rows);
    const at = order.indexOf(row);
    const neighbour = order[at + 1] ?? order[at - 1];
    quick.notClaim(row);
    setCurrent(neighbour?.id ?? null);
    if (neighbour) goTo.current?.(neighbour.id);
  };
  /** The row stays where it is, whatever its judgement is now. */
  const judging = (row: Row, act: () => void) => {
    choose(row);
    setJudged(row.id);
    act();
  };
  const besides = (row: Row) =>
    row.sentence
      ? groups.flatMap(({ rows: listed }) => listed.filter((each) => each.sentence === row.sentence))
      : [row];
  const judge = (row: Row, choice: Choice) =>
    judging(row, () => quick.judge(whole && row.id === current ? besides(row).filter(isClaim) : [row], choice));
  const stillHolds = (row: Row) => judging(row, () => quick.stillHolds(row));
  const goNext = () => {
    if (next) show(next);
    else void undo.run(async () => ({ text: words('popupNextNone') }));
  };
  const onRow = (act: (row: Row) => void) => (rowId: string) => {
    const isIt = ({ id }: Row) => id === rowId;
    const row = rows.find(isIt) ?? found.find(isIt);
    if (row) act(row);
  };
  useListKeys({
    verdict: (rowId, choice) => onRow((row) => judge(row, choice))(rowId),
    stillHolds: onRow(stillHolds),
    later: onRow((row) => askWhy(row, true)),
    next: goNext,
    marks: page.marks.toggle,
  });

  return {
    groups,
    current,
    later,
    editing,
    comes,
    goTo,
    goNext: next ? goNext : undefined,
    want(change) {
      setJudged(null);
      page.want(change);
    },
    show,
    showClaim: onRow(show),
    editClaim: (rowId, begin) => onRow((row) => open(row, begin))(rowId),
    open: (row) => open(row),
    writeOn,
    remove: (noteId) => quick.remove(noteId, closeEditor),
    closeEditor,
    judge,
    besides,
    whole,
    judgeWhole: setWhole,
    stillHolds,
    askWhy,
    putOff,
    notClaim,
    putHere: quick.putHere,
  };
}

const isClaim = ({ claim }: Row): boolean => claim !== null;
