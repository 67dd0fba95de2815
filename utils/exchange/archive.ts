// The archive: everything, lossless, versioned; what the backup holds and what moves to another machine.
//
// { "format": "claimlight-archive", "version": 1, "at": ISO 8601 in UTC,
//   "articles": [ArticleRecord …], "notes": [Note …], "settings": Settings or absent }
//
// Each record is written whole, as utils/notes/note.ts describes it, fields unknown to this version included, one record
// a line. JSON.stringify escapes lone surrogates, so any text survives. A reader of version 1 takes any file of version
// 1, however many fields a newer program has added; a change of meaning is a new version and is refused in plain words.
// Reading is by text alone: the size and the nesting are measured before parsing (row 47 of the fault list: five million
// brackets parse well and then kill whatever recurses), each record is then parsed by its schema, all or nothing.
import * as v from 'valibot';
import { type ArticleRecord, articleSchema, type Note, noteSchema } from '../notes/note.ts';
import type { Settings } from '../settings.ts';
import { readArchivedSettings } from './archive-settings.ts';
import type { ExportBundle, ExportFormat } from './format.ts';
import { harmless } from './harmless.ts';
import { measureJson } from './measure-json.ts';
import { isoTime } from './times.ts';

const mark = 'claimlight-archive';
const version = 1;

/** Beyond this many records that cannot be read the file is no archive of ours, and naming them all helps nobody. */
const mostRefused = 10_000;

export type Refusal = { readonly record: string; readonly reason: string };

export type ArchiveContent = {
  readonly articles: ArticleRecord[];
  readonly notes: Note[];
  /** The settings that could be read; null where the archive has none. */
  readonly settings: Partial<Settings> | null;
  /** Milliseconds since 1970: when the archive was written; null where it does not say. */
  readonly at: number | null;
  /** What was left out: which record, and why. */
  readonly refused: readonly Refusal[];
};

export const archive: ExportFormat = {
  id: 'archive',
  labelKey: 'exchangeArchive',
  extension: 'claimlight.json',
  mediaType: 'application/json',
  write: writeArchive,
};

/** The whole bundle as JSON text, the bin included. */
export function writeArchive(bundle: ExportBundle): string {
  const head = JSON.stringify({ format: mark, version, at: isoTime(bundle.at) }).slice(0, -1);
  const settings = bundle.settings ? `,\n"settings":${JSON.stringify(bundle.settings)}` : '';
  return `${head},\n"articles":${lines(bundle.articles)},\n"notes":${lines(bundle.notes)}${settings}}\n`;
}

const lines = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

/**
 * What an archive holds, or why it cannot be read at all. A record that breaks its schema, or whose id stood before in
 * the same file, is named in `refused`, the others are kept. Notes whose article is not in the file are kept: the store
 * may have it, and decides.
 */
export function readArchive(json: string): ArchiveContent | { readonly error: string } {
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const trouble = measureJson(text);
  if (trouble) return { error: trouble };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { error: 'The file is damaged or cut off: it is not complete JSON.' };
  }
  const file = v.safeParse(v.looseObject({}), harmless(parsed));
  if (!file.success || file.output.format !== mark) return { error: 'This is not a Claimlight archive.' };
  const { output } = file;
  if (typeof output.version !== 'number' || !Number.isSafeInteger(output.version) || output.version < 1)
    return { error: 'The archive does not say which version it is.' };
  if (output.version > version)
    return {
      error: `The archive was written by a newer Claimlight (archive version ${output.version}); this one reads version ${version}. Update Claimlight, then import again.`,
    };
  if (!Array.isArray(output.articles) || !Array.isArray(output.notes))
    return { error: 'The archive is damaged: its list of articles or of notes is missing.' };

  const refused: Refusal[] = [];
  const articles = read(output.articles, articleSchema, 'article', refused);
  const notes = read(output.notes, noteSchema, 'note', refused);
  if (refused.length > mostRefused)
    return { error: `More than ${mostRefused} records cannot be read; the first: ${refused[0]?.reason ?? ''}` };
  const settings = output.settings === undefined ? null : readArchivedSettings(output.settings, refused);
  const at = typeof output.at === 'string' ? Date.parse(output.at) : Number.NaN;
  return { articles, notes, settings, at: Number.isNaN(at) ? null : at, refused };
}

function read<T extends { id: string }>(
  records: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  kind: string,
  refused: Refusal[],
): T[] {
  const kept: T[] = [];
  const ids = new Set<string>();
  for (const [index, record] of records.entries()) {
    if (refused.length > mostRefused) break;
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
  return `${path ? `${path}: ` : ''}${issue.message}`.slice(0, 300);
}
