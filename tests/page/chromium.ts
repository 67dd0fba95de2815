// A headless Chromium that reads pages from memory: scripts off, network cut, a fresh tab a page, one navigation answered.
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { programOf } from '../e2e/driver/programs.ts';

export type PageSource = { readonly url: string; readonly html: string };

export type PageReader = {
  /** Loads a page and gives what the expression over `Page` (the exports of the entry) evaluates to. */
  read(source: PageSource, expression: string): Promise<unknown>;
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

/** Bundles `entry` (a path) and starts the browser. Throws, saying what to install, where there is none. */
export async function pageReader(entry: string): Promise<PageReader> {
  const executablePath = programOf('CHROMIUM');
  const code = await bundle(entry);
  let browser: Browser | null = null;
  const launch = () => puppeteer.launch({ executablePath, headless: true, pipe: true, args: launchArguments });
  return {
    async read(source, expression) {
      browser ??= await launch();
      const page = await browser.newPage();
      try {
        await open(page, source);
        return await page.evaluate(`${code}; ${expression}`);
      } finally {
        await page.close().catch(() => undefined);
      }
    },
    async close() {
      await browser?.close();
    },
  };
}

async function open(page: Page, { url, html }: PageSource): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let answered = false;
  page.on('request', (request: HTTPRequest) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const done =
      main && !answered
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
        : request.abort('aborted');
    if (main) answered = true;
    done.catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
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
