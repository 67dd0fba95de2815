// What a search may have meant: a bare word that is a value of a field, or a tag, is offered as one ("verdict:false").
import { fold } from './fold.ts';
import type { Lexicon } from './note-test.ts';
import type { FreeWord, Query } from './query.ts';

/** `text`: the whole query with the words replaced. */
export type Offer = { readonly field: string; readonly value: string; readonly text: string };

const mostOffers = 4;

/** The offers for a query, in the order of its words, at most four. `tags`: those in use. Words of several count ("mostly true"). */
export function offersFor(query: Query, { values }: Lexicon, tags: readonly string[]): Offer[] {
  const offers: Offer[] = [];
  const known = [
    ...values.map(({ field, value, says }) => ({ field, value, folded: plain(says) })),
    ...tags.map((tag) => ({ field: 'tag', value: tag, folded: plain(tag).replace(/^#/, '') })),
  ];
  const { free } = query;
  let covered = 0;
  for (const [n, first] of free.entries()) {
    for (let size = Math.min(3, free.length - n); size > 0 && n >= covered; size--) {
      const run = free.slice(n, n + size);
      const last = run.at(-1);
      if (!last || !stand(run, query.text)) continue;
      const said = plain(run.map(({ folded }) => folded).join(' ')).replace(/^#/, '');
      for (const { field, value, folded } of known) {
        if (folded !== said || offers.some((offer) => offer.field === field && offer.value === value)) continue;
        const piece = `${field}:${/[\s()"]/.test(value) ? `"${value}"` : value}`;
        const text = `${query.text.slice(0, first.at)}${piece}${query.text.slice(last.at + last.raw.length)}`;
        offers.push({ field, value, text });
        // Of "mostly true", "true" alone is not meant.
        covered = n + size;
      }
    }
  }
  return offers.slice(0, mostOffers);
}

/** One beside the other, with nothing but blanks between. */
const stand = (run: readonly FreeWord[], text: string): boolean =>
  run.every(({ at, raw }, n) => {
    const next = run[n + 1];
    return next === undefined || text.slice(at + raw.length, next.at).trim() === '';
  });

const plain = (text: string): string =>
  fold(text)
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
