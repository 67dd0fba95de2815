// The list of claims in groups, walked by arrow keys with one stop in the tab order. Rows beyond the first hundred are
// put in as the reader comes near: two thousand at once would make opening slow.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Claim } from '../utils/claims/types.ts';
import { ClaimRow } from './ClaimRow.tsx';
import type { Group, Row } from './page-model.ts';

const step = 100;

export type ClaimListProps = {
  readonly groups: readonly Group[];
  readonly claims: readonly Claim[];
  readonly titleOf: (group: Group) => string;
  readonly current: string | null;
  readonly onShow: (row: Row) => void;
  readonly onEdit: (row: Row) => void;
  /** What stands below the current row: its actions, or the editor. */
  readonly below: (row: Row) => ComponentChildren;
  /** The row whose editor is open: `below` takes its place. */
  readonly editing: string | null;
};

export function ClaimList({ groups, claims, titleOf, current, editing, below, onShow, onEdit }: ClaimListProps) {
  const home = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(step);
  const order = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const chosen = order.findIndex(({ id }) => id === current);
  const stop = chosen < 0 ? 0 : chosen;
  const shown = Math.max(room, stop + 20);

  useEffect(() => {
    if (!end.current || shown >= order.length) return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && setRoom(shown + step), {
      rootMargin: '600px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [shown, order.length]);

  const focusRow = (index: number) => {
    const row = order[Math.min(Math.max(index, 0), order.length - 1)];
    if (!row) return;
    if (index >= shown) setRoom(index + step);
    requestAnimationFrame(() => {
      const button = home.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"]`);
      button?.focus();
    });
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
    else if (event.key === 'Enter') onEdit(row);
    else return;
    event.preventDefault();
  };

  let index = -1;
  return (
    <div class="list" ref={home}>
      {groups.map((group) => {
        const before = index + 1;
        if (before >= shown) return null;
        const rows = group.rows.slice(0, shown - before);
        index += group.rows.length;
        return (
          <section key={group.id} class="group" aria-labelledby={`group-${group.id}`}>
            <h3 id={`group-${group.id}`}>{titleOf(group)}</h3>
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
                  onShow={() => onShow(row)}
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
    <li class={isCurrent ? 'current' : ''}>
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
