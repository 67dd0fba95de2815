// Which notes are ticked: a set of ids that outlives scrolling and further pages, and is emptied with another search.
import { useEffect, useState } from 'preact/hooks';

export type Selection = {
  readonly ids: ReadonlySet<string>;
  set(ids: readonly string[], on: boolean): void;
  clear(): void;
};

const none: ReadonlySet<string> = new Set();

/** `scope`: whenever this changes, the selection is emptied. */
export function useSelection(scope: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [of, setOf] = useState(scope);
  useEffect(() => {
    if (of === scope) return;
    setOf(scope);
    setIds(new Set());
  }, [of, scope]);
  return {
    ids: of === scope ? ids : none,
    set(changed, on) {
      setIds((before) => {
        const next = new Set(before);
        for (const id of changed) on ? next.add(id) : next.delete(id);
        return next;
      });
    },
    clear: () => setIds(new Set()),
  };
}
