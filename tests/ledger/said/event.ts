// One event as three desks and one fact-checker told it: two things said, near to one another, each four times over.
// Invented people and places, in our own words.

export type Telling = {
  readonly kind: 'quote' | 'statement' | 'review';
  /** Whom the desk gives the words to, as its sentence has it. */
  readonly source: string;
  readonly exact: string;
};

export type SaidEvent = {
  readonly name: string;
  /** YYYY-MM-DD of the first desk; the others follow day by day. */
  readonly day: string;
  /** Headlines of the desks; the last is that of the fact-checker. */
  readonly titles: readonly [string, string, string, string];
  /** Two things said: the tellings of one say the same, those of the other something near. */
  readonly said: readonly [readonly Telling[], readonly Telling[]];
};

const telling =
  (kind: Telling['kind']) =>
  (source: string, exact: string): Telling => ({ kind, source, exact });
export const quote = telling('quote');
export const statement = telling('statement');
export const review = telling('review');
