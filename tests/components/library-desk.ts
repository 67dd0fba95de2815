// The background's desk behind `ask`, in the same process: the library's tests write to the true store.
import { vi } from 'vitest';

vi.mock('../../utils/background/shown-tabs.ts', () => ({
  tellTabs: async () => {},
  tellTabsAt: async () => {},
  tellAllTabs: async () => {},
}));
vi.mock('../../utils/background/upkeep.ts', () => ({ soonBackUp: async () => {} }));
vi.mock('../../utils/messages.ts', async (original) => ({
  ...(await original<object>()),
  askTab: async () => undefined,
  ask: async (name: string, request: unknown) => {
    const { ownPageCalls: deskCalls } = await import('../../utils/background/own-page-calls.ts');
    return await (Reflect.get(deskCalls, name) as (request: unknown) => unknown)(request);
  },
}));
