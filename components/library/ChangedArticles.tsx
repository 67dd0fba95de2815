// The library's shelf of changed claims: every watched article that has news since the reader last took note of it, each
// folded until asked for. Nothing is looked up here: it is what was found on the last visit.
import { ask } from '../../utils/messages.ts';
import { allNews } from '../../utils/notes/note-store.ts';
import type { KeptChange } from '../../utils/watch/news.ts';
import { plural, words } from '../../utils/words.ts';
import { ChangeList } from '../shared/ChangeList.tsx';
import { useLive } from '../shared/hooks/useLive.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { nameOf } from '../shared/SharedAddresses.tsx';
import { sinceWords } from '../shared/since-words.ts';

type News = Awaited<ReturnType<typeof allNews>>[number];

/** What is on the shelf; empty until read, and where the shelf is not open. */
export const useChangedArticles = (open: boolean): readonly News[] =>
  useLive(() => (open ? allNews() : Promise.resolve([])), `${open}`) ?? [];

export type ChangedArticlesProps = {
  readonly news: readonly News[];
  readonly now: number;
  readonly hasNotes: boolean;
  readonly run: (doing: Parameters<Undo['run']>[0]) => void;
};

export function ChangedArticles({ news, now, hasNotes, run }: ChangedArticlesProps) {
  if (news.length === 0) return null;
  const seen = (some: readonly News[]) =>
    run(async () => {
      for (const { id, at } of some) await ask('changesSeen', { id, at });
      return { text: plural('libraryNewsSeen', some.length) };
    });
  const ignore = (id: string, { key }: KeptChange) =>
    run(async () => {
      await ask('weighChange', { id, key, matters: false });
      const back = async () => {
        await ask('weighChange', { id, key, matters: true });
        return words('newsIgnoreUndone');
      };
      return { text: words('newsIgnored'), undo: back };
    });
  return (
    <>
      <div class="news-head">
        <h2>{words('libraryNewsTitle')}</h2>
        {news.length > 1 && (
          <button type="button" class="quiet-border" onClick={() => seen(news)}>
            {words('libraryNewsAllSeen')}
          </button>
        )}
      </div>
      {news.map((one) => (
        <section key={one.id} class="article-group news">
          <header>
            <div>
              <h2>
                <a href={one.url} target="_blank" rel="noopener noreferrer" dir="auto">
                  {one.title || one.url}
                </a>
              </h2>
              <p class="meta">{nameOf(one.url, '')}</p>
            </div>
          </header>
          <details open={news.length === 1}>
            <summary>{plural('libraryNewsCount', one.changes.length, sinceWords(one.since, now))}</summary>
            <ChangeList
              changes={one.changes}
              since={one.since}
              now={now}
              onIgnore={(change) => ignore(one.id, change)}
              onSeen={() => seen([one])}
            />
          </details>
        </section>
      ))}
      {hasNotes && (
        <div class="news-head">
          <h2>{words('libraryNewsNotes')}</h2>
        </div>
      )}
    </>
  );
}
