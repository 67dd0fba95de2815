import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { closeWords } from './utils/build/close-words.ts';
import { nativeInPages } from './utils/build/native-in-pages.ts';
import { sharedWithPopup } from './utils/build/shared-with-popup.ts';
import { smallContext } from './utils/build/small-context.ts';

// Every value here has its reason in the README's page on architecture; tests/e2e/manifest.e2e.ts pins the built result.
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Only what the reader names in the options, and has granted, is ever asked; by https, or on this very machine.
  "connect-src 'self' https: http://127.0.0.1:*",
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
  'toggle-view': { description: '__MSG_commandToggleView__' },
  'toggle-marks': { description: '__MSG_commandToggleMarks__' },
  'mark-page': { description: '__MSG_commandMarkPage__' },
  'open-side-panel': { description: '__MSG_commandSidePanel__' },
  'open-library': { description: '__MSG_commandLibrary__' },
};

const entrypoints = fileURLToPath(new URL('entrypoints', import.meta.url));
const scriptContext = fileURLToPath(new URL('utils/annotator/script-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig'(_, { build }) {
      const output = build?.rollupOptions?.output;
      if (!output || Array.isArray(output) || build.lib) return;
      output.codeSplitting = { groups: [{ name: sharedWithPopup(entrypoints), debugName: 'shared' }] };
    },
  },
  vite: () => ({
    plugins: [preact(), nativeInPages(), closeWords(), smallContext(scriptContext)],
    build: { target: ['chrome140', 'firefox153'] },
  }),
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
              // Asked for in the click that names a server for sync, never at install.
              data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
