// RIS: TY NEWS where the outlet is known, else ELEC; TI, AU, T2 (publisher), PY and DA, UR, Y2 (accessed), LA, KW (a tag
// each), N1 (a note each), ER. One line a field with CRLF, as reference managers expect; the parts of a note stand between
// upright strokes.

import { type ExportFormat, writeWhole } from '../format.ts';
import { type Citation, citationPieces, familyFirst, oneLine } from './citation.ts';

export const ris: ExportFormat = {
  id: 'ris',
  labelKey: 'exchangeRis',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: (bundle) => writeWhole(ris.pieces, bundle),
  pieces: (facts, keep) => citationPieces(facts, keep, ['', '\r\n', ''], record),
};

function record(citation: Citation): string {
  const lines: [string, string][] = [
    ['TY', citation.publisher ? 'NEWS' : 'ELEC'],
    ['ID', citation.key],
    ['TI', citation.title],
    ...citation.authors.map((name): [string, string] => ['AU', familyFirst(name)]),
    ['T2', citation.publisher ?? ''],
    ['PY', citation.published.slice(0, 4)],
    ['DA', dateOf(citation.published)],
    ['UR', citation.url],
    ['Y2', dateOf(citation.accessed)],
    ['LA', citation.language],
    ...citation.tags.map((tag): [string, string] => ['KW', tag]),
    ...citation.notes.map((note): [string, string] => ['N1', note]),
  ];
  const filled = lines
    .map(([tag, value]): [string, string] => [tag, oneLine(value)])
    .filter(([, value]) => value !== '');
  return `${filled.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
}

/** "2026/05/01"; the strokes of the parts that are not known stay: "2026/05//". */
const dateOf = (day: string): string =>
  day === '' ? '' : day.replaceAll('-', '/') + '/'.repeat(day.length === 4 ? 3 : day.length === 7 ? 2 : 0);
