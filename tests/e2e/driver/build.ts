// The folder of the built extension for a browser. What is built is what ships; where the build is missing, or older than
// what it is made of, it is made first, so that nothing is ever tried on yesterday's code.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const made: Record<BrowserName, { readonly build: string; readonly folder: string }> = {
  chromium: { build: 'chrome', folder: 'chrome-mv3' },
  firefox: { build: 'firefox', folder: 'firefox-mv3' },
};
const sources = ['components', 'entrypoints', 'public', 'utils', 'wxt.config.ts', 'package-lock.json'];

/** Known to be new enough in this process: nobody changes the source under running tests. */
const fresh = new Set<BrowserName>();

/** Gives the folder, building first where that is needed. Throws, with what the build said, where it fails. */
export function buildOf(browser: BrowserName): string {
  const { build, folder } = made[browser];
  const path = join(root, '.output', folder);
  if (
    !fresh.has(browser) &&
    changed(join(path, 'manifest.json')) <= Math.max(...sources.map((each) => newest(join(root, each))))
  ) {
    console.error(`Building the extension (${build}) …`);
    const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', build], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build for ${build} failed.\n${stdout}${stderr}`);
  }
  fresh.add(browser);
  return path;
}

/** When a file was last changed, ms; 0 where there is none. */
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The last change of a file, or of anything in a folder: what was taken away changes the folder itself. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return changed(path);
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => changed(join(path, name)));
  return Math.max(changed(path), ...inside);
}
