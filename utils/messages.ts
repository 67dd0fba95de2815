// Every message of the house as a function signature, and the only file that names runtime.sendMessage and tabs.sendMessage.
// Three directions: PageCalls (a content script asks the background), DeskCalls (an extension page asks the background)
// and AnnotatorCalls (the background or an extension page asks the annotator of a tab).

import { type Browser, browser } from 'wxt/browser';
import type { PositionHint, QuoteSelector } from './anchoring/selector.ts';
import type { ArticleFacts } from './article.ts';
import type { Claim, Piece } from './claims/model/claim.ts';
import type { ClaimKind } from './claims/model/kinds.ts';
import type { Reading } from './claims/model/reading.ts';
import { deliver } from './envelope.ts';
import type { Forms } from './mark-colours.ts';
import type { ArticleRecord, Dismissed, Note } from './notes/note.ts';
import type { Anchor, ImportChoice, ImportPreview, NotePlace, SaveReply, SaveRequest } from './notes/note-calls.ts';
import type { Settings } from './settings.ts';
import type { Span } from './span.ts';
import type { SyncCalls } from './sync/sync-calls.ts';

/** What the annotator is sent of a note: where it stands and of what kind, never its text or verdict. */
export type AnchorRequest = {
  readonly id: string;
  readonly selector: QuoteSelector;
  readonly hint: PositionHint | null;
  readonly scope: 'article' | 'page';
  readonly kind: string | null;
};

/** The settings a page needs. They come by message: a content script has no business in storage.local, where backups lie. */
export type PageSettings = Pick<Settings, 'kinds' | 'view' | 'marks' | 'showNotes' | 'lookUps'> & {
  /** The reader's own colours in the forms for light and dark ground. */
  readonly colours: Readonly<Partial<Record<ClaimKind, Forms>>>;
};

/** What was found in a text. */
export type FoundClaims = {
  /** false: there is no claim finder for its language yet. */
  readonly known: boolean;
  /** The language that the text was found to be in, where the page says none or another (BCP 47). */
  readonly readAs?: string;
  /** Lists of claims, in order, each as JSON: a page that took many thousands at once would stand still for it. */
  readonly pieces: readonly string[];
};

export type ArticleNotes = {
  readonly notes: readonly AnchorRequest[];
  readonly dismissed: readonly string[];
  readonly settings: PageSettings;
  /** Whether a `visited` is wanted once the page has come to rest. */
  readonly watch: boolean;
};

/** The list that popup, side panel and card show. A request that carries an older `reading` is answered with this one. */
export type PageReading = {
  readonly reading: number;
  readonly isArticle: boolean;
  /** Which signal decided that it is or is not an article. */
  readonly reason: string;
  readonly article: ArticleFacts;
  readonly claims: readonly Claim[];
  /** The sentences that hold claims, in order; none overlaps another, and no claim reaches out of its own. */
  readonly sentences: readonly ListedSentence[];
  readonly dismissed: readonly string[];
  readonly places: readonly NotePlace[];
  /** false: no claim finder for this language yet; the reader's own selections work. */
  readonly languageKnown: boolean;
  /** The page was larger than the ceiling: what is here is the beginning. */
  readonly partial: boolean;
  /** The language that the text was found to be in, where the page says none or another (BCP 47). */
  readonly readAs?: string;
  /** false: nothing is painted here, as the reader wishes for this page, this site or everywhere. */
  readonly marks: boolean;
  /** What of it is shown, as the page last heard. */
  readonly shown: Pick<Settings, 'view' | 'kinds'>;
};

/** A sentence of the story, or of its headline. */
export type ListedSentence = Piece & { readonly headline?: true };

/** Words of the reader's own choice around a claim, in the text of one reading. */
export type Stretch = { readonly reading: number; readonly start: number; readonly end: number };

export type PageCalls = {
  /** The gate has seen an article: the background injects the annotator. `language`: as the page says, '' where it does not. */
  articleFound(found: { reason: string; language: string }): void;
  /** The annotator needs a script that it did without so far: the background injects it. */
  script(request: { name: 'card' | 'anchoring' }): boolean;
  /** The claims of a text, which is kept nowhere. Null: the tab has asked for another meanwhile. */
  findClaims(reading: Reading): FoundClaims | null;
  /** Whether this tab's text is still being gone through: a background that was stopped knows nothing of it any more. */
  isFinding(request: Record<string, never>): boolean;
  /** The annotator has read the page: answers with what to anchor. */
  articleRead(report: { isArticle: boolean; article: ArticleFacts }): ArticleNotes;
  /** How much there is to check on the page in the view in force: sets the badge. */
  counted(report: { count: number }): void;
  /** What the page said on this visit, where the reader watches the article; anything else is passed over. */
  visited(report: { article: ArticleFacts; text: string; claims: readonly Claim[] }): void;
  /** How each note stood: kept as the notes' lastSeen. */
  notesPlaced(report: { article: ArticleFacts; places: readonly NotePlace[] }): void;
  /** "Not a claim" on a trusted event: the only thing a click in the page can cause in the store. */
  dismissClaim(request: { article: ArticleFacts; key: string; kind: string; exact: string }): void;
  /** "Write a note" in the card: opens that claim's editor in an extension page. `stretch`: on more or fewer words. */
  openEditor(request: { key: string; stretch?: Stretch }): { opened: string };
};

