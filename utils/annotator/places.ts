// Where each note stands in the page as it is now: found by its words, painted as a range, or an orphan.

import { type Locator, locatorIn } from '../anchoring/locate.ts';
import type { AnchorRequest } from '../messages.ts';
import type { NotePlace } from '../notes/note-calls.ts';
import type { TextMap } from '../page/text-map.ts';
import { type Span, textOf } from '../span.ts';

export type Placed = {
  readonly request: AnchorRequest;
  readonly place: NotePlace;
  readonly span: Span | null;
  readonly map: TextMap;
};

/**
 * In short steps, however many notes and however long the page. `page` gives the text of the whole visible page, asked
 * for only if a note stands outside the article.
 */
export function* placeNotes(
  requests: readonly AnchorRequest[],
  article: TextMap,
  page: () => TextMap | Generator<void, TextMap>,
): Generator<void, Placed[]> {
  const findInArticle = locatorIn(article.text);
  let whole: { readonly map: TextMap; readonly find: Locator } | null = null;
  const placed: Placed[] = [];
  for (const request of requests) {
    if (request.scope === 'page' && !whole) {
      const made = page();
      const map = 'next' in made ? yield* made : made;
      whole = { map, find: locatorIn(map.text) };
      yield;
    }
    const { map, find } = (request.scope === 'page' && whole) || { map: article, find: findInArticle };
    const found = yield* find(request.selector, request.hint);
    const place: NotePlace = found
      ? { id: request.id, state: found.state, start: found.start, exact: textOf(map.text, found) }
      : { id: request.id, state: 'orphan', start: null, exact: null };
    placed.push({ request, place, span: found && { start: found.start, end: found.end }, map });
    yield;
  }
  return placed;
}
