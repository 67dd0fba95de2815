// The text on the desk is read, marked and anchored as a page is, by the same session, in this very page; it answers the
// list beside it, and the background, popup and side panel, as the annotator of its tab.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { locatorIn } from '../../../utils/anchoring/locate.ts';
import { annotatorHandlers, background } from '../../../utils/annotator/calls.ts';
import type { LazyCards } from '../../../utils/annotator/cards.ts';
import { createSession, type Session } from '../../../utils/annotator/session.ts';
import { answer } from '../../../utils/answer.ts';
import type { ArticleFacts } from '../../../utils/article.ts';
import type { Claim } from '../../../utils/claims/model/claim.ts';
import { momentOf, readShown } from '../../../utils/desk/read-shown.ts';
import { sheetOf } from '../../../utils/mark-sheet.ts';
import { type AnnotatorCalls, answerHere, type Handlers } from '../../../utils/messages.ts';
import { readSettings, watchSettings } from '../../../utils/settings.ts';

export type OwnSession = {
  readonly session: Session;
  /** How often the text has been read: the list follows. */
  readonly turn: number;
};

/**
 * `text`: changes with the text; `facts`: what it is called. `onOpen`: a mark is opened, which on this desk is its row in the list.
 */
export function useOwnSession(
  home: RefObject<HTMLElement | null>,
  tabId: number,
  text: unknown,
  facts: () => Omit<ArticleFacts, 'fingerprint'>,
  onOpen: RefObject<(claim: Claim) => void>,
): OwnSession | null {
  const [session, setSession] = useState<Session | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const root = () => home.current ?? document.createElement('article');
    const made = createSession(
      // What finds changed notes is injected into pages beside the annotator; here it comes with this page.
      { ...background(() => true, signal), finder: async () => locatorIn },
      signal,
      async () => readShown(root(), facts()),
    );
    const handlers = ownHandlers(made, root, cardsAsRows(onOpen));
    answerHere(tabId, handlers);
    answer<AnnotatorCalls>('annotator', handlers, () => null, signal);
    dress(signal, () => made.repaint());
    setSession(made);
    return () => end.abort();
  }, [tabId]);
  useEffect(() => {
    if (session) void session.read(true).then(() => setTurn((n) => n + 1));
  }, [session, text]);
  return session && turn > 0 ? { session, turn } : null;
}

/** Cards are read-only so that no page overhears them; here the row with its editor is at hand. */
const cardsAsRows = (onOpen: RefObject<(claim: Claim) => void>): LazyCards => ({
  open: async (claim) => {
    onOpen.current?.(claim);
    return true;
  },
  prepare: () => undefined,
  close: () => undefined,
  isOpen: () => false,
  holdsKeyboard: () => false,
  isOurs: () => false,
});

function ownHandlers(session: Session, root: () => HTMLElement, cards: LazyCards): Handlers<AnnotatorCalls> {
  const handlers = annotatorHandlers(session, cards, () => undefined);
  return {
    ...handlers,
    // That no page says the language is no news here.
    async read(request, sender) {
      const { readAs: _readAs, ...reading } = await handlers.read(request, sender);
      return reading;
    },
    async describe(request, sender) {
      const anchor = await handlers.describe(request, sender);
      if (!anchor || anchor.scope === 'page') return null;
      const span = request.selection ? selected() : request.key ? rangeOf(session, request.key, request.span) : null;
      const moment = span ? momentOf(root(), span.startContainer) : undefined;
      return moment === undefined ? anchor : { ...anchor, moment };
    },
  };
}

const selected = (): Range | null => getSelection()?.getRangeAt(0) ?? null;

function rangeOf(session: Session, key: string, span?: { readonly start: number; readonly end: number }): Range | null {
  const claim = span ?? session.claim(key);
  return claim ? session.rangeOf({ start: claim.start, end: claim.end }) : null;
}

/** The sheet of the marks, as pages are given it, and the reader's own colours over it. */
function dress(signal: AbortSignal, repaint: () => void): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/content-scripts/annotator.css';
  document.head.append(link);
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  void readSettings().then(({ colours }) => own.replaceSync(sheetOf(colours)));
  watchSettings(({ colours }) => own.replaceSync(sheetOf(colours)), signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
}
