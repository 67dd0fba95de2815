// Brings the claim finder of a language into the background when it is first asked for: the popup and the saves, for which
// the background starts far more often, wait for none of it.
//
// Chromium's service worker knows no import() and loads no script after it was installed, but for those it has loaded while
// it was being installed: those it keeps, their compiled code with them, and gives them again at any later time.
import type { ClaimFinder } from '../claims/contracts.ts';
import { installedFinder, packCodes } from '../claims/languages/installed-finders.ts';
import { ownScript } from '../own-script.ts';

/** The part of a service worker's scope used here, which is not known to the DOM's types. */
declare const importScripts: ((url: string) => void) | undefined;

/** The engine of sync, loaded where a server is named. */
const syncing = '/syncing.js';
const fileOf = (code: string): string => `/finder-${code}.js`;

/** For the top of the background: has the finders kept where a service worker is being installed. */
export function keepFinders(): void {
  addEventListener('install', () => {
    for (const file of [...packCodes.map(fileOf), syncing]) importScripts?.(ownScript(file));
  });
}

const loading = new Map<string, Promise<void>>();

/** Whether the finder for a code is here already. */
export const isReady = (code: string): boolean => installedFinder(code) !== null;

/** The finder for a code of `packCodes`; rejects where its script cannot be loaded. */
export async function finderFor(code: string): Promise<ClaimFinder> {
  const brought = loading.get(code) ?? load(fileOf(code));
  loading.set(code, brought);
  await brought.catch((error: unknown) => {
    loading.delete(code);
    throw error;
  });
  const finder = installedFinder(code);
  if (!finder) throw new Error(`${fileOf(code)} left no finder`);
  return finder;
}

/** Brings the engine of sync; rejects where its script cannot be loaded. */
export const loadSyncing = (): Promise<void> => load(syncing);

/** Firefox has a page for its background, with a document that scripts can be put into. */
async function load(file: string): Promise<void> {
  if (typeof importScripts === 'function') return importScripts(ownScript(file));
  const script = document.createElement('script');
  script.src = ownScript(file);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  script.addEventListener('load', () => resolve());
  script.addEventListener('error', () => reject(new Error(`${file} did not load`)));
  document.head.append(script);
  await promise;
}
