// The built extension in real, headless Chromium, driven over the DevTools pipe.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { ourSites, proxyPort } from '../network.ts';
import { buildOf } from './build.ts';
import { type Driver, layerNames, patience, pressWrite, type Restart, readHighlights, until } from './driver.ts';
import { programOf, withOurFonts } from './programs.ts';

/** `requested`: the address of every request that a page, a page of ours or our worker has made. */
export async function startChromium({
  headless = true,
  folder,
}: {
  headless?: boolean;
  /** Another built copy of the extension than the one that ships: with other words. */
  folder?: string;
} = {}): Promise<Driver & { requested: readonly string[] }> {
  const requested: string[] = [];
  const failed: string[] = [];
  const extensionFolder = folder ?? buildOf('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'claimlight-chromium-'));
  const downloads = join(profile, 'downloads-from-tests');
  await mkdir(downloads);
  let browser: Browser = await launch();
  let id = await idOf();
  // A new copy opens its welcome page: it must not come in front of the first page of a test.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: patience });

  async function launch(): Promise<Browser> {
    const started = await puppeteer.launch({
      executablePath: programOf('CHROMIUM'),
      headless,
      // A window for a person shows the fonts of the machine.
      env: headless ? withOurFonts() : process.env,
      pipe: true,
      userDataDir: profile,
      timeout: patience,
      protocolTimeout: 5 * patience,
      // With the folder on the command line, site access and the registered gate outlive a restart.
      enableExtensions: true,
      defaultViewport: { width: 1200, height: 900 },
      args: [
        `--load-extension=${extensionFolder}`,
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=HttpsUpgrades',
        '--host-resolver-rules=MAP news.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
        ...(proxyPort() === null
          ? []
          : [`--proxy-server=127.0.0.1:${proxyPort()}`, `--proxy-bypass-list=${ourSites.join(';')}`]),
      ],
    });
    const session = await started.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    started.on('targetcreated', (target) => void listen(target).catch(() => undefined));
    return started;
  }

  async function listen(target: Target): Promise<void> {
    if (!['page', 'service_worker', 'other', 'background_page'].includes(target.type())) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => requested.push(request.url));
    // A worker that is woken after a stop waits for its debugger, which is us, and would answer nobody (seen in Chromium 156).
    session.on('Inspector.targetReloadedAfterCrash', () => {
      void session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url = '', exception, text, stackTrace } }) => {
      const where = [url, ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)].join(' ');
      const said = exception?.description ?? text;
      if (/chrome-extension:|context invalidated/i.test(`${where} ${said}`)) failed.push(said);
    });
    await session.send('Network.enable');
    if (target.type() === 'page') await session.send('Runtime.enable');
  }

  async function idOf(): Promise<string> {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith('chrome-extension://'),
      { timeout: patience },
    );
    return new URL(target.url()).host;
  }

  async function extension(): Promise<Extension> {
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error('The extension is not installed.');
    return found;
  }

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    page.setDefaultNavigationTimeout(patience);
    return page;
  }

  async function extensionPage(path: string): Promise<Page> {
    const page = await newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  }

  async function command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const worker = (await (await extension()).workers())[0];
    await worker?.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
    })()`);
  }

  return {
    name: 'chromium',
    requested,
    downloads,
    command,
    async writeFromCard(page, open, before) {
      await pressWrite(page, open, () => command(page, 'open-card'), before);
      return until('the editor', async () => {
        const editor = (await (await extension()).pages()).find((candidate) => /sidepanel\.html/.test(candidate.url()));
        const text = await editor?.evaluate(() =>
          document.querySelector('form.editor') ? document.body.innerText : '',
        );
        return text || null;
      });
    },
    scriptsOff: (page) => page.setJavaScriptEnabled(false),
    async open(url) {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    extensionPage,
    async tabId(url) {
      const page = await extensionPage('options.html');
      const found = await page.evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === wanted)?.id ?? null;
      }, url);
      await page.close();
      if (found === null) throw new Error(`No tab shows ${url}`);
      return found;
    },
    async allowRequests(pattern) {
      const page = await newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
      );
      await page.close();
    },
    async toolbarClick(page, wanted) {
      await page.bringToFront();
      await page.triggerExtensionAction(await extension());
      return until(`popup with “${wanted}”`, async () => {
        const popup = (await (await extension()).pages()).find((candidate) => candidate.url().endsWith('/popup.html'));
        const text = await popup?.evaluate(() => document.body.innerText);
        return text?.includes(wanted) ? text : null;
      });
    },
    highlights: async (page) => {
      const realm = (await page.extensionRealms())[0];
      return realm ? realm.evaluate(readHighlights, layerNames) : {};
    },
    async stopBackground() {
      // Asked from an empty page: an extension page that asks this is closed along with its worker (seen in Chromium 156).
      const page = await newPage();
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    complaints: async () => [...failed],
    async restart({ kill = false, meanwhile }: Restart = {}) {
      const process = browser.process();
      if (kill && process?.pid) {
        const gone = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGKILL');
        await gone;
      } else await browser.close();
      await meanwhile?.();
      browser = await launch();
      id = await idOf();
    },
    closed: () => new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
