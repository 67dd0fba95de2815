// The list of claims in groups and sentences, walked by arrow keys with one stop in the tab order. Only a stretch of a long list
// is in the page.

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { words } from '../../utils/words.ts';
import { ClaimRow, RowInSentence } from './ClaimRow.tsx';
import { useWindow } from './hooks/useWindow.ts';
import { boldIn, type Sentence } from './in-sentences.ts';
import type { Group, Row } from './page-model.ts';

export type ClaimListProps = {
  readonly groups: readonly Group[];
  /** Names the filters and the order: another list begins at its top. */
  readonly scope: string;
  readonly claims: readonly Claim[];
  readonly titleOf: (group: Group) => string;
  readonly current: string | null;
  readonly onShow: (row: Row) => void;
  readonly onEdit: (row: Row) => void;
  /** What stands below the current row: its actions, or the editor. */
  readonly below: (row: Row) => ComponentChildren;
  /** The row whose editor is open: `below` takes its place. */
  readonly editing: string | null;
  /** Filled with the way to put the keyboard on a row. */
  readonly goTo: RefObject<(rowId: string) => void>;
};

export function ClaimList({ groups, scope, claims, titleOf, current, editing, goTo, below, ...on }: ClaimListProps) {
  const home = useRef<HTMLDivElement>(null);
  const order = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const { from, to, above, top, end, include } = useWindow(order.length, scope);
  const chosen = order.findIndex(({ id }) => id === current);
  const stop = chosen >= from && chosen < to ? chosen : from;

  const buttons = useRef(new Map<string, HTMLElement>());
  // At once where the row is in the page, else as soon as it is: the next key counts from it, however quick it comes.
  const aim = useRef<string | null>(null);
  const reach = () => {
    const button = aim.current === null ? undefined : buttons.current.get(aim.current);
    if (!button) return;
    aim.current = null;
    button.focus();
  };
  useLayoutEffect(reach);

  // A row that is drawn in another place loses the keyboard, and no event tells: it gets it back.
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    buttons.current.get(held.current)?.focus();
  });

  const focusRow = (index: number) => {
    const row = order[Math.min(Math.max(index, 0), order.length - 1)];
    if (!row) return;
    aim.current = row.id;
    include(order.indexOf(row));
    reach();
    // With what stands below it by then, of which focus knows nothing.
    requestAnimationFrame(() => home.current?.querySelector('li:focus-within')?.scrollIntoView?.({ block: 'nearest' }));
  };
  goTo.current = (rowId) => {
    const index = order.findIndex(({ id }) => id === rowId);
    if (index >= 0) focusRow(index);
  };

  const keys = (event: KeyboardEvent, index: number, row: Row) => {
    const moves: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + 8,
      PageUp: index - 8,
      Home: 0,
      End: order.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) focusRow(to);
    else if (event.key === 'Enter') on.onEdit(row);
    else return;
    event.preventDefault();
  };

  let next = 0;
  return (
    <div
      class="list"
      ref={home}
      onFocusIn={({ target }) => {
        held.current = target instanceof Element ? target.getAttribute('data-row') : null;
      }}
      onFocusOut={() => {
        held.current = null;
      }}
    >
      <div ref={top} style={{ blockSize: `${above}px` }} />
      {groups.map((group) => {
        const first = next;
        next += group.rows.length;
        if (next <= from || first >= to) return null;
        let at = first;
        return (
          <section key={group.id} class="group" aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{titleOf(group)}</h2>
            {group.id === 'weight' && first >= from && <p class="meta why-order">{words('popupOrderWhy')}</p>}
            <ul>
              {group.sentences.map((sentence) => {
                const start = at;
                at += sentence.rows.length;
                if (at <= from || start >= to) return null;
                const items = sentence.rows.map((row, nth) => {
                  const place = start + nth;
                  if (place < from || place >= to) return null;
                  return (
                    <ListItem
                      key={row.id}
                      row={row}
                      claims={claims}
                      beside={sentence.words ? sentence.rows : null}
                      isCurrent={row.id === current}
                      isStop={place === stop}
                      isEdited={row.id === editing}
                      below={row.id === current || row.id === editing ? below(row) : null}
                      buttons={buttons.current}
                      onShow={() => on.onShow(row)}
                      onKey={(event) => keys(event, place, row)}
                    />
                  );
                });
                // By itself and under its own key: a list inside would be moved about with the keyboard in it.
                if (!sentence.words) return items[0];
                return (
                  <SentenceItem key={`sentence ${sentence.id}`} sentence={sentence} onShow={on.onShow}>
                    {items}
                  </SentenceItem>
                );
              })}
            </ul>
          </section>
        );
      })}
      <div ref={end} />
    </div>
  );
}

type SentenceProps = {
  readonly sentence: Sentence<Row>;
  readonly onShow: (row: Row) => void;
  readonly children: ComponentChildren;
};

/** The words once, the claims below them. Keys go from claim to claim: the words are a second way to the first of them. */
function SentenceItem({ sentence: { words: piece, rows }, onShow, children }: SentenceProps) {
  const [head] = rows;
  const parts = useMemo(() => (piece ? boldIn(piece, rows) : []), [piece, rows]);
  return (
    <li class="sentence">
      <button type="button" class="sentence-words words" dir="auto" tabIndex={-1} onClick={() => head && onShow(head)}>
        {parts.map(({ text, bold }, nth) => (bold ? <strong key={nth}>{text}</strong> : text))}
      </button>
      <ul>{children}</ul>
    </li>
  );
}

type ItemProps = ClaimListItem & {
  /** Takes the row's button in while it is in the page. */
  readonly buttons: Map<string, HTMLElement>;
  readonly onShow: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};
type ClaimListItem = {
  readonly row: Row;
  readonly claims: readonly Claim[];
  /** The rows of its sentence, whose words stand above; null where it stands by itself. */
  readonly beside: readonly Row[] | null;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly isEdited: boolean;
  readonly below: ComponentChildren;
};

function ListItem({ row, claims, beside, isCurrent, isStop, isEdited, below, buttons, onShow, onKey }: ItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const mine = button.current;
    if (!mine) return;
    buttons.set(row.id, mine);
    // A row that moves is drawn anew before it goes where it was.
    return () => void (buttons.get(row.id) === mine && buttons.delete(row.id));
  }, [buttons, row.id, isEdited]);
  // The same vnode again is skipped by Preact: a click on one row does not compare the words of two thousand.
  const inside = useMemo(
    () =>
      beside ? <RowInSentence row={row} claims={claims} beside={beside} /> : <ClaimRow row={row} claims={claims} />,
    [row, claims, beside],
  );
  return (
    <li class={isCurrent ? 'item current' : 'item'} data-item={row.id}>
      {!isEdited && (
        <button
          ref={button}
          type="button"
          class="row"
          data-row={row.id}
          tabIndex={isStop ? 0 : -1}
          aria-current={isCurrent ? 'true' : undefined}
          onClick={onShow}
          onKeyDown={onKey}
        >
          {inside}
        </button>
      )}
      {below}
    </li>
  );
}
