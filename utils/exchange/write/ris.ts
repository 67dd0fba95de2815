// RIS: TY NEWS where the outlet is known, else ELEC; TI, AU, T2 (publisher), PY and DA, UR, Y2 (accessed), LA, KW (a tag
// each), N1 (a note each), ER. One line a field with CRLF, as reference managers expect; line breaks in notes are blanks.

import { type ExportFormat, writeWhole } from '../format.ts';
import { type Citation, citationPieces, oneLine } from './citation.ts';

export const ris: ExportFormat = {
  id: 'ris',
  labelKey: 'exchangeRis',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: (bundle) => writeWhole(ris.pieces, bundle),
  pieces: (_, keep) => citationPieces(keep, ['', '\r\n', ''], record),
};

function record(citation: Citation): string {
  const lines: [string, string][] = [
    ['TY', citation.publisher ? 'NEWS' : 'ELEC'],
    ['ID', citation.key],
    ['TI', citation.title],
    ...citation.authors.map((name): [string, string] => ['AU', name]),
    ['T2', citation.publisher ?? ''],
    ['PY', citation.published.slice(0, 4)],
    ['DA', citation.published.replaceAll('-', '/')],
    ['UR', citation.url],
    ['Y2', citation.accessed.replaceAll('-', '/')],
    ['LA', citation.language],
    ...citation.tags.map((tag): [string, string] => ['KW', tag]),
    ...citation.notes.map((note): [string, string] => ['N1', note]),
  ];
  const filled = lines
    .map(([tag, value]): [string, string] => [tag, oneLine(value)])
    .filter(([, value]) => value !== '');
  return `${filled.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
}
