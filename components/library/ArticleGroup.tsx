// The notes of one article under its title, with what can be done to the article as a whole.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleRecord } from '../../utils/notes/note.ts';
import { dateWords, words } from '../../utils/words.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { linkToArticle } from './links.ts';
import { Marked } from './Marked.tsx';

export function ArticleGroup(props: {
  readonly article: ArticleRecord | undefined;
  readonly exports: readonly MenuItem[];
  readonly alone: boolean;
  readonly onAlone: () => void;
  readonly onForget: () => void;
  readonly children: ComponentChildren;
}) {
  const { article } = props;
  const [asking, setAsking] = useState(false);
  const title = article?.title || words('libraryArticleUnknown');
  const items: MenuItem[] = [
    ...(props.alone ? [] : [{ label: words('libraryArticleOnly'), onChoose: props.onAlone }]),
    ...props.exports.map((item) => ({ ...item, label: words('exportArticle', item.label) })),
    { label: words('libraryForget'), onChoose: () => setAsking(true), danger: true },
  ];
  return (
    <section class="article-group" aria-label={title}>
      <header>
        <div>
          <h2 dir="auto">
            {article ? (
              <a href={linkToArticle(article.url)} target="_blank" rel="noopener noreferrer">
                <Marked text={title} />
              </a>
            ) : (
              title
            )}
          </h2>
          {article && (
            <p class="meta">
              <Marked text={facts(article)} />
            </p>
          )}
        </div>
        {article && <Menu label="⋯" name={words('libraryArticleMenu', title)} class="icon-only" items={items} />}
      </header>
      {asking && (
        <Confirm
          question={words('libraryForgetAsk', title)}
          action={words('libraryForgetDo')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            props.onForget();
          }}
        />
      )}
      <ul class="note-list">{props.children}</ul>
    </section>
  );
}

function facts({ url, byline, publisher, published }: ArticleRecord): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return [publisher ?? '', host, byline ?? '', published ? dateWords(published) : ''].filter(Boolean).join(' · ');
}
