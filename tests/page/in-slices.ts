// Run inside a page with its scripts on: what the annotator does with a page, step by step, while the browser itself notes
// every task longer than 50 ms.

import { pausing } from '../../utils/annotator/pause.ts';
import { finderOf } from '../../utils/claims/engine.ts';
import { en } from '../../utils/claims/languages/en/en.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { createHighlighter, type Mark } from '../../utils/page/highlighter.ts';
import { type PageArticle, reading } from '../../utils/page/read.ts';

export type Sliced = {
  readonly longest: number;
  readonly long: number;
  readonly total: number;
  readonly claims: number;
  readonly partial: boolean;
  /** The longest step by name, for whoever mends it. */
  readonly steps: Readonly<Record<string, number>>;
};

export async function sliced(): Promise<Sliced> {
  const { signal } = new AbortController();
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  // The page's own work, and the arrival of this script, are not ours.
  await rest(300);
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.startTime >= begun) tasks.push(entry.duration);
  });
  observer.observe({ type: 'longtask' });
  const steps: Record<string, number> = {};
  const watched = function* <T>(name: string, run: Generator<void, T>): Generator<void, T> {
    for (;;) {
      const from = performance.now();
      const step = run.next();
      steps[name] = Math.max(steps[name] ?? 0, Math.round(performance.now() - from));
      if (step.done) return step.value;
      yield;
    }
  };
  const begun = performance.now();
  performance.mark('claimlight-begin');
  const page = await pausing(watched('reading', reading(document, { force: true })), signal);
  const claims = page && (await pausing(watched('claims', finderOf(en).find(page.article)), signal));
  const total = Math.round(performance.now() - begun);
  await pausing(watched('paint', createHighlighter().painting(marksOf(page, claims ?? []))), signal);
  performance.mark('claimlight-end');
  await rest(300);
  observer.disconnect();
  return {
    longest: Math.round(Math.max(0, ...tasks)),
    long: tasks.length,
    total,
    claims: claims?.length ?? 0,
    partial: page?.partial ?? false,
    steps,
  };
}

function* marksOf(page: PageArticle | null, claims: readonly Claim[]): Generator<Mark> {
  for (const claim of claims) {
    const range = page?.map.range(claim);
    if (range) yield { layer: claim.kind, range };
  }
}
