// Live data from the store: read again whenever Dexie hears of a change, and when the window comes back to the front,
// as news from other contexts can be missed while a worker sleeps.
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What the query last gave; undefined until the first answer. `key`: a new one starts the query anew. A failing query keeps what it had. */
export function useLive<T>(query: () => Promise<T>, key: string): T | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly value: T }>();
  useEffect(() => {
    const take = (value: T) => setFound({ key, value });
    const watch = liveQuery(query).subscribe(take, () => undefined);
    const again = () => {
      if (document.visibilityState === 'visible') query().then(take, () => undefined);
    };
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      watch.unsubscribe();
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [key]);
  return found?.key === key ? found.value : undefined;
}
