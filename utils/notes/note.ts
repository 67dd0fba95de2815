// What the reader keeps. One schema a thing: the type follows from it, and every border (messages, imports) parses by it.
// Valibot was chosen over zod for its size in the background and the popup (a few kB instead of tens). A field that is not
// in version 1 is made by `added`, so that what older versions kept is still read (tests/notes/note-fields.test.ts says so).
import * as v from 'valibot';
import { claimKinds } from '../claims/model/kinds.ts';
import { added, completer, kept, type Older, renewed } from './kept.ts';
import { mostComments } from './most-comments.ts';
import { commentSchema, reviewSchema } from './others-words.ts';

export const verdictIds = [
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
  'unproven',
  'missing-context',
  'outdated',
  'misattributed',
  'satire',
  'opinion',
  'not-checkable',
] as const;
export type VerdictId = (typeof verdictIds)[number];

/** The number used in ClaimReview; the other verdicts are words only. */
export const verdictRating: Partial<Record<VerdictId, number>> = {
  true: 5,
  'mostly-true': 4,
  mixed: 3,
  'mostly-false': 2,
  false: 1,
};

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Milliseconds since 1970, as Date.now gives them. */
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Only http and https: a link of any other scheme is never opened, so it is never kept. */
const webAddress = v.pipe(text(4096), v.regex(/^https?:\/\/[^\s]+$/i, 'A link must begin with http:// or https://'));

/** Up to version 1 every pasted link got these two by itself: where both still stand, nobody knows who chose them. */
export const isOldDefault = (said: { readonly stance?: unknown; readonly kind?: unknown }): boolean =>
  said.stance === 'supports' && said.kind === 'primary';

export const stances = ['supports', 'contradicts', 'context'] as const;
export const evidenceKinds = ['primary', 'secondary'] as const;

