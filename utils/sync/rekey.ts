// Another passphrase for a database that is in use. The document that tells of the keys goes first, so that no other machine
// sends under the old ones any more; what they sent until then is read; then everything is sent anew under the new keys, and
// only then what lies there under the old ones is erased (replicate.ts). Stopped anywhere, the next round goes on.
import { factsIn, formerIn, type KeyFacts, keyDocument, mostFormer } from './keys.ts';
import { same } from './merge/same.ts';
import { type Document, Refused, type Remote } from './remote-calls.ts';
import { type Round, start, step } from './replicate.ts';

/**
 * `round`: under the old keys; `to`: the facts of the new ones. False where the time was up before all was read; true:
 * the store may go over to the new keys.
 */
export async function changeKeys(round: Round, to: KeyFacts, timeIsUp: () => boolean): Promise<boolean> {
  await tellOf(round.remote, round.facts, to);
  // It is another one's keys now, and ours to read under the old ones all the same.
  round.seen.checked = true;
  for (let stage = start; stage.at !== 'push' && stage.at !== 'done'; stage = await step(stage, round))
    if (timeIsUp()) return false;
  return true;
}

async function tellOf(remote: Remote, from: KeyFacts, to: KeyFacts): Promise<void> {
  const there = await keyFacts(remote);
  if (there && same(factsIn(there.body), to)) return;
  if (!there || !same(factsIn(there.body), from)) throw new Refused({ kind: 'another-passphrase' });
  const [head = ''] = there.revs;
  const rev = `${Number.parseInt(head, 10) + 1}-${crypto.randomUUID().replaceAll('-', '')}`;
  const body = { v: 1, ...to, former: [from.salt, ...formerIn(there.body)].slice(0, mostFormer) };
  await remote.put([{ id: keyDocument, revs: [rev, ...there.revs], deleted: false, body }]);
  // Two machines at once: the server chose one of them, and the other types that one's passphrase.
  const now = await keyFacts(remote);
  if (!now || !same(factsIn(now.body), to)) throw new Refused({ kind: 'another-passphrase' });
}

async function keyFacts(remote: Remote): Promise<Document | null> {
  const [document] = await remote.get([{ id: keyDocument }]);
  return document && !document.deleted ? document : null;
}
