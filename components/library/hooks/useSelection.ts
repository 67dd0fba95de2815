// Which notes are ticked: a set of ids that outlives scrolling and further pages, and is emptied with another search.
import { useRef, useState } from 'preact/hooks';

export type Selection = {
  readonly ids: ReadonlySet<string>;
  set(ids: readonly string[], on: boolean): void;
  clear(): void;
};

const none: ReadonlySet<string> = new Set();

/** `scope`: whenever this changes, the selection is emptied. */
export function useSelection(scope: string): Selection {
  const [kept, setKept] = useState({ scope, ids: none });
  // A row that stays while the search changes keeps the handler it was drawn with.
  const now = useRef(scope);
  now.current = scope;
  return {
    ids: kept.scope === scope ? kept.ids : none,
    set(changed, on) {
      setKept((before) => {
        const next = new Set(before.scope === now.current ? before.ids : none);
        for (const id of changed) on ? next.add(id) : next.delete(id);
        return { scope: now.current, ids: next };
      });
    },
    clear: () => setKept({ scope: now.current, ids: none }),
  };
}
