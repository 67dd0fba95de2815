// The reader's settings, as far as they travel, in one document beside the notes. What came with a page of changes is taken in
// before the page counts as read, and what changed here goes at the end of a round; where nothing changed nothing is asked.
import { nameOf, open, revisionOf, seal } from './codec.ts';
import type { Keys } from './keys.ts';
import type { Local } from './local-calls.ts';
import type { Body } from './merge/body.ts';
import { byWinner, longestHistory } from './merge/integrate.ts';
import { mergeSettings } from './merge/merge-settings.ts';
import { same } from './merge/same.ts';
import type { Change, Document, Remote } from './remote-calls.ts';

/** What of a round is needed here. */
type Settling = {
  readonly remote: Remote;
  readonly local: Pick<Local, 'settings' | 'keepSettings'>;
  readonly keys: Keys;
  /** What is believed of settings that came: items that make no sense are left out. */
  readonly sound: (settings: Body) => Body;
  readonly seen: { refused: number };
};

/** Takes in what a page of changes tells of them. */
export async function takeSettings(changes: readonly Change[], round: Settling): Promise<void> {
  const doc = await nameOf(round.keys, 's:settings');
  const change = changes.find(({ id }) => id === doc);
  if (!change) return;
  const { remote, local, keys, seen } = round;
  const there = await local.settings();
  if (!there) return;
  const { now, known } = there;
  // The echo of what went from here.
  if (change.revs.length === 1 && change.revs[0] === known?.revs[0]) return;
  const leaves: { revs: readonly string[]; body: Body }[] = [];
  for (const document of await remote.get(change.revs.map((rev) => ({ id: doc, rev })))) {
    const opened = await open(keys, document);
    if (opened?.body) leaves.push({ revs: document.revs, body: round.sound(opened.body) });
    else if (!opened) seen.refused += 1;
  }
  const [winner, ...losers] = leaves.sort(byWinner);
  if (!winner) return;
  // Two branches grew from what was there before ours was sent.
  const base = (losers.length > 0 ? known?.past : known?.body) ?? null;
  const theirs = losers.reduce((sum, { body }) => mergeSettings(base, sum, body), winner.body);
  const next = mergeSettings(base, now, theirs);
  const stones = await Promise.all(losers.map(({ revs }) => stoneOn(revs, doc, round)));
  const revs = same(next, winner.body) ? winner.revs : await put(next, winner.revs, doc, stones, round);
  if (revs === winner.revs && stones.length > 0) await remote.put(stones);
  await local.keepSettings(same(next, now) ? null : next, { doc, revs, body: next });
}

/** Sends what changed here. */
export async function sendSettings(round: Settling): Promise<void> {
  const there = await round.local.settings();
  if (!there) return;
  const { now, known } = there;
  if (known && same(now, known.body)) return;
  const doc = await nameOf(round.keys, 's:settings');
  const revs = await put(now, known?.revs ?? [], doc, [], round);
  await round.local.keepSettings(null, { doc, revs, body: now, past: known?.body });
}

async function put(body: Body, parents: readonly string[], doc: string, stones: Document[], round: Settling) {
  const rev = await revisionOf(round.keys, doc, parents[0] ?? '', body);
  const sealed = await seal(round.keys, doc, rev, body);
  const revs = [rev, ...parents].slice(0, longestHistory);
  if (sealed) await round.remote.put([{ id: doc, revs, deleted: false, body: sealed }, ...stones]);
  return revs;
}

async function stoneOn(revs: readonly string[], id: string, { keys }: Settling): Promise<Document> {
  return { id, revs: [await revisionOf(keys, id, revs[0] ?? '', null), ...revs], deleted: true, body: {} };
}
