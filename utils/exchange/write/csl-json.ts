// CSL-JSON, what citation processors and Zotero read: type article-newspaper where the outlet is known, else webpage;
// title, container-title (publisher), author as a literal (desks and single names have no family name), issued, accessed,
// URL, language, keyword (tags), annote (the notes).

import { type ExportFormat, writeWhole } from '../format.ts';
import { type Citation, citationPieces } from './citation.ts';

export const cslJson: ExportFormat = {
  id: 'csl-json',
  labelKey: 'exchangeCsl',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (bundle) => writeWhole(cslJson.pieces, bundle),
  pieces: (_, keep) =>
    citationPieces(keep, ['[\n', ',\n', '\n]\n'], (citation) => JSON.stringify(item(citation), null, 1)),
};

const item = (citation: Citation): object => ({
  id: citation.key,
  type: citation.publisher ? 'article-newspaper' : 'webpage',
  title: citation.title,
  ...(citation.publisher && { 'container-title': citation.publisher }),
  ...(citation.authors.length > 0 && { author: citation.authors.map((literal) => ({ literal })) }),
  ...(citation.published && { issued: dateParts(citation.published) }),
  ...(citation.accessed && { accessed: dateParts(citation.accessed) }),
  URL: citation.url,
  ...(citation.language && { language: citation.language }),
  ...(citation.tags.length > 0 && { keyword: citation.tags.join(', ') }),
  annote: citation.notes.join('\n\n'),
});

const dateParts = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });
