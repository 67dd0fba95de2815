// What the engine finds: the vocabulary of claims. Pure data: no DOM, no extension API, no clock.

import type { Span } from '../../span.ts';
import type { ClaimKind, ClaimView } from './kinds.ts';

/**
 * What kind of source speaks. An office with one holder is a named person only if the article names the holder; a name of
 * which nothing tells whether a person or a body bears it is `other-named`.
 */
export type SourceClass =
  | 'named-person'
  | 'named-organisation'
  | 'other-named'
  | 'unnamed-officials'
  | 'other-unnamed'
  | 'document'
  | 'media'
  | 'none';

/** Which way a stated number is open: "more than 20" is 20, `at-least`. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'between';

export type Outcome = 'killed' | 'injured' | 'missing' | 'displaced' | 'detained' | 'casualties';

/** A piece of article.text with its words. */
export type Piece = Span & { readonly exact: string };

/** The mention the sentence gives, cut before any relative clause; `name` is whom it stands for, where the article says so. */
export type Source = Piece & { readonly name?: string; readonly class: SourceClass };

/** The numbers stated, always finite; one number stated gives low = high. Units stay as written. */
export type Quantity = { readonly low: number; readonly high: number; readonly unit?: string; readonly bound: Bound };

/** Something the arithmetic of the article asks; never a verdict. `with` holds keys of the other claims. */
export type Question = { readonly code: string; readonly text: string; readonly with: readonly string[] };

/** A span of article.text that asserts something checkable. */
export type Claim = Piece & {
  /** kind + words + nth: names the claim in messages, dismissals and rows. */
  readonly key: string;
  readonly kind: ClaimKind;
  /** Which rule found it, for the "why is this marked?" line. */
  readonly rule: string;
  /** 0 to 1: how much it asks to be checked. */
  readonly weight: number;
  /** `key`: shown in the Key view too. */
  readonly view: ClaimView;
  /** Key of the statement or quote around it, whose source the card shows. */
  readonly within?: string;
  /** A quotation that goes on from the passage before. */
  readonly continues?: true;
  readonly source?: Source | null;
  readonly cue?: Piece | null;
  readonly quantity?: Quantity;
  readonly outcomes?: readonly Outcome[];
  readonly who?: string;
  readonly implied?: true;
  readonly part?: 'total' | 'part' | 'new';
  /** YYYY-MM-DD, or with time and offset for clock times; both ends inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly questions?: readonly Question[];
};

/** What a detector makes: a claim before keys, weights, views and nesting are settled. */
export type Finding = Omit<Claim, 'key' | 'weight' | 'view' | 'within' | 'exact'>;
