// The frozen files of every version (archives/README.md says what they are), and what the archives among them hold as JSON,
// before any code of ours has read it.
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const folder = new URL('archives/', import.meta.url);
/** What is written around the frozen files, not frozen itself. */
const around = ['README.md', 'SHA256SUMS', '.gitattributes'];

export const frozenNames: readonly string[] = readdirSync(folder).filter((name) => !around.includes(name));
export const frozenBytes = (name: string): Buffer => readFileSync(new URL(name, folder));
export const frozen = (name: string): string => frozenBytes(name).toString('utf8');

/** Hash by name, as SHA256SUMS has them. */
export const frozenSums = new Map(
  frozen('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const),
);

export const rawNote = v.looseObject({
  id: v.string(),
  articleId: v.string(),
  status: v.string(),
  text: v.string(),
  evidence: v.array(v.looseObject({})),
  deleted: v.nullable(v.number()),
});
const rawArchive = v.looseObject({
  articles: v.array(v.looseObject({ id: v.string(), fingerprint: v.string() })),
  notes: v.array(rawNote),
  settings: v.optional(v.looseObject({})),
});
export type RawArchive = v.InferOutput<typeof rawArchive>;

/** The records of a frozen archive, as they stand in it. */
export const rawRecords = (name: string): RawArchive => v.parse(rawArchive, JSON.parse(frozen(name)));

/** What a note of version 1 has become once it is read: nothing of it is lost, and some of it stands elsewhere. */
export function readNow({ conflict, ...note }: RawArchive['notes'][number]): RawArchive['notes'][number] {
  const {
    articleId: _article,
    created: _created,
    deleted: _deleted,
    lastSeen: _seen,
    ...own
  } = { created: 0, lastSeen: 0, ...note };
  const conflicts = conflict ? [{ ...own, ...v.parse(v.looseObject({}), conflict) }] : [];
  return { ...note, conflict: null, conflicts };
}

export const archiveNames: readonly string[] = ['v1-every-shape.json', 'v1-odd-text.json', 'v1-empty.json'];
