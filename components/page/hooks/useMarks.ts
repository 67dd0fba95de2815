// The marks of the page in a tab: off for now, or off for its site for good. The list stays what it is.
import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../../../utils/messages.ts';
import { readSettings, writeSettings } from '../../../utils/settings.ts';
import { words } from '../../../utils/words.ts';
import type { Undo } from '../../shared/hooks/useUndo.ts';
import type { Tab } from '../find-tab.ts';
import { siteOf } from '../site.ts';

export type Marks = {
  readonly on: boolean;
  /** The site of the tab; null where it has none that we may know. */
  readonly host: string | null;
  /** Whether the reader wants no marks on this site. */
  readonly quiet: boolean;
  /** For this page, until it is loaded anew. */
  toggle(): void;
  /** For this site, until the reader says otherwise. */
  setQuiet(quiet: boolean): void;
};

/** `on`: as the annotator last said; `refresh` asks it again. */
export function useMarks(tab: Tab | null, on: boolean, refresh: () => Promise<void>, undo: Undo): Marks {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => void readSettings().then(({ quietSites }) => setSites(quietSites)), []);
  const host = siteOf(tab?.url)?.host ?? null;

  // Without `now` the page itself turns them round: what we show may be a moment old.
  const paint = async (now?: boolean): Promise<boolean> => {
    const painted = tab && (await askTab(tab.id, 'marks', now === undefined ? {} : { on: now })).on;
    await refresh();
    return painted ?? on;
  };
  const keepQuiet = async (site: string, now: boolean) => {
    const { quietSites } = await readSettings();
    const next = now ? [...new Set([...quietSites, site])] : quietSites.filter((each) => each !== site);
    await writeSettings({ quietSites: next });
    setSites(next);
    await paint(!now);
  };
  return {
    on,
    host,
    quiet: host !== null && sites.includes(host),
    toggle: () =>
      void undo.run(async () => {
        return { text: words((await paint()) ? 'marksShown' : 'marksHidden') };
      }),
    setQuiet(now) {
      if (host === null) return;
      void undo.run(async () => {
        await keepQuiet(host, now);
        const back = async () => {
          await keepQuiet(host, !now);
          return words(now ? 'marksSiteShown' : 'marksSiteHidden', host);
        };
        return { text: words(now ? 'marksSiteHidden' : 'marksSiteShown', host), undo: back };
      });
    },
  };
}
