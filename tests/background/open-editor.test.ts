import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../utils/background/commands.ts';
import { openEditor } from '../../utils/background/open-editor.ts';
import { takeEditRequest } from '../../utils/edit-request.ts';
import { watchWalks } from '../../utils/walked.ts';
import { fake } from './fake.ts';

const place = { tabId: 5, windowId: 3 };
const refuse = () => Promise.reject(new Error('may only be called in response to a user gesture'));

beforeEach(() => {
  fakeBrowser.reset();
  Reflect.deleteProperty(browser, 'sidebarAction');
  Reflect.set(browser, 'sidePanel', undefined);
});

describe('write a note', () => {
  test('opens the side panel and leaves the request in the very turn of the click', async () => {
    const open = fake('sidePanel', 'open');
    const before = open.mock.calls.length;
    const opened = openEditor(place, { key: 'date:Monday:0' }, 1000);
    expect(open.mock.calls.length).toBe(before + 1);
    expect(open).toHaveBeenCalledWith({ tabId: 5 });
    expect(await opened).toBe('sidePanel');
    expect(await takeEditRequest(5, 2000)).toMatchObject({ tabId: 5, key: 'date:Monday:0', at: 1000 });
  });

  test('needs nothing but the request where the sidebar is open already', async () => {
    fake('sidebarAction', 'isOpen', () => true);
    const popup = fake('action', 'openPopup');
    expect(await openEditor(place, { key: 'k' }, 1)).toBe('sidebar');
    expect(popup).not.toHaveBeenCalled();
    expect(await takeEditRequest(5, 2)).not.toBeNull();
  });

  test('opens the toolbar popup where the sidebar is shut', async () => {
    fake('sidebarAction', 'isOpen', () => false);
    const popup = fake('action', 'openPopup');
    expect(await openEditor(place, { selection: true }, 1)).toBe('popup');
    expect(popup).toHaveBeenCalledWith({ windowId: 3 });
    expect(await takeEditRequest(5, 2)).toMatchObject({ selection: true });
  });

  test('opens a small window where everything else is refused: never a dead click', async () => {
    fake('sidePanel', 'open', refuse);
    fake('action', 'openPopup', refuse);
    const create = fake('windows', 'create');
    expect(await openEditor(place, { key: 'k' }, 1)).toBe('window');
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      type: 'popup',
      url: expect.stringMatching(/\/sidepanel\.html\?tabId=5$/),
    });
  });
});

describe('commands and menus', () => {
  const tab = { id: 5, windowId: 3 } as never;
  const injected = () => {
    for (const method of ['removeCSS', 'insertCSS']) fake('scripting', method);
    return fake('scripting', 'executeScript', () => [{ result: { ready: true } }]);
  };

  test.each([
    ['next-claim', 'walk', { by: 1, card: true }],
    ['previous-claim', 'walk', { by: -1, card: true }],
    ['open-card', 'openCard', {}],
    ['mark-page', 'read', { force: true }],
  ])('%s asks the annotator to %s', async (command, name, request) => {
    const run = injected();
    const asked = fake('tabs', 'sendMessage', () => ({ ok: true, value: {} }));
    await runCommand(command, tab);
    expect(asked).toHaveBeenCalledWith(5, { to: 'annotator', name, request }, { frameId: 0 });
    expect(run).not.toHaveBeenCalled();
  });

  test('the annotator is brought in where nobody answers, and asked again', async () => {
    const run = injected();
    const asked = fake('tabs', 'sendMessage', () => (run.mock.calls.length > 0 ? { ok: true, value: {} } : undefined));
    await runCommand('next-claim', tab);
    expect(run).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('a walk leaves word of where it came', async () => {
    const come: string[] = [];
    watchWalks(5, (key) => come.push(key), new AbortController().signal);
    fake('tabs', 'sendMessage', () => ({ ok: true, value: { key: 'figure:6 goats:0' } }));
    await runCommand('next-claim', tab);
    await vi.waitFor(() => expect(come).toEqual(['figure:6 goats:0']));
  });

  test.each([
    ['Chrome', () => fake('runtime', 'getContexts', () => [{ contextType: 'SIDE_PANEL' }])],
    ['Firefox', () => fake('sidebarAction', 'isOpen', () => true)],
  ])('a walk opens no card where a panel of %s says where it came', async (browserName, open) => {
    const asked = open();
    const told = fake('tabs', 'sendMessage', () => ({ ok: true, value: {} }));
    await runCommand('next-claim', tab);
    const inChrome = { contextTypes: ['SIDE_PANEL'], windowIds: [3] };
    expect(asked.mock.calls[0]?.[0]).toMatchObject(browserName === 'Chrome' ? inChrome : { windowId: 3 });
    expect(told.mock.calls[0]?.[1].request).toEqual({ by: 1, card: false });
    Reflect.deleteProperty(browser, 'sidebarAction');
  });

  test('where it cannot be brought in nothing happens', async () => {
    for (const method of ['removeCSS', 'insertCSS', 'executeScript']) fake('scripting', method, refuse);
    fake('tabs', 'get', () => ({ id: 5 }));
    fake('tabs', 'sendMessage', () => undefined);
    await expect(runCommand('next-claim', tab)).resolves.toBeUndefined();
  });

  test('note-selection opens the editor in the turn of the event and brings the annotator in', async () => {
    const run = injected();
    fake('tabs', 'sendMessage', () => (run.mock.calls.length > 0 ? { ok: true, value: {} } : undefined));
    const open = fake('sidePanel', 'open');
    const done = runCommand('note-selection', tab);
    expect(open).toHaveBeenCalledWith({ tabId: 5 });
    await done;
    expect(run).toHaveBeenCalledTimes(1);
    expect(await takeEditRequest(5, Date.now())).toMatchObject({ tabId: 5, selection: true });
  });

  test('open-library opens it without a tab; unknown commands do nothing', async () => {
    const create = fake('tabs', 'create');
    await runCommand('open-library', undefined);
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/library\.html$/);
    await runCommand('next-claim', undefined);
    await runCommand('no-such-command', tab);
  });

  test('open-side-panel opens in the turn of the event, Firefox’s sidebar where that is', async () => {
    const panel = fake('sidePanel', 'open');
    void runCommand('open-side-panel', tab);
    expect(panel).toHaveBeenCalledTimes(1);
    const bar = fake('sidebarAction', 'open');
    void runCommand('open-side-panel', tab);
    expect(bar).toHaveBeenCalledTimes(1);
  });
});
