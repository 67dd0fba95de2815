// What the popup's first drawing needs, asked for by a script of 2 kB while the view's own are still on their way: by the
// time those run, the answers are there, and the list is the first thing drawn.
import { browser } from 'wxt/browser';
import { askTab, type PageReading } from '../../utils/messages.ts';
import { type FoundTab, findTab } from './find-tab.ts';

export type Ahead = FoundTab & {
  /** The list of the tab; null where nobody answered: the view asks again, and brings the annotator in. */
  readonly reading: PageReading | null;
  /** What storage.session holds: filter and order of the lists. */
  readonly kept: Readonly<Record<string, unknown>>;
};

const place = Symbol.for('claimlight ahead');

/** For the script that comes first: asks, and leaves the promise of the answers where the view's script finds it. */
export function askAhead(): void {
  const kept = browser.storage.session.get(null).catch(() => ({}));
  const answers = findTab().then(async (found): Promise<Ahead> => {
    const reading = found.tab && (await askTab(found.tab.id, 'read', { force: false }).catch(() => null));
    return { ...found, reading, kept: await kept };
  });
  Reflect.set(globalThis, place, answers);
}

/** Waits at most `patience` ms; null where nothing was asked or the answers are late: then the view asks by itself. */
export async function answersAhead(patience: number): Promise<Ahead | null> {
  const answers = Reflect.get(globalThis, place) as Promise<Ahead> | undefined;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([answers ?? null, late]).catch(() => null);
}
