// We may not see this page: the ways to let us in, or who keeps us out.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readManaged, untouchedSites } from '../../utils/managed.ts';
import { words } from '../../utils/words.ts';
import { allSites } from '../shared/hooks/useSiteAccess.ts';
import type { Tab } from './find-tab.ts';
import { siteOf } from './site.ts';

export type NoAccessProps = {
  readonly tab: Tab | null;
  readonly place: 'popup' | 'panel';
  /** `force`: the reader insists, where it was they who keep us out. */
  readonly onRefresh: (force?: boolean) => Promise<void>;
  /** What stands here where being let in would not help. */
  readonly children?: ComponentChildren;
};

export function NoAccess({ tab, place, onRefresh, children }: NoAccessProps) {
  const [denied, setDenied] = useState(false);
  const { never, byPolicy } = useNever(tab);
  const site = siteOf(tab?.url);
  // Straight from the click: after any await the browser would refuse to ask.
  const grant = (origins: string[]) => () =>
    void browser.permissions.request({ origins }).then(
      (given) => {
        setDenied(!given);
        if (given) void onRefresh();
      },
      () => setDenied(true),
    );
  if (never && site)
    return (
      <div class="state">
        <h1>{words('popupNeverTitle', site.host)}</h1>
        <p>{words(byPolicy ? 'managedByPolicy' : 'popupNeverText')}</p>
        {!byPolicy && (
          <button type="button" class="quiet-border" onClick={() => void onRefresh(true)}>
            {words('popupMarkAnyway')}
          </button>
        )}
      </div>
    );
  if (children) return children;
  return (
    <div class="state">
      <h1>{words('popupAccessTitle')}</h1>
      <p>{words('popupAccessText')}</p>
      {site && (
        <button type="button" class="primary" onClick={grant([site.pattern])}>
          {words('popupAccessSite', site.host)}
        </button>
      )}
      <button type="button" class={site ? 'quiet-border' : 'primary'} onClick={grant(allSites)}>
        {words('popupAccessAll')}
      </button>
      {place === 'panel' && <p class="meta">{words('popupAccessOnce')}</p>}
      {denied && <p role="alert">{words('popupAccessDenied')}</p>}
    </div>
  );
}

/** Whether this site is on the list of those never to touch: the reader's, or that of a policy, which nobody overrules. */
function useNever(tab: Tab | null): { readonly never: boolean; readonly byPolicy: boolean } {
  const [sites, setSites] = useState<readonly string[]>([]);
  const [blocked, setBlocked] = useState<readonly string[]>([]);
  useEffect(() => {
    void untouchedSites().then(setSites);
    void readManaged().then(({ blockedSites }) => setBlocked(blockedSites));
  }, []);
  const host = siteOf(tab?.url)?.host ?? '';
  const isIn = (list: readonly string[]) =>
    host !== '' && list.some((site) => host === site || host.endsWith(`.${site}`));
  return { never: isIn(sites), byPolicy: isIn(blocked) };
}
