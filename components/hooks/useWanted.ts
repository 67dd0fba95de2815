// Filter and order of a list, kept for each article until the browser is closed: in memory only, as addresses on disk
// would be the reading history that nobody asked for.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { asWanted, everything, type Wanted } from '../page-model.ts';

const slotOf = (article: string): string => `list:${article}`;

/** `article`: the article's first address; null until it is known. What was kept is taken unless the reader chose first. */
export function useWanted(article: string | null): [Wanted, (change: Partial<Wanted>) => void] {
  const [wanted, setWanted] = useState<Wanted>(everything);
  const now = useRef(wanted);
  const touched = useRef(false);
  const put = useCallback((next: Wanted) => {
    now.current = same(next, everything) ? everything : next;
    setWanted(now.current);
  }, []);
  useEffect(() => {
    touched.current = false;
    put(everything);
    if (article === null) return;
    let current = true;
    const slot = slotOf(article);
    const take = (kept: Record<string, unknown>) => {
      const parsed = asWanted(kept[slot]);
      if (current && !touched.current && parsed) put(parsed);
    };
    browser.storage.session.get(slot).then(take, () => undefined);
    return () => {
      current = false;
    };
  }, [article, put]);
  const want = useCallback(
    (change: Partial<Wanted>) => {
      touched.current = true;
      put({ ...now.current, ...change });
      if (article === null) return;
      const { session } = browser.storage;
      const slot = slotOf(article);
      const keeping = now.current === everything ? session.remove(slot) : session.set({ [slot]: now.current });
      keeping.catch(() => undefined);
    },
    [article, put],
  );
  return [wanted, want];
}

const same = (a: Wanted, b: Wanted): boolean =>
  a.kind === b.kind && a.verdict === b.verdict && a.source === b.source && a.order === b.order;
