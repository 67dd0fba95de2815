// An archive read as it comes, a piece of text at a time: 100,000 notes parsed at once take more memory than a worker
// should have. The same records, refusals and errors as `readArchive`; only a file that is damaged at its end is known to
// be so after its records were given out, and whoever took them gives them up again.
import { type ArticleRecord, articleSchema, type Note, noteSchema } from '../notes/note.ts';
import { type ArchiveContent, envelopeOf, factsOf } from './archive.ts';
import { harmless } from './harmless.ts';
import { parseJson } from './parse-json.ts';
import { type ReadBefore, type Refusal, readRecords, tooManyRefused } from './records.ts';
import { splitJson } from './split-json.ts';

export type ArchiveReader = {
  /** Takes the next piece. Answers with why the file must not be read on, or null. */
  push(piece: string): string | null;
  /** The records that came since this was last asked. */
  drain(): Pick<ArchiveContent, 'articles' | 'notes'>;
  /** After the last piece; what it finds in the rest is drained afterwards. */
  end(): Omit<ArchiveContent, 'articles' | 'notes'> | { readonly error: string };
};

/** Whether text begins like an archive of ours, so that it may be read by pieces. */
export const beginsLikeArchive = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"claimlight-archive"/.test(text.slice(0, 1000));

const damaged = 'The file is damaged or cut off: it is not complete JSON.';

export function archiveReader(): ArchiveReader {
  const refused: Refusal[] = [];
  const [articlesBefore, notesBefore]: ReadBefore[] = [0, 0].map(() => ({ count: 0, ids: new Set<string>() }));
  let articles: ArticleRecord[] = [];
  let notes: Note[] = [];
  let trouble: string | null = null;
  let first = true;

  function read(list: string, records: readonly unknown[]): void {
    if (list === 'articles') articles.push(...readRecords(records, articleSchema, 'article', refused, articlesBefore));
    else notes.push(...readRecords(records, noteSchema, 'note', refused, notesBefore));
    trouble ??= tooManyRefused(refused);
  }

  const splitter = splitJson(new Set(['articles', 'notes']), (list, record) => {
    if (trouble !== null) return;
    try {
      read(list, [harmless(JSON.parse(record))]);
    } catch {
      trouble = damaged;
    }
  });

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
      if ('error' in rest) return rest;
      const file = envelopeOf(rest.value);
      if ('error' in file) return file;
      // Lists whose names were written in another way, as "notes" may be.
      read('articles', file.articles);
      read('notes', file.notes);
      return trouble !== null ? { error: trouble } : { ...factsOf(file, refused), refused };
    },
  };
}
