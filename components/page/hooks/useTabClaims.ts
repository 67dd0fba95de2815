// The claims of a tab, as its annotator gives them: asked for, brought in where nobody answers, and kept up with.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { NoReply } from '../../../utils/envelope.ts';
import { ask, askTab, type PageReading } from '../../../utils/messages.ts';

export type TabClaims =
  | { readonly status: 'reading' | 'no-access' | 'unsupported' | 'failed' }
  | { readonly status: 'ready'; readonly reading: PageReading };

export type TabClaimsControl = {
  readonly state: TabClaims;
  /** Reads again. `force`: treat the page as an article, and bring the annotator in even where the reader keeps us out. */
  refresh(force?: boolean): Promise<void>;
  /** Scrolls the page there. A stale list is replaced by the newer one; false where the words are not in the page. */
  show(what: { readonly key?: string; readonly noteId?: string }): Promise<boolean>;
};

/** How often an open view asks whether there is a newer reading, in milliseconds: one tiny message, no list. */
const followEvery = 2000;

/**
 * `turn`: any change reads again (the page was loaded anew, notes were written). `first`: the tab's list, where it has been
 * asked for already.
 */
export function useTabClaims(tabId: number | null, turn: string, first: PageReading | null): TabClaimsControl {
  const [state, setState] = useState<TabClaims>(first ? { status: 'ready', reading: first } : { status: 'reading' });
  const asked = useRef(0);
  const number = useRef(first?.reading ?? 0);
  const isFirst = useRef(first !== null);

  const put = useCallback((next: TabClaims) => {
    number.current = next.status === 'ready' ? next.reading.reading : 0;
    setState(next);
  }, []);

  const refresh = useCallback(
    async (force = false) => {
      if (tabId === null) return;
      const mine = ++asked.current;
      const next = await readTab(tabId, force);
      if (mine === asked.current) put(next);
    },
    [tabId, put],
  );

  useEffect(() => {
    if (isFirst.current) return;
    asked.current++;
    put({ status: 'reading' });
  }, [tabId, put]);
  useEffect(() => {
    if (!isFirst.current) void refresh();
    isFirst.current = false;
  }, [refresh, turn]);

  useEffect(() => {
    if (tabId === null) return;
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible' || number.current === 0) return;
      const reply = await askTab(tabId, 'show', { reading: number.current }).catch(() => null);
      if (reply?.stale) put({ status: 'ready', reading: reply.stale });
    }, followEvery);
    return () => clearInterval(timer);
  }, [tabId, put]);

  const show = useCallback(
    async (what: { readonly key?: string; readonly noteId?: string }) => {
      if (tabId === null || number.current === 0) return false;
      try {
        const reply = await askTab(tabId, 'show', { reading: number.current, ...what });
        if (!reply.stale) return reply.shown;
        put({ status: 'ready', reading: reply.stale });
        return (await askTab(tabId, 'show', { reading: reply.stale.reading, ...what })).shown;
      } catch {
        await refresh();
        return false;
      }
    },
    [tabId, put, refresh],
  );

  return { state, refresh, show };
}

async function readTab(tabId: number, force: boolean): Promise<TabClaims> {
  try {
    return { status: 'ready', reading: await askTab(tabId, 'read', { force }) };
  } catch (error) {
    if (!(error instanceof NoReply)) return { status: 'failed' };
  }
  try {
    const { status } = await ask('annotate', { tabId, force });
    if (status !== 'ready') return { status };
    return { status: 'ready', reading: await askTab(tabId, 'read', { force }) };
  } catch {
    return { status: 'failed' };
  }
}
