// The articles kept, last seen first, page by page, and what is stored in all; read again after every write.
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '../../../utils/notes/note.ts';
import { type Counts, counts, recentArticles } from '../../../utils/notes/note-store.ts';

const pageSize = 10;

export type KeptArticles = {
  readonly articles: readonly Pick<ArticleRecord, 'id' | 'title' | 'url' | 'seen' | 'created'>[];
  readonly counts: Counts | null;
  /** Bytes the browser says are used; null where it does not say. */
  readonly bytes: number | null;
  readonly more: boolean;
  showMore(): void;
};

export function useKeptArticles(): KeptArticles {
  const [room, setRoom] = useState(pageSize);
  const [kept, setKept] = useState<KeptArticles['articles']>([]);
  const [stored, setStored] = useState<Counts | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    const read = async () => ({ articles: await recentArticles({ limit: room + 1 }), counts: await counts() });
    const watch = liveQuery(read).subscribe(
      (now) => {
        setKept(now.articles.map(({ id, title, url, seen, created }) => ({ id, title, url, seen, created })));
        setStored(now.counts);
        void navigator.storage?.estimate().then(({ usage }) => setBytes(usage ?? null));
      },
      () => setStored(null),
    );
    return () => watch.unsubscribe();
  }, [room]);
  return {
    articles: kept.slice(0, room),
    counts: stored,
    bytes,
    more: kept.length > room,
    showMore: () => setRoom((before) => before + pageSize),
  };
}
