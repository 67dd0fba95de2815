// Long work is written as generators that yield where they may pause. Who has no clock to mind runs them to the end.

/** What a generator returns, without a pause. */
export function finished<T>(run: Generator<void, T>): T {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
