// The archive: everything, lossless, versioned; what the backup holds and what moves to another machine.
//
// { "format": "claimlight-archive", "version": 1 or 2, "at": ISO 8601 in UTC,
//   "articles": [ArticleRecord …], "notes": [Note …], "settings": Settings or absent }
//
// Each record is written whole, as utils/notes/note.ts describes it, fields unknown to this version included, one record
// a line. JSON.stringify escapes lone surrogates, so any text survives. A reader takes any file of its version or an older
// one, however many fields a newer program has added, and gives the fields that came since what their fallback says; a
// change of meaning is a new version and is refused in plain words. Version 2: a link's stance and kind may be null. A file
// says the oldest version that can read it, so that a desk with an older Claimlight is not shut out for nothing.
// Reading is by text alone: the size and the nesting are measured before parsing (five million brackets parse well and
// then kill whatever recurses), each record is then parsed by its schema, all or nothing.
import * as v from 'valibot';
import { type ArticleRecord, articleSchema, type Evidence, type Note, noteSchema } from '../../notes/note.ts';
import type { Settings } from '../../settings.ts';
import { type ExportBundle, type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { jsonList } from '../json-list.ts';
import { parseJson } from '../read/parse-json.ts';
import { type Refusal, readRecords, tooManyRefused } from '../read/records.ts';
import { isoTime } from '../times.ts';
import { wholeNote } from '../write/whole-note.ts';
import { readArchivedSettings } from './archive-settings.ts';

const mark = 'claimlight-archive';
/** The newest version that is read. */
const version = 2;

/** A link without stance or kind is what version 1 does not know; without any, it reads what is written here. */
const asksForTwo = ({ evidence, conflicts }: Note): boolean =>
  [evidence, ...conflicts.map((version) => version.evidence)].some((links) => links.some(isUnsaid));
const isUnsaid = ({ stance, kind }: Evidence): boolean => stance === null || kind === null;

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
  pieces: archivePieces,
};

/** The whole bundle as JSON text, the bin included. */
export function writeArchive(bundle: ExportBundle): string {
  return writeWhole(archivePieces, bundle);
}

/** Every piece ends between two tokens of the JSON, so blanks may stand between them. */
export function archivePieces<P>({ at, settings }: ExportFacts, keep: (json: string) => P): PieceWriter<P> {
  const articles = jsonList(keep);
  const notes = jsonList(keep);
  let written = 1;
  return {
    add(batch) {
      articles.add(batch.articles);
      notes.add(batch.notes.map(wholeNote));
      if (batch.notes.some(asksForTwo)) written = 2;
    },
    end: () => [
      keep(`${JSON.stringify({ format: mark, version: written, at: isoTime(at) }).slice(0, -1)},\n"articles":[`),
      ...articles.end(),
      keep(',\n"notes":['),
      ...notes.end(),
      keep(settings ? `,\n"settings":${JSON.stringify(settings)}}\n` : '}\n'),
    ],
  };
}

/**
 * What an archive holds, or why it cannot be read at all. A record that breaks its schema, or whose id stood before in
 * the same file, is named in `refused`, the others are kept. Notes whose article is not in the file are kept: the store
 * may have it, and decides.
 */
export function readArchive(json: string): ArchiveContent | { readonly error: string } {
  const parsed = parseJson(json);
  return 'error' in parsed ? parsed : archiveFrom(parsed.value);
}

/** The same of JSON that is parsed already; it must have come through `parseJson`. */
export function archiveFrom(parsed: unknown): ArchiveContent | { readonly error: string } {
  const refused: Refusal[] = [];
  const file = envelopeOf(parsed);
  if ('error' in file) return file;
  const articles = readRecords(file.articles, articleSchema, 'article', refused);
  const notes = readRecords(file.notes, noteSchema, 'note', refused);
  const tooMany = tooManyRefused(refused);
  return tooMany ? { error: tooMany } : { articles, notes, ...factsOf(file, refused), refused };
}

type Envelope = { readonly articles: unknown[]; readonly notes: unknown[]; settings?: unknown; at?: unknown };

/** What stands around the records; an archive that is read piece by piece has its lists empty here. */
export function envelopeOf(parsed: unknown): Envelope | { readonly error: string } {
  const file = v.safeParse(v.looseObject({}), parsed);
  if (!file.success || file.output.format !== mark) return { error: 'This is not a Claimlight archive.' };
  const { version: stated, articles, notes, settings, at } = file.output;
  if (typeof stated !== 'number' || !Number.isSafeInteger(stated) || stated < 1)
    return { error: 'The archive does not say which version it is.' };
  if (stated > version)
    return {
      error: `The archive was written by a newer Claimlight (archive version ${stated}); this one reads version ${version}. Update Claimlight, then import again.`,
    };
  if (!Array.isArray(articles) || !Array.isArray(notes))
    return { error: 'The archive is damaged: its list of articles or of notes is missing.' };
  return { articles, notes, settings, at };
}

/** Its settings and its time. What cannot be read of the settings is added to `refused`. */
export function factsOf(file: Envelope, refused: Refusal[]): Pick<ArchiveContent, 'settings' | 'at'> {
  const at = typeof file.at === 'string' ? Date.parse(file.at) : Number.NaN;
  return {
    settings: file.settings === undefined ? null : readArchivedSettings(file.settings, refused),
    at: Number.isNaN(at) ? null : at,
  };
}
