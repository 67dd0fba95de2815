// The claim watch of the site in front, switched on and off where one reads. It keeps a record of what is read there, so it
// says so beside the switch, and what was kept goes when it is switched off. The site is that of the article's key, by which
// the background decides: `m.` and `www.` are the same site.
import { browser } from 'wxt/browser';
import { articleKey } from '../../utils/article.ts';
import { ask, askTab } from '../../utils/messages.ts';
import { readSettings, type Settings, writeSettings } from '../../utils/settings.ts';
import { plural, words } from '../../utils/words.ts';
import { useSettings } from '../shared/hooks/useSettings.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import type { Tab } from './find-tab.ts';
import { siteOf } from './site.ts';

export type WatchSiteProps = { readonly tab: Tab | null; readonly hasNotes: boolean; readonly undo: Undo };

export function WatchSite({ tab, hasNotes, undo }: WatchSiteProps) {
  const [settings] = useSettings();
  const host = siteOf(articleKey(tab?.url ?? '') ?? undefined)?.host;
  if (!tab || !host || !settings) return null;
  const { sites, keepDays } = settings.watch;
  const on = sites.some((site) => covers(site, host));
  const set = async (next: readonly string[]) => {
    const { watch } = await readSettings();
    await writeSettings({ watch: { ...watch, sites: next } });
    // The page asks anew whether its visit is to be kept; one that is busy with itself holds up no answer to the reader.
    askTab(tab.id, 'notesChanged', {}).catch(() => undefined);
  };
  const change = () =>
    void undo.run(async () => {
      const before: Settings['watch']['sites'] = (await readSettings()).watch.sites;
      if (!on) {
        await set([...before, host]);
        const back = async () => {
          await set(before);
          await ask('clearWatched', { site: host });
          return words('watchSiteOffAgain', host);
        };
        return { text: words('watchSiteOn', host), undo: back };
      }
      const left = before.filter((site) => !covers(site, host));
      const gone = before.filter((site) => covers(site, host));
      await set(left);
      let articles = 0;
      for (const site of gone) articles += (await ask('clearWatched', { site })).articles;
      return { text: plural('watchSiteOff', articles, host) };
    });
  return (
    <section class="watch-site">
      <label>
        <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={change} />
        <span>{words('watchSite', host)}</span>
      </label>
      <p>
        {on ? plural('watchSiteKept', keepDays) : words('watchSiteHint')} {hasNotes && !on && words('watchSiteNoted')}{' '}
        <a href={browser.runtime.getURL('/options.html')} target="_blank" rel="noopener">
          {words('watchSiteMore')}
        </a>
      </p>
    </section>
  );
}

const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);
