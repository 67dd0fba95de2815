// What our scripts take of a page's main thread while its article is read and marked: processor time, from Chromium's own
// trace. For a page that has no script of its own: then all script that runs in it is ours.
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type Driver, until } from '../../e2e/driver/driver.ts';

/** In ms; the page's own layout and paint do not count, but where a script of ours waits for them. */
export type Spent = { readonly sum: number; readonly longest: number };

const categories = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
/** Script by the names under which the trace has it; what one of them holds is not counted again. */
const isScript = /^(EvaluateScript|v8\.compile|FunctionCall|RunMicrotasks|TimerFire|MinorGC|MajorGC|V8\.GC\w*)$/;
const isTask = /ThreadControllerImpl::RunTask|PerformMicrotaskCheckpoint/;

export async function mainThread(driver: Driver, url: string): Promise<Spent> {
  const page = await driver.open('about:blank');
  await page.tracing.start({ categories });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await until('marks', async () => Object.keys(await driver.highlights(page)).length > 0);
  // What follows the marks at once (the notes’ places, the watch over the page) is of the same reading.
  await rested(page);
  await page.evaluate(() => performance.mark('claimlight-here'));
  const trace = await page.tracing.stop();
  await page.close();
  return spentIn(trace);
}

const rested = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))));

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.optional(v.number(), 0),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
    }),
  ),
});

function spentIn(trace: Uint8Array | undefined): Spent {
  const { traceEvents } = v.parse(traceSchema, JSON.parse(Buffer.from(trace ?? []).toString('utf8')));
  const here = traceEvents.find(({ name }) => name === 'claimlight-here');
  if (!here) throw new Error('The page set no mark.');
  const own = traceEvents
    .filter(({ pid, tid, dur }) => pid === here.pid && tid === here.tid && dur > 0)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const outermost = (name: RegExp) => {
    let end = 0;
    return own.filter((event) => {
      if (!name.test(event.name) || event.ts < end) return false;
      end = event.ts + event.dur;
      return true;
    });
  };
  const scripts = outermost(isScript);
  const tasks = own.filter(
    (task) => isTask.test(task.name) && scripts.some(({ ts }) => task.ts <= ts && ts < task.ts + task.dur),
  );
  return {
    sum: scripts.reduce((total, { tdur }) => total + tdur, 0) / 1000,
    longest: Math.max(0, ...tasks.map(({ tdur }) => tdur)) / 1000,
  };
}
