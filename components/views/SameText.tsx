// Notes on the same text at another address: offered here, never shown in the page until the reader has linked the two.
import { articleKey } from '../../utils/article.ts';
import { ask, type PageReading } from '../../utils/messages.ts';
import type { ArticleRecord } from '../../utils/notes/note.ts';
import { articlesLike, notesOf } from '../../utils/notes/note-store.ts';
import { plural, words } from '../../utils/words.ts';
import { useLive } from '../hooks/useLive.ts';
import type { Undo } from '../hooks/useUndo.ts';
import { Notice } from '../Notice.tsx';

export type SameTextProps = {
  readonly article: PageReading['article'];
  readonly record: ArticleRecord | null;
  readonly undo: Undo;
};

type Offer = { readonly id: string; readonly url: string; readonly notes: number };

export function SameText({ article, record, undo }: SameTextProps) {
  const offers = useLive(() => offersFor(article), `${article.urls.join(' ')} ${article.fingerprint}`) ?? [];
  const here = article.urls[0] ?? article.url;
  const link = (offer: Offer) =>
    void undo.run(async () => {
      await ask('linkAddress', { articleId: offer.id, url: here });
      return { text: words('sameTextLinked', siteOf(offer.url)), undo: () => unlink(offer.id, here) };
    });
  const refuse = (offer: Offer) =>
    void undo.run(async () => {
      await ask('unlinkAddress', { articleId: offer.id, url: here });
      return { text: words('sameTextApart', siteOf(offer.url)) };
    });
  const elsewhere = record ? record.urls.filter((url) => siteOf(url) !== siteOf(here)) : [];
  return (
    <>
      {offers.map((offer) => (
        <Notice key={offer.id} tone="calm" action={{ label: words('sameTextLink'), onAct: () => link(offer) }}>
          {plural('sameTextOffer', offer.notes, siteOf(offer.url))}{' '}
          <button type="button" onClick={() => refuse(offer)}>
            {words('sameTextNo')}
          </button>
        </Notice>
      ))}
      {record &&
        elsewhere.map((url) => (
          <Notice
            key={url}
            tone="calm"
            action={{
              label: words('sameTextUnlink'),
              // The address an article was made at stays with it: seen from another one, it is that one that goes.
              onAct: () =>
                void undo.run(async () => {
                  const parting = record.urls[0] === url ? here : url;
                  const text = await unlink(record.id, parting);
                  return { text, undo: () => relink(record.id, parting) };
                }),
            }}
          >
            {words('sameTextAlso', siteOf(url))}
          </Notice>
        ))}
    </>
  );
}

async function unlink(articleId: string, url: string): Promise<string> {
  await ask('unlinkAddress', { articleId, url });
  return words('sameTextUnlinked', siteOf(url));
}

async function relink(articleId: string, url: string): Promise<string> {
  await ask('linkAddress', { articleId, url });
  return words('sameTextLinked', siteOf(url));
}

async function offersFor(article: PageReading['article']): Promise<Offer[]> {
  const alike = await articlesLike(article);
  const offers = await Promise.all(alike.map(async ({ id, url }) => ({ id, url, notes: (await notesOf(id)).length })));
  return offers.filter(({ notes }) => notes > 0).slice(0, 3);
}

/** The host, and the path too where both addresses are of one site. */
const siteOf = (url: string): string => {
  const key = URL.parse(articleKey(url) ?? url);
  return key ? key.host + (key.protocol === 'file:' ? key.pathname : '') : url;
};
