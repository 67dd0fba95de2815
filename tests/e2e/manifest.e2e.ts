// The built manifests, pinned: what the extension asks for is a promise to its users. A change here is a change there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dataSent } from '../../utils/sync/access.ts';

type Manifest = Record<string, unknown> & { commands: Record<string, { suggested_key?: unknown }> };
const manifest = (build: string): Manifest =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../.output/${build}/manifest.json`, import.meta.url)), 'utf8'));

const shared = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://127.0.0.1:*; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types claimlight-worker";

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const built = manifest(build);

  test('asks for no more than was promised', () => {
    const permissions = build === 'chrome-mv3' ? [...shared, 'sidePanel'] : shared;
    expect(built.manifest_version).toBe(3);
    expect((built.permissions as string[]).toSorted()).toEqual(permissions.toSorted());
    expect(built.optional_permissions).toEqual(['downloads']);
    expect(built.host_permissions ?? []).toEqual([]);
    expect(built.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('puts nothing into pages by itself, and opens nothing to them', () => {
    expect(built).not.toHaveProperty('content_scripts');
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built).not.toHaveProperty('externally_connectable');
    expect(built.incognito).toBe('not_allowed');
  });

  test('extension pages run under the strict policy', () => {
    expect(built.content_security_policy).toEqual({ extension_pages: policy });
  });

  test('has at most four default keys', () => {
    const keys = Object.entries(built.commands).filter(([, command]) => command.suggested_key);
    expect(keys.map(([name]) => name)).toEqual(['next-claim', 'previous-claim', 'open-card', 'note-selection']);
  });
});

test('Chrome: the floor is the version that has highlightsFromPoint, and no Firefox key is in it', () => {
  const built = manifest('chrome-mv3');
  expect(built.minimum_chrome_version).toBe('140');
  expect(built).not.toHaveProperty('browser_specific_settings');
  expect(built.side_panel).toEqual({ default_path: 'sidepanel.html' });
});

test('Firefox: declares that no data is collected before a server is named, and opens no sidebar at install', () => {
  const built = manifest('firefox-mv3');
  expect(built.browser_specific_settings).toEqual({
    gecko: {
      id: 'claimlight@example.org',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'], optional: dataSent },
    },
  });
  expect(built.sidebar_action).toMatchObject({ open_at_install: false });
  expect(built.action).toMatchObject({ default_area: 'navbar' });
});

test('Chrome names what a policy may set; Firefox needs no schema', () => {
  expect(manifest('chrome-mv3').storage).toEqual({ managed_schema: 'managed-schema.json' });
  expect(manifest('firefox-mv3')).not.toHaveProperty('storage');
});
