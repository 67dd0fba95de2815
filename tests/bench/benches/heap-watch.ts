// The largest JavaScript heaps seen while something goes on: of a page, of its worker and of the service worker, as
// Chromium counts them, garbage not yet collected included.
import type { CDPSession, Page } from 'puppeteer-core';

/** Call `stop` at the end: "page 40 MB, worker 60 MB, service worker 90 MB". */
export function heapWatch(page: Page): { stop(): Promise<string> } {
  const most = new Map<string, number>();
  const sessions = new Map<object, CDPSession>();
  const sample = async (name: string, owner: object, open: () => Promise<CDPSession>) => {
    try {
      const session = sessions.get(owner) ?? (await open());
      sessions.set(owner, session);
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      most.set(name, Math.max(most.get(name) ?? 0, usedSize));
    } catch {
      // A worker that has just ended has no heap.
    }
  };
  let going = true;
  const loop = (async () => {
    while (going) {
      await sample('page', page, () => page.createCDPSession());
      for (const worker of page.workers()) await sample('worker', worker, async () => worker.client);
      for (const target of page.browser().targets())
        if (target.type() === 'service_worker') await sample('service worker', target, () => target.createCDPSession());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    async stop() {
      going = false;
      await loop;
      return [...most].map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)} MB`).join(', ');
    },
  };
}
