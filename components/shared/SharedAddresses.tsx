// The other addresses whose notes stand here too, each to be parted again. Folded away: most articles have one address.
import { ask, type PageReading } from '../../utils/messages.ts';
import type { ArticleRecord } from '../../utils/notes/note.ts';
import { plural, words } from '../../utils/words.ts';
import type { Undo } from './hooks/useUndo.ts';

export type SharedAddressesProps = {
  readonly article: PageReading['article'];
  readonly record: ArticleRecord | null;
  readonly undo: Undo;
};

export function SharedAddresses({ article, record, undo }: SharedAddressesProps) {
  const here = article.urls[0] ?? article.url;
  const others = record?.urls.filter((url) => !article.urls.includes(url)) ?? [];
  if (!record || others.length === 0) return null;
  const part = (url: string) =>
    void undo.run(async () => {
      // The address an article was made at stays with it: seen from another one, it is that one that goes.
      const parted = record.urls[0] === url ? here : url;
      const text = await unlinkAddress(record.id, parted);
      const back = async () => {
        await ask('linkAddress', { articleId: record.id, url: parted });
        return words('sameTextLinked', nameOf(url, here));
      };
      return { text, undo: back };
    });
  return (
    <details class="not-claims">
      <summary>{plural('sameTextAlso', others.length)}</summary>
      <ul>
        {others.map((url) => (
          <li key={url}>
            <span title={url}>{nameOf(url, here)}</span>
            <button type="button" aria-label={words('sameTextUnlinkNamed', url)} onClick={() => part(url)}>
              {words('sameTextUnlink')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Parts an address from an article, and says so. */
export async function unlinkAddress(articleId: string, url: string): Promise<string> {
  await ask('unlinkAddress', { articleId, url });
  return words('sameTextUnlinked', nameOf(url, ''));
}

/** An address as one says it beside another: the site, and the way there where the site is the same. */
export function nameOf(url: string, here: string): string {
  const there = URL.parse(url);
  if (!there) return url;
  return there.host !== '' && there.host !== URL.parse(here)?.host ? there.host : there.host + there.pathname;
}
