// What the bench of the library does inside the extension's own pages: it waits for frames, types, and asks Dexie bare.
import type { Page } from 'puppeteer-core';

/** Before any script of the page: remembers when it began, and can wait for the list to become another. */
export async function watchRows(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // What is lit in them too: one letter more often finds the same rows.
    const ids = () =>
      [...document.querySelectorAll('.note-row')]
        .map((row) => [row.id, ...[...row.querySelectorAll('mark')].map(({ textContent }) => textContent)].join(' '))
        .join();
    const frame = () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const changedFrom = (before: string, ms: number) =>
      new Promise<number>((done) => {
        const end = (at: number) => {
          observer.disconnect();
          clearTimeout(timer);
          done(at);
        };
        const look = () => {
          const now = ids();
          if (now !== '' && now !== before) void frame().then(end);
        };
        const observer = new MutationObserver(look);
        const timer = setTimeout(() => end(Number.NaN), ms);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      });
    const begun = performance.now();
    Object.assign(globalThis, {
      bench: {
        firstScreen: changedFrom('', 60_000).then((at) => at - begun),
        /** Sets the field as a key would, and gives the ms to the frame with other rows, or other words lit; NaN where none came. */
        async type(text: string, ms = 2500): Promise<number> {
          const field = document.querySelector<HTMLInputElement>('input[type="search"]');
          if (!field) throw new Error('no search field');
          const before = ids();
          const at = performance.now();
          const shown = changedFrom(before, ms);
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return (await shown) - at;
        },
        async openEditor(): Promise<number> {
          const at = performance.now();
          document.querySelector<HTMLButtonElement>('.note-row [data-edit]')?.click();
          while (!document.querySelector('.note-row form.editor')) await frame();
          return (await frame()) - at;
        },
        /** Down the list and, at its end, further down it; the longest time between two frames. */
        async scroll(screens: number): Promise<number> {
          let longest = 0;
          let last = performance.now();
          for (let n = 0; n < screens; n++) {
            const end = document.scrollingElement ?? document.body;
            if (end.scrollTop + innerHeight > end.scrollHeight - 2 * innerHeight)
              document.querySelector<HTMLButtonElement>('button.more')?.click();
            scrollBy(0, innerHeight / 2);
            const now = await new Promise<number>(requestAnimationFrame);
            longest = Math.max(longest, now - last);
            last = now;
          }
          return longest;
        },
      },
    });
  });
}

declare const bench: {
  readonly firstScreen: Promise<number>;
  type(text: string, ms?: number): Promise<number>;
  openEditor(): Promise<number>;
  scroll(screens: number): Promise<number>;
};

export const firstScreen = (page: Page): Promise<number> => page.evaluate(() => bench.firstScreen);
export const typed = (page: Page, text: string): Promise<number> => page.evaluate((words) => bench.type(words), text);
export const openedEditor = (page: Page): Promise<number> => page.evaluate(() => bench.openEditor());
export const scrolled = (page: Page, screens: number): Promise<number> =>
  page.evaluate((many) => bench.scroll(many), screens);

/** Saves the newest notes anew, one after the other, by the message an editor sends; the ms of each. */
export const saves = (page: Page, ids: readonly string[]): Promise<number[]> =>
  page.evaluate(async (wanted) => {
    const bare = await bareStore();
    const times: number[] = [];
    for (const id of wanted) {
      const { note } = await bare.table('notes').get(id);
      const request = { note: { ...note, text: `${note.text} again` }, baseRevision: note.revision };
      const at = performance.now();
      const reply = await chrome.runtime.sendMessage({ to: 'background', name: 'saveNote', request });
      times.push(performance.now() - at);
      if (reply?.value?.status !== 'saved') throw new Error(`not saved: ${JSON.stringify(reply).slice(0, 300)}`);
    }
    return times;
  }, ids);

type Bare = {
  table(name: string): {
    get(id: string): Promise<{ note: { text: string; revision: number } }>;
    put(row: unknown): Promise<unknown>;
  };
};
declare const bareStore: () => Promise<Bare>;

/** What stands under the figures: the same asked of Dexie bare, ms each. In the page that bare.html is. */
export type BareTimes = {
  readonly screen: number[];
  readonly note: number[];
  readonly put: number[];
  readonly tags: number[];
};
declare const timesOfBareStore: (ids: readonly string[]) => Promise<BareTimes>;
export const bareTimes = (page: Page, ids: readonly string[]): Promise<BareTimes> =>
  page.evaluate((wanted) => timesOfBareStore(wanted), ids);

/** A script of the measured copy, beside Dexie's own build. */
export const bareScript = `
const bare = new Dexie('claimlight', { chromeTransactionDurability: 'strict', cache: 'disabled' });
globalThis.bareStore = () => bare.isOpen() ? bare : bare.open();
const timesOf = async (count, ask) => {
  const times = [];
  for (let n = 0; n < count; n++) {
    const at = performance.now();
    await ask(n);
    times.push(performance.now() - at);
  }
  return times;
};
globalThis.timesOfBareStore = async (ids) => {
  await bareStore();
  return {
    screen: await timesOf(10, async () => {
      const rows = await bare.table('notes').where('[bin+note.modified+note.id]').between([0], [1]).reverse().limit(50).toArray();
      await bare.table('articles').bulkGet([...new Set(rows.map((row) => row.note.articleId))]);
    }),
    note: await timesOf(30, (n) => bare.table('notes').get(ids[n % ids.length])),
    put: await timesOf(40, async (n) => {
      const row = await bare.table('notes').get(ids[n % ids.length]);
      await bare.transaction('rw', bare.table('notes'), () => bare.table('notes').put(row));
    }),
    tags: await timesOf(5, () => bare.table('notes').orderBy('tags').uniqueKeys()),
  };
};
`;
