// One round of sync as a machine of small steps: names, then all pages in, then what waits out, then away with what lies
// there under keys no longer used. Each step ends in the store,
// so the worker may be stopped after any of them, or within one, and the next round begins at the front: nothing is lost
// and nothing comes twice, since the server knows revisions by their names and the store remembers what it was sending.
import { nameOf, open, revisionOf, seal } from './codec.ts';
import { factsIn, formerIn, type KeyFacts, type Keys, keyDocument } from './keys.ts';
import type { Fetched, Local, Sending } from './local-calls.ts';
import type { Body } from './merge/body.ts';
import type { Change, Document, Remote } from './remote-calls.ts';
import { Refused, TooMuch } from './remote-calls.ts';
import { sendSettings, takeSettings } from './settings.ts';
import type { State } from './state.ts';

/** Where a round stands; it always begins at 'name'. */
export type Stage =
  | { readonly at: 'name' | 'push'; readonly after: string }
  | { readonly at: 'pull' | 'mend' | 'clear' | 'done' };
export const start: Stage = { at: 'name', after: '' };

export type Round = {
  readonly remote: Remote;
  readonly local: Local;
  readonly keys: Keys;
  readonly facts: KeyFacts;
  /** What is believed of settings that came: items that make no sense are left out. */
  readonly sound: (settings: Body) => Body;
  /** What the round has seen so far. */
  readonly seen: { checked: boolean; received: number; sent: number; refused: number; tooLarge: number };
};

export const freshSeen = (): Round['seen'] => ({ checked: false, received: 0, sent: 0, refused: 0, tooLarge: 0 });

const page = 200;
/** Documents in one call, and about how many characters of them. */
const batch = 100;
const longestBatch = 4_000_000;

/** One step; throws `Refused` where the server does, and what the store throws. */
export async function step(stage: Stage, round: Round): Promise<Stage> {
  if (stage.at === 'name') return await name(stage.after, round);
  if (stage.at === 'pull') return await pull(round);
  if (stage.at === 'push') return await push(stage.after, round);
  if (stage.at === 'clear') return await clear(round);
  if (stage.at === 'mend') {
    return (await round.local.mend()) ? { at: 'pull' } : { at: 'push', after: '' };
  }
  return stage;
}

async function name(after: string, { local, keys }: Round): Promise<Stage> {
  const { locals, last } = await local.unnamed(after, 500);
  const names = new Map<string, string>();
  for (const each of locals) names.set(each, await nameOf(keys, each));
  if (names.size > 0) await local.named(names);
  return last === null ? { at: 'pull' } : { at: 'name', after: last };
}

async function pull(round: Round): Promise<Stage> {
  const { remote, local } = round;
  const since = await local.since();
  const { changes, last, more } = await remote.changes(since, page);
  if (since !== null && last === since && changes.length === 0) return { at: 'mend' };
  // Something happened there: is it still the same database?
  await check(round);
  const wanted = await local.wanted(changes);
  const asked = new Map<string, string[]>();
  for (const { id, rev } of wanted) if (rev !== undefined) asked.set(id, [...(asked.get(id) ?? []), rev]);
  for (let at = 0; at < changes.length; at += batch) await fetchAndTake(changes.slice(at, at + batch), asked, round);
  await takeSettings(changes, round);
  await local.take([], last);
  return { at: more ? 'pull' : 'mend' };
}

/** Of one batch never more is held than one answer. */
async function fetchAndTake(
  changes: readonly Change[],
  asked: ReadonlyMap<string, readonly string[]>,
  round: Round,
): Promise<void> {
  const wanted = changes.flatMap(({ id }) => (asked.get(id) ?? []).map((rev) => ({ id, rev })));
  let documents: readonly Document[] = [];
  try {
    if (wanted.length > 0) documents = await round.remote.get(wanted);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    if (changes.length <= 1) {
      round.seen.refused += 1;
      return;
    }
    const half = Math.ceil(changes.length / 2);
    await fetchAndTake(changes.slice(0, half), asked, round);
    await fetchAndTake(changes.slice(half), asked, round);
    return;
  }
  const leaves = new Map<string, Fetched['leaves'][number][]>();
  for (const document of documents) {
    const opened = await open(round.keys, document);
    if (opened) leaves.set(document.id, [...(leaves.get(document.id) ?? []), { revs: document.revs, ...opened }]);
    else round.seen.refused += 1;
  }
  const fetched = changes.map(({ id, revs }): Fetched => ({ doc: id, ends: revs, leaves: leaves.get(id) ?? [] }));
  round.seen.refused += await round.local.take(fetched, null);
  round.seen.received += leaves.size;
}

/** Once a round, before anything of it is believed or anything is sent. */
async function check({ remote, facts, seen }: Round): Promise<void> {
  if (seen.checked) return;
  const state = await otherDatabase(remote, facts);
  if (state) throw new Refused(state);
  seen.checked = true;
}

