// The fake browser has no message catalogue: unit tests read the English one, as a browser in English would.
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, fill?: string | string[]) => {
  if (key === '@@ui_locale') return 'en';
  const entry = (english as Record<string, { message: string }>)[key];
  const values = fill === undefined ? [] : [fill].flat();
  return (entry?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
}) as never);
