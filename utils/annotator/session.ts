// One visit of one page: read -> detect -> anchor -> paint, again on each change, and the answers to the views' questions.
import type { Article } from '../article.ts';
import type { Claim } from '../claims/model/claim.ts';
import { isCounted } from '../claims/model/kinds.ts';
import type { PageReading } from '../messages.ts';
import type { Anchor } from '../notes/note-calls.ts';
import { createHighlighter } from '../page/highlighter.ts';
import { type PageArticle, unread } from '../page/read.ts';
import { pageTexting } from '../page/text-map.ts';
import type { Span } from '../span.ts';
import { anchor, factsOf } from './anchor.ts';
import { type Background, beginningOf, type Found, inLanguage, isSame, nothing, type Reader } from './background.ts';
import { sentencesOf } from './claim-sentences.ts';
import { claimsAt, inView, noteOn } from './in-view.ts';
import { marksOf } from './marks.ts';
import { noNotes } from './no-notes.ts';
import { pausing } from './pause.ts';
import { type Finder, glancedFirst, type Placed, placeNotes } from './places.ts';
import { nearWindow } from './rest.ts';
import { anchorOfSelection } from './selection.ts';

export type Session = ReturnType<typeof createSession>;
/** A page that has stood for so long is what the reader sees on this visit, ms. */
const settled = 3000;

/** Words that still stand so long after the address has changed are the article of that address, ms. */
const late = 3000;

