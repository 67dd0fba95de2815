// What there is instead of a list, and what can be done about it: no access, no article, the browser's own page.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readManaged, untouchedSites } from '../../utils/managed.ts';
import { words } from '../../utils/words.ts';
import { allSites } from '../shared/hooks/useSiteAccess.ts';
import type { Tab } from './find-tab.ts';
import type { TabClaims } from './hooks/useTabClaims.ts';
import { siteOf } from './site.ts';

export type PageStateProps = {
  readonly state: TabClaims;
  readonly tab: Tab | null;
  readonly place: 'popup' | 'panel';
  readonly onRefresh: (force?: boolean) => Promise<void>;
};

export function PageState({ state, tab, place, onRefresh }: PageStateProps) {
  if (state.status === 'reading') return <Waiting />;
  if (state.status === 'no-access') return <NoAccess tab={tab} place={place} onRefresh={onRefresh} />;
  if (state.status === 'unsupported')
    return (
      <div class="state">
        <h1>{words('popupUnsupportedTitle')}</h1>
        <p>{words('popupUnsupportedText')}</p>
      </div>
    );
  if (state.status === 'failed')
    return (
      <div class="state">
        <h1>{words('popupFailedTitle')}</h1>
        <p>{words('popupFailedText')}</p>
        <button type="button" class="primary" onClick={() => void onRefresh()}>
          {words('popupTryAgain')}
        </button>
      </div>
    );
  return (
    <div class="state">
      <h1>{words('popupNoArticleTitle')}</h1>
      <p>{words('popupNoArticleText')}</p>
      <button type="button" class="primary" onClick={() => void onRefresh(true)}>
        {words('popupMarkAnyway')}
      </button>
    </div>
  );
}

/** Said only after a moment: most pages answer before one could read it. */
export function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="state" aria-busy="true">
      <h1 class={late ? 'waiting' : 'unseen'}>{words('popupReading')}</h1>
    </div>
  );
}

function NoAccess({ tab, place, onRefresh }: Omit<PageStateProps, 'state'>) {
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
