// What a server may answer, taken apart without trust: each field by its type, lists by their length. What is no answer at
// all throws; single documents that are none are left out.
import type { Change, Changes, Document, Sealed } from './remote-calls.ts';
import { Refused } from './remote-calls.ts';

const isRecord = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const noSense = (): Refused => new Refused({ kind: 'no-sense' });

const revision = /^[1-9]\d{0,8}-[0-9A-Za-z]{1,64}$/;
const isRevision = (value: unknown): value is string => typeof value === 'string' && revision.test(value);
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 512;
/** A document with more branches than this was not made by us. */
const mostLeaves = 500;

/** `most`: as many as were asked for. */
export function changesIn(answer: unknown, most: number): Changes {
  if (!isRecord(answer) || !Array.isArray(answer.results) || answer.results.length > most) throw noSense();
  const last = sequenceIn(answer.last_seq);
  return { changes: answer.results.flatMap(changeIn), last, more: answer.results.length === most };
}

/** CouchDB gives words that say nothing, PouchDB numbers. */
function sequenceIn(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && value.length <= 20_000) return value;
  throw noSense();
}

function changeIn(row: unknown): Change[] {
  if (!isRecord(row) || !isName(row.id) || !Array.isArray(row.changes) || row.changes.length > mostLeaves) return [];
  const revs = row.changes.flatMap((each) => (isRecord(each) && isRevision(each.rev) ? each.rev : []));
  return row.id.startsWith('_') ? [] : [{ id: row.id, revs, deleted: row.deleted === true }];
}

/** Only what was asked for counts. */
export function missingIn(answer: unknown, asked: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  if (!isRecord(answer)) throw noSense();
  const found = new Map<string, string[]>();
  for (const [id, revs] of asked) {
    const entry = Object.hasOwn(answer, id) ? answer[id] : undefined;
    const missing = isRecord(entry) && Array.isArray(entry.missing) ? entry.missing : [];
    const open = revs.filter((rev) => missing.includes(rev));
    if (open.length > 0) found.set(id, open);
  }
  return found;
}

/** Documents of a `_bulk_get`. */
export function documentsIn(answer: unknown): Document[] {
  if (!isRecord(answer) || !Array.isArray(answer.results)) throw noSense();
  return answer.results.flatMap((result: unknown) =>
    isRecord(result) && Array.isArray(result.docs)
      ? result.docs.flatMap((each: unknown) => (isRecord(each) ? documentIn(each.ok) : []))
      : [],
  );
}

/** None or one. */
export function documentIn(value: unknown): Document[] {
  if (!isRecord(value) || !isName(value._id) || !isRevision(value._rev)) return [];
  const { _id: id, _rev: rev, _deleted, _revisions, ...body } = value;
  const { start, ids } = isRecord(_revisions) ? _revisions : { start: 0, ids: [] };
  const listed =
    typeof start === 'number' && Array.isArray(ids)
      ? ids.slice(0, 1000).map((each, at) => `${start - at}-${each}`)
      : [];
  const revs = listed[0] === rev ? listed.filter(isRevision) : [rev];
  return [{ id, revs, deleted: _deleted === true, body }];
}

/** Which of the documents put were not taken. */
export function refusedIn(answer: unknown): string[] {
  if (!Array.isArray(answer)) throw noSense();
  return answer.flatMap((each: unknown) =>
    isRecord(each) && each.error !== undefined && typeof each.id === 'string' ? each.id : [],
  );
}
