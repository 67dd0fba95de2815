// The texts for the stores: in every language of the interface, by the manifests, and with the interface's own words.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const languages = readdirSync(new URL('../../public/_locales', import.meta.url));
const permissions = ['chrome', 'firefox'].flatMap((browser) => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function any more.');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  const made: unknown = config.manifest(env);
  return ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap((list) => [
    ...(Object(made)[list] ?? []),
  ]);
});
/** Added by the build where there is a side panel. */
const all = [...new Set([...permissions, 'sidePanel'])].toSorted();

test('the texts are there in every language of the interface, and in no other', () => {
  const files = readdirSync(new URL('../../docs/store', import.meta.url));
  expect(files.toSorted()).toEqual(languages.map((language) => `${language}.md`).toSorted());
});

describe.each(languages)('%s', (language) => {
  const text = read(`docs/store/${language}.md`);
  const words = JSON.parse(read(`public/_locales/${language}/messages.json`));
  const parts = text.split(/^## .*\n/m).map((part) => part.trim());

  test('the short text is the manifest’s, which both stores take', () => {
    expect(parts[1]).toBe(words.extensionDescription.message);
    expect(parts[1]?.length).toBeLessThanOrEqual(132);
  });

  test('each permission has its reason, and nothing else has one', () => {
    const lines = (parts[4] ?? '').split('\n').map((line) => /^- ((?:`[^`]+`(?:, )?)+) ?: ?\S.{10,}$/u.exec(line)?.[1]);
    expect(lines).not.toContain(undefined);
    const named = lines.flatMap((line) => [...(line ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual(all);
  });

  test('what it calls by name is called so in the interface', () => {
    expect(text).toContain(words.commandNoteSelection.message);
  });

  test('long enough for no store to refuse it, and without an address or a foreign mark', () => {
    expect(parts[2]?.length).toBeGreaterThan(600);
    expect(parts[2]?.length).toBeLessThan(10_000);
    expect(parts).toHaveLength(7);
    expect(text).not.toMatch(/https?:\/\/(?!\*)/);
    expect((parts[6] ?? '').split('\n').map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
  });
});
