// The registry of export formats, in plain sight and in the order the interface offers them. A format is one file and
// one line here. It is loaded on a click, never when the popup opens.
import { archive } from './archive/archive.ts';
import type { BytesFormat, ExportFormat } from './format.ts';
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
const zipped = (each: ExportFormat, extension: string): Omit<BytesFormat, 'labelKey'> => ({
  id: `${each.id}-files`,
  behind: each.id,
  offeredFor: 'many',
  extension: `${extension}.zip`,
  mediaType: 'application/zip',
  open: async (facts, keep, deflating) =>
    (await import('./write/zip-files.ts')).zipPieces(each, facts, keep, deflating),
});

export const bytesFormats: readonly BytesFormat[] = [
  { labelKey: 'exchangeMarkdownFiles', ...zipped(markdown, 'markdown') },
  {
    id: 'xlsx',
    labelKey: 'exchangeXlsx',
    behind: 'csv',
    offeredFor: 'both',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    open: async (facts, keep, deflating) => (await import('./write/xlsx.ts')).xlsxPieces(facts, keep, deflating),
  },
  {
    id: 'docx',
    labelKey: 'exchangeDocx',
    behind: 'report',
    offeredFor: 'one',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    open: async (facts, keep) => (await import('./write/docx.ts')).docxPieces(facts, keep),
  },
  {
    id: 'docx-files',
    labelKey: 'exchangeDocxFiles',
    behind: 'report',
    offeredFor: 'many',
    extension: 'docx.zip',
    mediaType: 'application/zip',
    async open(facts, keep, deflating) {
      const [{ docx }, { zipPieces }] = await Promise.all([import('./write/docx.ts'), import('./write/zip-files.ts')]);
      return zipPieces(docx, facts, keep, deflating);
    },
  },
  { labelKey: 'exchangeHypothesisFiles', ...zipped(hypothesis, 'hypothesis') },
];

/** Its importer puts a whole file on the page that is open: a file of many articles would put all their notes on one. */
const oneArticleOnly = hypothesis;

export const formatOf = (id: string): ExportFormat | BytesFormat | undefined =>
  [...exportFormats, ...bytesFormats].find((format) => format.id === id);

/** What is offered for one article, and for many, in the order of the menu. */
export const offered = (many: boolean): readonly (ExportFormat | BytesFormat)[] =>
  exportFormats.flatMap((format) => [
    ...(many && format === oneArticleOnly ? [] : [format]),
    ...bytesFormats.filter(({ behind, offeredFor }) => behind === format.id && offeredFor !== (many ? 'one' : 'many')),
  ]);
