// The annotator's calls: what it asks the background, and how it answers the views.
import type { Claim } from '../claims/model/claim.ts';
import type { Reading } from '../claims/model/reading.ts';
import { NoReply } from '../envelope.ts';
import { type AnnotatorCalls, ask, type FoundClaims, type Handlers, type PageReading } from '../messages.ts';
import { factsOf } from './anchor.ts';
import type { Background } from './background.ts';
import type { LazyCards } from './cards.ts';
import { bring, type LaterScript } from './later.ts';
import { noNotes } from './no-notes.ts';
import { alsoSpent, pausing } from './pause.ts';
import type { Finder } from './places.ts';
import { bringIntoView } from './scroll.ts';
import type { Session } from './session.ts';
import { nextClaim } from './walk.ts';

/** How often a question that got no reply is put again: the background may have died in the middle and wakes anew. */
const tries = 3;

/** The background as the session sees it. After an update of the extension `valid` is false, and nothing is asked any more. */
export function background(valid: () => boolean, signal: AbortSignal): Background {
  async function persist<T>(question: () => Promise<T>, fallback: T): Promise<T> {
    for (let n = 0; n < tries && valid(); n++) {
      try {
        return await question();
      } catch (error) {
        if (!(error instanceof NoReply)) throw error;
      }
    }
    return fallback;
  }
  let finder: Finder | null = null;
  return {
    async findClaims({ text, passages, language, published }) {
      const reading = { text, passages, language, ...(published !== undefined && { published }) };
      // Asked again as a whole: what a worker that was stopped had found went with it.
      const begun = performance.now();
      const found = await persist(() => askForClaims(reading), null);
      alsoSpent(performance.now() - begun);
      const claims = found && (await pausing(unpacking(found.pieces), signal));
      return claims && { claims, known: found.known, ...(found.readAs && { readAs: found.readAs }) };
    },
    articleRead(page) {
      return persist(() => ask('articleRead', { isArticle: page.isArticle, article: factsOf(page) }), noNotes);
    },
    counted(count) {
      if (!valid()) return;
      // Where it does not arrive, the next reading tells it.
      ask('counted', { count }).catch(() => {});
    },
    visited(page, claims) {
      if (!valid()) return;
      ask('visited', { article: factsOf(page), text: page.article.text, claims }).catch(() => {});
    },
    finder: async () => (finder ??= await bring<Finder>('anchoring', (name) => loaded(name, valid))),
    notesPlaced(page, placed) {
      if (!valid()) return;
      const places = placed.map(({ place }) => place);
      // A cache: where it does not arrive, the next visit writes it.
      ask('notesPlaced', { article: factsOf(page), places }).catch(() => {});
    },
  };
}

/** Has a script injected beside this one; false where that failed. */
export const loaded = async (name: LaterScript, valid: () => boolean): Promise<boolean> =>
  valid() && (await ask('script', { name }).catch(() => false));

/** So long an answer is waited for before it is asked whether it is still on its way, ms; and so long it may then take. */
const patience = { first: 2000, last: 1000 };

/**
 * A background that is stopped mostly lets its callers know, and not always (seen in Chromium 156). Asking on also keeps a
 * service worker awake that has much to go through.
 */
async function askForClaims(reading: Reading): Promise<FoundClaims | null> {
  const answer = ask('findClaims', reading).then((found) => ({ found }));
  for (;;) {
    const come = await Promise.race([answer, after(patience.first)]);
    if (come) return come.found;
    const atWork = ask('isFinding', {}).catch(() => false);
    if (await Promise.race([atWork, after(patience.last)])) continue;
    const late = await Promise.race([answer, after(patience.last)]);
    if (late) return late.found;
    throw new NoReply('findClaims: forgotten');
  }
}

const after = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

function* unpacking(pieces: readonly string[]): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  for (const piece of pieces) {
    claims.push(...(JSON.parse(piece) as Claim[]));
    yield;
  }
  return claims;
}

/** The list once what goes on is done; read first where nothing was read yet, or `force` asks for it. */
export async function listOf(
  session: Pick<Session, 'settled' | 'number' | 'read' | 'reading'>,
  force: boolean,
): Promise<PageReading> {
  await session.settled();
  if (force || session.number() === 0) await session.read(force);
  return session.reading();
}

export function annotatorHandlers(session: Session, cards: LazyCards, end: () => void): Handlers<AnnotatorCalls> {
  return {
    read: ({ force }) => listOf(session, force),
    show({ reading, key, noteId }) {
      if (reading !== session.number()) return { shown: false, stale: session.reading() };
      const claim = key === undefined ? undefined : session.claim(key);
      const range = claim ? session.rangeOf(claim) : noteId === undefined ? null : session.noteSpan(noteId);
      if (!range) return { shown: false };
      if (claim) session.focus(claim.key);
      else session.focusRange(range);
      bringIntoView(range);
      return { shown: true };
    },
    describe({ reading, key, span, selection, article }) {
      if (selection) return session.describeSelection();
      if (article) return session.describe(null);
      const claim = key === undefined ? undefined : session.claim(key);
      if (!claim) return null;
      return span && reading === session.number() ? session.describe(claim, span) : session.describe(claim);
    },
    async notesChanged() {
      await session.refresh();
      return { notes: session.reading().places.length };
    },
    async walk({ by, card }) {
      const claim = nextClaim(session.shown(), session.focused(), by, session.rangeOf);
      if (!claim) return { key: null };
      session.focus(claim.key);
      // Who walks from claim to claim opens one of them next.
      cards.prepare();
      const range = session.rangeOf(claim);
      if (range) bringIntoView(range);
      // Where no list says it the card does, with the keyboard on it. An open card comes along, and the keyboard with it.
      if (card || cards.isOpen()) await cards.open(claim, card || cards.holdsKeyboard());
      return { key: claim.key };
    },
    marks: ({ on }) => ({ on: session.setMarks(on) }),
    quit() {
      cards.close();
      // After the answer, which goes the way that ends.
      setTimeout(end, 0);
      return { gone: true };
    },
    async openCard() {
      const key = session.focused();
      const claim = key === null ? nextClaim(session.shown(), null, 1, session.rangeOf) : session.claim(key);
      return { opened: claim ? await cards.open(claim, true) : false };
    },
  };
}
