// A note before its first key: an id of its own, the words it hangs on, and nothing of the reader's yet.
import { emptyNote } from './empty-note.ts';
import type { Note } from './note.ts';
import type { Anchor } from './note-calls.ts';

/** `articleId`: the article's record where it is known, else a fresh id that the store replaces. `now`: milliseconds. */
export const newNote = (anchor: Anchor, articleId: string | null, author: string, now: number): Note =>
  emptyNote({
    id: crypto.randomUUID(),
    articleId: articleId ?? crypto.randomUUID(),
    target: anchor.target,
    selector: anchor.selector && { ...anchor.selector },
    hint: anchor.hint && { ...anchor.hint },
    scope: anchor.scope,
    claim: anchor.claim,
    moment: anchor.moment ?? null,
    author: author || null,
    created: now,
  });
