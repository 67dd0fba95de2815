// The folder that `npm run build` made for a browser; the tests run what ships and never build by themselves.
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

export async function buildOf(browser: BrowserName): Promise<string> {
  const name = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));
  await access(`${folder}/manifest.json`).catch(() => {
    throw new Error(`.output/${name} is missing: run "npm run build" first.`);
  });
  return folder;
}