export const evidenceSchema = kept({
  url: webAddress,
  title: text(1000),
  /** What it does to the claim; null until the reader says so. */
  stance: v.nullable(v.picklist(stances)),
  kind: v.nullable(v.picklist(evidenceKinds)),
  /** The day the reader looked it up, YYYY-MM-DD. */
  retrieved: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  passage: text(10_000),
  /** False where stance and kind are those that version 1 gave by itself: kept, and not taken for the reader's. */
  confirmed: added(v.boolean(), (older) => !isOldDefault(older)),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

export const selectorSchema = kept({ exact: text(100_000), prefix: text(1000), suffix: text(1000) });
export const hintSchema = kept({ start: count, end: count, length: count });

/** The claim as it stood when the note was made; claims themselves are derived and never stored. */
/** A claim's key holds its words, which may fill a paragraph: a shorter limit would refuse the note without a word. */
export const longestKey = 101_000;

export const snapshotSchema = kept({
  key: text(longestKey),
  kind: v.picklist(claimKinds),
  exact: text(100_000),
  rule: text(200),
  source: v.nullable(kept({ exact: text(2000), name: v.optional(text(1000)), class: text(40) })),
  cue: v.nullable(text(500)),
  quantity: v.nullable(kept({ low: v.number(), high: v.number(), unit: v.optional(text(200)), bound: text(20) })),
  outcomes: v.array(text(20)),
  who: v.nullable(text(500)),
  from: v.nullable(text(40)),
  to: v.nullable(text(40)),
});
export type ClaimSnapshot = v.InferOutput<typeof snapshotSchema>;

/** What a note may stand on, as lists name it: a claim of some kind, words of the reader's own choice, the whole article. */
export const noteKinds = [...claimKinds, 'selection', 'article'] as const;
export type NoteKind = (typeof noteKinds)[number];

const verdict = v.nullable(v.picklist(verdictIds));

/** The reader's own word for a verdict, and which of ours it stood for: where the note's verdict is another, it says nothing. */
const ownVerdictSchema = kept({ word: text(60), means: v.picklist(verdictIds) });
export type OwnVerdict = v.InferOutput<typeof ownVerdictSchema>;

/** What version 1 kept of another writer's words. It stands in files and rows; as they are read it becomes a version. */
const conflictSchema = kept({
  text: text(200_000),
  verdict,
  evidence: v.array(evidenceSchema),
  revision: count,
});

/** What is the reader's own in a note: another version of it has all of this. */
const content = {
  target: v.picklist(['claim', 'selection', 'article']),
  selector: v.nullable(selectorSchema),
  hint: v.nullable(hintSchema),
  /** `page`: words outside the article, anchored in the page's visible text. */
  scope: v.picklist(['article', 'page']),
  claim: v.nullable(snapshotSchema),
  /** In a transcript: when the words are spoken, HH:MM:SS. */
  moment: added(v.nullable(text(20)), () => null),
  status: v.picklist(['open', 'in-progress', 'done', 'later']),
  later: v.nullable(kept({ reason: text(2000), recheckOn: v.nullable(text(10)) })),
  verdict,
  ownVerdict: added(v.nullable(ownVerdictSchema), () => null),
  confidence: v.nullable(v.picklist(['low', 'medium', 'high'])),
  /** Markdown. */
  text: text(200_000),
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(200)),
  tags: v.pipe(v.array(text(100)), v.maxLength(100)),
  /** Who made the note. */
  author: v.nullable(text(200)),
  review: added(v.nullable(reviewSchema), () => null),
  /** Who wrote this version of it, where that person has a name. It is no part of what a version says. */
  writer: added(v.nullable(text(200)), () => null),
  /** Whose it is to check. */
  assigned: added(v.nullable(text(200)), () => null),
  comments: added(v.pipe(v.array(commentSchema), v.maxLength(mostComments)), () => []),
  pastSelectors: v.array(selectorSchema),
};

/** Another version of a note, whole: what a second writer wrote, kept beside the note until the reader chooses. */
export const versionSchema = kept({
  ...content,
  /** Names the hand it came from: as long as that writes on, the version is replaced, not doubled. */
  id: v.pipe(v.string(), v.uuid()),
  modified: time,
  /** The revision it was written on. */
  revision: count,
});
export type Version = v.InferOutput<typeof versionSchema>;

/** More versions than anybody could have made: a file that holds more is none of ours. */
export const mostVersions = 1000;

export const noteSchema = kept({
  id: v.pipe(v.string(), v.uuid()),
  articleId: v.pipe(v.string(), v.uuid()),
  ...content,
  created: time,
  modified: time,
  /** Counts writes; 0 for a note never saved. A writer that holds an older one gets a conflict. */
  revision: count,
  /** Always null once it is read: `conflicts` has taken its place, but a Claimlight of version 1 refuses notes without it. */
  conflict: renewed(v.nullable(conflictSchema), (before) => (isVersion1(before) ? null : before)),
  conflicts: renewed(v.pipe(v.array(versionSchema), v.maxLength(mostVersions)), withVersion1),
  /** When it was put in the bin, or null. */
  deleted: v.nullable(time),
  /** A cache: how the note stood when the article was last open. */
  lastSeen: v.nullable(
    kept({ at: time, state: v.picklist(['exact', 'moved', 'changed', 'orphan']), exact: text(100_000) }),
  ),
});
export type Note = v.InferOutput<typeof noteSchema>;

// Null in nearly every row, and 100,000 are read at a time.
const isVersion1 = (conflict: unknown): conflict is Older =>
  (conflict ?? null) !== null && v.is(conflictSchema, conflict);

/** The versions of a record as read, with the one that a Claimlight of version 1 has put under `conflict`. */
function withVersion1(before: unknown, older: Older): unknown {
  const { conflict, id, modified } = older;
  const versions = before === undefined ? [] : before;
  if (!isVersion1(conflict) || !Array.isArray(versions)) return versions;
  const own = Object.fromEntries(Object.keys(content).map((name) => [name, older[name]]));
  return [...versions, { ...own, ...conflict, id, modified }];
}

/** A note that was parsed by an older version, with the fields that came since. */
export const completeNote = completer(noteSchema);

/** Parses what was kept as a note; null where it is none. */
export function asNote(value: unknown): Note | null {
  const parsed = v.safeParse(noteSchema, value);
  return parsed.success ? parsed.output : null;
}
export type NoteState = NonNullable<Note['lastSeen']>['state'];

export const dismissedSchema = kept({ key: text(longestKey), kind: text(20), exact: text(2000), at: time });
/** "Not a claim", remembered for one article. */
export type Dismissed = v.InferOutput<typeof dismissedSchema>;

const articleEntries = {
  id: v.pipe(v.string(), v.uuid()),
  url: webAddressOrFile(),
  /** articleKey form; the first is that of `url`. */
  urls: v.array(text(4096)),
  title: text(2000),
  byline: v.nullable(text(1000)),
  /** Each person by name. A record from before that says them in its byline alone, which may be no list of names. */
  authors: added(v.array(text(200)), () => []),
  publisher: v.nullable(text(500)),
  published: v.nullable(text(40)),
  modified: v.nullable(text(40)),
  language: text(40),
  fingerprint: text(200),
  /** article.text when the first note was made, at most 500,000 UTF-16 units; '' until then. */
  text: text(500_000),
  dismissed: v.array(dismissedSchema),
  /** Addresses the reader has parted from this article, whatever pages say of themselves. */
  unlinked: v.optional(v.array(text(4096))),
  created: time,
  seen: time,
  revision: count,
};
/** An article that carries notes or dismissals: its facts, its addresses, and its text at the time of the first note. */
export const articleSchema = kept({
  ...articleEntries,
  /** The label of the second database its notes belong to; without one they are in the reader's own. */
  space: v.optional(v.pipe(v.string(), v.uuid())),
  /** Records that came along when the reader linked their addresses, with what was theirs: parting gives it back. */
  merged: v.optional(
    v.array(
      kept({
        article: kept(articleEntries),
        notes: v.array(v.pipe(v.string(), v.uuid())),
        /** Keys of the dismissals that only the other record had. */
        dismissed: v.array(text(longestKey)),
      }),
    ),
  ),
});
export type ArticleRecord = v.InferOutput<typeof articleSchema>;
/** An article that was parsed by an older version, with the fields that came since. */
export const completeArticle = completer(articleSchema);

/** Pages are http, https or a local file (a saved copy). */
function webAddressOrFile() {
  return v.pipe(
    text(4096),
    v.regex(/^(https?|file):\/\/[^\s]*$/i, 'An article lives at an http, https or file address'),
  );
}