/** `readHere` reads what is in front. */
export function createSession(background: Background, signal: AbortSignal, readHere: Reader) {
  const highlighter = createHighlighter();
  let page: PageArticle = unread(document);
  let forced = false;
  let number = 0;
  let claims: readonly Claim[] = [];
  /** Whether there is a claim finder for the language. */
  let known = true;
  /** What the claims were found in, as the page gave it; null until all of it has been gone through. */
  let searched: Article | null = null;
  let answer = noNotes;
  let placed: readonly Placed[] = [];
  let focused: string | null = null;
  let pointed: string | undefined;
  /** What wears the focus paint: the claim in hand, other words in its place, or nothing. */
  let lit: 'claim' | Span | null = null;
  /** The reader's word for this page alone; null: as the settings say. */
  let here: boolean | null = null;
  /** The page changes without rest: only what the reader sees is painted. */
  let restless = false;
  /** The article of the address before, until another is read. */
  let left: Article | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const viewed = () => inView(claims, answer, placed, page.map);
  const shown = () => viewed().filter(({ kind }) => answer.settings.kinds[kind]);
  /** What is painted, and answers to the pointer. */
  const seen = () => (painted() ? shown() : []);
  const rangeOf = (span: Span): Range | null => page.map.range(span);
  const painted = (): boolean => here ?? answer.settings.marks;

  /** Shows the words of the statement under the pointer: at rest it is a line under its cue. */
  function point(offset: number | null): void {
    const words = claimsAt(seen(), offset).find(({ kind }) => kind === 'statement');
    if (words?.key !== pointed) highlighter.show('pointed', words ? rangeOf(words) : null);
    pointed = words?.key;
  }

  /** At once where marks are as many as articles have; else bit by bit. */
  function paint(): void {
    point(null);
    const marks = marksOf(seen(), painted() && answer.settings.showNotes ? placed : [], page.map);
    void pausing(highlighter.painting(restless ? nearWindow(marks) : marks), signal);
    paintFocus();
  }

  function paintFocus(): void {
    const words = lit === 'claim' ? claims.find((claim) => claim.key === focused) : lit;
    highlighter.show('focus', words ? rangeOf(words) : null);
  }

  /** `asked`: what the background has been asked already. */
  async function fetchNotes(asked = background.articleRead(page)): Promise<void> {
    answer = await asked;
    placed = await glancedFirst(place, background.finder);
    background.counted(page.isArticle ? viewed().filter(({ kind }) => isCounted[kind]).length : 0);
    if (placed.length > 0) background.notesPlaced(page, placed);
    clearTimeout(settling);
    if (answer.watch) settling = setTimeout(() => signal.aborted || background.visited(page, claims), settled);
  }

  const place = async (by: Finder): Promise<readonly Placed[]> =>
    (await pausing(
      placeNotes(answer.notes, page.map, () => pageTexting(document), by),
      signal,
    )) ?? [];

  /** The words of the article before, under an address that is not its own: the story to come is late, and is waited for. */
  function isLeftBehind({ article }: PageArticle): boolean {
    const [own] = article.urls;
    if (!left?.text || left.text !== article.text || own === undefined || left.urls.includes(own)) return false;
    readLater();
    return true;
  }

  /** Page, claims and number change together and at once: no list is ever of two readings. */
  function take(read: PageArticle, found: Found): void {
    page = inLanguage(read, found.readAs);
    claims = found.claims;
    known = found.known;
    // Of two annotators that follow one another in a tab (it was loaded anew) no two readings have one number: a list that
    // is open would take the newer for its own and show it never.
    number = number === 0 ? Date.now() : number + 1;
  }

  /** Has the claims found; of a long text those of its beginning are painted first. */
  async function search(read: PageArticle, asked: ReturnType<Background['articleRead']>): Promise<void> {
    searched = null;
    const beginning = beginningOf(read.article);
    const first = beginning && (await background.findClaims(beginning));
    if (signal.aborted) return;
    if (first) {
      take(read, first);
      answer = await asked;
      paint();
    }
    const all = await background.findClaims(read.article);
    if (signal.aborted) return;
    take(read, all ?? first ?? nothing);
    if (all) searched = read.article;
    else readLater();
  }

  function readLater(): void {
    clearTimeout(patience);
    patience = setTimeout(() => {
      left = null;
      if (!signal.aborted) void serially(() => readNow(false));
    }, late);
  }

  /** Reads the page anew. Claims are found again only where the text is another: mere new nodes need only new ranges. */
  async function readNow(force: boolean): Promise<void> {
    forced ||= force;
    const read = await readHere(forced, signal);
    if (read === null || isLeftBehind(read)) return;
    left = null;
    clearTimeout(patience);
    // Notes and settings come while claims are being found.
    const asked = background.articleRead(read);
    if (!force && searched && isSame(searched, read.article)) page = inLanguage(read, page.readAs);
    else if (read.isArticle || forced) await search(read, asked);
    else take(read, nothing);
    if (signal.aborted) return;
    await fetchNotes(asked);
    if (signal.aborted) return;
    paint();
  }

  const serially = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => {});
    return next;
  };

  signal.addEventListener('abort', () => highlighter.clear());
  return {
    read: (force: boolean) => serially(() => readNow(force)),
    /** Until what goes on is done: a list in the middle of a reading knows neither notes nor settings. */
    settled: () => queue,
    /** Notes were written elsewhere: anchor and paint them, leave the claims. */
    refresh: () => serially(() => fetchNotes().then(() => paint())),
    repaint: paint,
    setRestless(now: boolean) {
      restless = now;
      paint();
    },
    scrolled: () => (restless ? paint() : highlighter.mend()),
    /** The page went to another address: what was asked for by hand there does not hold here. */
    leave() {
      forced = false;
      focused = null;
      left = page.article;
    },
    reading: (): PageReading => ({
      reading: number,
      isArticle: page.isArticle || forced,
      reason: page.reason,
      article: factsOf(page),
      claims,
      sentences: sentencesOf(page.article, claims),
      dismissed: answer.dismissed,
      places: placed.map(({ place }) => place),
      languageKnown: known,
      partial: page.partial,
      ...(page.readAs && { readAs: page.readAs }),
      marks: painted(),
      shown: { view: answer.settings.view, kinds: answer.settings.kinds },
    }),
    number: () => number,
    settings: () => answer.settings,
    /** Paints or hides the marks of this page; answers with how it is now. */
    setMarks(on: boolean = !painted()): boolean {
      here = on;
      paint();
      return on;
    },
    page: () => page,
    claim: (key: string): Claim | undefined => claims.find((claim) => claim.key === key),
    noteSpan: (id: string): Range | null => {
      const found = placed.find(({ request }) => request.id === id);
      return (found?.span && found.map.range(found.span)) ?? null;
    },
    noteOf: (claim: Claim): Placed | undefined => noteOn(claim, placed, page.map),
    rangeOf,
    focus(key: string | null) {
      focused = key;
      lit = 'claim';
      paintFocus();
    },
    /** Gives other words the focus paint, the claim staying in hand. */
    light(span: Span) {
      lit = span;
      paintFocus();
    },
    /** Takes the focus paint away; walking goes on from here. */
    unlight() {
      lit = null;
      paintFocus();
    },
    focusRange(range: Range | null) {
      focused = null;
      lit = null;
      highlighter.show('focus', range);
    },
    focused: () => focused,
    shown,
    /** The smallest claim painted at an offset of article.text. */
    claimAt: (offset: number | null): Claim | null => claimsAt(seen(), offset)[0] ?? null,
    point,
    /** `span`: the reader's own choice of words around the claim. */
    describe(claim: Claim | null, span: Span | null = claim): Anchor {
      if (!claim) return anchor(page, 'article', null, 'article', page.map.text, null);
      const around = claims.find((other) => other.key === claim.within);
      return anchor(page, 'claim', span, 'article', page.map.text, claim, around);
    },
    /** The reader's own selection: in the article, or in the page's visible text; null where nothing is selected. */
    describeSelection: (): Anchor | null => anchorOfSelection(page),
  };
}
