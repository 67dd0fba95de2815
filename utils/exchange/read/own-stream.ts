// A file of ours read as it comes, a piece of text at a time: 100,000 notes parsed at once take more memory than a worker
// should have. Archive, Web Annotation and Hypothesis; the same records, refusals and errors as read whole. Only a file
// that is damaged at its end is known to be so after its records were given out, and whoever took them gives them up
// again. Files of other programs are read whole: what a reply answers may stand anywhere in them.
import { type ArticleRecord, articleSchema, type Note, noteSchema } from '../../notes/note.ts';
import { type ArchiveContent, envelopeOf, factsOf } from '../archive/archive.ts';
import { harmless } from './harmless.ts';
import { isRecord, timeOf } from './loose.ts';
import { parseJson } from './parse-json.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { readWebAnnotation } from './read-web-annotation.ts';
import { type ReadBefore, type Refusal, readRecords, tooManyRefused } from './records.ts';
import { splitJson } from './split-json.ts';

export type OwnFormat = 'archive' | 'web-annotation' | 'hypothesis';

export type OwnReader = {
  /** Takes the next piece. Answers with why the file must not be read on, or null. */
  push(piece: string): string | null;
  /** The records that came since this was last asked. */
  drain(): Pick<ArchiveContent, 'articles' | 'notes'>;
  /** After the last piece; what it finds in the rest is drained afterwards. */
  end(): Omit<ArchiveContent, 'articles' | 'notes'> | { readonly error: string };
};

/** Which file of ours begins with this text; null where it is none, or not as we write it. */
export function ownFormat(start: string): OwnFormat | null {
  const head = start.slice(0, 1000);
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"claimlight-archive"/.test(head)) return 'archive';
  if (/^\uFEFF?\s*\{\s*"@context"/.test(head) && head.includes('"urn:x-claimlight:"')) return 'web-annotation';
  return /^\uFEFF?\s*\{\s*"export_date"/.test(head) && head.includes('"client_version":"Claimlight"')
    ? 'hypothesis'
    : null;
}

const damaged = 'The file is damaged or cut off: it is not complete JSON.';

/** Of each format, its lists and what their records are; `carrier`: an annotation that holds the note in this field. */
const lists: Readonly<Record<OwnFormat, Readonly<Record<string, 'article' | 'note' | 'carrier'>>>> = {
  archive: { articles: 'article', notes: 'note' },
  'web-annotation': { 'first.items': 'carrier', article: 'article', bin: 'note' },
  hypothesis: { annotations: 'carrier', claimlight_articles: 'article' },
};

/** `now`: milliseconds since 1970, for annotations that give no time. */
export function ownReader(format: OwnFormat, now: number): OwnReader {
  const refused: Refusal[] = [];
  const [articlesBefore, notesBefore]: ReadBefore[] = [0, 0].map(() => ({ count: 0, ids: new Set<string>() }));
  let articles: ArticleRecord[] = [];
  let notes: Note[] = [];
  let trouble: string | null = null;
  let first = true;

  const readWhole = (file: Record<string, unknown>) =>
    format === 'hypothesis' ? readHypothesis(file, now) : readWebAnnotation(file, now);

  /** What is no note of ours, or lies where it is not looked for, goes the way of other programs' files. */
  function readForeign(file: Record<string, unknown>): void {
    const read = readWhole(file);
    if ('error' in read) {
      trouble ??= read.error;
      return;
    }
    articles.push(...read.articles);
    notes.push(...read.notes);
    refused.push(...read.refused);
  }

  function take(list: string, record: unknown): void {
    const kind = lists[format][list];
    const carried = isRecord(record) ? (format === 'hypothesis' ? record.claimlight : record.note) : undefined;
    if (kind === 'article') articles.push(...readRecords([record], articleSchema, 'article', refused, articlesBefore));
    else if (kind === 'note') notes.push(...readRecords([record], noteSchema, 'note', refused, notesBefore));
    else if (carried !== undefined) notes.push(...readRecords([carried], noteSchema, 'note', refused, notesBefore));
    else readForeign(format === 'hypothesis' ? { annotations: [record] } : { first: { items: [record] } });
    trouble ??= tooManyRefused(refused);
  }

  const splitter = splitJson(new Set(Object.keys(lists[format])), (list, record) => {
    if (trouble !== null) return;
    try {
      take(list, harmless(JSON.parse(record)));
    } catch {
      trouble = damaged;
    }
  });

  function endOf(value: unknown): ReturnType<OwnReader['end']> {
    if (format === 'archive') {
      const file = envelopeOf(value);
      if ('error' in file) return file;
      // Lists whose names were written in another way, as "notes" may be.
      for (const record of file.articles) take('articles', record);
      for (const record of file.notes) take('notes', record);
      return trouble !== null ? { error: trouble } : { ...factsOf(file, refused), refused };
    }
    const file = isRecord(value) ? value : {};
    readForeign(file);
    if (trouble !== null) return { error: trouble };
    return { settings: null, at: format === 'hypothesis' ? null : timeOf(file.created), refused };
  }

  return {
    push(piece) {
      const text = first && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
      first = false;
      const stop = splitter.push(text);
      return stop ?? trouble;
    },
    drain() {
      const drained = { articles, notes };
      articles = [];
      notes = [];
      return drained;
    },
    end() {
      const around = splitter.end();
      if ('error' in around) return around;
      const rest = parseJson(around.rest);
      return 'error' in rest ? rest : endOf(rest.value);
    },
  };
}
