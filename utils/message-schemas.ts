// The border of the background: which sender may make which call, and the shape each request must have. A page's renderer
// may be compromised, so what a content script says of itself counts for nothing: the address is the browser's.
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { articleKey } from './article.ts';
import { claimKinds } from './claims/model/kinds.ts';
import type { BackgroundCalls, PageCalls } from './messages.ts';
import { longestKey, noteSchema } from './notes/note.ts';
import { shownAddress } from './own-address.ts';
import { passageKinds, type Span } from './span.ts';

type Sender = Browser.runtime.MessageSender;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.uuid());
const ids = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(100_000)) });
const nothing = v.strictObject({});
const inSpace = v.strictObject({ space: v.picklist(['own', 'second']) });
const someImport = { importId: id };
const records = v.pipe(v.array(v.unknown()), v.maxLength(5000));

const address = v.pipe(text(4096), v.regex(/^(https?|file):\/\//i));

/** What a page says of itself: bounded here, cut to what is kept by the store. */
const facts = {
  url: address,
  urls: v.pipe(v.array(text(4096)), v.minLength(1), v.maxLength(100)),
  title: text(10_000),
  byline: v.optional(text(10_000)),
  authors: v.optional(v.pipe(v.array(text(1000)), v.maxLength(100))),
  publisher: v.optional(text(10_000)),
  published: v.optional(text(200)),
  modified: v.optional(text(200)),
  language: text(200),
  fingerprint: text(200),
};
const article = v.looseObject(facts);

const dismissal = v.strictObject({ article, key: text(longestKey), kind: text(20), exact: text(2000) });

const quantity = v.looseObject({
  low: v.pipe(v.number(), v.finite()),
  high: v.pipe(v.number(), v.finite()),
  unit: v.optional(text(1000)),
  bound: v.picklist(['exact', 'about', 'at-least', 'at-most', 'between']),
});
const words = v.looseObject({ exact: text(100_000) });
/** What the watch takes of a claim; cut to what is kept by utils/watch. */
const claim = v.looseObject({
  key: text(longestKey),
  kind: v.picklist(claimKinds),
  exact: text(100_000),
  source: v.optional(v.nullable(words)),
  cue: v.optional(v.nullable(words)),
  quantity: v.optional(quantity),
});

const place = v.strictObject({
  id,
  state: v.picklist(['exact', 'moved', 'changed', 'orphan']),
  start: v.nullable(count),
  exact: v.nullable(text(100_000)),
});

/** A page is read up to 800,000 characters, and breaks between its passages. */
const longestText = 2_000_000;

const passage = v.strictObject({
  start: count,
  end: count,
  kind: v.picklist(passageKinds),
  repeats: v.exactOptional(v.literal(true)),
  published: v.exactOptional(text(200)),
});

/** Each passage behind the one before and within the text: a passage that is sent twice would be worked on twice. */
function inOrder(text: string, passages: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of passages) {
    if (start < from || end < start) return false;
    from = end;
  }
  return from <= text.length;
}

const pageSchemas = {
  articleFound: v.strictObject({ reason: text(1000), language: text(200) }),
  script: v.strictObject({ name: v.picklist(['card', 'anchoring']) }),
  findClaims: v.pipe(
    v.strictObject({
      text: text(longestText),
      passages: v.pipe(v.array(passage), v.maxLength(longestText)),
      language: text(200),
      published: v.exactOptional(text(200)),
    }),
    v.check(({ text, passages }) => inOrder(text, passages), 'passages of another text'),
  ),
  isFinding: nothing,
  articleRead: v.strictObject({ isArticle: v.boolean(), article }),
  counted: v.strictObject({ count }),
  visited: v.strictObject({
    article,
    text: text(50_000_000),
    claims: v.pipe(v.array(claim), v.maxLength(50_000)),
  }),
  notesPlaced: v.strictObject({ article, places: v.pipe(v.array(place), v.maxLength(10_000)) }),
  dismissClaim: dismissal,
  openEditor: v.strictObject({
    key: text(longestKey),
    stretch: v.optional(v.strictObject({ reading: count, start: count, end: count })),
  }),
} satisfies Record<keyof PageCalls, v.GenericSchema>;

const ownPageSchemas = {
  annotate: v.strictObject({ tabId: count, force: v.boolean() }),
  saveNote: v.strictObject({
    note: noteSchema,
    baseRevision: count,
    by: v.optional(id),
    article: v.optional(v.looseObject({ ...facts, text: text(50_000_000) })),
  }),
  deleteNotes: ids,
  restoreNotes: ids,
  eraseNotes: ids,
  dismissHere: dismissal,
  restoreClaim: v.strictObject({ articleId: id, key: text(longestKey) }),
  forgetArticle: v.strictObject({ articleId: id }),
  linkAddress: v.strictObject({ articleId: id, url: address }),
  unlinkAddress: v.strictObject({ articleId: id, url: address }),
  changesSeen: v.strictObject({ id, at: v.pipe(v.number(), v.finite()) }),
  weighChange: v.strictObject({ id, key: text(longestKey), matters: v.boolean() }),
  clearWatched: v.strictObject({ site: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(253))) }),
  importStart: v.strictObject({ isOurs: v.optional(v.boolean()) }),
  // Records are parsed one by one when they are staged, so that one bad record does not refuse the whole chunk.
  importChunk: v.strictObject({ ...someImport, articles: records, notes: records }),
  importPreview: v.strictObject(someImport),
  importCommit: v.strictObject({ ...someImport, choice: v.picklist(['all', 'new-only']) }),
  importReplace: v.strictObject(someImport),
  importBinned: v.strictObject(someImport),
  importProgress: v.strictObject(someImport),
  importAbort: v.strictObject(someImport),
  backUpNow: nothing,
  startAnew: nothing,
  eraseEverything: nothing,
  acceptStore: nothing,
  moveArticle: v.strictObject({ articleId: id, space: v.nullable(id) }),
  syncStart: inSpace,
  syncCancel: inSpace,
  syncNow: inSpace,
  syncLeave: inSpace,
} satisfies Record<Exclude<keyof BackgroundCalls, keyof PageCalls>, v.GenericSchema>;

/** The calls that speak for an article: only the page at that very address may make them. */
const ownPage = v.object({ article: v.object({ url: v.string() }) });

/**
 * Whether this sender may make this call with this request: null, or the words of the refusal. PageCalls are for the top
 * frame of a tab, DeskCalls for our own pages; a request must be exactly of its shape.
 */
export function accept(name: string, request: unknown, sender: Sender): string | null {
  if (Object.hasOwn(pageSchemas, name)) {
    if (!isPage(sender)) return 'only a page may ask this';
    return malformed(pageSchemas[name as keyof typeof pageSchemas], request) ?? foreign(request, sender);
  }
  if (!Object.hasOwn(ownPageSchemas, name)) return 'unknown call';
  if (!isOwnPage(sender)) return 'only a page of the extension may ask this';
  return malformed(ownPageSchemas[name as keyof typeof ownPageSchemas], request);
}

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

const isPage = (sender: Sender): boolean =>
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  (/^(https?|file):\/\//i.test(sender.url ?? '') || ownTextAt(sender) !== null);

/** The draft desk asks for the text of the reader's own that it shows, by its own address. */
const ownTextAt = (sender: Sender): string | null => shownAddress(sender.url ?? '', browser.runtime.getURL('/'));

function malformed(schema: v.GenericSchema, request: unknown): string | null {
  // Valibot takes an array for an object.
  if (Array.isArray(request)) return 'malformed: request: Invalid type';
  const parsed = v.safeParse(schema, request, { abortEarly: true });
  if (parsed.success) return null;
  return `malformed: ${v.getDotPath(parsed.issues[0]) ?? 'request'}: ${parsed.issues[0].message}`.slice(0, 300);
}

/**
 * Where the browser says a page stands. `sender.url` stays at the address that the document was loaded from when a
 * single-page site moves on (seen in Chromium 156); the tab's own is believed where it is of the same site.
 */
export function senderAddress(sender: Sender): string {
  const own = ownTextAt(sender);
  if (own !== null) return own;
  const [frame, tab] = [sender.url ?? '', sender.tab?.url ?? ''];
  return tab && URL.parse(tab)?.origin === URL.parse(frame)?.origin && /^https?:/i.test(tab) ? tab : frame;
}

/** A request that speaks for an article (its schema has made sure that it names one) must come from that article's page. */
function foreign(request: unknown, sender: Sender): string | null {
  const spoken = v.safeParse(ownPage, request);
  if (!spoken.success) return null;
  const key = articleKey(senderAddress(sender));
  return key !== null && articleKey(spoken.output.article.url) === key ? null : 'not the page it speaks for';
}
