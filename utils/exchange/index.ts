// The registry of export formats, in plain sight and in the order the interface offers them. A format is one file and
// one line here. It is loaded on a click, never when the popup opens.
import { archive } from './archive/archive.ts';
import type { ExportFormat, ZipFormat } from './format.ts';
import { markdown } from './markdown/markdown.ts';
import { bibtex } from './write/bibtex.ts';
import { claimReview } from './write/claim-review.ts';
import { cslJson } from './write/csl-json.ts';
import { csv } from './write/csv.ts';
import { hypothesis } from './write/hypothesis.ts';
import { plainText } from './write/plain-text.ts';
import { readwise } from './write/readwise.ts';
import { report } from './write/report.ts';
import { ris } from './write/ris.ts';
import { webAnnotation } from './write/web-annotation.ts';

export const exportFormats: readonly ExportFormat[] = [
  archive,
  report,
  markdown,
  csv,
  plainText,
  webAnnotation,
  hypothesis,
  readwise,
  claimReview,
  cslJson,
  bibtex,
  ris,
];

/** Each named after what it holds, or two of one day would have one name. */
const zipped = (extension: string) => ({ extension: `${extension}.zip`, mediaType: 'application/zip' });

/** A file an article, for programs that take no other (Hypothesis puts a whole file on the page that is open). */
export const zipFormats: readonly ZipFormat[] = [
  { id: 'markdown-files', labelKey: 'exchangeMarkdownFiles', ...zipped('markdown'), each: markdown },
  { id: 'hypothesis-files', labelKey: 'exchangeHypothesisFiles', ...zipped('hypothesis'), each: hypothesis },
];

/** What is offered for one article, and for many: the zips stand behind the format that they hold. */
export const offered = (many: boolean): readonly (ExportFormat | ZipFormat)[] =>
  exportFormats.flatMap((format) => [format, ...(many ? zipFormats.filter(({ each }) => each === format) : [])]);
