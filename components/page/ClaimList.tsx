// The list of claims in groups, walked by arrow keys with one stop in the tab order. Only a stretch of a long list
// is in the page.

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { words } from '../../utils/words.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { useWindow } from './hooks/useWindow.ts';
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

  // At once where the row is in the page, else as soon as it is: the next key counts from it, however quick it comes.
  const aim = useRef<string | null>(null);
  const reach = () => {
    const row = aim.current === null ? null : `[data-row="${CSS.escape(aim.current)}"]`;
    const button = row && home.current?.querySelector<HTMLElement>(row);
    if (!button) return;
    aim.current = null;
    button.focus();
  };
  useLayoutEffect(reach);

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
    <div class="list" ref={home}>
      <div ref={top} style={{ blockSize: `${above}px` }} />
      {groups.map((group) => {
        const first = next;
        next += group.rows.length;
        if (next <= from || first >= to) return null;
        const before = Math.max(first, from);
        const rows = group.rows.slice(before - first, to - first);
        return (
          <section key={group.id} class="group" aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{titleOf(group)}</h2>
            {group.id === 'weight' && before === 0 && <p class="meta why-order">{words('popupOrderWhy')}</p>}
            <ul>
              {rows.map((row, at) => (
                <ListItem
                  key={row.id}
                  row={row}
                  claims={claims}
                  isCurrent={row.id === current}
                  isStop={before + at === stop}
                  isEdited={row.id === editing}
                  below={row.id === current || row.id === editing ? below(row) : null}
                  onShow={() => on.onShow(row)}
                  onKey={(event) => keys(event, before + at, row)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <div ref={end} />
    </div>
  );
}

type ItemProps = ClaimListItem & { readonly onShow: () => void; readonly onKey: (event: KeyboardEvent) => void };
type ClaimListItem = {
  readonly row: Row;
  readonly claims: readonly Claim[];
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly isEdited: boolean;
  readonly below: ComponentChildren;
};

function ListItem({ row, claims, isCurrent, isStop, isEdited, below, onShow, onKey }: ItemProps) {
  // The same vnode again is skipped by Preact: a click on one row does not compare the words of two thousand.
  const inside = useMemo(() => <ClaimRow row={row} claims={claims} />, [row, claims]);
  return (
    <li class={isCurrent ? 'item current' : 'item'}>
      {!isEdited && (
        <button
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