/** Null where the database is the one these keys belong to. */
export async function otherDatabase(remote: Remote, facts: KeyFacts): Promise<State | null> {
  const [document] = await remote.get([{ id: keyDocument }]);
  if (!document || document.deleted) return { kind: 'another-database', why: 'empty' };
  const found = factsIn(document.body);
  if (found?.salt === facts.salt && found.check === facts.check) return null;
  return formerIn(document.body).includes(facts.salt)
    ? { kind: 'another-passphrase', why: 'changed' }
    : { kind: 'another-database', why: 'other-keys' };
}

async function push(after: string, round: Round): Promise<Stage> {
  const { parcels, last } = await round.local.waiting(after, batch);
  if (parcels.length > 0) {
    await check(round);
    const sendings: Sending[] = [];
    for (const parcel of parcels) {
      const [head = ''] = parcel.known.revs;
      const rev = parcel.unchanged ? null : await revisionOf(round.keys, parcel.doc, head, parcel.ours);
      sendings.push({ ...parcel, revs: rev === null ? parcel.known.revs : [rev, ...parcel.known.revs] });
    }
    await round.local.sending(sendings);
    await send(sendings, round);
  }
  if (last !== null) return { at: 'push', after: last };
  await sendSettings(round);
  return { at: 'clear' };
}

/** The stones are made by the new keys: every machine that has them knows they are no stranger's. */
async function clear(round: Round): Promise<Stage> {
  const { remote, local, keys } = round;
  const former = await local.former(batch);
  if (former.length === 0) return { at: 'done' };
  await check(round);
  const stones: Document[] = [];
  for (const { doc, ends } of former)
    for (const revs of ends) {
      const stone = await revisionOf(keys, doc, revs[0] ?? '', null);
      stones.push({ id: doc, revs: [stone, ...revs], deleted: true, body: {} });
    }
  await remote.put(stones);
  await local.cleared(stones.map(({ id, revs }) => ({ doc: id, revs })));
  return { at: 'clear' };
}

async function send(sendings: readonly Sending[], round: Round): Promise<void> {
  const { remote, local, seen } = round;
  const revs = new Map<string, string[]>();
  const documents: Document[] = [];
  const large = new Set<string>();
  for (const sending of sendings) {
    const made = await documentsOf(sending, round);
    if (!made) large.add(sending.doc);
    for (const document of made ?? []) {
      documents.push(document);
      revs.set(document.id, [...(revs.get(document.id) ?? []), document.revs[0] ?? '']);
    }
  }
  const missing = await remote.missing(revs);
  const needed = documents.filter(({ id, revs: [rev = ''] }) => missing.get(id)?.includes(rev));
  const refused = new Set(large);
  for (const part of portions(needed)) for (const id of await putAll(part, remote)) refused.add(id);
  const taken = sendings.filter(({ doc }) => !refused.has(doc));
  await local.sent(taken);
  seen.sent += taken.length;
  seen.tooLarge += refused.size;
}

/** The document, and a tombstone for each branch it has taken in; null where it is too large for any server. */
async function documentsOf(
  { doc, revs, ours, unchanged, closing }: Sending,
  { keys }: Round,
): Promise<Document[] | null> {
  const documents: Document[] = [];
  const [rev = ''] = revs;
  if (!unchanged) {
    const body = ours ? await seal(keys, doc, rev, ours) : {};
    if (!body) return null;
    documents.push({ id: doc, revs, deleted: ours === null, body });
  }
  for (const branch of closing) {
    const tomb = await revisionOf(keys, doc, branch[0] ?? '', null);
    documents.push({ id: doc, revs: [tomb, ...branch], deleted: true, body: {} });
  }
  return documents;
}

function portions(documents: readonly Document[]): Document[][] {
  const parts: Document[][] = [];
  let room = 0;
  for (const document of documents) {
    const { c } = document.body;
    room -= typeof c === 'string' ? c.length : 0;
    if (room < 0 || parts.length === 0) {
      parts.push([]);
      room = longestBatch - (typeof c === 'string' ? c.length : 0);
    }
    parts.at(-1)?.push(document);
  }
  return parts;
}

/** In halves where a batch is too large for the server; one document that is too large stays here. */
async function putAll(documents: readonly Document[], remote: Remote): Promise<readonly string[]> {
  try {
    return await remote.put(documents);
  } catch (error) {
    if (!(error instanceof Refused && error.state.kind === 'refused' && error.state.why === 'too-large')) throw error;
    const [first] = documents;
    if (documents.length <= 1) return first ? [first.id] : [];
    const half = Math.ceil(documents.length / 2);
    return [...(await putAll(documents.slice(0, half), remote)), ...(await putAll(documents.slice(half), remote))];
  }
}
