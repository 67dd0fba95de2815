// Any CSV with an address in each row: Readwise, Instapaper, Zotero, a spreadsheet of one's own. A row becomes a note on its
// quotation, or on the article where it has none. A row without a web address (a book) is refused by name.
import Papa from 'papaparse';
import type { ArchiveContent } from '../archive/archive.ts';
import { unguardCell } from '../write/csv-cell.ts';
import { type Columns, columnsOf, type Field, hasNames, looked, type Mapping } from './csv-columns.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { noteText } from './markup.ts';
import { type Refusal, tooManyRefused } from './records.ts';

/**
 * Null where the text is no such CSV. `chosen`: which column holds what, where the reader has said so; `columns` says what
 * it was read by.
 */
export function readCsv(
  text: string,
  now: number,
  chosen?: Mapping,
): (ArchiveContent & { readonly columns: Columns }) | { readonly error: string } | null {
  const first = Papa.parse<string[]>(text, { preview: looked, skipEmptyLines: 'greedy' }).data;
  const found = columnsOf(first);
  if (!found) return null;
  const columns = chosen ? { ...found, mapping: chosen } : found;
  const refused: Refusal[] = [];
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const rows = hasNames(first) ? data.slice(1) : data;
  const made = foreignContent(
    rows.map((row) => noteFrom(row, columns.mapping)),
    now,
    refused,
  );
  const trouble = tooManyRefused(refused);
  // Columns that were chosen wrong are chosen again, whatever that read.
  if (trouble && !chosen) return { error: trouble };
  return { ...made, columns };
}

function noteFrom(row: readonly string[], mapping: Mapping): ForeignNote {
  const cell = (field: Field) => unguardCell(row[mapping[field] ?? -1] ?? '').trim();
  const exact = cell('quote');
  const created = timeIn(cell('time'));
  return {
    seed: `csv ${JSON.stringify([cell('url'), exact, cell('note'), cell('time')])}`,
    // Our own Readwise file, and others, lead to the very words: the article is at the address before that.
    url: cell('url').replace(/#?:~:.*$/s, ''),
    title: cell('title'),
    quote: exact ? { exact, prefix: '', suffix: '' } : null,
    text: noteText(cell('note')),
    tags: cell('tags').split(/[,;]/),
    by: cell('by'),
    author: '',
    created,
    modified: created,
    verdict: null,
    links: [],
  };
}

/** Seconds since 1970, as Instapaper has them, or a date that JavaScript reads; in UTC where the file names no zone. */
function timeIn(cell: string): number | null {
  if (/^\d{9,10}$/.test(cell)) return Number(cell) * 1000;
  const iso = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/.test(cell) ? `${cell.replace(' ', 'T')}Z` : cell;
  const ms = /\d{4}/.test(iso) ? Date.parse(iso) : Number.NaN;
  return ms >= 0 ? ms : null;
}
