// Sync, driven: the start, and round after round by the alarm, at most 25 seconds each, so that the worker is
// not stopped in the middle. What stands in the way becomes a state that the options show.
import { browser } from 'wxt/browser';
import type { Handlers } from '../messages.ts';
import { backUp } from '../notes/backup.ts';
import { faultFound } from '../notes/disk.ts';
import { forget, join } from '../notes/sync/join.ts';
import { localIn } from '../notes/sync/local.ts';
import { takeKeys } from '../notes/sync/rekey.ts';
import {
  accountRow,
  changeRow,
  dropOffer,
  isSynced,
  keepStatus,
  offerRow,
  serversNamed,
  statusRow,
  waitingCount,
} from '../notes/sync/status.ts';
import { type AccountRow, own, type Space, second, spaces } from '../notes/sync/tables.ts';
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

const byName = { own, second };

export const syncCalls: Handlers<SyncCalls> = {
  async syncStart(request) {
    const space = byName[request.space];
    const offer = await offerRow(space);
    if (!offer) return { started: false };
    // The way back, whatever comes.
    await backUp(Date.now());
    const { isNew, key, preview, ...account } = offer;
    await join(account, space);
    await keepStatus({ state: { kind: 'receiving', done: 0, of: preview.come } }, space);
    // The permission is for the background alone: no page of that host is to be marked for it.
    void followSiteAccess();
    void runSync(space);
    return { started: true };
  },
  async syncNow(request) {
    const space = byName[request.space];
    await runSync(space);
    return { state: (await statusRow(space))?.state ?? null };
  },
  async syncLeave(request) {
    const space = byName[request.space];
    const row = (await accountRow(space)) ?? (await offerRow(space));
    stopping = true;
    await running;
    stopping = false;
    await forget(space);
    if (!(await isSynced())) await browser.alarms.clear(syncAlarm);
    await giveBack(row?.origin ?? null);
    return { left: true };
  },
  async syncCancel(request) {
    const space = byName[request.space];
    const offer = await offerRow(space);
    await dropOffer(space);
    if (!(await accountRow(space))) await giveBack(offer?.origin ?? null);
    return { left: true };
  },
};

/**
 * The access that was asked for sync alone, as far as the other server does not need it. Refused where the reader has taken
 * it back already, or it is needed at install.
 */
async function giveBack(origin: string | null): Promise<void> {
  const needed = await serversNamed();
  if (origin !== null && needed.includes(origin)) return;
  const access = needed.length > 0 ? { origins: origin === null ? [] : [origin] } : accessFor(origin);
  await browser.permissions.remove(access).catch(() => false);
}

// One run at a time; who asks meanwhile waits for the one that goes on.
let running: Promise<void> | null = null;
let stopping = false;

/** One round of each server, or the rest of one; `asked`: of this one alone, whatever stood in the way. Never rejects. */
export function runSync(asked?: Space): Promise<void> {
  running ??= rounds(asked)
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
  for (const space of spaces) {
    const next = await nextIn(space);
    if (next !== null) await syncAt(Math.min(next, Date.now() + idle));
  }
}

/** When it is its turn by itself; null: never. */
async function nextIn(space: Space): Promise<number | null> {
  const status = (await accountRow(space)) && (await statusRow(space));
  return status && !needsReader(status.state) ? status.next : null;
}

// What is moved from one to the other goes there first: the own one comes last.
async function rounds(asked?: Space): Promise<void> {
  const until = Date.now() + longestRound;
  let soonest = Number.POSITIVE_INFINITY;
  let sent = 0;
  for (const space of [second, own]) {
    const row = await accountRow(space);
    if (!row) continue;
    const seen = freshSeen();
    const isTurn = asked ? asked === space : await isDue(space);
    const next = isTurn ? await oneRound(row, space, seen, until) : await nextIn(space);
    soonest = Math.min(soonest, next ?? soonest);
    sent += seen.sent;
  }
  // What has arrived in one may go from the other now.
  if (sent > 0 && (await accountRow(second)) && (await waitingCount(own)) + (await waitingCount(second)) > 0)
    soonest = Math.min(soonest, Date.now() + soon);
  if (soonest < Number.POSITIVE_INFINITY) await syncAt(soonest, true);
}

