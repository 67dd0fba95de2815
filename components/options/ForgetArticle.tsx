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
  if (articles.length === 0) return <p class="meta">{words('optionsForgetNone')}</p>;
  return (
    <>
      <ul class="plain-list">
        {articles.map(({ id, title, url, seen }) => (
          <li key={id}>
            <span dir="auto">
              {title || url}
              <span class="meta"> · {dateWords(seen)}</span>
            </span>
            <button type="button" aria-label={`${words('optionsForget')}: ${title}`} onClick={() => setAsking(id)}>
              {words('optionsForget')}
            </button>
            {asking === id && (
              <Confirm
                question={words('libraryForgetAsk', title)}
                action={words('libraryForgetDo')}
                onNo={() => setAsking(null)}
                onYes={() => {
                  setAsking(null);
                  onForget(id);
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
