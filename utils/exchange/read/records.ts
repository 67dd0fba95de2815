// Records of a file, one by one by their schema: what cannot be read is named with its reason, the others are kept.
import * as v from 'valibot';

export type Refusal = { readonly record: string; readonly reason: string };

/** Beyond this many records that cannot be read the file is none of ours, and naming them all helps nobody. */
const mostRefused = 10_000;

/** Why the whole file is refused where too many of its records are; null where they are few. */
export const tooManyRefused = (refused: readonly Refusal[]): string | null =>
  refused.length > mostRefused
    ? `More than ${mostRefused} records cannot be read; the first: ${refused[0]?.reason ?? ''}`
    : null;

/** What came of a list before, where it is read in parts: how many records, and their ids in lower case. */
export type ReadBefore = { count: number; readonly ids: Set<string> };

/** Those that fit the schema, each id once; the others are added to `refused`, by `kind` and their number from 1. */
export function readRecords<T extends { id: string }>(
  records: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  kind: string,
  refused: Refusal[],
  before: ReadBefore = { count: 0, ids: new Set() },
): T[] {
  const kept: T[] = [];
  const { ids } = before;
  for (const record of records) {
    if (refused.length > mostRefused) break;
    const index = before.count++;
    const result = v.safeParse(schema, record, { abortEarly: true });
    const refuse = (reason: string) => refused.push({ record: nameOf(kind, index, record), reason });
    if (!result.success) refuse(reasonOf(result.issues[0]));
    else if (ids.has(result.output.id.toLowerCase()))
      refuse('The same id stands twice in the file; the first was kept.');
    else {
      ids.add(result.output.id.toLowerCase());
      kept.push(result.output);
    }
  }
  return kept;
}

/** Counted from 1, as people count; the id where there is one. */
function nameOf(kind: string, index: number, record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' ? `${kind} ${index + 1} (${id.slice(0, 60)})` : `${kind} ${index + 1}`;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return `${path ? `${path}: ` : ''}${plainReason(issue)}`.slice(0, 300);
}

/** The library's own words name every value that would do; a person wants to know what is wrong. */
function plainReason({ type, input, received, requirement, message }: v.BaseIssue<unknown>): string {
  if (type === 'picklist') return `${received.slice(0, 60)} is no value that this version knows`;
  if (type === 'max_length') return `more than ${requirement} ${Array.isArray(input) ? 'entries' : 'characters'}`;
  return message;
}
