// How a message and its answer are wrapped: what came back empty is told apart from what was refused in words.

/** A message whose reply never came, or was empty: the receiver died or is not there. */
export class NoReply extends Error {}

/** What a handler answers with when it throws: a bug or a refused request, in words. */
export type Envelope = { ok: true; value: unknown } | { ok: false; error: string };

/** Sends, and gives the value of the answer. Rejects with NoReply where no true answer came, with Error where it was refused. */
export async function deliver(send: () => Promise<unknown>, name: string): Promise<unknown> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    throw new NoReply(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) throw new NoReply(`${name}: empty reply`);
  const envelope = reply as Envelope;
  if (!envelope.ok) throw new Error(`${name}: ${envelope.error}`);
  return envelope.value;
}
