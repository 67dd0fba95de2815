// The tiny script of every allowed page: says once per address that there is an article, and the background brings the rest.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../utils/messages.ts';
import { isProbablyArticle } from '../utils/page/gate.ts';

/** Content may come late: looked at again after these many milliseconds where there was no article at first. */
const again = [1_200, 4_000];

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let told = '';

    const look = (): boolean => {
      // After an update of the extension an old script lives on in Chromium, and its messages throw.
      if (!ctx.isValid) return true;
      const address = page();
      if (told === address) return true;
      const { yes, reason } = isProbablyArticle(document);
      if (!yes) return false;
      told = address;
      ask('articleFound', { reason }).catch(() => {
        told = '';
      });
      return true;
    };

    const watch = (waits: readonly number[]) => {
      if (look()) return;
      const [next, ...rest] = waits;
      if (next !== undefined) ctx.setTimeout(() => watch(rest), next);
    };

    watch(again);
    // The event comes before the address changes, and for navigations that the page then cancels.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      const before = told;
      ctx.setTimeout(() => {
        if (page() !== before) watch(again);
      }, 0);
    });
    // Back from the back/forward cache, the background may have forgotten this tab.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (!event.persisted) return;
      told = '';
      watch(again);
    });
  },
});

/** The address; a fragment counts only where it is a route, not a place in the page. */
const page = (): string => (/#!?\//.test(location.href) ? location.href : location.href.replace(/#.*$/, ''));
