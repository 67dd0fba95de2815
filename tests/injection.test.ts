import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectAnnotator, injectGate, registerGate } from '../utils/injection.ts';
import { fake } from './background/fake.ts';

beforeEach(() => fakeBrowser.reset());

const refusing = (message: string) => () => Promise.reject(new Error(message));

describe('the annotator', () => {
  test('comes with its sheet, taken out first, for Chromium counts insertions', async () => {
    const steps: string[] = [];
    fake('scripting', 'removeCSS', () => void steps.push('removeCSS'));
    const insert = fake('scripting', 'insertCSS', () => void steps.push('insertCSS'));
    const run = fake('scripting', 'executeScript', () => {
      steps.push('run');
      return [{ result: { ready: true } }];
    });
    expect(await injectAnnotator(5)).toBe('ready');
    expect(steps.filter((step) => step !== 'run')).toEqual(['removeCSS', 'insertCSS']);
    expect(steps.filter((step) => step === 'run')).toHaveLength(1);
    expect(insert.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 5 }, origin: 'AUTHOR' });
    expect(run.mock.calls[0]?.[0]).toEqual({
      target: { tabId: 5 },
      files: ['/content-scripts/annotator.js'],
      injectImmediately: false,
    });
  });

  test('that answers nothing is not ready', async () => {
    for (const method of ['removeCSS', 'insertCSS']) fake('scripting', method);
    fake('scripting', 'executeScript', () => [{ result: undefined }]);
    expect(await injectAnnotator(5)).toBe('unsupported');
  });

  test.each([
    [
      'no-access',
      undefined,
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ],
    ['no-access', 'https://news.example/', 'Cannot access contents of url "https://news.example/".'],
    ['no-access', undefined, 'Missing host permission for the tab'],
    ['unsupported', undefined, 'Cannot access a chrome:// URL'],
    ['unsupported', undefined, 'Cannot access a chrome-extension:// URL of different extension'],
    ['unsupported', undefined, 'The extensions gallery cannot be scripted.'],
    ['unsupported', 'about:addons', 'Missing host permission for the tab'],
    ['unsupported', undefined, 'No tab with id: 5'],
  ])('%s for %s: %s', async (status, url, message) => {
    fake('tabs', 'get', () => ({ id: 5, url }));
    fake('permissions', 'contains', () => false);
    for (const method of ['removeCSS', 'insertCSS', 'executeScript']) fake('scripting', method, refusing(message));
    expect(await injectAnnotator(5)).toBe(status);
  });
});

test('a viewer on a site that is open to us is closed to all: Firefox says of both the same', async () => {
  fake('tabs', 'get', () => ({ id: 5, url: 'http://news.example:8080/paper' }));
  const asked = fake('permissions', 'contains', () => true);
  for (const method of ['removeCSS', 'insertCSS', 'executeScript'])
    fake('scripting', method, refusing('Missing host permission for the tab'));
  expect(await injectAnnotator(5)).toBe('unsupported');
  expect(asked.mock.calls[0]?.[0]).toEqual({ origins: ['http://news.example/*'] });
});

test('the gate in an open tab: refused is false', async () => {
  fake('scripting', 'executeScript', () => [{}]);
  expect(await injectGate(5)).toBe(true);
  fake('scripting', 'executeScript', refusing('Cannot access'));
  expect(await injectGate(5)).toBe(false);
});

test('the gate is registered for exactly these sites, in place of what was', async () => {
  fake('scripting', 'getRegisteredContentScripts', () => [{ id: 'gate' }]);
  const out = fake('scripting', 'unregisterContentScripts');
  const into = fake('scripting', 'registerContentScripts');
  await registerGate(['https://news.example/*'], ['*://*.mail.example/*']);
  expect(out).toHaveBeenCalledWith({ ids: ['gate'] });
  expect(into.mock.calls[0]?.[0]).toEqual([
    {
      id: 'gate',
      js: ['content-scripts/gate.js'],
      matches: ['https://news.example/*'],
      excludeMatches: ['*://*.mail.example/*'],
      runAt: 'document_end',
      allFrames: false,
    },
  ]);
  fake('scripting', 'getRegisteredContentScripts', () => [
    {
      id: 'gate',
      matches: ['https://news.example/*'],
      excludeMatches: ['*://*.mail.example/*'],
      runAt: 'document_end',
    },
  ]);
  await registerGate(['https://news.example/*'], ['*://*.mail.example/*']);
  expect(out).toHaveBeenCalledTimes(1);
  await registerGate(['https://news.example/*'], []);
  expect(into).toHaveBeenCalledTimes(2);
  // An older version had it run later.
  fake('scripting', 'getRegisteredContentScripts', () => [
    { id: 'gate', matches: ['https://news.example/*'], excludeMatches: [], runAt: 'document_idle' },
  ]);
  await registerGate(['https://news.example/*'], []);
  expect(into).toHaveBeenCalledTimes(3);
  await registerGate([], []);
  expect(out).toHaveBeenCalledTimes(4);
  expect(into).toHaveBeenCalledTimes(3);
});