export type OwnPageCalls = {
  /** Injects the annotator into a tab (site access or activeTab needed). `force`: mark a page that is no article. */
  annotate(request: { tabId: number; force: boolean }): { status: 'ready' | 'no-access' | 'unsupported' };
  saveNote(request: SaveRequest): SaveReply;
  /** Into the bin, kept 30 days. Answers with the ids really moved. */
  deleteNotes(request: { ids: readonly string[] }): { ids: readonly string[] };
  restoreNotes(request: { ids: readonly string[] }): { ids: readonly string[] };
  /** Out of the bin for good. */
  eraseNotes(request: { ids: readonly string[] }): { ids: readonly string[] };
  dismissHere(request: { article: ArticleFacts; key: string; kind: string; exact: string }): { articleId: string };
  restoreClaim(request: { articleId: string; key: string }): { dismissed: readonly Dismissed[] };
  forgetArticle(request: { articleId: string }): { notes: number };
  /** The reader takes this address for the same article; what was kept there comes along. */
  linkAddress(request: { articleId: string; url: string }): { urls: readonly string[] };
  /** To the database of this label, or to the reader's own. Answers with where it was. */
  moveArticle(request: { articleId: string; space: string | null }): { before: string | null };
  unlinkAddress(request: { articleId: string; url: string }): { urls: readonly string[] };
  /** `id`, `at`: of the news that was shown (ArticleNews); what came later stays. */
  changesSeen(request: { id: string; at: number }): { seen: number };
  weighChange(request: { id: string; key: string; matters: boolean }): { matters: boolean };
  /** Of one site (a host name, its subdomains included), or all that is kept of articles without notes. */
  clearWatched(request: { site?: string | undefined }): { articles: number };
  /** Import goes in chunks into a staging area and is swapped in at once. */
  importStart(request: { isOurs?: boolean }): { importId: string };
  importChunk(request: { importId: string; articles: readonly ArticleRecord[]; notes: readonly Note[] }): {
    staged: number;
  };
  importPreview(request: { importId: string }): ImportPreview;
  importCommit(request: { importId: string; choice: ImportChoice }): ImportPreview;
  /** Puts the library back as the staged backup has it, after a fresh backup, whose time it answers with. */
  importReplace(request: { importId: string }): { at: number; notes: number; gone: number; beside: number | null };
  /** Notes of the import that lie in the bin here, where merging leaves them. */
  importBinned(request: { importId: string }): { ids: readonly string[] };
  /** How far the comparing or the taking in is, in parts; 0 of 0 while neither goes on. */
  importProgress(request: { importId: string }): { done: number; total: number };
  /** Stops what goes on, too: then the store is as it was. */
  importAbort(request: { importId: string }): { dropped: number };
  backUpNow(request: Record<string, never>): { at: number; notes: number };
  /** The store does not open (health `unopenable`): a new, empty one takes its place. */
  startAnew(request: Record<string, never>): { started: boolean };
  /** Everything that is kept in the extension, settings too, for good. Drafts are the asking page's to drop. */
  eraseEverything(request: Record<string, never>): { erased: true };
  /** The browser replaced the store by another (health `replaced`): the reader goes on with the one that is there. */
  acceptStore(request: Record<string, never>): { accepted: true };
};

export type BackgroundCalls = PageCalls & OwnPageCalls & SyncCalls;

export type AnnotatorCalls = {
  /** The newest reading; reads the page first if that has not been done. `force`: treat the page as an article. */
  read(request: { force: boolean }): PageReading;
  /** Scrolls to a claim or a note and gives it the focus highlight. A stale `reading` is answered with the new list. */
  show(request: { reading: number; key?: string; noteId?: string }): { shown: boolean; stale?: PageReading };
  /** `span`: of the text of that very reading, in place of the claim's own words. */
  describe(request: { reading: number; key?: string; span?: Span; selection?: true; article?: true }): Anchor | null;
  /** Notes of this article were written: fetch, anchor and paint again. */
  notesChanged(request: Record<string, never>): { notes: number };
  walk(request: { by: 1 | -1; card: boolean }): { key: string | null };
  openCard(request: Record<string, never>): { opened: boolean };
  /** Paints or hides the marks of this page until it is loaded anew; without `on` the other way round. */
  marks(request: { on?: boolean }): { on: boolean };
  /** We may not be in this page any more: the annotator ends, and takes with it what it has painted. */
  quit(request: Record<string, never>): { gone: true };
};

type Answer<F> = F extends (request: never) => infer R ? R : never;
type Request<F> = F extends (request: infer R) => unknown ? R : never;

export type Handlers<C> = {
  [K in keyof C]: (
    request: Request<C[K]>,
    sender: Browser.runtime.MessageSender,
  ) => Answer<C[K]> | Promise<Answer<C[K]>>;
};

/** Asks the background. Rejects with NoReply where no true answer came; with Error where the request was refused. */
export async function ask<K extends keyof BackgroundCalls>(
  name: K,
  request: Request<BackgroundCalls[K]>,
): Promise<Answer<BackgroundCalls[K]>> {
  const value = await deliver(() => browser.runtime.sendMessage({ to: 'background', name, request }), name);
  return value as Answer<BackgroundCalls[K]>;
}

/** The page of ours that is itself the one that is read: no message reaches its own sender. */
let here: { readonly tabId: number; readonly handlers: Handlers<AnnotatorCalls> } | null = null;

/** From now on this page answers what it asks the annotator of its own tab. */
export const answerHere = (tabId: number, handlers: Handlers<AnnotatorCalls>): void => {
  here = { tabId, handlers };
};

/** Asks the annotator in the top frame of a tab. */
export async function askTab<K extends keyof AnnotatorCalls>(
  tabId: number,
  name: K,
  request: Request<AnnotatorCalls[K]>,
): Promise<Answer<AnnotatorCalls[K]>> {
  if (here?.tabId === tabId) return (await here.handlers[name](request, {})) as Answer<AnnotatorCalls[K]>;
  const message = { to: 'annotator', name, request };
  const value = await deliver(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), name);
  return value as Answer<AnnotatorCalls[K]>;
}
