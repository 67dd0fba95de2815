// CSL-JSON, what citation processors and Zotero read: type article-newspaper where the outlet is known, else webpage;
// title, container-title (publisher), author by family and given name (desks and single names as a literal), issued, accessed,
// URL, language, keyword (tags), annote (the notes).

import { type ExportFormat, writeWhole } from '../format.ts';
import { type Citation, citationPieces } from './citation.ts';
import type { PersonName } from './person-name.ts';

export const cslJson: ExportFormat = {
  id: 'csl-json',
  labelKey: 'exchangeCsl',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (bundle) => writeWhole(cslJson.pieces, bundle),
  pieces: (facts, keep) =>
    citationPieces(facts, keep, ['[\n', ',\n', '\n]\n'], (citation) => JSON.stringify(item(citation), null, 1)),
};

const item = (citation: Citation): object => ({
  id: citation.key,
  type: citation.publisher ? 'article-newspaper' : 'webpage',
  title: citation.title,
  ...(citation.publisher && { 'container-title': citation.publisher }),
  ...(citation.authors.length > 0 && { author: citation.authors.map(author) }),
  ...(citation.published && { issued: dateParts(citation.published) }),
  ...(citation.accessed && { accessed: dateParts(citation.accessed) }),
  URL: citation.url,
  ...(citation.language && { language: citation.language }),
  ...(citation.tags.length > 0 && { keyword: citation.tags.join(', ') }),
  annote: citation.notes.join('\n\n'),
});

const author = (name: PersonName): object =>
  'literal' in name
    ? name
    : {
        family: name.family,
        given: name.given,
        ...(name.particle && { 'non-dropping-particle': name.particle }),
        ...(name.suffix && { suffix: name.suffix }),
      };

const dateParts = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });
