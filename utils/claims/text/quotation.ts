// What stands in quotation marks.

import type { Span } from '../../span.ts';

/** Words in quotation marks, marks included. */
export type Quotation = Span & {
  /** Runs on into the next passage, where it is opened again. */
  readonly open: boolean;
  /** Goes on from the passage before. */
  readonly continues: boolean;
  /** Its closing mark stands in the passage. */
  readonly closed: boolean;
  /** Starts with a capital, as a whole sentence does. */
  readonly capital: boolean;
  /** Words in double marks inside it: what the speaker quotes in turn. */
  readonly inside: readonly Span[];
};
