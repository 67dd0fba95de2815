// A reading of the page that is of one address.
import { type PageArticle, reading } from '../page/read.ts';
import { pausing } from './pause.ts';

/** What was read while the page went to another address is of neither: read again. Null once the signal aborts. */
export async function readHere(force: boolean, signal: AbortSignal): Promise<PageArticle | null> {
  for (;;) {
    const address = location.href;
    const read = await pausing(reading(document, { force }), signal);
    if (read === null || address === location.href) return read;
  }
}
