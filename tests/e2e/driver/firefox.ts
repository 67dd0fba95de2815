// The built extension in real, headless Firefox, driven over WebDriver BiDi.
// Extension pages report about:blank as their address but evaluate, click and screenshot as any page does; `goto` of one
// never settles, so it is not awaited. The toolbar is reached through the browser's own window.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ourSites, proxyPort } from '../network.ts';
import { buildOf } from './build.ts';
import { type Driver, layerNames, patience, pressWrite, type Restart, readHighlights, until } from './driver.ts';
import { setFirefoxPolicy } from './policy.ts';
import { ourFonts, programOf, withOurFonts } from './programs.ts';

const addOn = 'claimlight@example.org';
/** Fixed by a preference, so that the tests know the address of the extension's pages. */
const uuid = '6f2c1c8e-93a1-4b7e-9c55-1d0c7b1a2e3f';
const origin = `moz-extension://${uuid}`;

type Connection = { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };

/** Undocumented in puppeteer: the line to the browser itself, for its own window. */
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('This puppeteer has no browser.connection.');
  return connection;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

export async function startFirefox({
  headless = true,
  dark = false,
  folder,
  policy,
}: {
  headless?: boolean;
  /** Another built copy of the extension than the one that ships. */
  folder?: string;
  /** What the machine sets for the extension. */
  policy?: object;
  /** Pages see a dark theme: WebDriver BiDi cannot change it later. */
  dark?: boolean;
} = {}): Promise<Driver> {
  const extensionFolder = folder ?? buildOf('firefox');
  const profile = await mkdtemp(join(tmpdir(), 'claimlight-firefox-'));
  const downloads = join(profile, 'downloads-from-tests');
  await mkdir(downloads);
  if (policy) setFirefoxPolicy(profile, addOn, policy);
  let browser = await launch();
  // A new copy opens its welcome page: it must not come in front of the first page of a test.
  await until('the welcome page', () =>
    inWindow(`gBrowser.browsers.some(({ currentURI }) => currentURI.spec.endsWith('/welcome.html'))`),
  );

  async function launch(): Promise<Browser> {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: programOf('FIREFOX'),
      headless,
      env: { ...(headless ? withOurFonts() : process.env), ...(policy && { HOME: profile }) },
      userDataDir: profile,
      timeout: patience,
      protocolTimeout: 5 * patience,
      defaultViewport: { width: 1200, height: 900 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'security.sandbox.content.read_path_whitelist': ourFonts,
        'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // A reader's browser has it; the driver's own preferences take it out.
        'fission.bfcacheInParent': true,
        'network.dns.localDomains': ourSites.slice(0, 2).join(),
        // Any other site is refused at once, as in Chromium: a name looked up in vain takes ten seconds.
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort() ?? 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort() ?? 9,
        'network.proxy.no_proxies_on': ourSites.join(),
        'dom.security.https_first': false,
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        // The panel of downloads would take the keyboard.
        'browser.download.alwaysOpenPanel': false,
      },
    });
    await started.installExtension(extensionFolder);
    return started;
  }

  async function inWindow(expression: string): Promise<unknown> {
    const connection = connectionOf(browser);
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = tree.result.contexts as { context: string }[];
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      userActivation: true,
    });
    const result = answer.result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'failed in the browser window');
    return result.result?.value;
  }

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    page.setDefaultNavigationTimeout(patience);
    return page;
  }

  async function extensionPage(path: string): Promise<Page> {
    const page = await newPage();
    page.goto(`${origin}/${path}`).catch(() => {});
    const name = path.split('?')[0] ?? path;
    await until(`${name} to load`, () =>
      page.evaluate(
        (wanted) => location.href.includes(wanted) && document.readyState === 'complete' && document.body !== null,
        name,
      ),
    );
    return page;
  }

  async function command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const wanted = JSON.stringify(keys[name]);
    if (wanted === undefined) throw new Error(`No default key for ${name}`);
    await inWindow(
      `[...document.querySelectorAll('keyset[id*="claimlight"] key')].find((key) => [key.getAttribute('key'), key.getAttribute('keycode')].includes(${wanted})).doCommand()`,
    );
  }

  return {
    name: 'firefox',
    downloads,
    command,
    async writeFromCard(page, open, before) {
      // The popup can be looked into from another page of ours only, and one opened later would close it.
      const helper = await extensionPage('options.html');
      await pressWrite(page, open, () => command(page, 'open-card'), before);
      const text = await until('the editor', async () => {
        const shown = await helper.evaluate(
          `chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector('form.editor')?.innerText ?? ''`,
        );
        return typeof shown === 'string' && shown !== '' ? shown : null;
      });
      await helper.close();
      return text;
    },
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
    allowRequests: async () => {},
    async toolbarClick(page, wanted) {
      const helper = await extensionPage('options.html');
      await page.bringToFront();
      await inWindow(`document.getElementById('${addOn.replace(/[@.]/g, '_')}-BAP').click()`);
      const text = await until(`popup with “${wanted}”`, async () => {
        const shown = await helper.evaluate(
          `chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? ''`,
        );
        return typeof shown === 'string' && shown.includes(wanted) ? shown : null;
      });
      await helper.close();
      return text;
    },
    async scriptsOff(page) {
      // Its protocol has no command for it yet.
      await page.bringToFront();
      await inWindow('gBrowser.selectedBrowser.browsingContext.allowJavascript = false');
    },
    highlights: (page) => page.evaluate(readHighlights, layerNames),
    async stopBackground() {
      await inWindow(`WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension.terminateBackground()`);
    },
    async complaints() {
      const said = await inWindow(`JSON.stringify(Services.console.getMessageArray().flatMap((each) =>
        each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag) &&
        each.sourceName.startsWith('${origin}') ? each.errorMessage : []))`);
      return JSON.parse(String(said));
    },
    async restart({ kill = false, meanwhile }: Restart = {}) {
      const process = browser.process();
      if (kill && process?.pid) {
        const gone = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGKILL');
        await gone;
        // Puppeteer puts the profile's own preferences back after an exit; a start in the middle of that loses them.
        await until('the preferences to be put back', async () => !existsSync(join(profile, 'user.js.puppeteer')));
      } else await browser.close();
      await meanwhile?.();
      browser = await launch();
    },
    closed: () => new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox knows a command by its key only. */
const keys: Record<string, string> = {
  'next-claim': 'VK_PERIOD',
  'previous-claim': 'VK_COMMA',
  'open-card': 'M',
  'note-selection': 'N',
};
