// What all unit tests share. The fake browser has no message catalogue: they read the English one, as a browser in English
// would. And a busy machine is no fault: what is waited for may take a minute, where vitest gives it a second.
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, fill?: string | string[]) => {
  if (key === '@@ui_locale') return 'en';
  const entry = (english as Record<string, { message: string }>)[key];
  const values = fill === undefined ? [] : [fill].flat();
  return (entry?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
}) as never);

const { waitFor } = vi;
vi.waitFor = (check, options) =>
  waitFor(check, typeof options === 'number' ? options : { timeout: 60_000, ...options });
