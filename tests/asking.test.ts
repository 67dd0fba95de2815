import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer } from '../utils/answer.ts';
import { NoReply } from '../utils/envelope.ts';
import { ask, type BackgroundCalls } from '../utils/messages.ts';
import { ownPage, trigger } from './background/fake.ts';
import { cleanStore } from './notes/make.ts';

describe('asking', () => {
  beforeEach(cleanStore);

  test('an empty reply and a lost one are NoReply, a refusal is an error in words', async () => {
    await expect(ask('importStart', {})).rejects.toBeInstanceOf(NoReply);
    browser.runtime.onMessage.addListener((_message, _sender, reply) => {
      (reply as (value?: unknown) => void)(undefined);
      return true;
    });
    await expect(ask('importStart', {})).rejects.toBeInstanceOf(NoReply);
  });

  test('a handler that throws answers with its words, at once or later', async () => {
    const handlers = {
      importStart: () => {
        throw new Error('out of ink');
      },
      backUpNow: () => Promise.reject(new Error('out of paper')),
    };
    answer<Pick<BackgroundCalls, 'importStart' | 'backUpNow'>>('background', handlers, () => null);
    // The fake browser names no sender.
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
      (message: unknown) => new Promise((resolve) => void trigger(message, ownPage(), resolve)),
    );
    const failure = ask('importStart', {});
    await expect(failure).rejects.toThrow('out of ink');
    await expect(failure).rejects.not.toBeInstanceOf(NoReply);
    await expect(ask('backUpNow', {})).rejects.toThrow('out of paper');
  });
});
