import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

// Every value here has its reason in the README's architecture page; tests/manifest.test.ts pins the built result.
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types claimlight-worker',
].join('; ');

/** Chrome allows four default keys. None is a browser's own, a Firefox access key (Alt+Shift) or a layout switch. */
const commands = {
  'next-claim': { suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' }, description: '__MSG_commandNext__' },
  'previous-claim': {
    suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
    description: '__MSG_commandPrevious__',
  },
  'open-card': { suggested_key: { default: 'Alt+M', mac: 'MacCtrl+Shift+M' }, description: '__MSG_commandCard__' },
  'note-selection': {
    suggested_key: { default: 'Alt+N', mac: 'MacCtrl+Shift+N' },
    description: '__MSG_commandNoteSelection__',
  },
  'toggle-marks': { description: '__MSG_commandToggleMarks__' },
  'mark-page': { description: '__MSG_commandMarkPage__' },
  'open-side-panel': { description: '__MSG_commandSidePanel__' },
  'open-library': { description: '__MSG_commandLibrary__' },
};

/**
 * In pages the two browsers this is built for answer with promises by themselves: there the polyfill's 10 kB, paid for on
 * every page by the gate and on every article by the annotator, would do nothing. Our own pages and the background have it.
 * Unlisted scripts are the parts that come into a page later: the card, the language packs.
 */
const nativeInPages = (): Plugin => {
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

/** Word lists of a language are spaced and indented for people: a build would keep every one of those spaces. */
const closeWords = (): Plugin => ({
  name: 'claimlight-close-words',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/utils\/claims\/languages\/[\w/-]+\.ts$/.test(id)) return null;
    return {
      code: code.replace(/`[^`$\\]*`/g, (list) => list.replace(/\s+/g, ' ').replace(/(`|;) | (`)/g, '$1$2')),
      map: null,
    };
  },
});

type ChunkName = (
  id: string,
  graph: { getModuleInfo(id: string): { importedIds: readonly string[] } | null },
) => string | null;

/** One script for what the popup shares with other pages, in place of eight: each file costs its opening a millisecond or two. */
const sharedWithPopup = (): ChunkName => {
  let reached: { popup: Set<string>; others: Set<string> } | null = null;
  const page = (name: string) => fileURLToPath(new URL(`entrypoints/${name}/index.html`, import.meta.url));
  return (id, graph) => {
    const from = (entries: readonly string[]): Set<string> => {
      const found = new Set(entries);
      for (const each of found) for (const next of graph.getModuleInfo(each)?.importedIds ?? []) found.add(next);
      return found;
    };
    reached ??= { popup: from([page('popup')]), others: from(['library', 'options', 'welcome'].map(page)) };
    return reached.popup.has(id) && reached.others.has(id) ? 'shared' : null;
  };
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig'(_, { build }) {
      const output = build?.rollupOptions?.output;
      if (!output || Array.isArray(output) || build.lib) return;
      output.codeSplitting = { groups: [{ name: sharedWithPopup(), debugName: 'shared' }] };
    },
  },
  vite: () => ({ plugins: [preact(), nativeInPages(), closeWords()], build: { target: ['chrome140', 'firefox153'] } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    optional_permissions: ['downloads'],
    host_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    commands,
    ...(command === 'build' && { content_security_policy: { extension_pages: strictPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimlight@example.org',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
