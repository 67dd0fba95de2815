// The extension API in scripts of pages is the browser's own.

import type { Plugin } from 'vite';

/**
 * In pages the two browsers this is built for answer with promises by themselves: there the polyfill's 10 kB, paid for on
 * every page by the gate and on every article by the annotator, would do nothing. Our own pages and the background have it.
 * Of the unlisted scripts card and anchoring come into a page, and the finders ask nothing of a browser.
 */
export const nativeInPages = (): Plugin => {
  let inPage = false;
  return {
    name: 'claimlight-native-in-pages',
    enforce: 'pre',
    configResolved({ build }) {
      inPage = /content-script|unlisted-script/.test(JSON.stringify(build.lib || ''));
    },
    resolveId(id) {
      return inPage && id === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser') : null;
    },
  };
};
