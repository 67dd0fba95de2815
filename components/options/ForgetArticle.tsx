// The articles that are kept, newest first, each to be forgotten with all that hangs on it.
import { useState } from 'preact/hooks';
import { dateWords, words } from '../../utils/words.ts';
import { Confirm } from '../shared/Confirm.tsx';

export type KeptArticle = { readonly id: string; readonly title: string; readonly url: string; readonly seen: number };
export type ForgetArticleProps = {
  readonly articles: readonly KeptArticle[];
  readonly more: boolean;
  readonly onMore: () => void;
  readonly onForget: (id: string) => void;
};

export function ForgetArticle({ articles, more, onMore, onForget }: ForgetArticleProps) {
  const [asking, setAsking] = useState<string | null>(null);
  const titles = Map.groupBy(articles, ({ title }) => title);
  /** What tells it from others of its title: where it stands. */
  const nameOf = ({ title, url }: KeptArticle) =>
    title === ''
      ? url
      : (titles.get(title)?.length ?? 0) > 1
        ? `${title} (${url.replace(/^https?:\/\/(www\.)?/, '')})`
        : title;
  if (articles.length === 0) return <p class="meta">{words('optionsForgetNone')}</p>;
  return (
    <>
      <ul class="plain-list">
        {articles.map((article) => (
          <li key={article.id}>
            <span dir="auto">
              {nameOf(article)}
              <span class="meta"> · {dateWords(article.seen)}</span>
            </span>
            <button
              type="button"
              aria-label={`${words('optionsForget')}: ${nameOf(article)}`}
              onClick={() => setAsking(article.id)}
            >
              {words('optionsForget')}
            </button>
            {asking === article.id && (
              <Confirm
                question={words('libraryForgetAsk', nameOf(article))}
                action={words('libraryForgetDo')}
                onNo={() => setAsking(null)}
                onYes={() => {
                  setAsking(null);
                  onForget(article.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" class="quiet-border" onClick={onMore}>
          {words('libraryMore')}
        </button>
      )}
    </>
  );
}
