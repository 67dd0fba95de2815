// The one file that asks the network: a CouchDB, at the address the reader has named, by the calls of its replication
// protocol. Nothing it answers is trusted: it is read in pieces, up to a size and within a time, and taken apart by its types.
import { changesIn, documentIn, documentsIn, missingIn, refusedIn } from './answers.ts';
import { type Document, Refused, type Remote, TooMuch } from './remote-calls.ts';

/** `url`: that of the database, without a slash at its end. */
export type Account = { readonly url: string; readonly user: string; readonly password: string };

/** Bytes of one answer: a batch of documents, each of which may be as large as the server takes. */
const longestAnswer = 32_000_000;
/** Milliseconds for one call in all: a server that drips must not hold a worker for ever. */
const patience = 60_000;

/** What a call has cost, for the tests and the clock. `skew`: our clock less the server's, in milliseconds. */
export type Told = { skew: number | null };

/** The remote of one account. `told` is filled as answers come. */
export function couch({ url, user, password }: Account, told: Told = { skew: null }): Remote {
  const auth = user === '' ? {} : { authorization: `Basic ${btoa(binary(`${user}:${password}`))}` };

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const limit = AbortSignal.timeout(patience);
    const init: RequestInit = {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...auth,
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: limit,
      // No cookies, no cache, no following: an answer from elsewhere is not from the one server the reader has named.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    };
    let text: string;
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, init);
      text = await textOf(response);
    } catch (error) {
      throw error instanceof Refused ? error : new Refused({ kind: 'offline', since: 0, next: 0 });
    }
    told.skew = skewOf(response.headers.get('date'), Date.now()) ?? told.skew;
    if (response.status === 404 && /"reason":\s*"(missing|deleted)"/.test(text)) return null;
    if (!response.ok) throw refusalOf(response);
    try {
      return JSON.parse(text);
    } catch {
      // Half an answer, mostly.
      throw new Refused(looksHalf(text) ? { kind: 'offline', since: 0, next: 0 } : { kind: 'no-sense' });
    }
  }

  return {
    async changes(since, most) {
      const from = since === null ? '' : `&since=${encodeURIComponent(since)}`;
      return changesIn(await call('GET', `/_changes?style=all_docs&limit=${most}${from}`), most);
    },
    async missing(revs) {
      return missingIn(await call('POST', '/_revs_diff', Object.fromEntries(revs)), revs);
    },
    async get(wanted) {
      const [one] = wanted;
      if (wanted.length === 1 && one && one.rev === undefined)
        return documentIn(await call('GET', `/${encodeURIComponent(one.id).replaceAll('%3A', ':')}?revs=true`));
      const docs = wanted.map(({ id, rev }) => ({ id, ...(rev !== undefined && { rev }) }));
      const found = documentsIn(await call('POST', '/_bulk_get?revs=true', { docs }));
      const asked = new Set(wanted.map(({ id, rev }) => `${id} ${rev}`));
      return found.filter(({ id, revs }) => asked.has(`${id} ${revs[0]}`));
    },
    async put(all) {
      const [fresh, others] = [all.filter(({ revs }) => revs.length === 0), all.filter(({ revs }) => revs.length > 0)];
      const refused: string[] = [];
      if (fresh.length > 0) refused.push(...refusedIn(await call('POST', '/_bulk_docs', { docs: fresh.map(asDoc) })));
      if (others.length > 0)
        refused.push(...refusedIn(await call('POST', '/_bulk_docs', { new_edits: false, docs: others.map(asDoc) })));
      return refused;
    },
  };
}

const asDoc = ({ id, revs, deleted, body }: Document) => ({
  ...body,
  _id: id,
  ...(deleted && { _deleted: true }),
  ...(revs[0] !== undefined && {
    _rev: revs[0],
    _revisions: { start: Number.parseInt(revs[0], 10), ids: revs.map((rev) => rev.slice(rev.indexOf('-') + 1)) },
  }),
});

/** In pieces: an answer without end is cut off where it is longer than any of ours could be. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > longestAnswer) {
      await reader.cancel();
      throw new TooMuch({ kind: 'no-sense' });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refusalOf({ status, headers }: Response): Refused {
  if (status === 401) return new Refused({ kind: 'refused', why: 'login' });
  if (status === 403) return new Refused({ kind: 'refused', why: 'forbidden' });
  if (status === 404) return new Refused({ kind: 'refused', why: 'no-database' });
  if (status === 413) return new Refused({ kind: 'refused', why: 'too-large' });
  const wish = Number(headers.get('retry-after'));
  const after = Number.isFinite(wish) && wish > 0 ? wish : 0;
  if (status === 429 || status === 503) return new Refused({ kind: 'busy', next: 0 }, after);
  if (status >= 500) return new Refused({ kind: 'offline', since: 0, next: 0 }, after);
  return new Refused({ kind: 'no-sense' });
}

function skewOf(date: string | null, now: number): number | null {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  return Number.isFinite(theirs) ? now - theirs : null;
}

const looksHalf = (text: string): boolean => /^\s*[[{]/.test(text) || text === '';

/** Basic authentication in UTF-8, which btoa does not take. */
const binary = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
