// The shapes that the steps of attribution hand on: what is counted in atoms of a passage, and at last spans of the text.
import type { Span } from '../../span.ts';

/** Atoms of one sentence, and where the passage's own list has them. */
export type Sentence = { readonly from: number; readonly to: number };

/** A whole sentence, and whether it holds words in marks and verbs that may report: where none stand, no rule is asked. */
export type Whole = Sentence & { readonly quoted: boolean; readonly reports: boolean };

/** Atoms of a sentence that belong together; `to` is the first after them. */
export type Stretch = { readonly from: number; readonly to: number };

/** Atoms of a mention; `relative` where it is only "who", `shared` where its own verb is another one. */
export type Mention = Stretch & { readonly relative?: true; readonly shared?: true };

/** What reports: a verb group, a phrase, a noun or a sign. Only a verb takes anything. */
export type Cue = Stretch & {
  readonly head: number;
  readonly complements: number;
  readonly shape: 'finite' | 'ing' | 'infinitive' | 'passive' | 'bare';
  /** The form of the head, to tell a verb of the same clause ("and added") from one inside the content. */
  readonly forms: number;
  readonly plain: boolean;
  readonly negated: boolean;
};

/** What an order finds. A cue of no atoms is none. */
export type Found = {
  readonly rule: string;
  readonly mention: Mention | null;
  readonly cue: Cue;
  readonly content: readonly Stretch[];
  /** As in the attribution it makes, where no verb tells. */
  readonly spoken?: true;
};

/** Source, cue and content of one attribution, as spans of the text. */
export type Attribution = {
  readonly rule: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** A thought or wish, not a saying; not told where no verb is the cue. */
  readonly mind?: boolean | undefined;
  /** By a verb of saying, with a subject that is no pronoun: kept even inside another's words. */
  readonly spoken?: boolean;
  /** For a source that is only "who": the words it stands for. */
  readonly antecedent?: Span;
};
