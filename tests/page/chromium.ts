// A headless Chromium that reads pages from memory: scripts off, network cut, a fresh tab a page, one navigation answered.
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from 'vite';
import { programOf } from '../e2e/driver/programs.ts';

/** `type`: the media type that it is served as, HTML where none is given. */
export type PageSource = { readonly url: string; readonly html: string; readonly type?: string };

export type PageReader = {
  /** Loads a page and gives what the expression over `Page` (the exports of the entry) evaluates to. */
  read(source: PageSource, expression: string): Promise<unknown>;
  /**
   * The same, with the length of each task of the page's main thread between the marks `claimlight-begin` and
   * `claimlight-end`, in ms of processor time: what the machine does beside it does not count.
   */
  traced(source: PageSource, expression: string): Promise<{ readonly value: unknown; readonly tasks: number[] }>;
  close(): Promise<void>;
};

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-features=HttpsUpgrades',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Bundles `entry` (a path) and starts the browser. `scripts`: with them off, timers never fire in the page.
 * Throws, saying what to install, where there is none.
 */
export async function pageReader(entry: string, { scripts = false } = {}): Promise<PageReader> {
  const executablePath = programOf('CHROMIUM');
  const code = await bundle(entry);
  let running: Promise<Browser> | null = null;
  const launch = () => puppeteer.launch({ executablePath, headless: true, pipe: true, args: launchArguments });
  /** The browser; another where it has died, so that a page that kills it does not take the rest along. */
  async function alive(): Promise<Browser> {
    running ??= launch();
    const started = running;
    const browser = await started.catch((error: unknown) => {
      running = null;
      throw error;
    });
    if (browser.connected) return browser;
    if (running === started) running = null;
    return alive();
  }
  async function within<T>(source: PageSource, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await (await alive()).newPage();
    try {
      await open(page, source, scripts);
      return await work(page);
    } finally {
      await page.close().catch(() => undefined);
    }
  }
  return {
    read: (source, expression) => within(source, (page) => page.evaluate(`${code}; ${expression}`)),
    traced: (source, expression) =>
      within(source, async (page) => {
        await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
        const value = await page.evaluate(`${code}; ${expression}`);
        return { value, tasks: tasksIn(await page.tracing.stop()) };
      }),
    async close() {
      await (await running)?.close();
    },
  };
}

async function open(page: Page, { url, html, type = 'text/html' }: PageSource, scripts: boolean): Promise<void> {
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  let answered = false;
  page.on('request', (request: HTTPRequest) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const done =
      main && !answered
        ? request.respond({ status: 200, contentType: `${type}; charset=utf-8`, body: html })
        : request.abort('aborted');
    if (main) answered = true;
    done.catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
    }),
  ),
});

/** What goes on after a `scheduler.yield()` is no task by name, but one for the page: it runs in a checkpoint of its own. */
function tasksIn(trace: Uint8Array | undefined): number[] {
  const { traceEvents } = v.parse(traceSchema, JSON.parse(Buffer.from(trace ?? []).toString('utf8')));
  const begin = traceEvents.find(({ name }) => name === 'claimlight-begin');
  const end = traceEvents.find(({ name }) => name === 'claimlight-end');
  if (!begin || !end) throw new Error('The page set no marks.');
  return traceEvents
    .filter(
      ({ name, pid, tid, ts }) =>
        pid === begin.pid &&
        tid === begin.tid &&
        ts >= begin.ts - 1000 &&
        ts <= end.ts &&
        /ThreadControllerImpl::RunTask|PerformMicrotaskCheckpoint/.test(name),
    )
    .map(({ tdur }) => tdur / 1000);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'chrome140', lib: { entry, name: 'Page', formats: ['iife'] } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`Nothing was built of ${entry}`);
  return result.output[0].code;
}
