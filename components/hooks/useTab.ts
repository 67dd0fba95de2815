// Which tab this window speaks of. A popup and a side panel have no tab of their own and speak of the one in front; the
// small window opened for the editor carries ?tabId=. No page can forge it: nothing here is web-accessible.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export type Tab = { readonly id: number; readonly windowId: number; readonly url: string | undefined };

/** The tab, followed as the reader changes tabs or pages; null until known. `url` only where access is granted. */
export function useTab(): { readonly tab: Tab | null; readonly inTab: boolean; readonly turn: number } {
  const [tab, setTab] = useState<Tab | null>(null);
  const [inTab, setInTab] = useState(false);
  const [turn, setTurn] = useState(0);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    let current = true;
    const look = async () => {
      // Asked at once: each answer takes its time, and the list waits for both.
      const [own, [inFront]] = await Promise.all([
        browser.tabs.getCurrent(),
        browser.tabs.query({ active: true, currentWindow: true }),
      ]);
      const wanted = Number(new URLSearchParams(location.search).get('tabId'));
      const found = own && wanted ? await browser.tabs.get(wanted).catch(() => undefined) : inFront;
      if (!current) return;
      setInTab(own !== undefined);
      if (found?.id === undefined) return;
      shown.current = found.id;
      const next = { id: found.id, windowId: found.windowId, url: found.url };
      setTab((before) =>
        before && before.id === next.id && before.windowId === next.windowId && before.url === next.url ? before : next,
      );
    };
    const updated = (id: number, change: { status?: string; url?: string }) => {
      if (id !== shown.current) return;
      if (change.status !== 'complete' && change.url === undefined) return;
      setTurn((n) => n + 1);
      void look();
    };
    const activated = () => void look();
    void look();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return { tab, inTab, turn };
}
