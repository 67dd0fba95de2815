// The notes of one article under its title, with what can be done to the article as a whole.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleRecord } from '../../utils/notes/note.ts';
import { dateWords, words } from '../../utils/words.ts';
import { Confirm } from '../shared/Confirm.tsx';
import type { SpacesShown } from '../shared/hooks/useSpaces.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { linkToArticle } from './links.ts';
import { Marked } from './Marked.tsx';

export function ArticleGroup(props: {
  readonly article: ArticleRecord | undefined;
  readonly exports: readonly MenuItem[];
  readonly alone: boolean;
  readonly onAlone: () => void;
  readonly onForget: () => void;
  /** The second database; null where none is named. */
  readonly second: SpacesShown['second'];
  /** To the database of this label; null: to the reader's own. */
  readonly onMove: (to: string | null) => void;
  readonly children: ComponentChildren;
}) {
  const { article, second } = props;
  const [asking, setAsking] = useState<'forget' | 'move' | null>(null);
  const title = article?.title || words('libraryArticleUnknown');
  const way = wayOf(article, title, second);
  const place = placeWords(article, second);
  const items: MenuItem[] = [
    ...(props.alone ? [] : [{ label: words('libraryArticleOnly'), onChoose: props.onAlone }]),
    ...(way ? [{ label: `${way.label} …`, onChoose: () => setAsking('move') }] : []),
    ...props.exports.map((item) => ({ ...item, label: words('exportArticle', item.label) })),
    { label: words('libraryForget'), onChoose: () => setAsking('forget'), danger: true },
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
              {place !== '' && <span class="space"> · {place}</span>}
            </p>
          )}
        </div>
        {article && <Menu label="⋯" name={words('libraryArticleMenu', title)} class="icon-only" items={items} />}
      </header>
      {asking === 'forget' && (
        <Confirm
          question={words('libraryForgetAsk', title)}
          action={words('libraryForgetDo')}
          onNo={() => setAsking(null)}
          onYes={() => {
            setAsking(null);
            props.onForget();
          }}
        />
      )}
      {asking === 'move' && way && (
        <Confirm
          question={way.question}
          action={words('spaceMoveDo')}
          onNo={() => setAsking(null)}
          onYes={() => {
            setAsking(null);
            props.onMove(way.to);
          }}
        />
      )}
      <ul class="note-list">{props.children}</ul>
    </section>
  );
}

/** Where else the article can be moved, and what is asked before. */
function wayOf(article: ArticleRecord | undefined, title: string, second: SpacesShown['second']) {
  if (article?.space !== undefined) {
    const from = article.space === second?.label ? second.database : '…';
    return { to: null, label: words('spaceToOwn'), question: words('spaceToOwnAsk', title, from) };
  }
  if (!second) return null;
  const { label: to, database } = second;
  return { to, label: words('spaceTo', database), question: words('spaceToAsk', title, database) };
}

/** The reader's own needs no words. */
function placeWords(article: ArticleRecord | undefined, second: SpacesShown['second']): string {
  if (article?.space === undefined) return '';
  return article.space === second?.label ? words('spaceIn', second.database) : words('spaceNowhere');
}

function facts({ url, byline, publisher, published }: ArticleRecord): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return [publisher ?? '', host, byline ?? '', published ? dateWords(published) : ''].filter(Boolean).join(' · ');
}
