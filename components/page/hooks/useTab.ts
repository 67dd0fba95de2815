// The tab that this window speaks of, followed as the reader changes tabs or pages.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type FoundTab, findTab } from '../find-tab.ts';

const unknown: FoundTab = { tab: null, inTab: false };

/** `first`: what is known already. The tab is null until known; `turn` counts the pages it has come to. */
export function useTab(first: FoundTab | null = null): FoundTab & { readonly turn: number } {
  const [{ tab, inTab }, setFound] = useState(first ?? unknown);
  const [turn, setTurn] = useState(0);
  const shown = useRef(tab?.id);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const next = await findTab();
      if (!current) return;
      shown.current = next.tab?.id ?? shown.current;
      setFound((before) => (next.tab === null ? { ...before, inTab: next.inTab } : same(before, next) ? before : next));
    };
    const updated = (id: number, change: { status?: string; url?: string }) => {
      if (id !== shown.current) return;
      if (change.status !== 'complete' && change.url === undefined) return;
      setTurn((n) => n + 1);
      void look();
    };
    const activated = () => void look();
    if (!first) void look();
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

const same = (a: FoundTab, b: FoundTab): boolean =>
  a.inTab === b.inTab && a.tab?.id === b.tab?.id && a.tab?.windowId === b.tab?.windowId && a.tab?.url === b.tab?.url;
