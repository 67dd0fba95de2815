// What the store is asked and what it answers, in types alone: messages carry them, the store keeps to them.

import type { AnchorState, PositionHint, QuoteSelector } from '../anchoring/selector.ts';
import type { ArticleFacts } from '../article.ts';
import type { ClaimSnapshot, Note } from './note.ts';

/** Where a note stands now. `exact` are the words found; null words: the note is an orphan. */
export type NotePlace = {
  readonly id: string;
  readonly state: AnchorState | 'orphan';
  readonly start: number | null;
  readonly exact: string | null;
};

/** Words to hang a note on, as the annotator describes them. `text` is article.text, kept with the first note. */
export type Anchor = {
  readonly target: Note['target'];
  readonly selector: QuoteSelector | null;
  readonly hint: PositionHint | null;
  readonly scope: 'article' | 'page';
  readonly claim: ClaimSnapshot | null;
  readonly article: ArticleFacts;
  readonly text: string;
  /** Of a transcript: when the words are spoken, HH:MM:SS. */
  readonly moment?: string;
};

/** `article` is needed with the first note of an article; the store finds or makes the record by address and fingerprint. */
export type SaveRequest = {
  readonly note: Note;
  /** The revision the writer last saw; 0 for a new note. */
  readonly baseRevision: number;
  /** The hand that writes, a UUID: one editor from its opening to the settling of a conflict. It is never in conflict with itself. */
  readonly by?: string | undefined;
  readonly article?: ArticleFacts & { readonly text: string };
};

/** An acknowledgement names what it saved. Anything else, an empty reply too, means: not saved, send it again. */
export type SaveReply =
  | { readonly status: 'saved'; readonly id: string; readonly revision: number; readonly note: Note }
  /** Someone else wrote in between: `note` is the stored one; the caller's whole version is among `note.conflicts`. */
  | { readonly status: 'conflict'; readonly id: string; readonly revision: number; readonly note: Note }
  /** `fault`, where it is told: which one, whatever the words of the reason. */
  | { readonly status: 'refused'; readonly id: string; readonly reason: string; readonly fault?: string };

export type ImportChoice = 'all' | 'new-only';

export type ImportPreview = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Older than what is here: the newer words stay, the older are kept beside them as another version. */
  readonly older: number;
  /** `foreign`: an address of another site than the article's, which is taken only where the reader says so. */
  readonly refused: readonly { readonly record: string; readonly reason: string; readonly foreign?: true }[];
};
