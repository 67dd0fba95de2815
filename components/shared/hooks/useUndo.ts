// The last thing done that can be taken back, and what came of the last request: one line at the foot of the page.
import { useState } from 'preact/hooks';

export type Done = {
  readonly text: string;
  readonly kind: 'done' | 'trouble';
  readonly undo?: () => Promise<string>;
};

export type Undo = {
  readonly done: Done | null;
  /** Runs, then shows what it answers, if anything. False: it failed, and that is shown in its own words. */
  run(doing: () => Promise<Omit<Done, 'kind'> | null>): Promise<boolean>;
  takeBack(): Promise<void>;
  dismiss(): void;
};

export function useUndo(): Undo {
  const [done, setDone] = useState<Done | null>(null);
  const fail = (error: unknown) =>
    setDone({ text: error instanceof Error ? error.message : String(error), kind: 'trouble' });
  return {
    done,
    async run(doing) {
      try {
        const outcome = await doing();
        if (outcome) setDone({ ...outcome, kind: 'done' });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    async takeBack() {
      const undo = done?.undo;
      if (!undo) return;
      setDone(null);
      try {
        setDone({ text: await undo(), kind: 'done' });
      } catch (error) {
        fail(error);
      }
    },
    dismiss: () => setDone(null),
  };
}
