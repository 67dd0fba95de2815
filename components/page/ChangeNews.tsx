// "2 claims changed since Tuesday": what the claim watch has to tell of this article. The list itself comes with the click.
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../utils/messages.ts';
import { type ArticleNews, newsFor } from '../../utils/notes/note-store.ts';
import type { KeptChange } from '../../utils/watch/news.ts';
import { plural, words } from '../../utils/words.ts';
import type { ChangeListProps } from '../shared/ChangeList.tsx';
import { useLive } from '../shared/hooks/useLive.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { Notice } from '../shared/Notice.tsx';
import { sinceWords } from '../shared/since-words.ts';

export type ChangeNewsProps = {
  readonly urls: readonly string[];
  readonly undo: Undo;
  /** Scrolls the page to a claim. */
  readonly onShow: (claim: string) => void;
  readonly onEdit: NonNullable<ChangeListProps['onEdit']>;
};

export function ChangeNews({ urls, undo, onShow, onEdit }: ChangeNewsProps) {
  const news = useLive(() => newsFor(urls), urls.join(' '));
  const [list, setList] = useState<{ readonly View: FunctionComponent<ChangeListProps> } | null>(null);
  if (!news) return null;
  const now = Date.now();
  const open = () =>
    void undo.run(async () => {
      const { ChangeList } = await import('../shared/ChangeList.tsx');
      setList({ View: ChangeList });
      return null;
    });
  const seen = () =>
    void undo.run(async () => {
      await ask('changesSeen', { id: news.id, at: news.at });
      setList(null);
      return { text: words('newsSeenDone') };
    });
  const ignore = ({ key }: KeptChange) =>
    void undo.run(async () => {
      await ask('weighChange', { id: news.id, key, matters: false });
      const back = async () => {
        await ask('weighChange', { id: news.id, key, matters: true });
        return words('newsIgnoreUndone');
      };
      return { text: words('newsIgnored'), undo: back };
    });
  return (
    <>
      <Notice
        tone="warn"
        action={{ label: words(list ? 'newsHide' : 'popupShow'), onAct: list ? () => setList(null) : open }}
      >
        {headline(news, now)}
      </Notice>
      {list && (
        <list.View
          changes={news.changes}
          since={news.since}
          now={now}
          onShow={onShow}
          onEdit={onEdit}
          onIgnore={ignore}
          onSeen={seen}
        />
      )}
    </>
  );
}

/** A claim that changed in two ways counts once. */
function headline({ changes, since }: ArticleNews, now: number): string {
  const claims = new Set(
    changes.filter(({ of }) => of !== null).map(({ claim, was, now: after }) => claim ?? was ?? after),
  );
  if (claims.size > 0) return plural('newsClaims', claims.size, sinceWords(since, now));
  const dateAlone = changes.every(({ kind }) => kind === 'modified-without-change');
  return words(dateAlone ? 'newsDate' : 'newsArticle', sinceWords(since, now));
}
