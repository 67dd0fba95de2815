// Where each note stands in the page as it is now: found by its words, painted as a range, or an orphan.
import { locate } from '../anchoring/locate.ts';
import type { AnchorRequest, NotePlace } from '../messages.ts';
import type { TextMap } from '../page/text-map.ts';
import { type Span, textOf } from '../span.ts';

export type Placed = {
  readonly request: AnchorRequest;
  readonly place: NotePlace;
  readonly span: Span | null;
  readonly map: TextMap;
};

/**
 * One note a step. `page` gives the text of the whole visible page, asked for only if a note stands outside the article.
 */
export function* placeNotes(
  requests: readonly AnchorRequest[],
  article: TextMap,
  page: () => TextMap,
): Generator<void, Placed[]> {
  let pageMap: TextMap | null = null;
  const placed: Placed[] = [];
  for (const request of requests) {
    if (request.scope === 'page') pageMap ??= page();
    const map = request.scope === 'page' && pageMap ? pageMap : article;
    const found = locate(map.text, request.selector, request.hint);
    const place: NotePlace = found
      ? { id: request.id, state: found.state, start: found.start, exact: textOf(map.text, found) }
      : { id: request.id, state: 'orphan', start: null, exact: null };
    placed.push({ request, place, span: found && { start: found.start, end: found.end }, map });
    yield;
  }
  return placed;
}
