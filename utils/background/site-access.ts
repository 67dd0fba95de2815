// The gate follows the reader's site access: registered for exactly the sites granted, without those never to touch, and
// run in the tabs that are open when access is granted, for a registration reaches only later loads.
import { browser } from 'wxt/browser';
import { injectGate, registerGate } from '../injection.ts';
import { syncOrigins } from '../notes/sync/status.ts';
import { leaveTabs } from './shown-tabs.ts';
import { untouchedSites } from './untouched.ts';

// Two registrations at once fail with "Duplicate script ID" (seen in both browsers): each waits for the one before.
let chain: Promise<unknown> = Promise.resolve();

/**
 * Registers the gate for the access there is now; whether it was not so already. Never rejects: what fails is tried again
 * with the next change.
 */
export function followSiteAccess(): Promise<boolean> {
  const done = chain.then(register).catch((error) => {
    console.warn('The gate was not registered:', error);
    return false;
  });
  chain = done;
  return done;
}

/**
 * When the browser starts, or the extension is new: a registration that was lost was missing for tabs already open.
 * `replaced`: another version came in the place of the one whose scripts stood there, and they have ended with it.
 */
export async function returnToSites(replaced = false): Promise<void> {
  const isNew = await followSiteAccess();
  if (isNew || replaced) await enterTabs((await browser.permissions.getAll()).origins);
}

/** After a grant: registers, and runs the gate in the tabs already open on those sites. */
export async function welcomeSites(origins: readonly string[] = []): Promise<void> {
  await followSiteAccess();
  await enterTabs(origins);
}

async function enterTabs(origins: readonly string[] = []): Promise<void> {
  const servers = await syncOrigins().catch((): string[] => []);
  const sites = sitesIn(origins).filter((origin) => !servers.includes(origin));
  if (sites.length === 0) return;
  const untouched = await untouchedSites();
  for (const tab of await browser.tabs.query({ url: sites }))
    if (tab.id !== undefined && !isUnder(tab.url ?? '', untouched)) await injectGate(tab.id);
}

/** After access was taken back: the tabs open where we may not be any more are left at once, marks and all. */
export async function leaveSites(origins: readonly string[] = []): Promise<void> {
  await followSiteAccess();
  if (sitesIn(origins).length > 0) await leaveTabs();
}

/** Whether an address lies on one of the sites the reader has named, or on a subdomain of one. */
export function isUnder(url: string, sites: readonly string[]): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return sites.map(hostOf).some((site) => site !== '' && (host === site || host.endsWith(`.${site}`)));
}

async function register(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const untouched = await untouchedSites();
  // What was granted for sync alone is no site to be marked.
  const servers = await syncOrigins().catch((): string[] => []);
  return await registerGate(
    sitesIn(origins).filter((origin) => !servers.includes(origin)),
    untouched.flatMap(excluded),
  );
}

const isSite = (origin: string): boolean => /^(https?|\*):\/\//.test(origin);

/** `<all_urls>` (a policy, a copy with host permissions) is access too; of what it covers only the web is ours to mark. */
const sitesIn = (origins: readonly string[]): string[] => [
  ...new Set(
    origins.flatMap((origin) =>
      origin === '<all_urls>' ? ['https://*/*', 'http://*/*'] : isSite(origin) ? origin : [],
    ),
  ),
];

// A pattern `*.host` holds the host itself too; an IP address takes no star.
function excluded(site: string): string[] {
  const host = hostOf(site);
  if (host === '') return [];
  return [/[a-z]/i.test(host) && !host.startsWith('[') ? `*://*.${host}/*` : `*://${host}/*`];
}

/** A host as browsers write it (punycode, lower case); '' where what the reader typed names none. */
function hostOf(site: string): string {
  const address = `https://${site.trim().replace(/^[a-z]+:\/\//i, '')}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
