// The other end of messages.ts: answers messages of one direction. A file of its own, as most pages of ours only ask.
import { type Browser, browser } from 'wxt/browser';
import type { Envelope } from './envelope.ts';
import type { Handlers } from './messages.ts';

type Calls = Record<string, (request: never) => unknown>;

/**
 * Answers messages of one direction until the signal aborts. `accept` decides, before the handler runs, whether this
 * sender may make this call with this request (it parses; see message-schemas.ts); it gives the words of a refusal, or null.
 * Replies go by `reply` and `return true`, as the fake browser of the tests ignores returned promises.
 */
export function answer<C>(
  to: 'background' | 'annotator',
  handlers: Handlers<C>,
  accept: (name: string, request: unknown, sender: Browser.runtime.MessageSender) => string | null,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, reply: (envelope: Envelope) => void) => {
    if (!isMessage(message) || message.to !== to || sender.id !== browser.runtime.id) return undefined;
    const refused = Object.hasOwn(handlers as object, message.name)
      ? accept(message.name, message.request, sender)
      : 'unknown call';
    if (refused !== null) {
      reply({ ok: false, error: refused });
      return undefined;
    }
    const handle = (handlers as Handlers<Calls>)[message.name] as (request: unknown, sender: unknown) => unknown;
    const fail = (error: unknown) =>
      reply({ ok: false, error: error instanceof Error ? error.message : String(error) });
    try {
      Promise.resolve(handle(message.request, sender)).then((value) => reply({ ok: true, value: value ?? null }), fail);
    } catch (error) {
      fail(error);
    }
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Whether something that came in is a message of ours at all; its name and request are parsed later. */
function isMessage(message: unknown): message is { to: string; name: string; request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'name' in message &&
    typeof message.name === 'string'
  );
}
