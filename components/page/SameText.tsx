// Notes on the same text at another address: offered here, never shown in the page until the reader has linked the two.
import { ask, type PageReading } from '../../utils/messages.ts';
import { articlesLike, notesOf } from '../../utils/notes/note-store.ts';
import { plural, words } from '../../utils/words.ts';
import { useLive } from '../shared/hooks/useLive.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { nameOf, unlinkAddress } from '../shared/SharedAddresses.tsx';

export type SameTextProps = {
  readonly article: PageReading['article'];
  readonly undo: Undo;
};

type Offer = { readonly id: string; readonly url: string; readonly notes: number };

export function SameText({ article, undo }: SameTextProps) {
  const offers = useLive(() => offersFor(article), `${article.urls.join(' ')} ${article.fingerprint}`) ?? [];
  const here = article.urls[0] ?? article.url;
  const link = (offer: Offer) =>
    void undo.run(async () => {
      await ask('linkAddress', { articleId: offer.id, url: here });
      return { text: words('sameTextLinked', nameOf(offer.url, here)), undo: () => unlinkAddress(offer.id, here) };
    });
  const refuse = (offer: Offer) =>
    void undo.run(async () => {
      await ask('unlinkAddress', { articleId: offer.id, url: here });
      return { text: words('sameTextApart', nameOf(offer.url, here)) };
    });
  return (
    <>
      {offers.map((offer) => (
        <div key={offer.id} class="notice calm offer">
          <span>{plural('sameTextOffer', offer.notes, nameOf(offer.url, here))}</span>
          <button type="button" onClick={() => link(offer)}>
            {words('sameTextLink')}
          </button>
          <button type="button" onClick={() => refuse(offer)}>
            {words('sameTextNo')}
          </button>
        </div>
      ))}
    </>
  );
}

async function offersFor(article: PageReading['article']): Promise<Offer[]> {
  const alike = await articlesLike(article);
  const offers = await Promise.all(alike.map(async ({ id, url }) => ({ id, url, notes: (await notesOf(id)).length })));
  return offers.filter(({ notes }) => notes > 0).slice(0, 3);
}
