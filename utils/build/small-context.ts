// The annotator's script lives in a context of our own, a quarter of the size of WXT's.

import type { Plugin } from 'vite';

/** `own`: the path of the context. The gate needs WXT's timers and address watcher, and keeps WXT's. */
export const smallContext = (own: string): Plugin => {
  let isAnnotator = false;
  return {
    name: 'claimlight-small-context',
    enforce: 'pre',
    configResolved({ build }) {
      isAnnotator = /entrypoints\/annotator\.content/.test(JSON.stringify(build.lib || ''));
    },
    resolveId: (id) => (isAnnotator && id === 'wxt/utils/content-script-context' ? own : null),
  };
};
