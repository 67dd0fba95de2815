// How often a page may be read again. A page that never rests (a ticker) is read for a small share of the time and no more;
// one that has rested may change once and is read at once: a reader who has more loaded waits for nothing.

/** Readings may take this share of the time in the long run: 2 %. */
const share = 0.02;

export type ReadingBudget = {
  /** A reading has ended at `now`, ms, that took `spent` ms of work. */
  cost(spent: number, now: number): void;
  /** The earliest time that the next reading is paid for, ms. */
  next(): number;
};

/**
 * What was spent is paid back by and by. One reading's cost may stay owed, and no more is waited for than the last one has
 * cost: most readings of a ticker's page find nothing new and are cheap.
 */
export function readingBudget(): ReadingBudget {
  let owed = 0;
  let since = 0;
  let last = 0;
  return {
    cost(spent, now) {
      owed = Math.max(0, owed - (now - since) * share) + spent;
      since = now;
      last = spent;
    },
    next: () => since + Math.min(last, Math.max(0, owed - last)) / share,
  };
}
