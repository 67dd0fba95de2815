// What every export format is: an id, a label, a file extension and one pure function from a bundle to text, whole
// or in pieces.
import type { ArticleRecord, Note } from '../notes/note.ts';
import type { Settings } from '../settings.ts';
import type { Prose } from './prose.ts';

/** What is to be written. `settings` only with a whole archive; `at`: milliseconds since 1970, the time of the export. */
export type ExportBundle = {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
  readonly settings?: Settings;
  readonly markdown?: Settings['markdown'];
  readonly prose?: Prose;
  readonly at: number;
};

/** Keys of _locales; a closed list, so that `words(format.labelKey)` is checked by the compiler. */
export type FormatLabel =
  | 'exchangeArchive'
  | 'exchangeReport'
  | 'exchangeMarkdown'
  | 'exchangeCsv'
  | 'exchangeText'
  | 'exchangeWebAnnotation'
  | 'exchangeHypothesis'
  | 'exchangeReadwise'
  | 'exchangeClaimReview'
  | 'exchangeCsl'
  | 'exchangeBibtex'
  | 'exchangeRis'
  | 'exchangeMarkdownFiles'
  | 'exchangeHypothesisFiles'
  | 'exchangeXlsx'
  | 'exchangeDocx'
  | 'exchangeDocxFiles';

/** What is known before the first record is read; `markdown`: the reader's own templates; `prose`: the language, else English. */
export type ExportFacts = Pick<ExportBundle, 'at' | 'settings' | 'markdown' | 'prose'>;

/**
 * A file written piece by piece, for stores that do not fit into memory. Each batch holds whole articles with all their
 * notes, an article comes once. `keep` puts a piece away (into a Blob); `end` gives the pieces in the order of the file.
 */
export type PieceWriter<P> = { add(batch: Pick<ExportBundle, 'articles' | 'notes'>): void; end(): P[] };

export type ExportFormat = {
  readonly id: string;
  readonly labelKey: FormatLabel;
  /** Without the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file. Never throws on any valid bundle; notes in the bin are left out of all formats but the archive. */
  write(bundle: ExportBundle): string;
  /** The same file in pieces. */
  pieces<P>(facts: ExportFacts, keep: (text: string) => P): PieceWriter<P>;
};

/** As PieceWriter, for files that are no text: each batch is to be awaited, and so is the end. */
export type BytesWriter<P> = {
  add(batch: Pick<ExportBundle, 'articles' | 'notes'>): Promise<void>;
  end(): Promise<P[]>;
};

/** RFC 1951, raw: bytes in by `push`, what becomes of them out to `take`; all of it once `end` has answered. */
export type Deflating = (take: (bytes: Uint8Array<ArrayBuffer>) => void) => {
  push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  end(): Promise<void>;
};

/** A file that is no text: a zip, or one of those that are zips inside. What writes it comes when it is asked for. */
export type BytesFormat = Pick<ExportFormat, 'id' | 'labelKey' | 'extension' | 'mediaType'> & {
  /** The format behind which it is offered. */
  readonly behind: string;
  /** Whether it is offered for one article, for many, or for both. */
  readonly offeredFor: 'one' | 'many' | 'both';
  open<P>(facts: ExportFacts, keep: (bytes: Uint8Array) => P, deflating: Deflating): Promise<BytesWriter<P>>;
};

/** `write` by way of `pieces`. */
export function writeWhole(pieces: ExportFormat['pieces'], bundle: ExportBundle): string {
  const writer = pieces(bundle, (text) => text);
  writer.add(bundle);
  return writer.end().join('');
}
