// What every export format is: an id, a label, a file extension and one pure function from a bundle to text.
import type { ArticleRecord, Note } from '../notes/note.ts';
import type { Settings } from '../settings.ts';

/** What is to be written. `settings` only with a whole archive; `at`: milliseconds since 1970, the time of the export. */
export type ExportBundle = {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
  readonly settings?: Settings;
  readonly at: number;
};

/** Keys of _locales; a closed list, so that `words(format.labelKey)` is checked by the compiler. */
export type FormatLabel =
  | 'exchangeArchive'
  | 'exchangeMarkdown'
  | 'exchangeCsv'
  | 'exchangeText'
  | 'exchangeWebAnnotation'
  | 'exchangeHypothesis'
  | 'exchangeReadwise'
  | 'exchangeClaimReview'
  | 'exchangeCsl'
  | 'exchangeBibtex'
  | 'exchangeRis';

export type ExportFormat = {
  readonly id: string;
  readonly labelKey: FormatLabel;
  /** Without the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file. Never throws on any valid bundle; notes in the bin are left out of all formats but the archive. */
  write(bundle: ExportBundle): string;
};
