// Long work in short tasks: the engine and the anchoring are generators without a clock; here is the clock.

/** Milliseconds of work before the page gets its turn: below one frame, so that scrolling stays smooth. */
const slice = 12;

let spent = 0;

/** Milliseconds of work done so far, the pauses not counted. */
export const workDone = (): number => spent;

/** Adds what was done elsewhere for this page: a page that never rests must not keep the background busy either. */
export const alsoSpent = (ms: number): void => {
  spent += ms;
};

/** Runs a generator to its end, giving way to the page every slice. Stops early, with null, once the signal aborts. */
export async function pausing<T>(run: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  let begun = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const from = performance.now();
    const step = run.next();
    const now = performance.now();
    spent += now - from;
    if (step.done) return step.value;
    if (now - begun < slice) continue;
    await giveWay();
    begun = performance.now();
  }
}

const giveWay = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));
