// The settings in an archive, item by item: one that cannot be read is named and left out, the others are taken.
// Only items known here are taken, as utils/settings.ts keeps no others. Sites that had access are not in the archive:
// the browser grants them, and on a new machine the reader must.
import * as v from 'valibot';
import { claimViews, forEachKind, isMarked } from '../../claims/model/kinds.ts';
import { verdictIds } from '../../notes/note.ts';
import type { Settings } from '../../settings.ts';
import type { Refusal } from '../read/records.ts';

const colour = v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)));
const noteId = v.pipe(v.string(), v.maxLength(200));
const host = v.pipe(v.string(), v.maxLength(253));

/** A schema for every item: where Settings grows, the compiler asks for one here. */
const schemas: { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  kinds: v.object(forEachKind((kind) => v.optional(v.boolean(), isMarked[kind]))),
  view: v.picklist(claimViews),
  marks: v.boolean(),
  colours: v.object(forEachKind(() => colour)),
  showNotes: v.boolean(),
  author: v.pipe(v.string(), v.maxLength(200)),
  watch: v.object({
    sites: v.pipe(v.array(host), v.maxLength(10_000)),
    keepDays: v.pipe(v.number(), v.minValue(1), v.maxValue(3650)),
  }),
  quietSites: v.pipe(v.array(host), v.maxLength(10_000)),
  copyEvery: v.pipe(v.number(), v.minValue(0), v.maxValue(365)),
  searches: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(1000)),
  ledger: v.pipe(v.array(v.object({ a: noteId, b: noteId, same: v.boolean() })), v.maxLength(10_000)),
  scale: v.pipe(
    v.array(v.object({ word: v.pipe(v.string(), v.minLength(1), v.maxLength(60)), means: v.picklist(verdictIds) })),
    v.maxLength(50),
  ),
  markdown: v.object({
    article: v.pipe(v.string(), v.maxLength(20_000)),
    note: v.pipe(v.string(), v.maxLength(20_000)),
  }),
  neverSites: v.pipe(v.array(host), v.maxLength(10_000)),
  lookUps: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.maxLength(200)),
        url: v.pipe(
          v.string(),
          v.maxLength(4096),
          v.regex(/^https?:\/\//i, 'A look-up must begin with http:// or https://'),
        ),
      }),
    ),
    v.maxLength(100),
  ),
};

/** The items that could be read; those that could not are added to `refused`. */
export function readArchivedSettings(stored: unknown, refused: Refusal[]): Partial<Settings> {
  const result: Partial<Settings> = {};
  if (typeof stored !== 'object' || stored === null) {
    if (stored !== null) refused.push({ record: 'settings', reason: 'They are not a list of items.' });
    return result;
  }
  for (const name of Object.keys(schemas) as (keyof Settings)[]) take(name, stored, result, refused);
  return result;
}

function take<K extends keyof Settings>(
  name: K,
  stored: object,
  result: { [P in K]?: Settings[P] },
  refused: Refusal[],
) {
  const value: unknown = Object.entries(stored).find(([key]) => key === name)?.[1];
  if (value === undefined) return;
  const parsed = v.safeParse(schemas[name], value);
  if (parsed.success) result[name] = parsed.output as Settings[K];
  else refused.push({ record: `settings.${name}`, reason: parsed.issues[0].message.slice(0, 300) });
}
