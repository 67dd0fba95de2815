// Sync, driven: the start, and round after round by the alarm, at most 25 seconds each, so that the worker is
// not stopped in the middle. What stands in the way becomes a state that the options show.
import { browser } from 'wxt/browser';
import type { Handlers } from '../messages.ts';
import { backUp } from '../notes/backup.ts';
import { faultFound } from '../notes/disk.ts';
import { forget, join } from '../notes/sync/join.ts';
import { local } from '../notes/sync/local.ts';
import { takeKeys } from '../notes/sync/rekey.ts';
import {
  accountRow,
  changeRow,
  dropOffer,
  keepStatus,
  offerRow,
  statusRow,
  waitingCount,
} from '../notes/sync/status.ts';
import type { AccountRow } from '../notes/sync/tables.ts';
import { accessFor, accessTo } from '../sync/access.ts';
import { type Engine, installedEngine } from '../sync/installed-engine.ts';
import type { Told } from '../sync/remote.ts';
import { Refused, refusalIn } from '../sync/remote-calls.ts';
import { freshSeen, type Round, start } from '../sync/replicate.ts';
import { backOff, idle, needsReader, type State } from '../sync/state.ts';
import type { SyncCalls } from '../sync/sync-calls.ts';
import { loadSyncing } from './finders.ts';
import { tellAllTabs } from './shown-tabs.ts';
import { followSiteAccess } from './site-access.ts';
import { soon, syncAlarm, syncAt } from './sync-alarm.ts';

const longestRound = 25_000;

export const syncCalls: Handlers<SyncCalls> = {
  async syncStart() {
    const offer = await offerRow();
    if (!offer) return { started: false };
    // The way back, whatever comes.
    await backUp(Date.now());
    const { account, facts, keys, origin } = offer;
    await join({ account, facts, keys, origin });
    await keepStatus({ state: { kind: 'receiving', done: 0, of: offer.preview.come } });
    // The permission is for the background alone: no page of that host is to be marked for it.
    void followSiteAccess();
    void runSync();
    return { started: true };
  },
  async syncNow() {
    await runSync();
    return { state: (await statusRow())?.state ?? null };
  },
  async syncLeave() {
    const row = (await accountRow()) ?? (await offerRow());
    stopping = true;
    await running;
    stopping = false;
    await browser.alarms.clear(syncAlarm);
    await forget();
    await giveBack(row?.origin ?? null);
    return { left: true };
  },
  async syncCancel() {
    const offer = await offerRow();
    await dropOffer();
    if (!(await accountRow())) await giveBack(offer?.origin ?? null);
    return { left: true };
  },
};

/** The access that was asked for sync alone. Refused where the reader has taken it back already, or it is needed at install. */
const giveBack = (origin: string | null): Promise<boolean> =>
  browser.permissions.remove(accessFor(origin)).catch(() => false);

// One round at a time; who asks meanwhile waits for the one that runs.
let running: Promise<void> | null = null;
let stopping = false;

/** One round, or the rest of one. Never rejects. */
export function runSync(): Promise<void> {
  running ??= oneRound()
    .catch((error) => console.warn('A round of sync was put off:', error))
    .finally(() => {
      running = null;
      stopping = false;
    });
  return running;
}

/** Answers an alarm, where it is this one. */
export async function onSyncAlarm(name: string): Promise<void> {
  if (name === syncAlarm) await runSync();
}

/** When the browser starts: alarms may be gone. A server that waits for the reader is left alone. */
export async function arrangeSync(): Promise<void> {
  const status = (await accountRow()) && (await statusRow());
  if (status && !needsReader(status.state)) await syncAt(Math.min(status.next, Date.now() + idle));
}

async function oneRound(): Promise<void> {
  const row = await accountRow();
  if (!row) return;
  const told: Told = { skew: null };
  const seen = freshSeen();
  try {
    if (!(await browser.permissions.contains(accessTo(row.account.url)))) throw new Refused({ kind: 'no-access' });
    const isWhole = await steps(row, seen, told);
    const now = Date.now();
    if (isWhole) await inStep(now, seen, told);
    await syncAt(now + (isWhole ? idle : soon), true);
  } catch (error) {
    await stopped(error, told);
  }
  if (seen.received > 0) void tellAllTabs();
}

async function engine(): Promise<Engine> {
  if (!installedEngine()) await loadSyncing();
  const found = installedEngine();
  if (!found) throw new Error('syncing.js left no engine');
  return found;
}

/** False where the time was up before all was done. */
async function steps(row: AccountRow, seen: Round['seen'], told: Told): Promise<boolean> {
  const { couch, step, changeKeys, sound } = await engine();
  const until = Date.now() + longestRound;
  const timeIsUp = () => stopping || Date.now() > until;
  let round: Round = { remote: couch(row.account, told), local, keys: row.keys, facts: row.facts, sound, seen };
  const change = await changeRow();
  if (change) {
    if (!(await changeKeys(round, change.facts, timeIsUp))) return false;
    await takeKeys(change);
    round = { ...round, keys: change.keys, facts: change.facts };
  }
  let said = 0;
  let all = 0;
  for (let stage = start; stage.at !== 'done'; stage = await step(stage, round)) {
    if (timeIsUp()) return false;
    if (stage.at === 'push' && stage.after === '') all = await waitingCount();
    // Small rounds say nothing on their way; each word is a write.
    const done = stage.at === 'push' ? seen.sent : seen.received;
    if (done < said + 200) continue;
    said = done;
    await keepStatus({ state: { kind: stage.at === 'push' ? 'sending' : 'receiving', done, of: Math.max(all, done) } });
  }
  return true;
}

async function inStep(now: number, { refused, tooLarge }: Round['seen'], { skew }: Told): Promise<void> {
  const state: State = { kind: 'in-step', since: now };
  await keepStatus({ state, failures: 0, next: now + idle, inStep: now, skew, refused, tooLarge });
}

/** Asked again later, longer each time; not at all where it waits for the reader. */
async function stopped(error: unknown, { skew }: Told): Promise<void> {
  const before = await statusRow();
  const refusal = refusalIn(error);
  const now = Date.now();
  const failures = (before?.failures ?? 0) + 1;
  const next = now + backOff(failures, refusal?.after ?? 0, Math.random());
  // A store that cannot be written says so itself, on every page.
  if (!refusal) console.warn('Sync met a fault of the store:', await faultFound(error));
  const state = refusal ? timed(refusal.state, before?.state, now, next) : (before?.state ?? null);
  if (state) await keepStatus({ state, failures, next, ...(skew !== null && { skew }) });
  if (!state || !needsReader(state)) await syncAt(next, true);
}

/** Offline since the first failure, not since the last. */
function timed(state: State, before: State | undefined, now: number, next: number): State {
  if (state.kind === 'busy') return { ...state, next };
  if (state.kind !== 'offline') return state;
  return { ...state, since: before?.kind === 'offline' ? before.since : now, next };
}
