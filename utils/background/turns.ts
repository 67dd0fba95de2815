// Long work of several tabs on the background's one thread: by turns, so that a short article never waits for a long one to
// end, and with a pause after each, in which a save or a popup's question is answered.

/** The most that one turn takes, ms, but for a step that is longer by itself. */
const slice = 8;

type Job = {
  readonly owner: number;
  readonly run: Generator<void, unknown>;
  readonly end: (how: { value: unknown } | { error: unknown } | null) => void;
};

export type Turns = {
  /**
   * Runs a generator to its end. An owner has one at a time: what it asks for takes the place of what it asked before, which
   * then gives null. Rejects with what the generator throws.
   */
  take<T>(owner: number, run: Generator<void, T>): Promise<T | null>;
  /** What this owner has asked for is not wanted any more: it gives null. */
  drop(owner: number): void;
};

/** `pause` resolves once others have had the thread; `now` is the clock, ms. */
export function createTurns(
  pause: () => Promise<unknown> = others,
  now: () => number = () => performance.now(),
): Turns {
  /** In the order of their turns; those that are not wanted any more are passed over. */
  const waiting: Job[] = [];
  const wanted = new Set<Job>();
  let isGoing = false;

  async function go(): Promise<void> {
    isGoing = true;
    // Not within the call that asks: who asks at the same time has the same right to the first turn.
    await null;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      if (!wanted.has(job)) continue;
      if (turn(job)) wanted.delete(job);
      else waiting.push(job);
      await pause();
    }
    isGoing = false;
  }

  /** Whether the job is done with. */
  function turn({ run, end }: Job): boolean {
    const begun = now();
    try {
      do {
        const step = run.next();
        if (!step.done) continue;
        end({ value: step.value });
        return true;
      } while (now() - begun < slice);
      return false;
    } catch (error) {
      end({ error });
      return true;
    }
  }

  function drop(owner: number): void {
    for (const job of wanted) {
      if (job.owner !== owner) continue;
      wanted.delete(job);
      job.end(null);
    }
  }

  return {
    drop,
    take<T>(owner: number, run: Generator<void, T>) {
      drop(owner);
      return new Promise<T | null>((resolve, reject) => {
        const end: Job['end'] = (how) => {
          if (how === null) resolve(null);
          else if ('error' in how) reject(how.error);
          else resolve(how.value as T);
        };
        const job = { owner, run, end };
        wanted.add(job);
        waiting.push(job);
        if (!isGoing) void go();
      });
    },
  };
}

/** A task of its own, behind those that wait already. */
const others = (): Promise<unknown> => scheduler.postTask(() => {}, { priority: 'user-visible' });
