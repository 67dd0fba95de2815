// Sites never to touch, in time: Chromium takes some three seconds after its start to say what a policy sets, and a page
// that is opened meanwhile would be passed over. Until then holds what the policy said last.
import { browser } from 'wxt/browser';
import { readManaged } from '../managed.ts';
import { readSettings } from '../settings.ts';

const key = 'blockedByPolicy';
/** How long the policy is waited for where it was known before, ms. */
const patience = 100;

/** Sites blocked by the reader and by policy. */
export async function untouchedSites(): Promise<readonly string[]> {
  const [{ neverSites }, blocked] = await Promise.all([readSettings(), blockedSites()]);
  return [...neverSites, ...blocked];
}

/** Sites blocked by policy, which nobody overrules. */
export async function blockedSites(): Promise<readonly string[]> {
  const { [key]: last } = await browser.storage.local.get(key);
  const asked = readManaged().then(async ({ blockedSites: now }) => {
    if (JSON.stringify(now) !== JSON.stringify(last)) await browser.storage.local.set({ [key]: now });
    return now;
  });
  if (!Array.isArray(last)) return await asked;
  const known = last.filter((site) => typeof site === 'string');
  return await Promise.race([asked, new Promise<string[]>((resolve) => setTimeout(resolve, patience, known))]);
}
