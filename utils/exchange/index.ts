// The registry of export formats, in plain sight and in the order the interface offers them. A format is one file and
// one line here. It is loaded on a click, never when the popup opens.
import { archive } from './archive.ts';
import { bibtex } from './bibtex.ts';
import { claimReview } from './claim-review.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { ExportFormat, ZipFormat } from './format.ts';
import { hypothesis } from './hypothesis.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { readwise } from './readwise.ts';
import { report } from './report.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';

export { fileName } from './file-name.ts';

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

const zipped = { extension: 'zip', mediaType: 'application/zip' };

/** A file an article, for programs that take no other (Hypothesis puts a whole file on the page that is open). */
export const zipFormats: readonly ZipFormat[] = [
  { id: 'markdown-files', labelKey: 'exchangeMarkdownFiles', ...zipped, each: markdown },
  { id: 'hypothesis-files', labelKey: 'exchangeHypothesisFiles', ...zipped, each: hypothesis },
];

/** What is offered for one article, and for many: the zips stand behind the format that they hold. */
export const offered = (many: boolean): readonly (ExportFormat | ZipFormat)[] =>
  exportFormats.flatMap((format) => [format, ...(many ? zipFormats.filter(({ each }) => each === format) : [])]);