/** Beside another server one that is away, or waits for the reader, is not asked each time the other is. */
async function isDue(space: Space): Promise<boolean> {
  const status = await statusRow(space);
  if (!status || !(await accountRow(space === own ? second : own))) return true;
  const { kind } = status.state;
  if (kind === 'offline' || kind === 'busy') return status.next <= Date.now() + 5000;
  return kind === 'no-access' || !needsReader(status.state);
}

/** When the next one is; null: it waits for the reader. */
async function oneRound(row: AccountRow, space: Space, seen: Round['seen'], until: number): Promise<number | null> {
  const told: Told = { skew: null };
  let next: number | null;
  try {
    if (!(await browser.permissions.contains(accessTo(row.account.url)))) throw new Refused({ kind: 'no-access' });
    const isWhole = await steps(row, space, seen, told, until);
    const now = Date.now();
    if (isWhole) await inStep(now, space, seen, told);
    next = now + (isWhole ? idle : soon);
  } catch (error) {
    next = await stopped(error, space, told);
  }
  if (seen.received > 0) void tellAllTabs();
  return next;
}

async function engine(): Promise<Engine> {
  if (!installedEngine()) await loadSyncing();
  const found = installedEngine();
  if (!found) throw new Error('syncing.js left no engine');
  return found;
}

/** False where the time was up before all was done. */
async function steps(row: AccountRow, space: Space, seen: Round['seen'], told: Told, until: number): Promise<boolean> {
  const { couch, step, changeKeys, integrate, sound } = await engine();
  const timeIsUp = () => stopping || Date.now() > until;
  let round: Round = {
    remote: couch(row.account, told),
    local: localIn(space, integrate),
    keys: row.keys,
    facts: row.facts,
    sound,
    seen,
  };
  const change = await changeRow(space);
  if (change) {
    if (!(await changeKeys(round, change.facts, timeIsUp))) return false;
    await takeKeys(change, space);
    round = { ...round, keys: change.keys, facts: change.facts };
  }
  let said = 0;
  let all = 0;
  for (let stage = start; stage.at !== 'done'; stage = await step(stage, round)) {
    if (timeIsUp()) return false;
    if (stage.at === 'push' && stage.after === '') all = await waitingCount(space);
    // Small rounds say nothing on their way; each word is a write.
    const done = stage.at === 'push' ? seen.sent : seen.received;
    if (done < said + 200) continue;
    said = done;
    await keepStatus(
      { state: { kind: stage.at === 'push' ? 'sending' : 'receiving', done, of: Math.max(all, done) } },
      space,
    );
  }
  return true;
}

async function inStep(now: number, space: Space, { refused, tooLarge }: Round['seen'], { skew }: Told): Promise<void> {
  const state: State = { kind: 'in-step', since: now };
  await keepStatus({ state, failures: 0, next: now + idle, inStep: now, skew, refused, tooLarge }, space);
}

/** When it is asked again: later, longer each time; null where it waits for the reader. */
async function stopped(error: unknown, space: Space, { skew }: Told): Promise<number | null> {
  const before = await statusRow(space);
  const refusal = refusalIn(error);
  const now = Date.now();
  const failures = (before?.failures ?? 0) + 1;
  const next = now + backOff(failures, refusal?.after ?? 0, Math.random());
  // A store that cannot be written says so itself, on every page.
  if (!refusal) console.warn('Sync met a fault of the store:', await faultFound(error));
  const state = refusal ? timed(refusal.state, before?.state, now, next) : (before?.state ?? null);
  if (state) await keepStatus({ state, failures, next, ...(skew !== null && { skew }) }, space);
  return !state || !needsReader(state) ? next : null;
}

/** Offline since the first failure, not since the last. */
function timed(state: State, before: State | undefined, now: number, next: number): State {
  if (state.kind === 'busy') return { ...state, next };
  if (state.kind !== 'offline') return state;
  return { ...state, since: before?.kind === 'offline' ? before.since : now, next };
}
