// Where each note stands in the page as it is now: found by its words, painted as a range, or an orphan.

import type { Locator } from '../anchoring/locate.ts';
import { standsIn } from '../anchoring/stands.ts';
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

/** How notes are looked for in a text. */
export type Finder = (text: string) => Locator;

/**
 * Most notes stand as they did, and a glance tells. What finds the others is brought only where there are such; where it
 * cannot be had nothing is said of them, least of all that they are gone.
 */
export async function glancedFirst(
  place: (by: Finder) => Promise<readonly Placed[]>,
  bring: () => Promise<Finder | null>,
): Promise<readonly Placed[]> {
  const glanced = await place(atAGlance);
  if (glanced.every(({ span }) => span)) return glanced;
  const finder = await bring();
  return finder ? place(finder) : glanced.filter(({ span }) => span);
}

/** At a glance: whether they stand as they did. */
export const atAGlance: Finder = (text) =>
  // biome-ignore lint/correctness/useYield: a glance is one step.
  function* (selector, hint) {
    return standsIn(text, selector, hint);
  };

/**
 * In short steps, however many notes and however long the page. `page` gives the text of the whole visible page, asked
 * for only if a note stands outside the article.
 */
export function* placeNotes(
  requests: readonly AnchorRequest[],
  article: TextMap,
  page: () => TextMap | Generator<void, TextMap>,
  finder: Finder,
): Generator<void, Placed[]> {
  const findInArticle = finder(article.text);
  let whole: { readonly map: TextMap; readonly find: Locator } | null = null;
  const placed: Placed[] = [];
  for (const request of requests) {
    if (request.scope === 'page' && !whole) {
      const made = page();
      const map = 'next' in made ? yield* made : made;
      whole = { map, find: finder(map.text) };
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
