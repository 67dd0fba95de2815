// `#note=<id>`, `#article=<id>`, `#shelf=due` and `#search=<text>`: how other pages point into the library.
import { useEffect, useState } from 'preact/hooks';

export type Place = {
  readonly note: string | null;
  readonly article: string | null;
  readonly shelf: string | null;
  readonly search: string | null;
  readonly view: string | null;
};

export function useHash(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const given = new URLSearchParams(hash.slice(1));
  return {
    note: given.get('note'),
    article: given.get('article'),
    shelf: given.get('shelf'),
    search: given.get('search'),
    view: given.get('view'),
  };
}
