// Filter and order of a list, kept for each article until the browser is closed: in memory only, as addresses on disk
// would be the reading history that nobody asked for.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { asWanted, everything, type Wanted } from '../page-model.ts';

const slotOf = (article: string): string => `list:${article}`;

type Kept = Readonly<Record<string, unknown>>;

/**
 * `article`: the article's first address; null until it is known. `first`: what was kept, where it has been fetched already.
 * It is there with the list, as it is asked for before.
 */
export function useWanted(article: string | null, first: Kept | null): [Wanted, (change: Partial<Wanted>) => void] {
  const [kept, setKept] = useState<Kept>(first ?? {});
  const [chosen, setChosen] = useState<{ readonly article: string | null; readonly wanted: Wanted } | null>(null);
  useEffect(() => {
    if (!first) browser.storage.session.get(null).then(setKept, () => undefined);
  }, []);
  const wanted = useMemo(() => {
    if (chosen && chosen.article === article) return chosen.wanted;
    return (article !== null && asWanted(kept[slotOf(article)])) || everything;
  }, [chosen, kept, article]);
  // Two choices may come before the next drawing.
  const now = useRef(wanted);
  now.current = wanted;
  const want = (change: Partial<Wanted>) => {
    const next = { ...now.current, ...change };
    now.current = next;
    const plain = same(next, everything);
    setChosen({ article, wanted: plain ? everything : next });
    if (article === null) return;
    const slot = slotOf(article);
    setKept((before) => ({ ...before, [slot]: plain ? undefined : next }));
    const { session } = browser.storage;
    (plain ? session.remove(slot) : session.set({ [slot]: next })).catch(() => undefined);
  };
  return [wanted, want];
}

const same = (a: Wanted, b: Wanted): boolean =>
  a.kind === b.kind && a.verdict === b.verdict && a.source === b.source && a.order === b.order && a.whose === b.whose;
