// The first contact, which only reads: whether the server lets us in, whose keys the database has, and what would come, go and
// differ. And the one write that begins a database: the document that tells how its keys are made.
import { nameOf, open } from './codec.ts';
import { factsIn, freshFacts, type KeyFacts, type Keys, keyDocument, keysFor } from './keys.ts';
import type { Body } from './merge/body.ts';
import { same } from './merge/same.ts';
import type { Changes, Document, Remote } from './remote-calls.ts';
import { Refused } from './remote-calls.ts';

/** `isNew`: the database holds nothing yet, and its keys are ours to make. */
export type Found = { readonly isNew: boolean; readonly facts: KeyFacts; readonly keys: Keys };
/** In notes. */
export type Preview = { readonly come: number; readonly go: number; readonly differ: number };

const page = 500;
const bite = 50;

/** Throws `Refused` where there is no way in: the login, the database, another passphrase, the things of others. */
export async function lookAt(remote: Remote, passphrase: string): Promise<Found> {
  const { changes } = await remote.changes(null, 1);
  const [document] = await remote.get([{ id: keyDocument }]);
  if (!document) {
    if (changes.length > 0) throw new Refused({ kind: 'another-database', why: 'foreign' });
    return { isNew: true, ...(await freshFacts(passphrase)) };
  }
  const facts = factsIn(document.body);
  if (!facts) throw new Refused({ kind: 'another-database', why: 'foreign' });
  const keys = await keysFor(passphrase, facts);
  if (!keys) throw new Refused({ kind: 'another-passphrase' });
  return { isNew: false, facts, keys };
}

/**
 * Begins a database. Where another machine was faster the database has its keys: an error, and the reader looks again.
 */
export async function begin(remote: Remote, facts: KeyFacts): Promise<void> {
  const body = { v: 1, ...facts };
  await remote.put([{ id: keyDocument, revs: [], deleted: false, body }]).catch((error: unknown) => {
    // What matters is what stands there afterwards.
    if (!(error instanceof Refused)) throw error;
  });
  const [document] = await remote.get([{ id: keyDocument }]);
  const there = document && factsIn(document.body);
  if (!same(there, facts)) throw new Refused({ kind: 'another-database', why: there ? 'other-keys' : 'empty' });
}

/** `ids`: those of all our notes, in batches; `bodyOf`: one as it would travel; `isSame`: whether two say the same. */
export async function preview(
  remote: Remote,
  keys: Keys,
  ids: AsyncIterable<readonly string[]>,
  bodyOf: (id: string) => Promise<Body | null>,
  isSame: (a: Body, b: Body) => boolean,
): Promise<Preview> {
  const ours = new Map<string, string>();
  for await (const part of ids) for (const id of part) ours.set(await nameOf(keys, `n:${id}`), id);
  const isOther = async (document: Document): Promise<boolean> => {
    const [opened, own] = [await open(keys, document), await bodyOf(ours.get(document.id) ?? '')];
    return Boolean(opened?.body && own && !isSame(own, opened.body));
  };
  let [come, differ, go] = [0, 0, ours.size];
  let since: string | null = null;
  for (let more = true; more; ) {
    const answer: Changes = await remote.changes(since, page);
    const there = answer.changes.filter(({ id, deleted }) => id.startsWith('n:') && !deleted);
    const both = there.filter(({ id }) => ours.has(id));
    come += there.length - both.length;
    go -= both.length;
    for (let at = 0; at < both.length; at += bite) {
      const wanted = both.slice(at, at + bite).flatMap(({ id, revs }) => revs.map((rev) => ({ id, rev })));
      const differing = new Set<string>();
      for (const document of await remote.get(wanted)) if (await isOther(document)) differing.add(document.id);
      differ += differing.size;
    }
    ({ last: since, more } = answer);
  }
  return { come, go, differ };
}
